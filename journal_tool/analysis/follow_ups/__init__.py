"""Follow-ups: what a person should do after each conversation, so that nothing is forgotten."""

from datetime import date

from journal_tool.analysis.follow_ups.follow_up import FollowUp, FollowUps, Shown
from journal_tool.analysis.follow_ups.select import select_for_today
from journal_tool.model.journal import Journal

__all__ = ["FOLLOW_UPS", "FollowUp", "FollowUps", "Shown", "find_follow_ups", "select_for_today"]

FOLLOW_UPS: tuple[object, ...] = ()
"""Every rule there is."""


def find_follow_ups(journal: Journal, day: date) -> FollowUps:
    """All follow-ups of a journal on a day that are neither ended nor dropped."""
    return FollowUps()
