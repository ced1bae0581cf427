"""Where an application stands on a day."""

from datetime import date, timedelta

import pytest

from journal_tool.analysis.states import find_ending, find_furthest, find_state
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Done, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.model.vocabulary import STAGES, Stage
from journal_tool.settings import Settings

FIRST = date(2026, 3, 2)
TODAY = date(2026, 3, 16)
EMPTY = Journal()


def on(days: int, outcome: str = "pending", stage: str = "interview", **rest: object) -> Interview:
    """An entry so many days after the first."""
    day = FIRST + timedelta(days=days)
    return Interview(f"{day}-{stage}.md", date=day, outcome=outcome, stage=stage, **rest)  # type: ignore[arg-type]


def row(status: str = "") -> Row:
    return Row("Northwind Labs", "Analyst", FIRST, START, status=status)


def state(*interviews: Interview, rows: tuple[Row, ...] = (), day: date = TODAY, journal: Journal = EMPTY) -> str:
    return find_state(Application("a", "Northwind Labs", "Analyst", "", interviews, rows), journal, day)


@pytest.mark.parametrize(
    ("interviews", "expected"),
    [
        ((on(0),), "open"),
        ((on(0, "passed"), on(7)), "open"),
        ((on(0, "passed"), on(7, "rejected")), "rejected"),
        ((on(0, "rejected"), on(7, "passed")), "rejected"),
        ((on(0, "rejected"), on(7, "withdrew")), "withdrew"),
        ((on(0, "no-response"), on(7)), "open"),
        ((on(0, "no-response"), on(7, "cancelled")), "no-response"),
        ((on(0, "no-response"), on(0, stage="technical")), "no-response"),
        ((on(0, "no-response"), on(7, stage="message")), "open"),
        ((on(0), on(4, "rejected", "message")), "rejected"),
        ((on(0), on(7, stage="offer", terms=Terms(stated=("base",)))), "offer"),
        ((on(0), on(7, "cancelled", "offer")), "open"),
        ((on(0), on(20, stage="offer")), "open"),
        ((on(0, stage="offer"), on(7, "declined", "offer")), "declined"),
    ],
)
def test_the_latest_deciding_outcome_is_the_state(interviews: tuple[Interview, ...], expected: str) -> None:
    assert state(*interviews) == expected


def test_a_row_decides_only_where_no_entry_does() -> None:
    assert state(rows=(row("rejected"),)) == "rejected"
    assert state(on(7), rows=(row("withdrew"),)) == "withdrew"
    assert state(on(7, "accepted", "offer"), rows=(row("withdrew"),)) == "accepted"
    assert state(rows=(row("applied"),)) == "open"


@pytest.mark.parametrize(
    ("interview", "silent_from"),
    [
        (on(0), 28),
        (on(0, reply_by=FIRST + timedelta(days=10)), 38),
        (on(0, done=(Done("chase", (FIRST + timedelta(days=5), FIRST + timedelta(days=12))),)), 40),
        (on(0, done=(Done("thank", (FIRST + timedelta(days=5),)),)), 28),
    ],
)
def test_silence_counts_from_the_latest_sign(interview: Interview, silent_from: int) -> None:
    assert state(interview, day=FIRST + timedelta(days=silent_from - 1)) == "open"
    assert state(interview, day=FIRST + timedelta(days=silent_from)) == "no-response"


def test_the_window_of_silence_is_the_journals() -> None:
    assert state(on(0), journal=Journal(Settings(windows={"silent_after": 14}))) == "no-response"


def test_an_ending_is_the_day_the_news_arrived() -> None:
    answered = Terms(answered=FIRST + timedelta(days=3))
    assert find_ending(on(0, "accepted", "offer", terms=answered)) == FIRST + timedelta(days=3)
    assert find_ending(on(0, "rejected", heard_back=TODAY)) == TODAY
    assert find_ending(on(4, "rejected", "message")) == FIRST + timedelta(days=4)


def test_the_furthest_group_counts_upcoming_rounds_and_no_cancelled_ones() -> None:
    pair_day = Stage("pair-day", "final", "Pair day")
    journal = Journal(Settings(stages=(*STAGES, pair_day)))

    def furthest(*interviews: Interview) -> str:
        return find_furthest(Application("a", "Northwind Labs", "Analyst", "", interviews), journal, TODAY)

    assert furthest() == "applied"
    assert furthest(on(0, stage="technical"), on(7, stage="recruiter-screen")) == "interviewing"
    assert furthest(on(0, stage="technical"), on(30, stage="pair-day")) == "final"
    assert furthest(on(0, stage="technical"), on(7, "cancelled", "onsite")) == "interviewing"
    assert furthest(on(0, stage="technical"), on(7, "accepted", "offer")) == "accepted"
