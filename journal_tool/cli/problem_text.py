"""Problems as text: one line each that editors understand, and on a terminal the place itself and what to do."""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from journal_tool.cli import style
from journal_tool.cli.opening import shown_path
from journal_tool.cli.words import cells, harmless
from journal_tool.entries.source import LARGEST_FILE, decode_lines
from journal_tool.model.place import START
from journal_tool.model.problem import Problem, Severity
from journal_tool.phrases import counted, listed
from journal_tool.reading.disk import read_content

INDENT = "    "
TAB = "    "
WIDEST = 100
"""Cells of a source line that are shown; of a longer one the part around the problem."""

COLOURS = {Severity.ERROR: style.bad, Severity.WARNING: style.warn, Severity.HINT: style.mute}


def render_plain(folder: Path, problems: Iterable[Problem]) -> Iterator[str]:
    """`path:line:col: CODE message`, as vim's errorformat and Emacs' compile-mode parse it."""
    for problem in problems:
        yield _first_line(folder, problem)


def render_rich(folder: Path, problems: Iterable[Problem]) -> Iterator[str]:
    """The same with the line of the file, the place marked in it, and the help; a blank line between them."""
    lines: dict[str, list[str]] = {}
    for problem in problems:
        if problem.path not in lines:
            lines[problem.path] = read_lines(folder / problem.path)
        colour = COLOURS[problem.severity]
        yield _first_line(folder, problem)
        if problem.span != START and problem.span.line <= len(lines[problem.path]):
            source, marks = mark_place(lines[problem.path][problem.span.line - 1], *_columns(problem))
            yield INDENT + source
            yield INDENT + colour(f"{marks} {problem.severity}")
        else:
            yield INDENT + colour(problem.severity)
        if problem.help:
            yield f"{INDENT}{style.strong('help:')} {harmless(problem.help)}"
        yield ""


def count_problems(problems: Sequence[Problem]) -> str:
    """`1 error, 2 warnings and 3 hints`, without those that there are none of."""
    return tell_counts({severity: sum(it.severity is severity for it in problems) for severity in Severity})


def tell_counts(counts: Mapping[Severity, int]) -> str:
    return listed([counted(counts[severity], severity) for severity in Severity if counts.get(severity)])


def _first_line(folder: Path, problem: Problem) -> str:
    place = f"{harmless(shown_path(folder, problem.path))}:{problem.span.line}:{problem.span.column}:"
    return f"{style.strong(place)} {COLOURS[problem.severity](problem.code)} {harmless(problem.message)}"


def _columns(problem: Problem) -> tuple[int, int]:
    """Where the problem begins and ends in its first line; a longer one ends with the line."""
    span = problem.span
    return span.column, span.end_column if span.end_line == span.line else 1 << 30


def read_lines(file: Path) -> list[str]:
    """The lines of a file as they are now; none where it cannot be read or is no text."""
    try:
        content = read_content(os.fspath(file), LARGEST_FILE)
        text = decode_lines(content.data) if content else ""
    except (OSError, ValueError):
        return []
    return text.split("\n")


def mark_place(line: str, start: int, end: int) -> tuple[str, str]:
    """The line as a terminal shows it, and the marks under its columns `start` to `end` (from 1, end exclusive)."""
    first = max(0, start - 1 - WIDEST // 2) if len(line) > WIDEST else 0
    pieces = [TAB if letter == "\t" else harmless(letter) for letter in line[first : first + WIDEST]]
    widths = [cells(piece) for piece in pieces]
    ahead = "…" if first else ""
    before, marked = sum(widths[: start - 1 - first]), sum(widths[start - 1 - first : max(0, end - 1 - first)])
    behind = "…" if first + WIDEST < len(line) else ""
    return f"{ahead}{''.join(pieces)}{behind}", " " * (len(ahead) + before) + "^" * max(1, marked)
