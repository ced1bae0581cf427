"""Writing into an entry without touching anything but the span in question."""

import re
from collections.abc import Iterable

from journal_tool.entries.source import split_mark
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n|$)")


def apply_edits(data: bytes, edits: Iterable[Edit]) -> bytes:
    """`data` with each edit's span replaced; byte order mark, encoding and line ends stay.

    Edits that overlap an earlier one (in the order given) are left out: what they mend is found
    again when the result is read. `\\n` in an edit becomes the line end of the line it stands on.
    Raises UnicodeDecodeError for bytes that are no text.
    """
    mark, encoding = split_mark(data)
    text = data[len(mark) :].decode(encoding)
    starts, line_end = _lines(text)
    cuts: list[tuple[int, int, str]] = []
    for edit in edits:
        start, end = _offsets(edit.span, starts, len(text))
        if not any(start < other_end and other_start < end for other_start, other_end, _ in cuts):
            cuts.append((start, end, edit.text.replace("\n", line_end)))
    for start, end, new in sorted(cuts, key=lambda cut: cut[:2], reverse=True):
        text = text[:start] + new + text[end:]
    return mark + text.encode(encoding)


def _offsets(span: Span, starts: list[int], length: int) -> tuple[int, int]:
    """The span as offsets into a text whose lines begin at `starts`; a place behind the end is the end."""

    def offset(line: int, column: int) -> int:
        return min(starts[line - 1] + column - 1, length) if line <= len(starts) else length

    return offset(span.line, span.column), offset(span.end_line, span.end_column)


def _lines(text: str) -> tuple[list[int], str]:
    """Where each line begins, and how the first line ends (`\\n` where there is only one)."""
    starts = [0]
    first = ""
    for found in _LINE.finditer(text):
        if found[1]:
            starts.append(found.end())
            first = first or found[1]
    return starts, first or "\n"
