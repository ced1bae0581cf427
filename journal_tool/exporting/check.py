"""What `journal check --json` prints: every problem with its place, its rule and what to do about it."""

from collections.abc import Iterable
from typing import Literal

from journal_tool.exporting.shape import Document, Shape
from journal_tool.model.problem import Problem


class ProblemShape(Shape, frozen=True, kw_only=True):
    """One mistake. Lines and columns count from 1, in characters; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    severity: Literal["error", "warning", "hint"]
    message: str
    help: str
    fixable: bool


class CheckDocument(Document, frozen=True, kw_only=True):
    """What `journal check --json` prints."""

    problems: tuple[ProblemShape, ...]


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
