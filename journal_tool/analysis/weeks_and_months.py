"""Weeks and months: where one begins, and all from the first to the last in a row, quiet ones among them."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

LONGEST_GAP = 12
"""Quiet weeks or months in a row that are still listed one by one: the time between two searches, or a mistyped year,
must not make a thousand rows."""

Begin = Callable[[date], date]
"""The first day of the week or month that a day lies in."""


def begin_week(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def begin_month(day: date) -> date:
    return day.replace(day=1)


def begin_next(start: date, begin: Begin) -> date:
    """The start of the week or month after the one that starts on `start`."""
    later = begin(start + timedelta(days=7))
    return later if later != start else begin(start + timedelta(days=31))


def list_starts(starts: Iterable[date], last: date, begin: Begin) -> list[date]:
    """The starts up to `last`, oldest first, and the quiet ones between them, but for gaps longer than LONGEST_GAP.

    None where there are no `starts`; all of them are starts themselves, and so is `last`, after which none lies.
    """
    known = sorted({*starts})
    filled = known[:1]
    for start in [*known[1:], last] if known else ():
        gap = _find_gap(filled[-1], start, begin)
        filled += gap if len(gap) <= LONGEST_GAP else []
        filled += [start] if start != filled[-1] else []
    return filled


def _find_gap(first: date, last: date, begin: Begin) -> list[date]:
    """The starts between two, at most one more than LONGEST_GAP."""
    gap: list[date] = []
    while len(gap) <= LONGEST_GAP and (start := begin_next(gap[-1] if gap else first, begin)) < last:
        gap.append(start)
    return gap
