"""What was done to find work in some days, by hand-made journals: what counts, in which order, with which result."""

from datetime import date, time
from decimal import Decimal

import pytest
from hand_made import TODAY, journal_of, on, row

from journal_tool.analysis.efforts import find_efforts, leave_out_private
from journal_tool.model.application import Row
from journal_tool.model.interview import Done, Interview
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms

FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)


def found(*parts: Interview | Row, first: date = FIRST, last: date = LAST) -> list[tuple[int, str, str]]:
    return [(it.day.day, it.kind, it.result) for it in find_efforts(journal_of(*parts), first, last, TODAY)]


def test_a_row_is_an_application_with_what_came_of_it() -> None:
    assert found(row("03-02")) == [(2, "applied", "open")]
    assert found(row("03-02", status="rejected")) == [(2, "applied", "rejected")]
    assert found(row("03-02"), on("03-05")) == [(2, "applied", "talking"), (5, "met", "waiting")]


def test_where_an_entry_tells_of_the_application_its_row_does_not() -> None:
    assert found(row("03-02"), on("03-03", "application")) == [(3, "applied", "open")]


@pytest.mark.parametrize(
    ("interview", "counted"),
    [
        (on("03-05"), True),
        (on("03-05", "informational"), True),
        (on("03-05", "assessment"), True),
        (on("03-05", "take-home"), True),
        (on("03-05", "offer"), True),
        (on("03-05", "message"), True),
        (on("03-05", "reference-check"), False),
        (on("03-05", outcome="cancelled"), False),
        (on("03-18"), False),  # lies ahead
        (on("02-28"), False),
        (on("03-05", company=""), False),
    ],
)
def test_what_took_place_in_these_days_counts(interview: Interview, counted: bool) -> None:
    assert bool(found(interview)) is counted


def test_both_ends_of_the_period_are_in_it_and_today_is_the_last_day_of_all() -> None:
    days = [on("03-02", number=1), on("03-03", number=2), on("03-05", number=3), on("03-06", number=4)]
    assert [it[0] for it in found(*days, first=date(2026, 3, 3), last=date(2026, 3, 5))] == [3, 5]
    assert found(row("03-17")) == []


def test_each_question_for_news_counts_on_its_own_day() -> None:
    """With what became of the application: nothing yet."""
    asked = on("03-02", done=(Done("chase", (date(2026, 3, 9), date(2026, 3, 16))), Done("thank", (date(2026, 3, 3),))))
    assert found(asked) == [(2, "met", "waiting"), (9, "asked", "talking"), (16, "asked", "talking")]


def test_results_are_read_from_all_that_is_written() -> None:
    """A round that another followed was passed, and news tells of the round before."""
    assert found(on("03-02"), on("03-05", "panel"), on("03-09", "message", "rejected")) == [
        (2, "met", "passed"),
        (5, "met", "rejected"),
        (9, "news", "rejected"),
    ]


@pytest.mark.parametrize(
    ("last", "results"),
    [
        ("pending", ["offer", "terms", "offer", "offer"]),  # it is open, and the last row says that there is one
        ("accepted", ["offer", "terms", "offer", "accepted"]),
        ("declined", ["offer", "terms", "offer", "declined"]),
    ],
)
def test_rounds_of_an_offer_say_what_came_of_each(last: str, results: list[str]) -> None:
    """The first brings it, the second raises the base, the third changes only the day of the answer."""
    terms = (
        Terms(("base",), base=Money(Decimal(80000))),
        Terms(("base",), base=Money(Decimal(84000))),
        Terms(("respond_by",), respond_by=TODAY),
        Terms(("bonus",)),
    )
    days = ("03-04", "03-06", "03-10", "03-12")
    rounds = [
        on(day, "offer", last if it is terms[-1] else "pending", terms=it) for day, it in zip(days, terms, strict=True)
    ]
    assert [it[2] for it in found(*rounds)] == results


def test_conversations_of_a_day_stand_in_their_order() -> None:
    journal = journal_of(on("03-05", number=1, time=time(15)), on("03-05", number=2, time=time(9)), row("03-05"))
    efforts = find_efforts(journal, FIRST, LAST, TODAY)
    assert [it.interview.time.hour if it.interview and it.interview.time else 0 for it in efforts] == [0, 9, 15]


def test_a_link_and_a_source_are_those_of_the_application_where_the_entry_has_none() -> None:
    efforts = find_efforts(
        journal_of(row("03-02", source="meetup"), on("03-05", url="https://n.example"), on("03-09", number=2)),
        FIRST, LAST, TODAY,
    )  # fmt: skip
    assert {(it.source, it.url) for it in efforts} == {("meetup", "https://n.example")}


def test_nothing_can_be_told_from_what_is_private() -> None:
    """Not even by the result of the application; one whose facts could not be read counts as private."""
    shown, hidden = row("03-02"), on("03-05", outcome="rejected", private=True)
    broken = on("03-06", number=3, readable=False)
    journal = leave_out_private(journal_of(shown, hidden, broken))
    assert find_efforts(journal, FIRST, LAST, TODAY) == find_efforts(journal_of(shown), FIRST, LAST, TODAY)
