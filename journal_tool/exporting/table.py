"""Tables for spreadsheets: CSV that Excel opens with the right letters and in columns, and that runs nothing there."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

MARK = "\ufeff"
"""Without it Excel takes the file for one in the letters of Windows. Other programs pass over it."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]|'+\d")
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_PHONE = re.compile(r"\+[\d .()]+")


def render_table(header: Sequence[str], rows: Iterable[Sequence[str]], language: str = "en") -> bytes:
    """The bytes of the file, with line ends as RFC 4180 wants them.

    Semicolons stand between the cells where people write `3,5`: there Excel cuts at nothing else.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter="," if language == "en" else ";", lineterminator="\r\n")
    writer.writerows([disarm(cell) for cell in row] for row in (header, *rows))
    return (MARK + text.getvalue()).encode("utf-8", "replace")


def disarm(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that begins like it gets `'` in front (OWASP, CSV injection).

    A telephone number stays as it is where nothing can be worked out from it: `+1 303 555 0100`. What begins with such
    marks already gets another, so that `reading.sheet`, which takes off one, gives back what was written.
    """
    cell = cell if cell.isprintable() else _STEERING.sub("", cell)
    return f"'{cell}" if _FORMULA.match(cell) and not _PHONE.fullmatch(cell) else cell
