"""Which conversations have a prep sheet: those that lie ahead and in which one talks with people."""

from datetime import date

from journal_tool.analysis.rounds import is_talk
from journal_tool.analysis.today import find_ahead
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def find_prepared(journal: Journal, day: date) -> tuple[Interview, ...]:
    """The conversations that a sheet is made for, the soonest first: also those of `day` until they have begun."""
    return tuple(it for it in find_ahead(journal.interviews, day) if is_talk(it))
