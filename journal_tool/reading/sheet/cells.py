"""Cuts the text of a CSV file into rows of cells, each with its place."""

import re
from bisect import bisect_right

import msgspec

from journal_tool.model.place import Span


class Cell(msgspec.Struct, frozen=True, gc=False):
    """`text` without quotes and blanks around it; `start` and `end` are offsets, quotes included.

    `unclosed` tells that it begins with a quote that nothing closes.
    """

    text: str
    start: int
    end: int
    unclosed: bool = False


class Grid:
    """The text of the file (with `\\n` for every line end), cut at one kind of delimiter.

    `rows` has no rows without any text.
    """

    def __init__(self, text: str, delimiter: str) -> None:
        self.text = text
        self.rows: list[list[Cell]] = []
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self.delimiter = delimiter
        mark = re.escape(delimiter)
        self._blank = re.compile(r"[ \t]*" if delimiter != "\t" else " *")
        self._quoted = re.compile(rf'"((?:[^"]|"")*)"([^{mark}\n]*)')
        self._plain = re.compile(rf"[^{mark}\n]*")
        self._cut()

    def span(self, start: int, end: int) -> Span:
        line = bisect_right(self._starts, start)
        end_line = bisect_right(self._starts, end)
        return Span(line, start - self._starts[line - 1] + 1, end_line, end - self._starts[end_line - 1] + 1)

    def cell_span(self, cell: Cell) -> Span:
        return self.span(cell.start, cell.end)

    def row_span(self, row: list[Cell]) -> Span:
        """The first line of a row."""
        start = row[0].start
        end = self.text.find("\n", start)
        return self.span(start, len(self.text) if end < 0 else end)

    def _cut(self) -> None:
        at, row = 0, []
        while at <= len(self.text):
            cell = self._cell(at)
            row.append(cell)
            at = cell.end
            behind = self._blank.match(self.text, at)
            at = behind.end() if behind else at
            if self.text[at : at + 1] == self.delimiter:
                at += 1
                continue
            if any(it.text for it in row):
                self.rows.append(row)
            row = []
            at += 1

    def _cell(self, at: int) -> Cell:
        blank = self._blank.match(self.text, at)
        start = blank.end() if blank else at
        opens = self.text.startswith('"', start)
        if opens and (match := self._quoted.match(self.text, start)):
            inside, behind = match[1], match[2].strip()
            # A quote that closes many lines below, in the middle of another cell, closes nothing.
            if not (behind and "\n" in inside):
                end = start + len(match[0].rstrip())
                return Cell((inside.replace('""', '"') + behind).strip(), start, end)
        match = self._plain.match(self.text, start)
        written = match[0].rstrip() if match else ""
        return Cell(written.strip('"') if opens else written, start, start + len(written), opens)
