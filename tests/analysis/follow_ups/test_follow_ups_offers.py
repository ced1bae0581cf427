"""While an offer is open: ask, counter, rest, decide."""

import pytest
from follow_up_text import dues, entry, find, only, rules, say

WHOLE = {
    "base": "90000 USD",
    "bonus": "none",
    "equity": "none",
    "benefits": "health plan",
    "pension": "5%",
    "vacation_days": "25",
    "work_days_onsite": "2",
    "start": "2026-06-01",
    "respond_by": "2026-03-20",
}
"""Terms that leave nothing to ask, from a base that nothing was said about, with a start far away."""


def offer(day: str, body: str = "\nThey called.\n", **terms: str) -> str:
    return entry(day, body, stage="offer", **terms)


def without(*parts: str, **more: str) -> dict[str, str]:
    return {key: value for key, value in WHOLE.items() if key not in parts} | more


def test_a_whole_offer_with_time_to_rest_asks_only_for_the_decision() -> None:
    assert dues(find(offer("03-12", **WHOLE))) == [("decide", "03-20")]


def test_what_an_offer_leaves_out_is_asked_the_next_business_day() -> None:
    row = only(find(offer("03-13", **without("equity", "pension", "vacation_days"))), "ask-about-offer")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-13", "03-16", "03-20")
    assert row.do == "Ask Northwind Labs about equity, the pension and vacation days"
    assert row.why == "their offer of 13 March does not say"
    assert row.letter == "questions-about-offer"


@pytest.mark.parametrize("part", WHOLE)
def test_each_part_is_asked_for(part: str) -> None:
    assert "ask-about-offer" in rules(find(offer("03-12", **without(part, commute="20 min"))))


def test_what_any_entry_of_the_offer_states_is_not_asked() -> None:
    found = find(
        offer("03-10", **without("start", "base")), offer("03-12", base="1 EUR"), offer("03-13", start="2026-06-01")
    )
    assert rules(found) == ["decide"]


def test_questions_lapse_with_the_day_of_the_answer() -> None:
    entries = offer("03-12", **without("equity"))
    assert rules(find(entries, day="03-20")) == ["ask-about-offer", "decide"]
    found = find(entries, day="03-21")
    assert (rules(found), found.dropped) == (["decide"], 1)
    today = find(offer("03-16", **without("equity", respond_by="2026-03-16")))
    assert dues(today, "ask-about-offer") == [("ask-about-offer", "03-16")]  # tomorrow would be too late


@pytest.mark.parametrize(
    ("terms", "under"),
    [
        ({"walk_away": "95000 USD"}, "the 95,000 USD below which you walk away"),
        ({"target": "95000 USD", "walk_away": "80000 USD"}, "your target of 95,000 USD"),
        ({"market": "95000-99000 USD"}, "the 95,000 USD at which the market begins"),
        ({"market": "85000-99000 USD"}, ""),
        ({"target": "90000 USD"}, ""),
        ({"target": "95000"}, "your target of 95,000 USD"),  # the journal's currency
        ({"target": "88000 EUR"}, "your target of 88,000 EUR"),  # 95,040 USD by the journal's rate
        ({"target": "80000 EUR"}, ""),  # 86,400
        ({"target": "9500000 JPY"}, ""),  # no rate, no comparison
        ({"target": "8000 USD per month"}, "your target of 96,000 USD"),
        (
            {"target": "99000 USD", "walk_away": "95000 USD"},
            "the 95,000 USD below which you walk away and your target of 99,000 USD",
        ),
    ],
)
def test_a_base_under_a_figure_of_yours_is_countered(terms: dict[str, str], under: str) -> None:
    settings = 'currency = "USD"\n[offers]\nrates = { EUR = 1.08 }\n'
    whys = [it.why for it in find(offer("03-12", **WHOLE, **terms), settings=settings).rows if it.rule == "counter"]
    assert whys == ([f"90,000 USD a year, offered on 12 March, is under {under}"] if under else [])


@pytest.mark.parametrize(
    ("base", "more", "countered"),
    [
        ("7000 USD per month", {}, True),  # 84,000
        ("7000 USD per month", {"salaries_per_year": "13"}, False),  # 91,000
        ("42 USD per hour", {}, True),  # 42 x 40 x 52 = 87,360
        ("42 USD per hour", {"hours_per_week": "42"}, False),  # 91,728
    ],
)
def test_the_base_is_compared_by_the_year(base: str, more: dict[str, str], countered: bool) -> None:
    found = find(offer("03-12", **without("base", base=base, target="90000 USD", **more)))
    assert ("counter" in rules(found)) == countered


@pytest.mark.parametrize(
    ("came", "respond_by", "due"),
    [
        ("03-12", "2026-03-20", "03-19"),
        ("03-12", "2026-03-23", "03-20"),  # over the weekend
        ("03-12", "2026-03-22", "03-20"),  # their Sunday stays; Friday is the business day before it
        ("03-16", "2026-03-16", "03-16"),  # never before the offer came
        ("03-14", "2026-03-15", "03-15"),  # nor after the answer
    ],
)
def test_a_counter_offer_is_made_the_business_day_before_the_answer(came: str, respond_by: str, due: str) -> None:
    row = only(
        find(offer(came, **without("respond_by", respond_by=respond_by, target="95000 USD")), day=came), "counter"
    )
    assert (say(row.due), say(row.dropped_after)) == (due, respond_by[5:])
    assert (row.do, row.letter) == ("Make Northwind Labs a counter-offer", "counteroffer")


def test_an_ask_in_any_entry_of_the_offer_ends_it() -> None:
    asked = offer("03-10", "\n## Counter\n\n- Ask: 98000 USD\n", **WHOLE, target="98000 USD")
    assert "counter" not in rules(find(asked, offer("03-13", base="96000 USD")))
    argued = offer("03-10", "\n## Counter\n\n- Argument: the market\n", **WHOLE, target="98000 USD")
    assert "counter" in rules(find(argued, offer("03-13", base="96000 USD")))


@pytest.mark.parametrize(
    ("terms", "free"),
    [
        # Answered on Friday 20 March, notice given on Monday 23rd, last day on Monday 6 April.
        ({"start": "2026-04-06"}, "no day is free"),
        ({"start": "2026-04-08"}, "1 business day is free"),
        ({"start": "2026-04-09"}, "2 business days are free"),
        ({"start": "2026-04-10"}, ""),  # Tue, Wed, Thu
        ({"start": "2026-04-13"}, ""),
        ({"start": "2026-04-13", "notice_weeks": "3"}, "no day is free"),
        ({"start": "2026-04-06", "last_day": "2026-03-31"}, ""),  # Wed, Thu, Fri
        ({"start": "2026-04-06", "last_day": "2026-04-01"}, "2 business days are free"),
        ({"start": "2026-03-30", "notice_weeks": "0"}, ""),  # Tue to Fri after Monday 23rd
        ({"start": "2026-04-10", "resigned": "2026-03-25"}, "1 business day is free"),  # to 8 April
    ],
)
def test_days_of_rest_are_counted_between_notice_and_start(terms: dict[str, str], free: str) -> None:
    found = find(offer("03-12", **without("start", **terms)))
    whys = [it.why.partition(": ")[2] for it in found.rows if it.rule == "rest"]
    assert whys == ([f"{free} before the start, and you want 3"] if free else [])


def test_a_notice_that_ends_after_the_start_is_told_as_that() -> None:
    row = only(find(offer("03-12", **without("start", start="2026-04-01"))), "rest")
    assert row.why == (
        "with your notice, the last day in the present job is Monday 6 April, after the start: "
        "no day is free, and you want 3"
    )


def test_rest_is_due_with_the_decision_and_dropped_at_the_start() -> None:
    row = only(find(offer("03-12", **without("start", start="2026-04-06"))), "rest")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-12", "03-20", "04-06")
    assert row.do == "Ask Northwind Labs for a later start than 6 April"


def test_rest_counts_from_the_acceptance_once_there_is_one() -> None:
    late = offer("03-12", **without("start", start="2026-04-13"), outcome="accepted", answered="2026-03-26")
    assert only(find(late, day="03-27"), "rest").why.startswith(
        "with your notice, the last day in the present job is Friday 10 April: no day is free"
    )
    early = offer("03-12", **without("start", start="2026-04-08"), outcome="accepted", answered="2026-03-16")
    assert "rest" not in rules(find(early, day="03-17"))  # last day on Tuesday 31 March: five are free


@pytest.mark.parametrize(
    ("setting", "rest"), [("rest_days = 5", True), ("rest_days = 0", False), ("notice_weeks = 4", True)]
)
def test_windows_of_rest(setting: str, rest: bool) -> None:
    found = find(offer("03-12", **without("start", start="2026-04-10")), settings=f"[follow_ups]\n{setting}\n")
    assert ("rest" in rules(found)) == rest


def test_a_decision_is_due_on_their_day_which_never_moves() -> None:
    row = only(find(offer("03-12", **without("respond_by", respond_by="2026-03-22"))), "decide")
    assert (say(row.appears), say(row.due), row.dropped_after) == ("03-12", "03-22", None)
    assert (row.do, row.why) == (
        "Decide on the offer of Northwind Labs",
        "they want your answer by Sunday 22 March",
    )
    assert row.letter == "time-to-decide"


def test_without_their_day_two_business_days_after_the_newest_terms() -> None:
    offers = offer("03-06", **without("respond_by")), offer("03-12", base="92000 USD"), offer("03-13", "\nA call.\n")
    row = only(find(*offers), "decide")
    assert (say(row.due), row.entry) == ("03-16", "3.md")  # Fri 13, Mon 16
    assert row.why == "they named no day for your answer; their terms came on 12 March"
    settings = "holidays = [2026-03-13]\n[follow_ups]\ndecide = 3\n"
    assert dues(find(*offers, settings=settings), "decide") == [("decide", "03-18")]


def test_a_day_for_the_answer_before_their_offer_is_as_good_as_not_said() -> None:
    """That of an entry counts against its own day: a later entry without one does not make it wrong."""
    row = only(find(offer("03-12", **without("respond_by", respond_by="2026-03-01"))), "decide")
    assert say(row.due) == "03-16"
    assert row.why == (
        "the day noted for your answer, 1 March, lies before their offer and cannot be meant; "
        "their terms came on 12 March"
    )
    kept = offer("03-09", **without("respond_by", respond_by="2026-03-11")), offer("03-12", base="92000 USD")
    assert dues(find(*kept), "decide") == [("decide", "03-11")]


@pytest.mark.parametrize("outcome", ["accepted", "declined", "rescinded", "expired", "withdrew", "closed"])
def test_an_outcome_ends_all_of_them(outcome: str) -> None:
    found = find(offer("03-12", outcome=outcome, base="80000 USD", target="90000 USD", start="2026-03-30"))
    assert not {"decide", "counter", "ask-about-offer"} & set(rules(found))
    assert ("rest" in rules(found)) == (outcome == "accepted")


def test_an_offer_that_is_still_to_come_or_was_cancelled_asks_for_nothing_of_the_kind() -> None:
    assert rules(find(offer("03-18", "\nThey will call.\n"))) == ["prepare"]
    assert rules(find(offer("03-12", outcome="cancelled", **WHOLE))) == []


def test_an_offer_ends_the_wait_for_an_answer() -> None:
    found = find(entry("02-01", thanked="yes"), offer("02-05", **without("respond_by")), day="03-30")
    assert dues(found) == [("decide", "02-09")]
    assert found.dropped == 1  # to ask by when they want an answer


def test_once_they_replied_to_a_counter_offer_the_decision_begins_with_thanks() -> None:
    asked = offer("03-12", "\n## Counter\n\n- Ask: 98000 USD\n", **WHOLE)
    assert only(find(asked), "decide").letter == "time-to-decide"
    replied = offer("03-13", "\n## Counter\n\n**Their reply:** Not this year.\n")
    row = only(find(asked, replied), "decide")
    assert row.why == "they want your answer by Friday 20 March; thank them for considering what you asked for"
    assert row.letter == "thanks-for-considering"
