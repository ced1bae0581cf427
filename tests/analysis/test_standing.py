"""Where each application stands: whose turn it is, since when, and which rounds lie ahead."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import Standing, find_standing, find_standings
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Done, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.reading import load_journal

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"


def on(days: int, outcome: str = "pending", stage: str = "interview", **rest: object) -> Interview:
    """An entry so many days from today."""
    day = TODAY + timedelta(days=days)
    return Interview(f"{day}-{stage}.md", date=day, outcome=outcome, stage=stage, **rest)  # type: ignore[arg-type]


def after(days: int) -> date:
    return TODAY + timedelta(days=days)


def stand(*interviews: Interview, rows: tuple[Row, ...] = ()) -> Standing:
    return find_standing(Application("a", "Northwind Labs", "Analyst", "", interviews, rows), Journal(), TODAY)


@pytest.mark.parametrize(
    ("interviews", "turn"),
    [
        ((on(-3),), "them"),
        ((on(-3, "passed"),), "them"),
        ((on(-3, "passed"), on(0)), "day"),
        ((on(-3, "passed"), on(2, "cancelled")), "them"),
        ((on(-3, "rejected"),), ""),
        ((on(-40),), ""),
        ((on(-3, stage="offer", terms=Terms(stated=("base",))),), "you"),
        ((on(-3, "accepted", "offer", terms=Terms(stated=("base",))),), ""),
        ((on(4, stage="offer"),), "day"),
        ((on(-3, stage="take-home", due=after(2)),), "you"),
        ((on(-3, stage="take-home", due=after(-1)),), "you"),  # nothing says that it was handed in
        ((on(-3, stage="take-home"),), "them"),
        ((on(-3, "passed", "take-home", due=after(2)),), "them"),
        ((on(-3, stage="take-home", due=after(2), done=(Done("deliver", (after(-1),)),)),), "them"),
        ((on(-3, stage="take-home", due=after(2)), on(5, stage="technical")), "you"),
        ((on(-3, stage="take-home", due=after(-2)), on(-1, stage="technical")), "them"),
        ((on(-3, stage="assessment", due=after(2)), on(-3, stage="recruiter-screen")), "you"),
        ((on(-3, stage="take-home", due=after(2)), on(-1, stage="message")), "you"),
    ],
)
def test_whose_turn_it_is(interviews: tuple[Interview, ...], turn: str) -> None:
    assert stand(*interviews).waiting_for == turn


def test_an_application_that_only_the_spreadsheet_knows_waits_for_them() -> None:
    found = stand(rows=(Row("Northwind Labs", "Analyst", after(-5), START),))
    assert (found.state, found.furthest, found.waiting_for, found.applied, found.last) == (
        "open", "applied", "them", after(-5), after(-5)
    )  # fmt: skip
    assert not found.had_conversation
    assert found.visits == found.ahead == ()


@pytest.mark.parametrize(
    ("interviews", "last"),
    [
        ((on(-9), on(-3)), -3),
        ((on(-9, heard_back=after(-2)),), -2),
        ((on(-9, heard_back=after(2)),), -9),
        ((on(-9, reply_by=after(-1)),), -9),
        ((on(-9, done=(Done("chase", (after(-1),)),)),), -9),  # asking again is no word from them
        ((on(-9), on(-1, "rejected", "message")), -1),
        ((on(-9, "rejected", feedback_received=Feedback(after(-4))),), -4),
        ((on(-9, "passed"), on(-1, "cancelled")), -9),
        ((on(-9, "passed"), on(-1, "cancelled", heard_back=after(-2))), -2),
        ((on(-9, "passed"), on(3)), -9),
        ((on(-9, "accepted", "offer", terms=Terms(answered=after(-5))),), -5),
    ],
)
def test_the_last_sign_is_the_latest_day_until_now_on_which_they_were_met_or_heard_from(
    interviews: tuple[Interview, ...], last: int
) -> None:
    assert stand(*interviews).last == after(last)


def test_a_row_s_answer_is_a_sign_too_and_what_lies_ahead_is_none() -> None:
    row = Row("Northwind Labs", "Analyst", after(-20), START, status="rejected", heard_back=after(-6))
    assert stand(rows=(row,)).last == after(-6)
    assert stand(on(3)).last is None


def test_rounds_of_a_day_are_one_visit_and_those_ahead_are_told_apart() -> None:
    first, second, off, news = on(-3), on(-3, stage="technical"), on(-2, "cancelled"), on(-1, stage="message")
    ahead, never = on(2, stage="panel"), on(3, "cancelled")
    found = stand(first, second, off, news, ahead, never)
    assert found.visits == ((first, second), (ahead,))
    assert found.ahead == (ahead,)


@pytest.mark.parametrize(
    ("interview", "had"),
    [
        (on(-3), True),
        (on(3), False),
        (on(-3, "cancelled"), False),
        (on(-3, stage="assessment"), False),
        (on(-3, stage="message"), False),
    ],
)
def test_a_conversation_is_one_with_people_that_took_place(interview: Interview, had: bool) -> None:
    assert stand(interview).had_conversation is had


ACTIVE = {
    # Offers, for which the writer's answer is due: the newest conversation is the last sign.
    "Tamarack Mutual": ("offer", "offer", "you", "2026-03-13"),
    "Quillfoot Foods": ("offer", "offer", "you", "2026-03-12"),
    # A round lies ahead (18 and 25 March); heard back from the one before on the day named.
    "Larkspur Energy": ("open", "final", "day", "2026-03-10"),
    "Verdance Seed": ("open", "interviewing", "day", "2026-03-13"),
    # The panel of 4 March is pending; that they wanted to answer by the 13th is no sign from them.
    "Halvorsen Museum Foundation": ("open", "final", "them", "2026-03-04"),
    # Rows without a status, applied for on or after 17 February: 27 days of silence at most.
    "Holloway Ice": ("open", "applied", "them", "2026-02-23"),
    "Border Collie Express": ("open", "applied", "them", "2026-02-24"),
    "Tern Island Ferries": ("open", "applied", "them", "2026-02-25"),
    "Caldera Geothermal": ("open", "applied", "them", "2026-03-02"),
    "Public Library of Wheaton Falls": ("open", "applied", "them", "2026-03-03"),
    "Old Mill Flour": ("open", "applied", "them", "2026-03-06"),
}
"""Worked out by hand from the files. State, furthest step, whose turn it is, and the last sign, on 16 March 2026.

Beacon Tutoring (row of 13 February) is 31 days old, and Northgate Credit Union was asked again on 12 February, 32 days
ago: both are silent by now.
"""


def test_the_sample_has_eleven_running_applications_of_ninety_one() -> None:
    journal = load_journal(SAMPLE)
    standings = find_standings(journal, TODAY)
    found = {
        it.application.company: (it.state, it.furthest, it.waiting_for, str(it.last)) for it in standings if it.active
    }
    assert found == ACTIVE
    of_this = of_search((it.application for it in standings), find_search(journal.settings, TODAY))
    assert (len(standings), len(of_this)) == (93, 91)  # Bluestem Grocers and Mesa Arts Council were in 2023
