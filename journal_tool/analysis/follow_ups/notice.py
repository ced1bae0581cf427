"""When the present job ends: the last working day, and the notice before it."""

from datetime import date, timedelta
from decimal import ROUND_CEILING

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.windows import read_window
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms


def find_notice(terms: Terms, journal: Journal) -> timedelta:
    """The time of notice, in whole days: the offer's `notice_weeks`, else that of journal.toml."""
    if terms.notice_weeks is None:
        return timedelta(weeks=read_window(journal, "notice_weeks"))
    return timedelta(days=int((terms.notice_weeks * 7).to_integral_value(ROUND_CEILING)))


def find_end_of_notice(terms: Terms, answer: date, journal: Journal) -> date:
    """The last day in the present job: `last_day`, else the notice from the day on which it is or can be given.

    That is `resigned`, else the business day after `answer`: the day of the acceptance, or that by which to answer.
    """
    if terms.last_day:
        return terms.last_day
    given = terms.resigned or find_business_days(journal).after(answer, 1)
    return given + find_notice(terms, journal)


def find_last_working_day(start: date, terms: Terms, journal: Journal) -> date:
    """The last day that may be worked in the present job: `last_day`, else the one that leaves the days of rest."""
    if terms.last_day:
        return terms.last_day
    return find_business_days(journal).before(start, read_window(journal, "rest_days") + 1)


def plan_notice(start: date, terms: Terms, accepted: date, journal: Journal) -> tuple[date, date]:
    """The day by which to give notice, and the last day in the present job that follows from it.

    The notice comes before the last day that leaves the days of rest, but never before the business day after the
    acceptance. Where that is too late for them, the last day is the end of the notice, or `last_day` as stated.
    """
    days, notice = find_business_days(journal), find_notice(terms, journal)
    last = find_last_working_day(start, terms, journal)
    wanted, first = days.move_on(last - notice), days.after(accepted, 1)
    return max(wanted, first), last if wanted >= first or terms.last_day else first + notice
