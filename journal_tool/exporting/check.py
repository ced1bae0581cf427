"""What `journal check --json` prints: every problem with its place, its rule and what to do about it."""

from collections.abc import Iterable
from typing import Annotated, Literal

from msgspec import Meta

from journal_tool.exporting.shape import Document, Shape
from journal_tool.model.problem import Problem


class ProblemShape(Shape, frozen=True, kw_only=True):
    """One mistake. Lines and columns count from 1, in characters; the end is exclusive."""

    path: Annotated[str, Meta(description="The file, relative to the journal.")]
    line: int
    column: int
    end_line: int
    end_column: int
    code: Annotated[str, Meta(description="What `journal check --explain` takes. Stable, and never used again.")]
    severity: Annotated[
        Literal["error", "warning", "hint"],
        Meta(description="error: something is wrong or left out; warning: probably a mistake; hint: style."),
    ]
    message: Annotated[str, Meta(description="What is wrong, in a sentence; the writer's words in backquotes.")]
    help: Annotated[str, Meta(description="What to do, or empty.")]
    fixable: Annotated[bool, Meta(description="Whether `journal check --fix` mends it.")]


class CheckDocument(Document, frozen=True, kw_only=True):
    """What `journal check --json` prints."""

    problems: Annotated[tuple[ProblemShape, ...], Meta(description="In the order of path, line and column.")]


def shape_check(problems: Iterable[Problem]) -> CheckDocument:
    return CheckDocument(problems=tuple(_shape_problem(problem) for problem in problems))


def _shape_problem(problem: Problem) -> ProblemShape:
    return ProblemShape(
        path=problem.path,
        line=problem.span.line,
        column=problem.span.column,
        end_line=problem.span.end_line,
        end_column=problem.span.end_column,
        code=problem.code,
        severity=problem.severity.value,
        message=problem.message,
        help=problem.help,
        fixable=problem.fixable,
    )
