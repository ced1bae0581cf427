"""Footnotes, `[^1]: …`: they belong to the whole entry and are no lesson, no answer and no question."""

from bisect import bisect_left
from collections.abc import Sequence


def find_closing_notes(lines: Sequence[str], notes: Sequence[tuple[int, int]], start: int, end: int) -> int:
    """The line with which the notes begin that close the lines from `start` to `end`; `end` where none do.

    `notes` are where each begins and ends, in their order.
    """
    for first, last in reversed(notes[: bisect_left(notes, (end, 0))]):
        if first < start or any(line.strip() for line in lines[last:end]):
            break
        end = first
    return end
