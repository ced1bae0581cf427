"""The plan by kind, and what became of what was learned; the sample counted by hand."""

from datetime import date
from pathlib import Path

import pytest

from journal_tool.analysis.lessons import find_steps
from journal_tool.analysis.plan import (
    Progress,
    find_progress,
    find_since_feedback,
    find_since_reflection,
    group_by_kind,
    is_refused,
    is_told,
)
from journal_tool.checking.example import make_journal
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = date(2026, 3, 16)


def entry(facts: str, body: str) -> str:
    return f"---\ncompany: Aster\nrole: Baker\ndate: 2026-03-02\n{facts}---\n\n{body}"


def journal_of(body: str, facts: str = "") -> Journal:
    return make_journal({"1.md": entry(facts, body), "journal.toml": ""})


def only(journal: Journal) -> Interview:
    (interview,) = journal.interviews
    return interview


def test_kinds_stand_in_their_order_then_the_writers_own_then_none() -> None:
    steps = """
- [ ] Nothing told
- [ ] Stretch due:2026-03-20 #yoga
- [x] Read it #book
- [ ] Say it #rehearse
- [ ] Say it sooner due:2026-03-18 #rehearse
- [-] Say it to the cat #rehearse
- [ ] Write it and say it #rehearse #answer
"""
    found = group_by_kind(find_steps(journal_of(steps)))
    assert [(it.kind, len(it.open), len(it.done), len(it.dropped)) for it in found] == [
        ("answer", 1, 0, 0),  # of several kinds the first in the order, and once
        ("rehearse", 2, 0, 1),
        ("book", 0, 1, 0),
        ("yoga", 1, 0, 0),
        ("", 1, 0, 0),
    ]
    assert [it.step.text for it in found[1].open] == ["Say it sooner", "Say it"]
    assert found[1].planned == 2


@pytest.mark.parametrize(
    ("facts", "feedback", "reflection"),
    [
        ("outcome: rejected\nheard_back: 2026-03-06\nfeedback_received: 2026-03-10\n", ["c", "d"], ["b", "c", "d"]),
        ("outcome: rejected\nheard_back: 2026-03-06\n", ["b", "c", "d"], ["b", "c", "d"]),
        ("feedback_received: yes\n", ["a", "b", "c", "d"], ["a", "b", "c", "d"]),
    ],
)
def test_what_was_due_before_can_not_be_about_it(facts: str, feedback: list[str], reflection: list[str]) -> None:
    steps = "- [x] a due:2026-03-04\n- [x] b due:2026-03-06\n- [x] c due:2026-03-10\n- [ ] d\n"
    interview = only(journal_of(steps, facts))
    assert [it.step.text for it in find_since_feedback(interview)] == feedback
    assert [it.step.text for it in find_since_reflection(interview)] == reflection


@pytest.mark.parametrize(
    ("facts", "body", "told", "refused"),
    [
        ("", "", False, False),
        ("feedback_asked: 2026-03-04\n", "", False, False),
        ("feedback_received: 2026-03-10\n", "", True, False),
        ("", "## Feedback\n\nMore depth.\n", True, False),
        ("feedback_received: no\n", "", False, True),
        ("feedback_received: no\n", "## Feedback\n\n> We never do.\n", False, True),
    ],
)
def test_feedback_came_or_was_refused(facts: str, body: str, told: bool, refused: bool) -> None:
    interview = only(journal_of(body, facts))
    assert (is_told(interview), is_refused(interview)) == (told, refused)


def test_an_empty_journal_has_made_no_progress_and_no_mistake() -> None:
    assert find_progress(Journal(), DAY) == Progress()


def test_the_progress_of_the_sample() -> None:
    """Counted with grep over its entries: boxes, `feedback_`, and entries with both Lessons and a tick.

    Ticked 55, open 12, dropped 3. Platte Valley and Brightwater gave feedback, and each entry has a tick for a day
    after it came (5 and 10 December, 20 February); High Plains gives none. Nobody is still asked. Better answers as in
    test_sample_questions.
    """
    found = find_progress(load_journal(SAMPLE, cache=False), DAY)
    assert (found.planned, found.done) == (67, 55)
    assert (found.received, found.answered, found.awaited, found.refused) == (2, 2, 0, 1)
    assert (found.better, found.proven) == (23, 9)
    assert (found.taught, found.acted_on) == (39, 30)
