"""Where each application stands on a day: its state, how far it came, who is waited for, and since when."""

from datetime import date
from typing import Literal

from journal_tool.analysis.applications import group_applications
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.rounds import group_visits, is_held
from journal_tool.analysis.searches import find_applied
from journal_tool.analysis.states import ACTIVE, find_furthest, find_state
from journal_tool.analysis.upcoming import is_upcoming, lies_ahead
from journal_tool.analysis.work import find_work
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Waiting = Literal["", "them", "you", "day"]

TURNS: tuple[Waiting, ...] = ("you", "day", "them", "")
"""Whose turn it is, in the order of lists."""


class Standing(Value, frozen=True):
    """One application on a day.

    `visits` are its rounds that were not cancelled, those of one day together, upcoming ones included;
    `ahead` the entries among them that lie ahead. `applied` is the first day of all. `last` is the latest
    day until now on which they were met or heard from, or else the first; what was done without them, like
    asking again, does not count. `waiting_for` says whose turn it is in an active application: `you` (an
    offer to answer, work to hand in), `day` (a conversation lies ahead), `them` otherwise; empty where it
    is over. `had_conversation` tells whether people were met at all: an assessment alone is none. `work` is
    what is to be handed in, the first due first, while it is active.
    """

    application: Application
    state: str
    furthest: str
    applied: date | None
    visits: tuple[tuple[Interview, ...], ...]
    ahead: tuple[Interview, ...]
    last: date | None
    waiting_for: Waiting
    had_conversation: bool
    work: tuple[Interview, ...]

    @property
    def active(self) -> bool:
        return self.state in ACTIVE


@remember
def find_standings(journal: Journal, day: date) -> tuple[Standing, ...]:
    """All applications, in the order of `group_applications`."""
    return tuple(find_standing(application, journal, day) for application in group_applications(journal))


def find_standing(application: Application, journal: Journal, day: date) -> Standing:
    state = find_state(application, journal, day)
    work = find_work(application.interviews, day) if state in ACTIVE else ()
    ahead = tuple(it for it in application.interviews if lies_ahead(it, day))
    return Standing(
        application,
        state,
        find_furthest(application, journal, day),
        find_applied(application),
        group_visits(application.interviews),
        ahead,
        _find_last(application, day),
        _find_waiting(state, ahead, work),
        any(is_held(it, day) for it in application.interviews),
        work,
    )


def _find_last(application: Application, day: date) -> date | None:
    days = [it for row in application.rows for it in (row.applied, row.heard_back) if it]
    for interview in application.interviews:
        feedback = interview.feedback_received
        days += [it for it in (interview.heard_back, interview.terms.answered, feedback and feedback.day) if it]
        if interview.date and interview.outcome != "cancelled" and not is_upcoming(interview, day):
            days.append(interview.date)
    return max((it for it in days if it <= day), default=None)


def _find_waiting(state: str, ahead: tuple[Interview, ...], work: tuple[Interview, ...]) -> Waiting:
    if state not in ACTIVE:
        return ""
    if state == "offer" or work:
        return "you"
    return "day" if ahead else "them"
