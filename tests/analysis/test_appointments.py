"""What belongs into a calendar, by hand-made journals: what takes place, what is due, the days of an accepted job."""

from datetime import date, time
from decimal import Decimal

import pytest
from hand_made import TODAY, journal_of, on

from journal_tool.analysis.appointments import DueDay, find_appointments, find_due_days
from journal_tool.model.body import Body
from journal_tool.model.interview import Done, Interview
from journal_tool.model.lesson import NextStep
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.settings import Settings


def due(*interviews: Interview, settings: Settings | None = None) -> list[tuple[str, date]]:
    return [(it.key[0], it.day) for it in find_due_days(journal_of(*interviews, settings=settings), TODAY)]


def test_cancelled_news_and_what_has_no_day_are_no_appointments() -> None:
    journal = journal_of(
        on("03-02", number=1),
        on("03-03", outcome="cancelled"),
        on("03-04", "message"),
        on("03-05", "take-home"),
        on("03-06", "assessment", time=time(9)),
        Interview("x.md", company="Nobody"),
        on("03-18", number=2),
    )
    assert [it.date.day for it in find_appointments(journal) if it.date] == [2, 6, 18]


def test_what_is_due_is_what_today_lists_late_things_too() -> None:
    """A talk on Monday the 9th: thanks by Tuesday, notes by then too, the first question on the 16th."""
    found = due(on("03-09"))
    assert found == [("debrief", date(2026, 3, 10)), ("thank", date(2026, 3, 10)), ("chase", date(2026, 3, 16))]


def test_a_follow_up_that_is_switched_off_is_not_in_it() -> None:
    settings = Settings(switched_off=("thank", "debrief"))
    assert due(on("03-09"), settings=settings) == [("chase", date(2026, 3, 16))]


TERMS = Terms(stated=("start", "last_day"), start=date(2026, 4, 13), last_day=date(2026, 4, 3))


@pytest.mark.parametrize(
    ("outcome", "shown"),
    [("accepted", [("last-day", date(2026, 4, 3)), ("start", date(2026, 4, 13))]), ("pending", []), ("declined", [])],
)
def test_the_days_of_a_job_are_in_it_once_it_was_accepted(outcome: str, shown: list[tuple[str, date]]) -> None:
    found = due(on("03-10", "offer", outcome, terms=TERMS))
    assert [it for it in found if it[0] in ("start", "last-day")] == shown


@pytest.mark.parametrize(
    ("terms", "last"),
    [
        # Accepted on Tuesday 10 March. Before Monday 13 April three business days stay free: 8, 9 and 10.
        (Terms(stated=("start",), start=date(2026, 4, 13)), [date(2026, 4, 7)]),
        (Terms(stated=("start", "notice_weeks"), start=date(2026, 4, 13), notice_weeks=Decimal(0)), []),
        (Terms(), []),
    ],
)
def test_the_last_day_is_the_one_that_the_way_to_the_first_day_tells(terms: Terms, last: list[date]) -> None:
    found = due(on("03-10", "offer", "accepted", terms=terms))
    assert [when for rule, when in found if rule == "last-day"] == last


def test_the_days_that_hold_are_the_newest_under_the_name_of_the_first_offer() -> None:
    first = on("03-05", "offer", number=1, terms=TERMS)
    moved = Terms(stated=("start",), start=date(2026, 5, 4))
    second = on("03-10", "offer", "accepted", number=2, terms=moved)
    (start,) = [it for it in find_due_days(journal_of(first, second), TODAY) if it.key[0] == "start"]
    assert start == DueDay(
        ("start", first.path), date(2026, 5, 4), "First day at Northwind Labs", "Northwind Labs", "Analyst"
    )


def with_steps(*texts: str) -> Interview:
    steps = tuple(NextStep(text, START, START, due=date(2026, 3, 20)) for text in texts)
    return on("03-09", rating=4, body=Body(next_steps=steps))


def test_a_task_is_known_by_its_words_and_two_of_the_same_words_are_two() -> None:
    keys = [it.key for it in find_due_days(journal_of(with_steps("Read", "Call", "Read")), TODAY)]
    path = with_steps().path
    steps = [key for key in keys if key[0] == "next-step"]
    assert sorted(steps) == [
        ("next-step", path, "Call"),
        ("next-step", path, "Read"),
        ("next-step", path, "Read", "2"),
    ]


def test_a_second_question_has_a_key_of_its_own() -> None:
    asked = on("03-09", done=(Done("chase", (date(2026, 3, 13),)),))
    once, again = (
        next(it.key for it in find_due_days(journal_of(it), TODAY) if it.key[0] == "chase")
        for it in (on("03-09"), asked)
    )
    assert (once[:2], once[2], again[2]) == (again[:2], "0", "1")
