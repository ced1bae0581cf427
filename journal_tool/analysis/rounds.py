"""What one interview counts as on a day: upcoming, held, a round, and which of them are one visit."""

from collections.abc import Iterable
from datetime import date
from itertools import groupby

from journal_tool.model.interview import Interview

NEVER_UPCOMING = ("application", "message")
NO_CONVERSATION = ("application", "assessment", "take-home", "reference-check", "message")
OUTSIDE = "informational"
"""The stage of conversations that belong to no application."""


def is_upcoming(interview: Interview, day: date) -> bool:
    """Whether an interview is still to come on `day`.

    Before its day it is, whatever it holds; on its day until it has an outcome, a rating, or an
    answered or rated question. An application, a message and an offer with any term never are.
    """
    if interview.date is None or interview.date < day or interview.stage in NEVER_UPCOMING:
        return False
    if interview.stage == "offer" and interview.terms.stated:
        return False
    return interview.date > day or not _has_begun(interview)


def is_held(interview: Interview, day: date) -> bool:
    """Whether a conversation with people took place: no application, message or task done alone, and not cancelled."""
    return (
        interview.date is not None
        and interview.stage not in NO_CONVERSATION
        and interview.outcome != "cancelled"
        and not is_upcoming(interview, day)
    )


def is_round(interview: Interview) -> bool:
    """Whether an interview is a step of the way: no message, and not cancelled."""
    return interview.stage != "message" and interview.outcome != "cancelled"


def group_visits(interviews: Iterable[Interview]) -> tuple[tuple[Interview, ...], ...]:
    """The rounds among `interviews` (in their order), those of one day together; one without a date is no visit."""
    rounds = (interview for interview in interviews if is_round(interview) and interview.date)
    return tuple(tuple(visit) for _, visit in groupby(rounds, key=lambda it: it.date))


def _has_begun(interview: Interview) -> bool:
    return (
        interview.outcome != "pending"
        or interview.rating is not None
        or any(it.answered or it.rating is not None or it.rating_text for it in interview.body.encounters)
    )
