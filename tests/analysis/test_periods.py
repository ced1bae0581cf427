"""Weeks and months: what is counted, on which day, and what is left out."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.periods import Period, Unit, count_between, find_periods
from journal_tool.analysis.questions import group_questions
from journal_tool.model.application import Row
from journal_tool.model.body import Body
from journal_tool.model.interview import Done, Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Ask, Counter, Lesson, NextStep
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter

DAY = date(2026, 3, 16)
"""A Monday."""


def journal_of(*interviews: Interview, rows: tuple[Row, ...] = ()) -> Journal:
    return Journal(entries=tuple(Entry(it.path, it) for it in interviews), rows=rows)


def on(day: date, *encounters: Encounter, **more: object) -> Interview:
    """An interview on a day; each day has one."""
    body = more.pop("body", Body(encounters=encounters))
    return Interview(f"{day}.md", company="Aster", role="Baker", date=day, body=body, **more)  # type: ignore[arg-type]


def rated(rating: int | None, better: str = "", stays: bool = False) -> Encounter:
    passage = Passage(better, 1) if better else None
    return Encounter("Why?", START, rating=rating, next_time=passage, answer_stays=stays, answer=Passage("So.", 1))


def march(day: int) -> date:
    return date(2026, 3, day)


def months(*interviews: Interview, rows: tuple[Row, ...] = ()) -> dict[str, Period]:
    return {str(it.start)[:7]: it for it in find_periods(journal_of(*interviews, rows=rows), DAY, "month")}


def moves(period: Period) -> list[tuple[int | None, int | None]]:
    """From which rating to which."""
    return [(it.before.encounter.rating, it.now.encounter.rating) for it in period.answered_better]


@pytest.mark.parametrize(
    ("times", "found"),
    [
        (([2], [3]), [(2, 3)]),
        (([2], [2]), []),
        (([3], [2], [3]), [(2, 3)]),  # better than the time before, not than ever
        (([2], [None], [4]), [(2, 4)]),
        (([2], [3, 4]), [(2, 4)]),  # twice in one conversation: as it ended
        (([2, 4],), []),  # in one conversation nothing was before
        (([2], [3], [4]), [(2, 3), (3, 4)]),
    ],
)
def test_a_question_is_answered_better_than_the_time_before(
    times: tuple[list[int | None], ...], found: list[tuple[int, int]]
) -> None:
    visits = [on(march(day), *map(rated, ratings)) for day, ratings in enumerate(times, 1)]
    assert moves(months(*visits)["2026-03"]) == found


@pytest.mark.parametrize(
    ("times", "found"),
    [
        ((rated(2, "A"), rated(3)), [(1, 2)]),
        ((rated(2, "A"), rated(2)), []),
        ((rated(4, "A"), rated(4)), [(1, 2)]),  # well, though not better
        ((rated(2, "A"), rated(2), rated(3)), [(1, 3)]),
        ((rated(2, "A"), rated(3), rated(5)), [(1, 2)]),  # once
        ((rated(2, "A"), rated(3, "B"), rated(4)), [(1, 2), (2, 3)]),
        ((rated(2, "A"), rated(1, "B"), rated(2)), [(2, 3)]),  # the newer one was used
        ((rated(2, "A"), rated(3, "A"), rated(4)), [(1, 2)]),  # the same words are the same answer
        ((rated(2), rated(4)), []),
        ((rated(2, "A"), rated(None)), []),
    ],
)
def test_a_better_answer_is_used_when_it_proves_itself(
    times: tuple[Encounter, ...], found: list[tuple[int, int]]
) -> None:
    """On which day it was noted, and on which it was used."""
    visits = [on(march(day), encounter) for day, encounter in enumerate(times, 1)]
    uses = months(*visits)["2026-03"].better_answers_used
    days = [(it.noted.interview.date, it.used.interview.date) for it in uses]
    assert days == [(march(noted), march(used)) for noted, used in found]


ENCOUNTERS = st.builds(
    rated, st.none() | st.integers(1, 5), st.sampled_from(("", "", "A", "B")), st.sampled_from((False, False, True))
)


@given(st.lists(st.lists(ENCOUNTERS, min_size=1, max_size=2), min_size=1, max_size=8))
def test_a_better_answer_is_proven_exactly_if_it_was_used(visits: list[list[Encounter]]) -> None:
    journal = journal_of(*(on(march(day), *encounters) for day, encounters in enumerate(visits, 1)))
    (question,) = group_questions(journal, DAY)
    uses = [use for period in find_periods(journal, DAY, "month") for use in period.better_answers_used]
    assert (question.better_answer == "proven") == any(use.noted == question.better for use in uses)
    assert len({(use.noted.interview.path, use.noted.number) for use in uses}) == len(uses)


@pytest.mark.parametrize(
    ("interview", "deeds"),
    [
        (on(march(2), thanked=Thanks(everyone=True, day=march(3))), [("thank", march(3), ())]),
        (
            on(march(2), people=(Person("Dana"), Person("Lee")), thanked=Thanks(everyone=True, day=march(3))),
            [("thank", march(3), ("Dana", "Lee"))],
        ),
        (
            on(
                march(2),
                people=(Person("Dana Ortiz"), Person("Lee"), Person("Max")),
                thanked=Thanks(by_name={"Dana": march(3), "Lee": march(4), "Max": march(4)}),
            ),
            [("thank", march(3), ("Dana Ortiz",)), ("thank", march(4), ("Lee", "Max"))],
        ),
        (on(march(2), thanked=Thanks(everyone=True)), []),  # nobody knows when
        (on(march(2), thanked=Thanks(needed=False)), []),
        (on(march(2), feedback_asked=march(9)), [("reply-to-rejection", march(9), ())]),
        (on(march(2), stage="offer", terms=Terms(answered=march(9))), [("decide", march(9), ())]),
        (on(march(2), stage="offer", terms=Terms(resigned=march(9))), [("resign", march(9), ())]),
        (on(march(2), body=Body(counter=Counter(asks=(Ask("More", START),)))), [("counter", march(2), ())]),
        (on(march(2), body=Body(counter=Counter(reply=Passage("No", 1)))), []),
        (
            on(march(2), done=(Done("chase", (march(9), march(10))), Done("debrief", refused=True))),
            [("chase", march(9), ()), ("chase", march(10), ())],
        ),
        (
            on(march(2), thanked=Thanks(everyone=True, day=march(3)), done=(Done("thank", (march(3),)),)),
            [("thank", march(3), ())],
        ),
        (on(march(2), thanked=Thanks(everyone=True, day=march(17))), []),  # tomorrow
    ],
)
def test_what_was_done_and_has_a_day(interview: Interview, deeds: list[tuple[str, date, tuple[str, ...]]]) -> None:
    done = months(interview)["2026-03"].follow_ups_done
    assert [(it.rule, it.day, it.names) for it in done] == deeds


def test_next_steps_count_where_they_were_due() -> None:
    steps = (
        NextStep("a", START, START, "done", date(2026, 2, 28)),
        NextStep("b", START, START, "done", march(1)),
        NextStep("c", START, START, "open", march(16)),
        NextStep("d", START, START, "done", march(17)),  # tomorrow
        NextStep("e", START, START, "dropped", march(2)),
        NextStep("f", START, START, "done"),
    )
    found = months(on(march(1), body=Body(next_steps=steps)))
    assert {month: (it.steps_done, len(it.steps)) for month, it in found.items()} == {
        "2026-03": (1, 2),
        "2026-02": (1, 1),
    }


@pytest.mark.parametrize(
    ("interview", "rows", "month"),
    [
        (on(date(2026, 1, 5), outcome="rejected"), (), "2026-01"),
        (on(date(2026, 1, 5), outcome="rejected", heard_back=date(2026, 2, 3)), (), "2026-02"),
        (on(date(2026, 1, 5), outcome="closed"), (), ""),
        (on(date(2026, 1, 5)), (Row("Aster", "Baker", date(2026, 1, 1), START, status="rejected"),), ""),  # no day
        (
            on(date(2026, 1, 5)),
            (Row("Aster", "Baker", date(2026, 1, 1), START, status="rejected", heard_back=date(2026, 2, 3)),),
            "2026-02",
        ),
        (  # entry and row tell of the same no
            on(date(2026, 1, 5), outcome="rejected", heard_back=date(2026, 2, 3)),
            (Row("Aster", "Baker", date(2026, 1, 1), START, status="rejected", heard_back=date(2026, 2, 3)),),
            "2026-02",
        ),
    ],
)
def test_a_no_counts_once_where_it_came(interview: Interview, rows: tuple[Row, ...], month: str) -> None:
    found = {name: len(it.rejections) for name, it in months(interview, rows=rows).items() if it.rejections}
    assert found == ({month: 1} if month else {})


@pytest.mark.parametrize(
    ("more", "month"),
    [
        ({"feedback_received": Feedback(date(2026, 2, 20)), "heard_back": date(2026, 2, 3)}, "2026-02"),
        ({"heard_back": date(2026, 2, 3)}, "2026-02"),
        ({}, "2026-01"),
        ({"feedback_received": Feedback(march(17))}, ""),
    ],
)
def test_feedback_stands_where_it_came(more: dict[str, object], month: str) -> None:
    interview = on(date(2026, 1, 5), body=Body(feedback=Passage("Well done.", 9)), **more)
    assert [name for name, it in months(interview).items() if it.feedback] == ([month] if month else [])


def test_what_lies_ahead_and_what_has_no_day_is_not_counted() -> None:
    lesson = Body(lessons=(Lesson(Passage("Breathe.", 1), START),))
    undated = Interview("undated.md", company="Aster", body=lesson)
    assert find_periods(journal_of(on(march(17), body=lesson), undated), DAY, "month") == ()


def test_a_message_and_a_cancelled_conversation_are_no_interviews_but_teach() -> None:
    lesson = Body(lessons=(Lesson(Passage("Breathe.", 1), START),))
    period = months(
        on(march(2), stage="message", body=lesson), on(march(3), outcome="cancelled", body=lesson), on(march(4))
    )["2026-03"]
    assert (len(period.interviews), len(period.lessons)) == (1, 2)


def test_weeks_begin_on_monday_and_end_on_sunday_and_the_quiet_ones_are_there() -> None:
    found = find_periods(journal_of(on(date(2026, 2, 22)), on(march(9))), DAY, "week")
    assert [(str(it.start), str(it.end), it.quiet) for it in found] == [
        ("2026-03-16", "2026-03-22", True),
        ("2026-03-09", "2026-03-15", False),
        ("2026-03-02", "2026-03-08", True),
        ("2026-02-23", "2026-03-01", True),
        ("2026-02-16", "2026-02-22", False),
    ]


@pytest.mark.parametrize(
    ("day", "unit", "listed", "between"),
    [
        (date(2025, 12, 15), "week", 14, 0),  # twelve quiet weeks, and the running one
        (date(2025, 12, 8), "week", 2, 13),
        (date(2025, 2, 28), "month", 14, 0),
        (date(2025, 1, 31), "month", 2, 13),
        (date(1926, 3, 9), "week", 2, 5218),  # 36,533 days: a mistyped year makes no thousand rows
    ],
)
def test_long_quiet_times_are_left_out_and_can_be_counted(day: date, unit: Unit, listed: int, between: int) -> None:
    found = find_periods(journal_of(on(day)), DAY, unit)
    assert len(found) == listed
    assert count_between(found[-2], found[-1]) == between


@given(st.lists(st.integers(0, 900), min_size=1, max_size=12, unique=True))
def test_weeks_and_months_hold_the_same(ages: list[int]) -> None:
    lesson = Body(lessons=(Lesson(Passage("Breathe.", 1), START),))
    journal = journal_of(
        *(
            on(DAY - timedelta(days=age), body=lesson, thanked=Thanks(everyone=True, day=DAY - timedelta(days=age)))
            for age in ages
        )
    )
    weeks, months = (find_periods(journal, DAY, unit) for unit in ("week", "month"))
    for name in ("interviews", "lessons", "follow_ups_done"):
        assert [it for period in reversed(weeks) for it in getattr(period, name)] == [
            it for period in reversed(months) for it in getattr(period, name)
        ]
    for period in (*weeks, *months):
        assert all(it.date and period.start <= it.date <= period.end for it in period.interviews)
    assert all(count_between(later, earlier) >= 0 for later, earlier in pairwise(weeks))
