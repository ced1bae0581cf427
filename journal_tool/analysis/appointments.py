"""What belongs into a calendar: conversations at their times, and the days on which something is due."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.leaving import find_departure
from journal_tool.analysis.offers.terms import find_offer_entries
from journal_tool.analysis.rounds import NO_CONVERSATION
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.today import find_today
from journal_tool.analysis.upcoming import NEVER_UPCOMING
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value


class DueDay(Value, frozen=True):
    """Something that is due on a day, told by `what`; `company` and `role` are what it is about, as far as known.

    `key` tells it from everything else in the calendar, and stays while its day changes: what kind of thing it is,
    the entry that it comes from, and what else it takes.
    """

    key: tuple[str, ...]
    day: date
    what: str
    company: str
    role: str


def find_appointments(journal: Journal) -> tuple[Interview, ...]:
    """Every entry that takes place or took place at some time, in their order; none that was cancelled.

    These are conversations, and of what is done alone (a test, a take-home) that which has a time of day.
    """
    return tuple(it for it in journal.interviews if it.date and it.outcome != "cancelled" and _is_appointment(it))


def find_due_days(journal: Journal, day: date) -> tuple[DueDay, ...]:
    """What is to be done, as all of Today's list has it, and the days of a job that was accepted; in their order."""
    standings = find_standings(journal, day)
    found = [*_find_follow_ups(journal, day, standings), *_find_job_days(standings, journal, day)]
    return tuple(sorted(found, key=lambda it: (it.day, it.key)))


def _is_appointment(interview: Interview) -> bool:
    if interview.stage in NEVER_UPCOMING:
        return False
    return interview.stage not in NO_CONVERSATION or interview.time is not None


def _find_follow_ups(journal: Journal, day: date, standings: tuple[Standing, ...]) -> Iterator[DueDay]:
    """Those that have a day, late ones too: the calendar says when they were due."""
    interviews = {it.path: it for it in journal.interviews}
    before = {it.application.id: _count_done(it) for it in standings}
    seen: Counter[tuple[str, ...]] = Counter()
    for follow_up in find_today(journal, day).follow_ups:
        if follow_up.due:
            key = _make_key(follow_up, before.get(follow_up.application, Counter()))
            seen[key] += 1
            key = key if seen[key] == 1 else (*key, str(seen[key]))
            interview = interviews[follow_up.entry]
            yield DueDay(key, follow_up.due, follow_up.do, interview.company, interview.role)


def _make_key(follow_up: FollowUp, before: Counter[str]) -> tuple[str, ...]:
    """A task is known by its words, so that one written above it changes nothing; to ask again is another thing."""
    more = follow_up.do if follow_up.rule == "next-step" else str(before[follow_up.rule])
    return follow_up.rule, follow_up.entry, more


def _count_done(standing: Standing) -> Counter[str]:
    """How often each follow-up of an application was done already: only `chase` comes again."""
    done = (it for interview in standing.application.interviews for it in interview.done)
    return Counter(it.rule for it in done for _ in it.days)


def _find_job_days(standings: tuple[Standing, ...], journal: Journal, day: date) -> Iterator[DueDay]:
    for standing in standings:
        offers = find_offer_entries(standing.application.interviews, day) if standing.state == "accepted" else ()
        departure = find_departure(standing, journal, day) if offers else None
        if departure:
            application, path = standing.application, offers[0].path
            if departure.start:
                what = f"First day at {application.company}"
                yield DueDay(("start", path), departure.start, what, application.company, application.role)
            if departure.last_day:
                what = "Last day in your present job"
                yield DueDay(("last-day", path), departure.last_day, what, application.company, application.role)
