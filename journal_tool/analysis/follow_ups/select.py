"""Which follow-ups a day shows: what has appeared and is due within a week, seven at most, and the rest folded."""

from datetime import date, timedelta

from journal_tool.analysis.follow_ups.follow_up import FollowUps, Shown

HORIZON = timedelta(days=7)
MOST = 7


def select_for_today(follow_ups: FollowUps, day: date) -> Shown:
    """What to show on `day`, each part in the order of `follow_ups`."""
    appeared = [row for row in follow_ups.rows if row.appears <= day]
    near = [row for row in appeared if row.due is None or row.due <= day + HORIZON]
    rows = near[:MOST]
    folded = [*near[MOST:], *(row for row in appeared if row not in near)]
    return Shown(tuple(rows), tuple(folded), tuple(row for row in follow_ups.rows if row.appears > day))
