"""What `check --fix` does to one file: the fixes of its problems put in, read again, and taken back where in doubt."""

import difflib
from collections import Counter
from collections.abc import Iterable, Sequence

from journal_tool.editing.difference import find_changes, find_touched
from journal_tool.entries.source import decode, decode_lines
from journal_tool.entries.splice import apply_edits
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit, Problem, Severity
from journal_tool.model.value import Value
from journal_tool.reading.sheet import FILE_NAME as ROWS_NAME
from journal_tool.reading.sheet import parse_rows
from journal_tool.settings import FILE_NAME, Settings, parse_settings

_ROUNDS = 8
"""Fixes that stand in each other's way take turns; nobody's entry needs more turns than that."""


class Mended(Value, frozen=True):
    """A file before and after its fixes. `problems` are those mended; empty, and both the same, where none could be."""

    path: str
    before: bytes
    after: bytes
    problems: tuple[Problem, ...]


class _Reading(Value, frozen=True):
    interview: Interview | None
    problems: tuple[Problem, ...]
    rows: tuple[Row, ...] = ()


def mend(path: str, data: bytes, problems: Iterable[Problem], settings: Settings) -> Mended:
    """Put the fixes of these problems of one file into its bytes (`path` is relative to the journal).

    The result is read again after every round: a fix that would change anything but what it is
    about, or bring a new problem, is left out.
    """
    wanted = [problem for problem in problems if problem.fixable]
    after, done = data, []
    for _ in range(_ROUNDS):
        mended, after = _mend_once(path, after, wanted, settings)
        if not mended:
            break
        done += mended
        wanted = [problem for problem in _read(path, after, settings).problems if problem.fixable]
    return Mended(path, data, after, tuple(done))


def render_diff(mended: Mended, path: str = "") -> str:
    """The change as a unified diff, as git prints it, under `path` or the journal's own; empty where there is none."""
    path = path or mended.path
    before, after = (decode(data).splitlines(keepends=True) for data in (mended.before, mended.after))
    lines = difflib.unified_diff(before, after, f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _mend_once(path: str, data: bytes, problems: Sequence[Problem], settings: Settings) -> tuple[list[Problem], bytes]:
    """The problems mended in one round, and the bytes after it: all together, or else one by one."""
    if not problems:
        return [], data
    together = _choose(problems)
    after = _apply(path, data, together, settings)
    if after is not None:
        return together, after
    return _mend_singly(path, data, together, settings)


def _mend_singly(
    path: str, data: bytes, problems: Sequence[Problem], settings: Settings
) -> tuple[list[Problem], bytes]:
    kept: list[Problem] = []
    after = data
    for problem in problems:
        tried = _apply(path, data, [*kept, problem], settings)
        if tried is not None:
            kept, after = [*kept, problem], tried
    return kept, after


def _choose(problems: Iterable[Problem]) -> list[Problem]:
    """Those whose edits do not overlap an earlier one's: all edits of a problem are made, or none."""
    chosen: list[Problem] = []
    taken: list[Span] = []
    for problem in problems:
        spans = [edit.span for edit in problem.edits]
        if not any(_overlap(span, other) for span in spans for other in taken):
            chosen.append(problem)
            taken += spans
    return chosen


def _overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a character; two insertions at one place do too, since their order would matter."""
    start, end = (one.line, one.column), (one.end_line, one.end_column)
    first, last = (other.line, other.column), (other.end_line, other.end_column)
    return (start < last and first < end) or (start == first and (start == end or first == last))


def _apply(path: str, data: bytes, problems: Sequence[Problem], settings: Settings) -> bytes | None:
    """The bytes with these problems mended; None where that would change or break anything else."""
    edits = tuple(edit for problem in problems for edit in problem.edits)
    try:
        after = apply_edits(data, edits)
    except UnicodeDecodeError:
        return None
    old, new = _read(path, data, settings), _read(path, after, settings)
    if after == data or not _is_better(problems, old.problems, new.problems):
        return None
    return after if _is_sound(path, data, edits, old, new) else None


def _is_better(mended: Sequence[Problem], old: Sequence[Problem], new: Sequence[Problem]) -> bool:
    """Whether what was to be mended is gone, and the file has neither more problems than before nor more errors."""
    before, after, gone = _count(old), _count(new), _count(mended)
    if any(after[kind] > max(before[kind] - gone[kind], 0) for kind in gone):
        return False
    return len(new) <= len(old) and _count_errors(new) <= _count_errors(old)


def _count(problems: Sequence[Problem]) -> Counter[tuple[str, str]]:
    return Counter((problem.code, problem.message) for problem in problems)


def _count_errors(problems: Sequence[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _is_sound(path: str, data: bytes, edits: tuple[Edit, ...], old: _Reading, new: _Reading) -> bool:
    """Whether nothing else is read otherwise; of a table nothing at all, for fixes change only how it is written."""
    if path == FILE_NAME:
        return True
    if path == ROWS_NAME:
        return [_said(row) for row in old.rows] == [_said(row) for row in new.rows]
    return find_changes(old.interview, new.interview) <= find_touched(decode_lines(data), edits)


def _said(row: Row) -> tuple[object, ...]:
    """What a row says, wherever its cells stand."""
    return tuple(getattr(row, name) for name in row.__struct_fields__ if name not in ("span", "places"))


def _read(path: str, data: bytes, settings: Settings) -> _Reading:
    if path == FILE_NAME:
        return _Reading(None, parse_settings(data)[1])
    if path == ROWS_NAME:
        rows, problems = parse_rows(data, settings, path)
        return _Reading(None, problems, rows)
    # Imported here because `check` imports this module: its start is 60 ms shorter without YAML and Markdown.
    from journal_tool.entries.entry import parse_entry

    entry = parse_entry(path, data, settings)
    return _Reading(entry.interview, entry.problems)
