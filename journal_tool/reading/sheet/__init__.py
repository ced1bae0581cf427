"""applications.csv: one row an application, as spreadsheets write it."""

from pathlib import Path

import msgspec

from journal_tool.model.application import Row
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.model.value import Value
from journal_tool.reading.cache import Cache
from journal_tool.reading.disk import reason_of
from journal_tool.reading.kept import load_kept
from journal_tool.reading.sheet.rules import UNREADABLE
from journal_tool.settings import Settings

FILE_NAME = "applications.csv"

MOST_BYTES = 16 * 1024 * 1024


class Sheet(Value, frozen=True):
    """The rows of an applications.csv, and what is wrong with it."""

    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()


_SHEET = msgspec.msgpack.Decoder(Sheet)


def parse_rows(data: bytes, settings: Settings, path: str = FILE_NAME) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows that the bytes of an applications.csv give, and what is wrong with them. Never raises."""
    # The parsers of dates and outcomes bring in the room of entries, 55 ms; a warm start saves them.
    from journal_tool.reading.sheet.parse import parse_sheet

    return parse_sheet(data, settings, path)


def load_rows(folder: Path, settings: Settings, cache: Cache) -> Sheet:
    """The rows of a journal; none where it has no applications.csv."""
    try:
        sheet = load_kept(folder, FILE_NAME, MOST_BYTES, _SHEET, lambda data: Sheet(*parse_rows(data, settings)), cache)
    except OSError as error:
        message = f"{FILE_NAME} cannot be read ({reason_of(error)}), so its applications are missing everywhere"
        return Sheet((), (UNREADABLE.at(FILE_NAME, START, message, "allow yourself to read it"),))
    return sheet or Sheet()
