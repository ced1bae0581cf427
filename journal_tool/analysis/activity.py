"""How much happened, by week and by month: applications sent, conversations held, entries written about."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.standing import Standing
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value

LONGEST_GAP = 12
"""Quiet weeks or months in a row that are still listed one by one: a mistyped year must not make a thousand rows."""


class Activity(Value, frozen=True):
    """What happened in the week or month that begins with `start`: `entries` has all of its days, news included."""

    start: date
    applications: int
    conversations: int
    entries: int


def begin_week(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def begin_month(day: date) -> date:
    return day.replace(day=1)


def count_activity(
    standings: Iterable[Standing], interviews: Iterable[Interview], day: date, begin: Callable[[date], date]
) -> tuple[Activity, ...]:
    """Week by week or month by month, as `begin` says, from the first that has anything until that of `day`.

    What is dated later than `day` does not count yet. Quiet stretches are listed, up to LONGEST_GAP in a row.
    """
    dated = [it for it in interviews if it.date and it.date <= day]
    applied = Counter(begin(it.applied) for it in standings if it.applied and it.applied <= day)
    entries = Counter(begin(it.date) for it in dated if it.date)
    held = Counter(begin(it.date) for it in dated if it.date and is_held(it, day))
    starts = _fill(sorted(applied.keys() | entries.keys()), begin(day), begin)
    return tuple(Activity(start, applied[start], held[start], entries[start]) for start in starts)


def _fill(starts: list[date], last: date, begin: Callable[[date], date]) -> list[date]:
    """The starts, up to `last`, with the quiet ones between them."""
    filled = starts[:1]
    for start in [*starts[1:], last] if starts else ():
        gap = _find_gap(filled[-1], start, begin)
        filled += gap if len(gap) <= LONGEST_GAP else []
        filled += [start] if start != filled[-1] else []
    return filled


def _find_gap(first: date, last: date, begin: Callable[[date], date]) -> list[date]:
    """The starts between two, at most one more than LONGEST_GAP."""
    gap: list[date] = []
    while len(gap) <= LONGEST_GAP and (start := _find_next(gap[-1] if gap else first, begin)) < last:
        gap.append(start)
    return gap


def _find_next(start: date, begin: Callable[[date], date]) -> date:
    """The start of the week or month after."""
    later = begin(start + timedelta(days=7))
    return later if later != start else begin(start + timedelta(days=31))
