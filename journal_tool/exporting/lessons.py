"""The lessons and the next steps of a journal for programs, each with its place."""

from datetime import date
from typing import Literal

from journal_tool.analysis.lessons import find_lessons, find_steps
from journal_tool.exporting.shape import Shape
from journal_tool.model.journal import Journal


class LessonShape(Shape, frozen=True, kw_only=True):
    """What one interview taught."""

    entry: str
    line: int
    text: str
    area: str
    areas: tuple[str, ...]


class NextStepShape(Shape, frozen=True, kw_only=True):
    """A task in an entry."""

    entry: str
    line: int
    text: str
    done: bool
    state: Literal["open", "done", "dropped"]
    due: date | None
    kind: str
    kinds: tuple[str, ...]


def shape_lessons(journal: Journal) -> tuple[LessonShape, ...]:
    """In the order of the interviews, and within one of the file."""
    return tuple(
        LessonShape(
            entry=taught.interview.path,
            line=taught.lesson.span.line,
            text=taught.lesson.passage.text,
            area=taught.lesson.areas[0] if taught.lesson.areas else "",
            areas=taught.lesson.areas,
        )
        for taught in find_lessons(journal)
    )


def shape_next_steps(journal: Journal) -> tuple[NextStepShape, ...]:
    """Open ones first, by the day they are due; then done, then dropped ones."""
    return tuple(
        NextStepShape(
            entry=found.interview.path,
            line=found.step.span.line,
            text=found.step.text,
            done=found.step.state == "done",
            state=found.step.state,
            due=found.step.due,
            kind=found.step.kinds[0] if found.step.kinds else "",
            kinds=found.step.kinds,
        )
        for found in find_steps(journal)
    )
