"""Reads a column of dates: a spreadsheet writes all of them in one form, so that one cell explains another."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from journal_tool.entries.findings import Findings
from journal_tool.entries.values.dates import read_date
from journal_tool.model.problem import Edit
from journal_tool.reading.sheet import rules
from journal_tool.reading.sheet.cells import Cell, Grid

_WRITTEN = re.compile(r"(\d{4})-(\d\d)-(\d\d)\Z")
_WITH_TIME = re.compile(r"(.*\d{4}.*?)[T ]\d{1,2}:\d\d.*\Z")
_NUMBERS = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4})\Z")
_SERIAL = re.compile(r"[3-6]\d{4}(?:\.\d+)?\Z")
_DAY_ZERO = date(1899, 12, 30)  # of Excel and LibreOffice


def read_days(grid: Grid, findings: Findings, title: Cell, column: str, cells: dict[int, Cell]) -> dict[int, date]:
    """The days of one column by the number of their row; complaints about the whole column stand at its title."""
    texts = {number: _without_time(cell.text) for number, cell in cells.items()}
    day_first = _find_order(texts.values())
    days: dict[int, date] = {}
    other: list[tuple[Cell, date]] = []
    unclear: list[Cell] = []
    for number, text in texts.items():
        cell = cells[number]
        day = _plain(text)
        if day is None and (match := _NUMBERS.match(text)) and day_first is None and match[1] != match[3]:
            unclear.append(cell)
            continue
        if day is None:
            day = _in_order(text, day_first) or _from_serial(text)
            day = day or _read(grid, findings, cell, column, text)
        if day is not None:
            days[number] = day
            if cell.text != day.isoformat():
                other.append((cell, day))
    _tell_other(grid, findings, title, other)
    _tell_unclear(grid, findings, title, unclear)
    return days


def _without_time(text: str) -> str:
    text = text.removeprefix("'").strip()
    match = _WITH_TIME.match(text)
    return match[1].strip() if match else text


def _plain(text: str) -> date | None:
    match = _WRITTEN.match(text)
    return _day(match[1], match[2], match[3]) if match else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2200 else None


def _find_order(texts: Iterable[str]) -> bool | None:
    """Whether dates such as 3/12/2026 begin with the day; None where no cell tells, or cells contradict each other."""
    found = [match for text in texts if (match := _NUMBERS.match(text))]
    day_first = any(int(match[1]) > 12 for match in found)
    month_first = any(int(match[3]) > 12 for match in found)
    return None if day_first == month_first else day_first


def _in_order(text: str, day_first: bool | None) -> date | None:
    match = _NUMBERS.match(text)
    if not match or day_first is None:
        return None
    return _day(match[4], match[3], match[1]) if day_first else _day(match[4], match[1], match[3])


def _from_serial(text: str) -> date | None:
    """Days since the end of 1899, which a spreadsheet writes for a date without a format."""
    return _DAY_ZERO + timedelta(days=int(text.partition(".")[0])) if _SERIAL.match(text) else None


def _read(grid: Grid, findings: Findings, cell: Cell, column: str, text: str) -> date | None:
    """Any other form; what is wrong with it is said here, that it is another form by the column."""
    reading = read_date(text)
    if reading.value is None and reading.rule is not None:
        cost = ", and the row is left out" if column == "applied" else ""
        findings.add(reading.rule, grid.cell_span(cell), reading.message + cost, reading.help)
    return reading.value


def _tell_other(grid: Grid, findings: Findings, title: Cell, other: list[tuple[Cell, date]]) -> None:
    if not other:
        return
    cell, day = other[0]
    line = grid.cell_span(cell).line
    message = f"dates under `{title.text}` are read, but in another form: `{cell.text[:40]}` in line {line} is {day}"
    edits = tuple(Edit(grid.cell_span(it), its.isoformat()) for it, its in other)
    findings.add(rules.DATE_FORM, grid.cell_span(title), message, f"write them as `{day}`", edits)


def _tell_unclear(grid: Grid, findings: Findings, title: Cell, unclear: list[Cell]) -> None:
    if not unclear:
        return
    text, line = unclear[0].text, grid.cell_span(unclear[0]).line
    match = _NUMBERS.match(_without_time(text))
    both = ""
    if match:
        readings = [_day(match[4], match[3], match[1]), _day(match[4], match[1], match[3])]
        both = " or ".join(str(day) for day in readings if day)
    count = f" and {len(unclear) - 1} more" if len(unclear) > 1 else ""
    message = f"`{text}` (line {line}{count}) under `{title.text}` can be {both}, so these cells are not read"
    findings.add(rules.DATE_ORDER, grid.cell_span(title), message, "write year, month, day: `2026-03-26`")
