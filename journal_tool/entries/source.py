"""The bytes of an entry as text: what may be read, what is refused, and how its lines end."""

import re

from journal_tool.entries import rules
from journal_tool.entries.fenced import find_unfenced
from journal_tool.entries.findings import Findings
from journal_tool.model.place import START, Span

LARGEST_FILE = 2 * 1024 * 1024
"""In bytes. Two mebibytes are some 300,000 words; a longer file is no entry."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_LINE_END = re.compile(r"\r\n?")
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>")


def read_source(data: bytes, findings: Findings) -> str | None:
    """The text of an entry's bytes with `\\n` for every line end and without byte order mark.

    Lines and columns are those of the file. None after saying why it cannot be read.
    """
    if len(data) > LARGEST_FILE:
        message = f"this file is larger than {LARGEST_FILE // 1024 // 1024} MiB, which no entry needs"
        findings.add(rules.TOO_LARGE, START, message, "move what is pasted into it to a file of its own")
        return None
    text = _decode(data, findings)
    if text is None:
        return None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = f"this is no text file: it holds a zero byte in line {line}"
        findings.add(rules.ZERO_BYTE, START, message, "save it as text in UTF-8, or move it out of the journal")
        return None
    if "\r" in text:
        text = _LINE_END.sub("\n", text)
    return _without_conflict_markers(text, findings)


def decode(data: bytes) -> str:
    """The text of bytes in UTF-8 or, with a mark, UTF-16; raises UnicodeDecodeError."""
    mark, encoding = split_mark(data)
    return data[len(mark) :].decode(encoding)


def split_mark(data: bytes) -> tuple[bytes, str]:
    """The byte order mark that `data` begins with, which may be empty, and the encoding of what follows."""
    return next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), (b"", "utf-8"))


def decode_lines(data: bytes) -> str:
    """Like `decode`, with `\\n` for every line end: the text in which places are counted."""
    return _LINE_END.sub("\n", decode(data))


def _decode(data: bytes, findings: Findings) -> str | None:
    try:
        return decode(data)
    except UnicodeDecodeError as error:
        if split_mark(data)[1] != "utf-8":
            message = "this file says that it is UTF-16, but is damaged"
        else:
            line = data.count(b"\n", 0, error.start) + 1
            message = f"this file is not saved as UTF-8: the first byte that does not fit is in line {line}"
        findings.add(rules.NOT_UTF8, START, message, "open it in your editor and save it with the encoding UTF-8")
        return None


def _without_conflict_markers(text: str, findings: Findings) -> str:
    """`text` with the marker lines of unfinished merges emptied, so that both versions are still read."""
    if "<<<<<<<" not in text or ">>>>>>>" not in text:
        return text
    lines = text.split("\n")
    for block in _find_conflicts(lines):
        first = block[0]
        span = Span(first + 1, 1, first + 1, len(lines[first]) + 1)
        message = f"two versions of these notes were merged and not yet brought together (to line {block[2] + 1})"
        help = "keep what is right of the two, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`"
        findings.add(rules.CONFLICT, span, message, help)
        for number in block:
            lines[number] = ""
    return "\n".join(lines)


def _find_conflicts(lines: list[str]) -> list[tuple[int, int, int]]:
    """The three marker lines (from 0) of each conflict outside fenced code."""
    found: list[tuple[int, int, int]] = []
    seen: list[int] = []
    for number, line in find_unfenced(lines, 0):
        if line.startswith(_CONFLICT[len(seen)]):
            seen.append(number)
            if len(seen) == 3:
                found.append((seen[0], seen[1], seen[2]))
                seen = []
    return found
