"""What one interview counts as: a held conversation, a round, and which rounds are one visit."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview

NO_CONVERSATION = ("application", "assessment", "take-home", "reference-check", "message")
OUTSIDE = "informational"
"""The stage of conversations that belong to no application."""


def is_held(interview: Interview, day: date) -> bool:
    """Whether a conversation with people took place: no application, message or task done alone, and not cancelled."""
    return (
        interview.date is not None
        and interview.stage not in NO_CONVERSATION
        and interview.outcome != "cancelled"
        and not is_upcoming(interview, day)
    )


def is_talk(interview: Interview) -> bool:
    """Whether one talks with people there: what is done alone, and what referees say, is no talk."""
    return interview.stage not in NO_CONVERSATION


def is_round(interview: Interview) -> bool:
    """Whether an interview is a step of the way: no message, and not cancelled."""
    return interview.stage != "message" and interview.outcome != "cancelled"


def group_visits(interviews: Iterable[Interview]) -> tuple[tuple[Interview, ...], ...]:
    """The rounds among `interviews` (in their order), those of one day together; one without a date is no visit."""
    rounds = (interview for interview in interviews if is_round(interview) and interview.date)
    return tuple(tuple(visit) for _, visit in groupby(rounds, key=lambda it: it.date))
