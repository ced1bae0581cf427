"""Which lines of a text are not code: what stands between fences of backticks or tildes is shown, and not meant."""

import re
from collections.abc import Iterable, Iterator

_FENCE = re.compile(r"(?P<before>[ >]*)(?P<mark>`{3,}(?=[^`]*$)|~{3,})(?P<rest>.*)")
"""Also below an item of a list or in a quotation, as deep as it may be."""
_BEFORE = re.compile(r"[ >]*")


def find_unfenced(lines: Iterable[str], first: int = 1) -> Iterator[tuple[int, str]]:
    """The lines outside fenced code, each with its number, counted from `first`; the fences are code as well.

    Like CommonMark's: a fence ends with one of its kind, at least as long and with nothing behind it,
    or where its quotation ends.
    """
    fence, depth = "", 0
    for number, line in enumerate(lines, first):
        if fence and _depth(line) < depth:
            fence = ""
        found = _FENCE.match(line)
        if fence:
            if found and found["mark"].startswith(fence) and not found["rest"].strip():
                fence = ""
        elif found:
            fence, depth = found["mark"], found["before"].count(">")
        else:
            yield number, line


def _depth(line: str) -> int:
    before = _BEFORE.match(line)
    return before[0].count(">") if before else 0
