"""From the bytes of an applications.csv to its rows: header, cells, dates, outcomes."""

import re
from datetime import date

import msgspec

from journal_tool.entries.findings import Findings
from journal_tool.model.application import Row
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.reading.sheet import MOST_BYTES, rules
from journal_tool.reading.sheet.cells import Cell, Grid
from journal_tool.reading.sheet.columns import NEEDED, Header, find_header
from journal_tool.reading.sheet.days import read_days
from journal_tool.reading.sheet.status import Statuses
from journal_tool.settings import Settings

_LINE_END = re.compile(r"\r\n?")
_SEPARATOR_LINE = re.compile(r"\ufeff?sep=.\n", re.IGNORECASE)
_TEXT_MARK = re.compile(r"'(?='*[=+\-@\d])")
_LINK_FORMULA = re.compile(r'=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)\Z', re.IGNORECASE)
_TEXT_FORMULA = re.compile(r'="([^"]*)"\Z')
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_NOT_AS_IT_STANDS = (rules.ENCODING.code, rules.ZERO_BYTE.code)
"""Where the text was read otherwise than its bytes are written, no place in it can be written to."""

_WANTED = "company, role and the day you applied (`company,role,applied`)"


def parse_sheet(data: bytes, settings: Settings, path: str) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    findings = Findings(path)
    text = _read_text(data, findings)
    rows: tuple[Row, ...] = ()
    if text.strip():
        grid, header = find_header(text)
        if grid.rows and _tell_header(grid, header, findings) and header is not None:
            rows = _Rows(grid, header, settings, findings).read()
    if any(problem.code in _NOT_AS_IT_STANDS for problem in findings.problems):
        findings.problems = [msgspec.structs.replace(problem, edits=()) for problem in findings.problems]
    return rows, tuple(sorted(findings.problems, key=lambda it: (it.span.line, it.span.column)))


def _read_text(data: bytes, findings: Findings) -> str:
    if len(data) > MOST_BYTES:
        findings.add(rules.TOO_LARGE, START, "this file is larger than 16 MiB, so nothing of it is read")
        return ""
    if data.startswith(_WORKBOOKS):
        message = "this is a workbook of a spreadsheet program, only its name says CSV"
        findings.add(rules.NOT_TEXT, START, message, "open it there, and save or export it as CSV in UTF-8")
        return ""
    text = _LINE_END.sub("\n", _decode(data, findings))
    if separator := _SEPARATOR_LINE.match(text):
        text = "\n" + text[separator.end() :]  # Excel's own line; the delimiter is found without it
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = f"zero bytes stand in this file, the first in line {line}; they are skipped"
        findings.add(rules.ZERO_BYTE, START, message, "save it again as CSV in UTF-8")
        text = text.replace("\0", "")
    return text


def _decode(data: bytes, findings: Findings) -> str:
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16")
        if len(data) > 8 and data[:400].count(0) * 3 > len(data[:400]):
            findings.add(rules.ENCODING, START, "this file is read as UTF-16, but lacks its mark", "save it in UTF-8")
            return data.decode("utf-16-le" if data[1] == 0 else "utf-16-be")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    line = next((number for number, it in enumerate(data.split(b"\n"), 1) if not _is_utf8(it)), 1)
    message = f"this file is not saved as UTF-8; it is read as Windows-1252, from line {line} on that matters"
    findings.add(rules.ENCODING, START, message, "save it as CSV in UTF-8, and look at names with accents")
    # Five bytes mean nothing in Windows-1252.
    return data.decode("cp1252", "replace")


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _tell_header(grid: Grid, header: Header | None, findings: Findings) -> bool:
    """Whether the rows can be read; says why not."""
    if header is None:
        span = grid.row_span(grid.rows[0]) if grid.rows else START
        message = "the first line does not name the columns, so no row can be read"
        findings.add(rules.NO_HEADER, span, message, f"write a line above it with the names of the columns: {_WANTED}")
        return False
    row = grid.rows[header.row]
    if header.missing:
        named = ", ".join(f"`{title}`" for title in header.titles if title)
        lacking = " and ".join(f"`{column}`" for column in header.missing)
        message = f"there is no column {lacking}; the columns are {named}"
        findings.add(rules.COLUMN_MISSING, grid.row_span(row), message, f"needed are {_WANTED}")
        return False
    if header.row:
        message = f"what stands above the names of the columns in line {grid.row_span(row).line} is skipped"
        findings.add(rules.ABOVE_HEADER, grid.row_span(grid.rows[0]), message, "delete it if it is no longer needed")
    for position in header.twice:
        message = f"two columns are called `{row[position].text}`; the first is read"
        findings.add(rules.COLUMN_TWICE, grid.cell_span(row[position]), message, "give one of them another name")
    return True


class _Rows:
    """Reads the rows below the header; columns of dates are read as a whole, because one cell explains another."""

    def __init__(self, grid: Grid, header: Header, settings: Settings, findings: Findings) -> None:
        self.grid, self.header, self.findings = grid, header, findings
        self.rows = grid.rows[header.row + 1 :]
        self.statuses = Statuses(grid, findings, settings)

    def read(self) -> tuple[Row, ...]:
        days = {column: self._days(column) for column in ("applied", "heard_back") if column in self.header.columns}
        heard = days.get("heard_back", {})
        read = [self._row(row, days["applied"].get(number), heard.get(number)) for number, row in enumerate(self.rows)]
        self.statuses.tell()
        return tuple(row for row in read if row is not None)

    def _days(self, column: str) -> dict[int, date]:
        position = self.header.columns[column]
        cells = {n: row[position] for n, row in enumerate(self.rows) if len(row) > position and row[position].text}
        title = self.grid.rows[self.header.row][position]
        return read_days(self.grid, self.findings, title, column, cells)

    def _row(self, row: list[Cell], applied: date | None, heard_back: date | None) -> Row | None:
        cells = {name: row[at] for name, at in self.header.columns.items() if at < len(row)}
        self._tell_odd_cells(row)
        texts = {name: self._text(cell, name) for name, cell in cells.items()}
        given = texts | {"applied": "given" if applied else texts.get("applied", "")}
        missing = [name for name in NEEDED if not given.get(name)]
        if missing:
            self._tell_missing(row, cells, missing)
            return None
        if applied is None:
            return None  # the date could not be read, and that was said
        status, note = self.statuses.read(cells.get("status"))
        notes = "; ".join(text for text in (texts.get("notes", ""), note) if text)
        places = {name: self.grid.cell_span(cell) for name, cell in cells.items() if cell.text}
        plain = {name: texts.get(name, "") for name in ("company", "role", "source", "url", "application")}
        return Row(
            **plain,
            applied=applied,
            span=self.grid.row_span(row),
            status=status,
            heard_back=heard_back,
            notes=notes,
            other=self._other(row),
            places=places,
        )

    def _tell_missing(self, row: list[Cell], cells: dict[str, Cell], missing: list[str]) -> None:
        span, status = self.grid.row_span(row), cells.get("status")
        if missing == ["applied"] and status and self.statuses.is_not_yet(status.text):
            message = f"`{status.text}`, and no day on which you applied: the row is left out for now"
            self.findings.add(rules.NOT_YET, span, message, "write the day when you have applied")
            return
        lacking = " and ".join("day you applied" if name == "applied" else name for name in missing)
        message = f"this row has no {lacking}, so it is left out"
        self.findings.add(rules.CELL_MISSING, span, message, "fill the cell, or delete the row")

    def _tell_odd_cells(self, row: list[Cell]) -> None:
        for cell in row:
            if cell.unclosed:
                message = f"the quote before `{cell.text[:40]}` is never closed"
                self.findings.add(
                    rules.QUOTE, self.grid.cell_span(cell), message, 'put `"` behind the text, or delete it'
                )
        extra = [cell for cell in row[len(self.header.titles) :] if cell.text]
        if extra:
            message = f"this row has more cells than there are columns; `{extra[0].text[:40]}` is the first too many"
            help = 'put `"` around a cell that has a comma in it'
            self.findings.add(rules.TOO_MANY_CELLS, self.grid.cell_span(extra[0]), message, help)

    def _other(self, row: list[Cell]) -> tuple[tuple[str, str], ...]:
        """What stands in columns that we do not know."""
        known = set(self.header.columns.values())
        titles = self.header.titles
        named = ((titles[at] if at < len(titles) else "", cell.text) for at, cell in enumerate(row) if at not in known)
        return tuple((title, text) for title, text in named if text)

    def _text(self, cell: Cell, column: str) -> str:
        """The cell without what spreadsheets, and `journal export`, put around a text to keep it one."""
        text = cell.text
        if _TEXT_MARK.match(text):
            return text[1:]
        if not text.startswith("="):
            return text
        if match := _TEXT_FORMULA.match(text):
            return match[1].strip()
        if match := _LINK_FORMULA.match(text):
            return (match[1] if column == "url" else match[2] or match[1]).strip()
        if column not in ("applied", "heard_back", "status"):
            message = f"`{text[:40]}` is a formula, and what it gives is not known here"
            help = "save the table with its values, or write the value"
            self.findings.add(rules.FORMULA, self.grid.cell_span(cell), message, help)
        return ""
