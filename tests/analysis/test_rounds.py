"""What an interview counts as on a day: held or part of a visit."""

from datetime import date, time

import pytest

from journal_tool.analysis.rounds import group_visits, is_held
from journal_tool.model.interview import Interview

DAY = date(2026, 3, 12)
BEFORE, AFTER = date(2026, 3, 11), date(2026, 3, 13)


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
