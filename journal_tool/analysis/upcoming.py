"""Which conversations still lie ahead on a day, and which questions are only expected."""

from datetime import date

from journal_tool.model.interview import Interview
from journal_tool.model.question import Encounter

NEVER_UPCOMING = ("application", "message")


def is_upcoming(interview: Interview, day: date) -> bool:
    """Whether the conversation has yet to take place on `day`.

    Before its day an entry is upcoming whatever it holds; on its day until it has an outcome, a
    rating, or an answered or rated question. News, applications and offers with any term never are,
    nor is what has no date.
    """
    if interview.date is None or interview.date < day or interview.stage in NEVER_UPCOMING:
        return False
    if interview.stage == "offer" and interview.terms.stated:
        return False
    return interview.date > day or not _has_begun(interview)


def lies_ahead(interview: Interview, day: date) -> bool:
    """Whether the conversation has yet to take place, and was not called off."""
    return interview.outcome != "cancelled" and is_upcoming(interview, day)


def is_expected(interview: Interview, encounter: Encounter, day: date) -> bool:
    """Whether a question was written down before the conversation and has not been asked yet.

    On the day itself that holds for each question that is neither answered nor rated, until the day is over.
    """
    if is_upcoming(interview, day):
        return True
    return interview.date == day and interview.stage not in NEVER_UPCOMING and not encounter.was_asked


def _has_begun(interview: Interview) -> bool:
    if interview.outcome != "pending" or interview.rating is not None:
        return True
    return interview.body.was_asked
