"""Which follow-ups a day shows: what has appeared and is due within a week, seven at most, and the rest folded."""

from datetime import date, timedelta

from journal_tool.analysis.follow_ups.follow_up import FollowUp, FollowUps, Shown

HORIZON = timedelta(days=7)
MOST = 7

NO_DELAY = {"decide": 7, "deliver": 7, "resign": 7, "prepare": 1}
"""Rules whose day cannot be made up for: from so many days before on, no pile of other things hides them.

An answer to an offer and work to hand in take days themselves; to prepare is the business of the last.
"""

_STALE = timedelta(days=14)
"""What was due so long ago gives way to everything else, so that forgotten steps never hide what is due today."""


def select_for_today(follow_ups: FollowUps, day: date) -> Shown:
    """What to show on `day`, each part in the order of `follow_ups`.

    Where there are more than seven, those stay that cannot be made up for, then whom to leave after a yes, then those
    due first; what is stale goes.
    """
    appeared = [row for row in follow_ups.rows if row.appears <= day]
    near = [row for row in appeared if row.due is None or row.due <= day + HORIZON]
    kept = set(sorted(range(len(near)), key=lambda place: _rank(near[place], day))[:MOST])
    rows = tuple(row for place, row in enumerate(near) if place in kept)
    folded = [row for place, row in enumerate(near) if place not in kept]
    folded += [row for row in appeared if row.due is not None and row.due > day + HORIZON]
    return Shown(rows, tuple(folded), tuple(row for row in follow_ups.rows if row.appears > day))


def is_stale(row: FollowUp, day: date) -> bool:
    """Whether it was due so long ago that it no longer presses."""
    return row.due is not None and row.due < day - _STALE


def _rank(row: FollowUp, day: date) -> tuple[bool, bool, bool]:
    """After a yes those whom one leaves go before the rest: each day they plan with somebody who will not come."""
    return not _is_pressing(row, day), is_stale(row, day), row.rule != "withdraw"


def _is_pressing(row: FollowUp, day: date) -> bool:
    return row.due is not None and 0 <= (row.due - day).days <= NO_DELAY.get(row.rule, -1)
