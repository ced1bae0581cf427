"""Offers that do not add up, words of an offer elsewhere, and a figure that changed."""

from datetime import date

import pytest
from entry_text import brief, codes, entry, find

BASE = {"stage": "offer", "base": "92000 USD"}


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"respond_by": "2026-03-02"}, "`respond_by` is 2026-03-02, but the offer came on 2026-03-12"),
        (
            {"respond_by": "2026-03-20", "start": "2026-03-16"},
            "`start` is 2026-03-16, but you must answer by 2026-03-20",
        ),
        (
            {"last_day": "2026-05-20", "start": "2026-05-18"},
            "`start` is 2026-05-18, but your last day at the old job is 2026-05-20",
        ),
        (
            {"outcome": "accepted", "answered": "2026-03-20", "resigned": "2026-03-19"},
            "`resigned` is 2026-03-19, but you answered on 2026-03-20",
        ),
        (
            {"resigned": "2026-03-25", "last_day": "2026-03-20"},
            "`last_day` is 2026-03-20, but you gave notice on 2026-03-25",
        ),
    ],
)
def test_days_of_an_offer_in_an_order_that_cannot_be(facts: dict[str, str], message: str) -> None:
    assert brief(find(entry(**BASE, **facts))) == [("1.md", "J511", message)]


def test_days_of_an_offer_are_merged_over_its_entries() -> None:
    first = entry(**BASE, start="2026-03-16")
    second = entry("2026-03-13", stage="offer", respond_by="2026-03-20")
    message = "`start` is 2026-03-16, but you must answer by 2026-03-20 (`2.md`)"
    assert brief(find(first, second)) == [("1.md", "J511", message)]
    mended = entry("2026-03-14", stage="offer", start="2026-05-18")
    assert not find(first, second, mended)


def test_an_answer_before_the_entry_that_records_it_is_fine() -> None:
    first = entry("2026-03-10", **BASE)
    assert not find(first, entry("2026-03-13", stage="offer", outcome="accepted", answered="2026-03-12"))


def test_an_open_offer_without_a_base() -> None:
    bare = entry(stage="offer", vacation_days="25")
    assert codes(find(bare)) == [("1.md", "J512")]
    assert not find(entry(**BASE), entry("2026-03-13", stage="offer", vacation_days="28"))
    assert not find(bare, entry("2026-03-13", stage="offer", outcome="declined"))
    assert not find(entry("2026-04-20", stage="offer"), day=date(2026, 4, 1))


def test_limits_that_cross_name_the_other_file() -> None:
    first = entry(**BASE, walk_away="105000 USD")
    problems = find(first, entry("2026-03-13", stage="offer", target="95000 USD"))
    message = "`target` is 95,000, but `walk_away` in `1.md` is 105,000, which is more"
    assert brief(problems) == [("2.md", "J513", message)]


def test_an_amount_without_currency_is_asked_about_once_for_all() -> None:
    bare = [
        entry(stage="offer", base="92000", target="99000"),
        entry("2026-03-20", company="Vinha", stage="offer", base="90000"),
    ]
    problems = find(*bare)
    assert brief(problems) == [("1.md", "J514", "`base` has no currency, and 2 other amounts have none either")]
    assert not find(*bare, settings='currency = "USD"\n')


@pytest.mark.parametrize("outcome", ["accepted", "declined", "rescinded", "expired"])
def test_an_outcome_of_an_offer_in_another_stage(outcome: str) -> None:
    problems = find(entry(stage="technical", outcome=outcome))
    assert brief(problems) == [("1.md", "J501", f"`{outcome}` is how an offer ends, but this is stage `technical`")]
    assert problems[0].help


def test_a_message_may_carry_the_outcome_of_an_offer() -> None:
    news = entry("2026-03-20", stage="message", outcome="rescinded")
    assert not find(entry(**BASE), news)
    assert codes(find(entry(), news)) == [("2.md", "J501")]


def test_an_outcome_of_a_round_in_an_offer() -> None:
    problems = find(entry(**BASE, outcome="withdrew"))
    assert brief(problems) == [("1.md", "J502", "an offer cannot end as `withdrew`")]
    assert [edit.text for edit in problems[0].edits] == ["declined"]
    assert not find(entry(**BASE, outcome="rejected"))[0].edits


def test_terms_outside_an_offer() -> None:
    problems = find(entry(stage="technical", base="92000 USD", start="2026-06-01"))
    assert [(it.code, it.span.line) for it in problems] == [("J503", 6), ("J503", 7)]


def test_reply_by_in_an_offer() -> None:
    assert codes(find(entry(**BASE, reply_by="2026-03-20"))) == [("1.md", "J504")]


def test_another_figure_named_while_the_application_is_open() -> None:
    first = entry(salary_named="92000 USD", outcome="passed")
    problems = find(first, entry("2026-03-20", salary_named="98000 USD"))
    message = "you named `98000 USD` here, but `92000 USD` on 2026-03-12 (`1.md`)"
    assert brief(problems) == [("2.md", "J431", message)]
    assert not find(first, entry("2026-03-20", salary_named="92 000 USD"))
    assert not find(first, entry("2026-03-20", salary_named="98000 USD", outcome="rejected"))
    assert not find(first, entry("2026-03-20", salary_named="98000 EUR"))
    assert not find(first, entry("2026-03-20", salary_named="98000 USD", company="Vinha"))
