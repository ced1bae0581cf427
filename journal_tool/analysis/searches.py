"""Which search the figures are about: the newest that has begun; the bank of questions, lessons and people span all."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.applications import find_first_day
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.settings import Search, Settings


def find_search(settings: Settings, day: date) -> Search | None:
    """The newest search that has begun by `day`; None where none is named, and then figures are about everything."""
    begun = (search for search in settings.searches if search.start <= day)
    return max(begun, key=lambda search: search.start, default=None)


def find_applied(application: Application) -> date | None:
    """The day on which an application begins: see `find_first_day`."""
    return find_first_day(application.interviews, application.rows)


def of_search(applications: Iterable[Application], search: Search | None) -> tuple[Application, ...]:
    """Those that began in `search`; one without any day counts. Later searches are none of its business."""
    return tuple(it for it in applications if _is_in(find_applied(it), search))


def interviews_of_search(interviews: Iterable[Interview], search: Search | None) -> tuple[Interview, ...]:
    """Those on or after the first day of `search`, and those without a date."""
    return tuple(it for it in interviews if _is_in(it.date, search))


def _is_in(day: date | None, search: Search | None) -> bool:
    return search is None or day is None or day >= search.start
