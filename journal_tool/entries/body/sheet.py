"""The lines of one body with what Markdown makes of them: what every part of the grammar is given."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property

from journal_tool.entries.body.blocks import Blocks, Heading, Item
from journal_tool.entries.body.words import Words
from journal_tool.entries.findings import Findings
from journal_tool.model.place import Passage, Span

_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}")
_COMMENTS = re.compile(r"\s*(?:<!--.*?-->\s*)+", re.DOTALL)
_ITEM_SIGN = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]*")
_INDENT = re.compile(r"[ \t]*")


class Sheet:
    """`lines` are the source with slips of the pen mended (`mends`), `source` the lines as they stand.

    Line numbers and columns inside this room count from 0; `span` turns them into places in the file.
    """

    def __init__(
        self,
        source: list[str],
        first_line: int,
        words: Words,
        currency: str,
        findings: Findings,
        blocks: Blocks,
    ) -> None:
        self.source = source
        self.lines = source
        self.first_line = first_line
        self.words = words
        self.currency = currency
        self.findings = findings
        self.blocks = blocks
        self.slips: dict[int, tuple[int, int, int]] = {}

    def span(self, line: int, start: int, end: int, end_line: int | None = None) -> Span:
        """The place of the characters from `start` to `end` of `line` (`end` in `end_line`, where it is another)."""
        last = line if end_line is None else end_line
        if self.slips:
            start, end = self._column(line, start), self._column(last, end)
        return Span(self.first_line + line, start + 1, self.first_line + last, end + 1)

    def line_span(self, line: int) -> Span:
        """The place of all but the blanks around it on `line`."""
        text = self.lines[line]
        return self.span(line, len(text) - len(text.lstrip(" \t")), len(text.rstrip(" \t")))

    def heading_columns(self, heading: Heading) -> tuple[int, int]:
        """Where the text of a heading begins and ends on its line."""
        start = max(0, self.lines[heading.line].find(heading.text))
        return start, start + len(heading.text)

    def _column(self, line: int, column: int) -> int:
        slip = self.slips.get(line)
        if slip is None or column <= slip[0]:
            return column
        return max(slip[0], column - slip[2] + slip[1])

    @cached_property
    def item_ends(self) -> dict[int, int]:
        """From the line on which list items begin to the end of the innermost of them."""
        return {item.start: item.end for item in self.blocks.items}

    @cached_property
    def _item_starts(self) -> list[int]:
        return [item.start for item in self.blocks.items]

    @cached_property
    def inner_headings(self) -> dict[int, Heading]:
        """The headings inside list items by their lines."""
        return {heading.line: heading for heading in self.blocks.inner}

    def find_marked_lines(self, start: int, end: int) -> list[int]:
        """The lines from `start` to `end` that are headings, or have a sign that a label may have."""
        found = self.blocks.marked
        return found[bisect_left(found, start) : bisect_left(found, end)]

    def items(self, start: int, end: int, depth: int = 1) -> list[Item]:
        """The list items of this depth that begin on the lines from `start` to `end`."""
        first, last = bisect_left(self._item_starts, start), bisect_left(self._item_starts, end)
        return [item for item in self.blocks.items[first:last] if item.depth == depth]

    def paragraphs(self, start: int, end: int) -> list[tuple[int, int]]:
        """The paragraphs outside lists and quotations that begin on the lines from `start` to `end`."""
        found = self.blocks.paragraphs
        return found[bisect_left(found, (start, 0)) : bisect_left(found, (end, 0))]

    def cut(self, start: int, end: int) -> Passage | None:
        """The source from line `start` to `end` as it stands, without the blank lines around it.

        None where nothing is there but comments.
        """
        lines = self.source
        while start < end and not lines[start].strip():
            start += 1
        end = text_end(lines, start, end)
        return make_passage(lines[start:end], self.first_line + start) if start < end else None


def make_passage(lines: list[str], line: int) -> Passage | None:
    """`lines`, which neither begin nor end with a blank one, as a passage; None for nothing but comments."""
    text = "\n".join(lines).rstrip(" \t")
    if text.startswith("<!--") and _COMMENTS.fullmatch(text):
        return None
    return Passage(text, line)


def text_end(lines: list[str], start: int, end: int) -> int:
    """Where the lines from `start` to `end` end without the blank ones behind them."""
    while end > start and not lines[end - 1].strip():
        end -= 1
    return end


def find_ends(starts: list[int], end: int) -> list[int]:
    """Where each piece ends that begins on one of `starts`: where the next begins, the last at `end`."""
    return [*starts[1:], end] if starts else []


def is_rule(line: str) -> bool:
    """Whether `line` is nothing but a line drawn across the page."""
    return _RULE.fullmatch(line) is not None


def content_column(line: str) -> int:
    """Where the text of the list item begins whose first line this is."""
    match = _ITEM_SIGN.match(line)
    return match.end() if match else 0


def width(text: str) -> int:
    """The columns that `text` takes, with a tab to the next multiple of four."""
    return len(text.expandtabs(4)) if "\t" in text else len(text)


def without_indent(line: str, columns: int) -> str:
    """`line` without its first `columns` columns of blanks, or as many of them as it has."""
    if not columns or line[:1] not in (" ", "\t"):
        return line
    blanks = _INDENT.match(line)
    lead = blanks[0] if blanks else ""
    if "\t" not in lead:
        return line[min(columns, len(lead)) :]
    return " " * max(0, width(lead) - columns) + line[len(lead) :]


def join_passages(passages: Iterable[Passage | None]) -> Passage | None:
    """One passage out of several, with a blank line between them."""
    found = [passage for passage in passages if passage is not None]
    if len(found) < 2:
        return found[0] if found else None
    return Passage("\n\n".join(passage.text for passage in found), found[0].line)
