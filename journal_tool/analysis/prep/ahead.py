"""Which conversations have a prep sheet: those that lie ahead and in which one talks with people."""

from datetime import date

from journal_tool.analysis.rounds import NO_CONVERSATION
from journal_tool.analysis.today import find_ahead
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def find_prepared(journal: Journal, day: date) -> tuple[Interview, ...]:
    """The conversations that a sheet is made for, the soonest first: also those of `day` until they have begun."""
    return tuple(it for it in find_ahead(journal.interviews, day) if has_sheet(it))


def has_sheet(interview: Interview) -> bool:
    """Whether an interview that lies ahead has a sheet: work done alone and what referees say have none."""
    return interview.stage not in NO_CONVERSATION
