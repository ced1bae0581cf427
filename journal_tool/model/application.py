"""An application: all that happened for one role at one company, and the row of applications.csv about it."""

from datetime import date

from journal_tool.model.interview import Interview
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


class Application(Value, frozen=True):
    """All interviews and rows for one role at one company.

    `id` is unique in the journal and stays while company and role do. `company` and `role` are
    spelt as most of the entries spell them; `key` is the `application` that the entries give, or
    empty. `interviews` are in the order of date, time and path, messages among them and cancelled
    ones too; at least one of `interviews` and `rows` is not empty.
    """

    id: str
    company: str
    role: str
    key: str = ""
    interviews: tuple[Interview, ...] = ()
    rows: tuple[Row, ...] = ()
