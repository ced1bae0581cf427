"""A piece of the body parted at its labels: what each of them says, and what stands outside them."""

from typing import NamedTuple

from journal_tool.entries.body.blocks import Heading, LabelHeadings
from journal_tool.entries.body.labels import (
    SHORT,
    Label,
    find_label,
    find_value_end,
    value_of,
    value_span,
    warn_of_label_inside,
)
from journal_tool.entries.body.rules.labels import ONLY_NUMBER
from journal_tool.entries.body.sheet import Sheet, content_column, is_rule, make_passage, without_indent
from journal_tool.entries.body.words import Table
from journal_tool.entries.values.written import shown
from journal_tool.model.place import Passage, Span


class Piece(NamedTuple):
    """Lines from `start` (there from `column` to `stop`) to `end` that belong to one label, or to none (`name` empty).

    `zones` are pairs of a line and a number of columns: before that line, so much indentation is
    that of the place and not of the text. `label` is the one that the piece begins with.
    """

    name: str
    start: int
    column: int
    end: int
    zones: tuple[tuple[int, int], ...]
    label: Label | None = None
    stop: int | None = None


_Cut = tuple[list[str], int, int]
"""The lines of a piece without blank ones around them, and where they begin and end."""


class Value(NamedTuple):
    """What a short label says."""

    text: str
    span: Span


class Parts:
    """`values` are the short labels, `passages` the long ones; what stands outside is under the empty name."""

    def __init__(self) -> None:
        self.values: dict[str, list[Value]] = {}
        self.pieces: list[Piece] = []
        self.labels: list[Label] = []

    def texts(self, sheet: Sheet) -> dict[str, Passage]:
        """All that belongs to each name, in the order of the file."""
        found: dict[str, list[_Cut]] = {}
        for piece in self.pieces:
            cut = _cut(sheet, piece)
            if cut is not None:
                found.setdefault(piece.name, []).append(cut)
        texts = {name: _join(sheet, cuts) for name, cuts in found.items()}
        return {name: text for name, text in texts.items() if text is not None}

    def find(self, name: str) -> list[Piece]:
        return [piece for piece in self.pieces if piece.name == name]

    def passages(self, sheet: Sheet, piece: Piece) -> list[Passage]:
        """What one piece says: one passage or none."""
        cut = _cut(sheet, piece)
        passage = make_passage(cut[0], sheet.first_line + cut[1]) if cut else None
        return [passage] if passage else []


def _join(sheet: Sheet, cuts: list[_Cut]) -> Passage | None:
    """One passage; where only the line of a label stood between two pieces, they are one text again."""
    lines, first, last = cuts[0]
    for more, start, end in cuts[1:]:
        near = start - last == 1 or (start - last == 2 and sheet.lines[last + 1].strip())
        lines += more if near else ["", *more]
        last = end
    slack = len(lines[0]) - len(lines[0].lstrip(" "))
    if 0 < slack < 4:  # more would be code
        lines = [without_indent(line, slack) for line in lines]
    return make_passage(lines, sheet.first_line + first)


def split_at_labels(
    sheet: Sheet,
    table: Table,
    start: int,
    end: int,
    headings: LabelHeadings,
    others: frozenset[int] = frozenset(),
    column: int = 0,
    stop: int | None = None,
    zones: tuple[tuple[int, int], ...] = (),
) -> Parts:
    """Part the lines from `start` (of which only `column` to `stop` counts) to `end`.

    `headings` are those that are labels, by their line; `others` the lines of other headings, which
    end a long label and are text themselves.
    """
    return _Splitter(sheet, table, end, zones).run(start, column, stop, headings, others)


class _Splitter:
    def __init__(self, sheet: Sheet, table: Table, end: int, zones: tuple[tuple[int, int], ...]) -> None:
        self._sheet = sheet
        self._table = table
        self._end = end
        self._zones = zones
        self._parts = Parts()
        self._piece = Piece("", 0, 0, 0, zones)

    def run(self, start: int, column: int, stop: int | None, headings: LabelHeadings, others: frozenset[int]) -> Parts:
        self._piece = Piece("", start, column, start, self._zones, None, stop)
        inner = self._sheet.inner_headings
        done = start
        for line in self._sheet.find_marked_lines(start, self._end):
            if line < done:
                continue
            if line in headings:
                done = self._take_heading(*headings[line])
            elif line in others:
                self._begin(Piece("", line, 0, line, self._zones))
            elif line in inner:
                done = self._take_inner_heading(inner[line])
            else:
                done = self._take_line(line, column if line == start else 0)
        self._close(self._end)
        return self._parts

    def _take_line(self, line: int, column: int) -> int:
        label = find_label(self._sheet, line, self._table, column)
        if label is None:
            if self._table is self._sheet.words.questions and ":" in self._sheet.lines[line]:
                warn_of_label_inside(self._sheet, line, self._table)
            return line + 1
        self._parts.labels.append(label)
        if label.name in SHORT:
            return self._take_short(label)
        zones = ((label.until, label.indent), *self._zones) if label.until else self._zones
        self._begin(Piece(label.name, line, label.column, line, zones, label))
        return line + 1

    def _take_short(self, label: Label) -> int:
        sheet = self._sheet
        text, end = value_of(sheet, label), find_value_end(sheet, label, self._table, self._end)
        if end > label.line + 1:
            text = " ".join([text, *(sheet.lines[line].strip(" \t") for line in range(label.line + 1, end))]).strip()
        if text:
            self._parts.values.setdefault(label.name, []).append(Value(text, value_span(sheet, label)))
        self._begin(Piece("", end, 0, end, self._zones), label.line)
        return end

    def _take_heading(self, heading: Heading, name: str) -> int:
        begins, _ = self._sheet.heading_columns(heading)
        label = Label(name, heading.line, begins, 0, 0, is_heading=True)
        self._parts.labels.append(label)
        if name not in SHORT:
            self._begin(Piece(name, heading.end, 0, heading.end, self._zones, label), heading.line)
            return heading.end
        done = heading.end if name == "ask" else self._take_lines_below(heading.end, name)
        self._begin(Piece("", done, 0, done, self._zones), heading.line)
        return done

    def _take_lines_below(self, line: int, name: str) -> int:
        """The value of a short label that is a heading: the next line, or each item of a list."""
        sheet = self._sheet
        while line < self._end and not sheet.lines[line].strip():
            line += 1
        listed = line in sheet.item_ends
        while line < self._end and not sheet.blocks.closed[line]:
            text = sheet.lines[line]
            column = content_column(text) if listed else 0
            if text[column:].strip():
                value = Value(text[column:].strip(" \t"), sheet.span(line, column, len(text.rstrip(" \t"))))
                self._parts.values.setdefault(name, []).append(value)
            line += 1
            if line not in sheet.item_ends or not listed:
                break
        return min(line, self._end)

    def _take_inner_heading(self, heading: Heading) -> int:
        """A heading inside a list item: a label, or text."""
        name = self._table.find(heading.text.strip(" :*_"))
        return self._take_heading(heading, name) if name else heading.end

    def _begin(self, piece: Piece, stop: int | None = None) -> None:
        self._close(piece.start if stop is None else stop)
        self._piece = piece

    def _close(self, end: int) -> None:
        piece = self._piece
        if piece.start < end:
            # Not _replace, which takes eight times as long.
            self._parts.pieces.append(
                Piece(piece.name, piece.start, piece.column, end, piece.zones, piece.label, piece.stop)
            )


def _cut(sheet: Sheet, piece: Piece) -> _Cut | None:
    """The lines of a piece without lines drawn at its end; None where nothing is left."""
    start, end = piece.start, piece.end
    plain = not piece.zones and not piece.column and piece.label is None
    lines = sheet.lines if plain else _lines(sheet, piece)
    first, last = (start, end) if plain else (0, len(lines))
    offset = 0 if plain else start
    while first < last and not lines[first].strip():
        first += 1
    while last > first and (not (text := lines[last - 1].strip()) or (text[-1] in "-*_" and is_rule(lines[last - 1]))):
        last -= 1
    return (lines[first:last], offset + first, offset + last - 1) if first < last else None


def _lines(sheet: Sheet, piece: Piece) -> list[str]:
    lines = sheet.lines[piece.start : piece.end]
    if piece.label is not None and piece.label.line == piece.start:
        lines[0] = sheet.lines[piece.start][piece.column : piece.label.end].strip(" \t")
    elif piece.column:
        lines[0] = lines[0][piece.column : piece.stop].strip(" \t")
    begin = piece.start + 1 if piece.column else piece.start
    for until, columns in piece.zones:
        for number in range(begin, min(until, piece.end)):
            lines[number - piece.start] = without_indent(lines[number - piece.start], columns)
        begin = max(begin, until)
    return lines


def warn_of_number(sheet: Sheet, label: Label, written: str) -> None:
    """Say that a long label with nothing but a number was probably meant to be a rating."""
    place = value_span(sheet, label)
    message = f"{shown(written)} holds only a number, and is read as text; is it a rating?"
    sheet.findings.add(ONLY_NUMBER, place, message, "a rating is written `Rating: 4/5`")
