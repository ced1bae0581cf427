"""What the interviews taught, by area, and what is to be done about it."""

from collections.abc import Iterable
from datetime import date

from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import AREAS


class Taught(Value, frozen=True):
    """One lesson and the interview that taught it; `number` is its place in the entry, from 1."""

    interview: Interview
    lesson: Lesson
    number: int


class Step(Value, frozen=True):
    """One next step and the interview that it came from; `number` is its place in the entry, from 1."""

    interview: Interview
    step: NextStep
    number: int


def find_lessons(journal: Journal) -> tuple[Taught, ...]:
    """All lessons, in the order of the interviews and within one of the file."""
    return tuple(
        Taught(interview, lesson, number)
        for interview in journal.interviews
        for number, lesson in enumerate(interview.body.lessons, 1)
    )


def group_lessons(lessons: Iterable[Taught]) -> dict[str, tuple[Taught, ...]]:
    """The lessons of each area, newest first; the area with most of them first, those without an area (`""`) last.

    A lesson of two areas stands under both.
    """
    groups: dict[str, list[Taught]] = {}
    for taught in lessons:
        for area in taught.lesson.areas or ("",):
            groups.setdefault(area, []).insert(0, taught)
    return {area: tuple(groups[area]) for area in sorted(groups, key=lambda area: _rank(area, len(groups[area])))}


def find_steps_of(interview: Interview) -> tuple[Step, ...]:
    """The next steps that an entry names, in its order."""
    return tuple(Step(interview, step, number) for number, step in enumerate(interview.body.next_steps, 1))


def find_steps(journal: Journal) -> tuple[Step, ...]:
    """All next steps: open ones first, by the day they are due and those without one last; then done, then dropped."""
    found = [step for interview in journal.interviews for step in find_steps_of(interview)]
    states = ("open", "done", "dropped")
    return tuple(sorted(found, key=lambda it: (states.index(it.step.state), it.step.due or date.max)))


def _rank(area: str, count: int) -> tuple[bool, int, int, str]:
    return area == "", -count, AREAS.index(area) if area in AREAS else len(AREAS), area
