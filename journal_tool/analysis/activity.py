"""How much happened, by day, week and month: applications sent, conversations held, entries written about."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.weeks_and_months import Begin, list_starts
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value


class Activity(Value, frozen=True):
    """What happened in the day, week or month that begins with `start`: `entries` has all of it, news included."""

    start: date
    applications: int
    conversations: int
    entries: int


def count_activity(
    standings: Iterable[Standing], interviews: Iterable[Interview], day: date, begin: Begin
) -> tuple[Activity, ...]:
    """Week by week or month by month, as `begin` says, from the first that has anything until that of `day`.

    What is dated later than `day` does not count yet. Quiet stretches are listed, up to LONGEST_GAP in a row.
    """
    counted = _count(standings, interviews, day, begin)
    return tuple(counted.get(start) or Activity(start, 0, 0, 0) for start in list_starts(counted, begin(day), begin))


def count_days(standings: Iterable[Standing], interviews: Iterable[Interview], day: date) -> tuple[Activity, ...]:
    """The days until `day` on which anything happened, oldest first."""
    counted = _count(standings, interviews, day, lambda it: it)
    return tuple(counted[start] for start in sorted(counted))


def _count(
    standings: Iterable[Standing], interviews: Iterable[Interview], day: date, begin: Begin
) -> dict[date, Activity]:
    dated = [it for it in interviews if it.date and it.date <= day]
    applied = Counter(begin(it.applied) for it in standings if it.applied and it.applied <= day)
    entries = Counter(begin(it.date) for it in dated if it.date)
    held = Counter(begin(it.date) for it in dated if it.date and is_held(it, day))
    starts = applied.keys() | entries.keys()
    return {start: Activity(start, applied[start], held[start], entries[start]) for start in starts}
