"""A row of applications.csv: an application that need not have led to an interview."""

from datetime import date

from journal_tool.model.place import Span
from journal_tool.model.value import Value


class Row(Value, frozen=True):
    """One application as the spreadsheet tells it.

    `status` is empty, `applied` or an outcome word; `span` is the row's first line; `places` maps
    the canonical column to where its cell stands. `other` are the columns we do not know, kept.
    """

    company: str
    role: str
    applied: date
    span: Span
    source: str = ""
    status: str = ""
    heard_back: date | None = None
    url: str = ""
    application: str = ""
    notes: str = ""
    other: tuple[tuple[str, str], ...] = ()
    places: dict[str, Span] = {}
