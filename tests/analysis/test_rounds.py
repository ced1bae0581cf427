"""What an interview counts as on a day: upcoming, held, or part of a visit."""

from datetime import date, time

import pytest

from journal_tool.analysis.rounds import group_visits, is_held, is_upcoming
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter

DAY = date(2026, 3, 12)
BEFORE, AFTER = date(2026, 3, 11), date(2026, 3, 13)

EXPECTED = Body(encounters=(Encounter("Why us?", START),))
ANSWERED = Body(encounters=(Encounter("Why us?", START, answer=Passage("Because.", 9)),))
RATED = Body(encounters=(Encounter("Why us?", START, rating=3),))


@pytest.mark.parametrize(
    ("interview", "upcoming"),
    [
        (Interview("a.md", date=BEFORE), False),
        (Interview("a.md", date=AFTER, outcome="passed", rating=4), True),
        (Interview("a.md", date=DAY), True),
        (Interview("a.md", date=DAY, time=time(8)), True),
        (Interview("a.md", date=DAY, outcome="cancelled"), False),
        (Interview("a.md", date=DAY, rating=2), False),
        (Interview("a.md", date=DAY, body=EXPECTED), True),
        (Interview("a.md", date=DAY, body=ANSWERED), False),
        (Interview("a.md", date=DAY, body=RATED), False),
        (Interview("a.md", date=AFTER, stage="application"), False),
        (Interview("a.md", date=AFTER, stage="message"), False),
        (Interview("a.md", date=AFTER, stage="offer"), True),
        (Interview("a.md", date=AFTER, stage="offer", terms=Terms(stated=("bonus",))), False),
        (Interview("a.md"), False),
    ],
)
def test_an_entry_is_upcoming_until_its_day_or_what_it_holds_says_otherwise(
    interview: Interview, upcoming: bool
) -> None:
    assert is_upcoming(interview, DAY) is upcoming


@pytest.mark.parametrize("stage", ["application", "assessment", "take-home", "reference-check", "message"])
def test_what_is_no_conversation_is_never_held(stage: str) -> None:
    assert not is_held(Interview("a.md", date=BEFORE, stage=stage), DAY)
    assert is_held(Interview("a.md", date=BEFORE, stage="technical"), DAY)
    assert not is_held(Interview("a.md", date=BEFORE, stage="technical", outcome="cancelled"), DAY)


def test_rounds_of_one_day_are_one_visit() -> None:
    morning = Interview("1.md", date=DAY, time=time(9))
    off = Interview("2.md", date=DAY, outcome="cancelled")
    noon = Interview("3.md", date=DAY, time=time(12))
    news = Interview("4.md", date=AFTER, stage="message")
    last = Interview("5.md", date=AFTER)
    assert group_visits([morning, off, noon, news, last]) == ((morning, noon), (last,))
