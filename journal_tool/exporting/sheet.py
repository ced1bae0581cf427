"""All applications as a table: the columns of applications.csv, as which it can be read back, and where each stands."""

from collections.abc import Iterable, Sequence
from datetime import date

from journal_tool.analysis.rounds import is_round
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.states import find_deciding, find_deciding_row
from journal_tool.exporting.table import render_table
from journal_tool.model.application import Application
from journal_tool.model.journal import Journal

COLUMNS = ("company", "role", "applied", "source", "status", "heard_back", "url", "application", "notes")
"""Those of applications.csv."""

STANDS = ("state", "furthest", "last", "rounds")
"""What the entries tell on a day; read back, these are columns that nobody knows."""


def render_sheet(journal: Journal, day: date) -> bytes:
    """The file: a row an application, in the order of their first day; columns of the writer's own come last."""
    standings = find_standings(journal, day)
    own = _find_own_columns(standings)
    rows = [(*_tell_application(it.application), *_tell_standing(it), *_tell_own(it, own)) for it in standings]
    return render_table((*COLUMNS, *STANDS, *own), rows, journal.settings.language)


def _tell_application(it: Application) -> tuple[str, ...]:
    """Entries win over rows."""
    days = [row.applied for row in it.rows] or [one.date for one in it.interviews if one.date]
    status, heard = _tell_ending(it)
    sources = (*(one.source for one in it.interviews), *(row.source for row in it.rows))
    links = (*(one.url for one in it.interviews), *(row.url for row in it.rows))
    return (
        it.company,
        it.role,
        _tell_day(min(days, default=None)),
        next(filter(None, sources), ""),
        status,
        _tell_day(heard),
        next(filter(None, links), ""),
        it.key,
        "; ".join(dict.fromkeys(row.notes for row in it.rows if row.notes)),
    )


def _tell_ending(it: Application) -> tuple[str, date | None]:
    """The outcome that is written, and the day on which it was heard of where that is written too.

    Silence is no outcome before somebody writes it: it may yet end.
    """
    heard = next((row.heard_back for row in it.rows if row.heard_back), None)
    if one := find_deciding(it.interviews):
        told = one.heard_back or one.terms.answered or (one.date if one.stage == "message" else None)
        return one.outcome, told or heard
    row = find_deciding_row(it.rows)
    return row.status if row else "applied", heard


def _tell_day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _tell_standing(it: Standing) -> tuple[str, ...]:
    rounds = sum(is_round(one) and one.stage != "application" for one in it.application.interviews)
    return it.state, it.furthest, _tell_day(it.last), str(rounds)


def _find_own_columns(standings: Iterable[Standing]) -> tuple[str, ...]:
    """The columns that we do not know; those that an earlier export wrote are made anew."""
    titles = (title for it in standings for row in it.application.rows for title, _ in row.other)
    return tuple(dict.fromkeys(title for title in titles if title and title not in STANDS))


def _tell_own(it: Standing, own: Sequence[str]) -> tuple[str, ...]:
    told = [dict(row.other) for row in it.application.rows]
    return tuple("; ".join(dict.fromkeys(cells[title] for cells in told if cells.get(title))) for title in own)
