"""A rule that finds follow-ups: one row of `FOLLOW_UPS`."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal

from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Kind, Subject
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Find = Callable[[Subject, Journal, date], Iterable[FollowUp]]

APPLICATIONS: tuple[Kind, ...] = ("application",)
CONVERSATIONS: tuple[Kind, ...] = ("application", "talk")
EVERYTHING: tuple[Kind, ...] = ("application", "talk", "entry")


class FollowUpRule(Value, frozen=True):
    """One rule.

    `meaning`, `due`, `ended_by` and `dropped_after` are for the manual, as phrases; `window` is the key of its window
    (see `WINDOWS`), or empty where the day is somebody's word. `kinds` are the subjects that it looks at, and `phase`
    when: until a written outcome decides, after that, or both. `done_in` says which entries' `done` ends it: its own
    entry, those of that day, those since the latest conversation, all of the application; or none, where the rule
    itself reads it. `by_due` is set where `follow_up_from` looks at the due day, because the writer stated it, and not
    at the day of the cause.
    """

    name: str
    find: Find
    meaning: str
    due: str
    ended_by: str
    dropped_after: str = ""
    window: str = ""
    kinds: tuple[Kind, ...] = APPLICATIONS
    phase: Literal["running", "ended", "any"] = "running"
    done_in: Literal["entry", "day", "since", "application", ""] = "application"
    by_due: bool = False
