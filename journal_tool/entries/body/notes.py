"""Footnotes, `[^1]: …`: they belong to the whole entry and are no lesson, no answer and no question."""

import re

_NOTE = re.compile(r" {0,3}\[\^[^\]\s]+\]:")


def begins_note(line: str) -> bool:
    return line.lstrip(" ")[:2] == "[^" and _NOTE.match(line) is not None


def find_closing_notes(lines: list[str], start: int, end: int) -> int:
    """The line with which the notes begin that close the lines from `start` to `end`; `end` where none do.

    What is indented below a note belongs to it.
    """
    first = end
    for number in range(end - 1, start - 1, -1):
        line = lines[number]
        if begins_note(line):
            first = number
        elif line.strip() and line[0] not in " \t":
            break
    return first
