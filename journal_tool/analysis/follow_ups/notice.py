"""When the present job ends: the last working day, and the notice before it."""

from datetime import date, timedelta
from decimal import ROUND_CEILING

from journal_tool.analysis.follow_ups.business_days import find_business_days
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.windows import read_window
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms


def find_notice(terms: Terms, journal: Journal) -> timedelta:
    """The time of notice, in whole days: the offer's `notice_weeks`, else that of journal.toml."""
    if terms.notice_weeks is None:
        return timedelta(weeks=read_window(journal, "notice_weeks"))
    return timedelta(days=int((terms.notice_weeks * 7).to_integral_value(ROUND_CEILING)))


def find_end_of_notice(subject: Subject, answer: date, journal: Journal) -> date:
    """The last day in the present job: `last_day`, else the notice from the day on which it is or can be given.

    That is `resigned`, else the business day after the acceptance, or after the answer's day while there is none.
    """
    terms = subject.terms
    if terms.last_day:
        return terms.last_day
    accepted = subject.ended if subject.outcome == "accepted" else None
    given = terms.resigned or find_business_days(journal).after(accepted or answer, 1)
    return given + find_notice(terms, journal)


def find_last_working_day(start: date, terms: Terms, journal: Journal) -> date:
    """The last day that may be worked in the present job: `last_day`, else the one that leaves the days of rest."""
    if terms.last_day:
        return terms.last_day
    return find_business_days(journal).before(start, read_window(journal, "rest_days") + 1)
