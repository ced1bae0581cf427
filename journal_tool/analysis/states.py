"""Where an application stands on a day: its state, what decided it, and how far it has come."""

from collections.abc import Iterable
from datetime import date, timedelta

from journal_tool.analysis.offers.terms import find_offer_entries
from journal_tool.analysis.rounds import is_round
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.vocabulary import DECIDING, GROUPS
from journal_tool.settings import SILENT_AFTER, Settings

ACTIVE = ("open", "offer")
"""The states in which something may still come of an application."""

ENDED = ("accepted", "declined", "withdrew", "closed", "expired", "rescinded", "no-response", "rejected")
"""The states of what is over, in the order in which all lists have them: what one decided oneself first, a no last."""

STATES = ("offer", "open", *ENDED)
"""Every state of an application, in that order."""


def find_state(application: Application, journal: Journal, day: date) -> str:
    """The state of an application on `day`: a deciding outcome, or `offer`, `no-response` or `open`.

    The latest deciding outcome of its entries holds, else that of its rows; else `offer` while one
    is open; else `no-response` after `silent_after` days without a sign; else `open`.
    """
    deciding = find_deciding(application.interviews)
    if deciding:
        return deciding.outcome
    row = find_deciding_row(application.rows)
    if row:
        return row.status
    if find_offer_entries(application.interviews, day):
        return "offer"
    return "no-response" if find_silence(application, journal.settings, day) else "open"


def find_deciding(interviews: Iterable[Interview]) -> Interview | None:
    """The entry that decides an application (given its interviews in order): the latest with a deciding outcome.

    Nothing is decided by `no-response` where anything happened on a later day.
    """
    found = None
    for interview in interviews:
        if interview.outcome in DECIDING:
            found = interview
        elif found and _is_reopened(found, interview):
            found = None
    return found


def find_deciding_row(rows: Iterable[Row]) -> Row | None:
    """The row that decides where no entry does: the last applied for that has a deciding status."""
    return max((row for row in rows if row.status in DECIDING), key=lambda row: row.applied, default=None)


def find_ending(interview: Interview) -> date | None:
    """The day on which a deciding entry's news arrived: `heard_back` (`answered` for offers), else its date."""
    told = interview.terms.answered if interview.stage == "offer" else None
    return told or interview.heard_back or interview.date


def find_decision(interviews: Iterable[Interview], rows: Iterable[Row]) -> date | None:
    """The day of the news that decides an application, given its interviews in order; None where nothing does.

    Where only a row decides, and says not when, it is the day of applying.
    """
    deciding = find_deciding(interviews)
    if deciding:
        return find_ending(deciding)
    row = find_deciding_row(rows)
    return (row.heard_back or row.applied) if row else None


def find_furthest(application: Application, journal: Journal, day: date) -> str:
    """The highest group that any round reached, upcoming ones included: `applied` to `accepted`."""
    if find_state(application, journal, day) == "accepted":
        return "accepted"
    groups = {stage.name: stage.group for stage in journal.settings.stages}
    reached = (groups.get(interview.stage, "") for interview in application.interviews if is_round(interview))
    return max((group for group in reached if group in GROUPS), key=GROUPS.index, default="applied")


def find_last_sign(application: Application) -> date | None:
    """The latest day of applying, of any entry that was not cancelled, of an announced answer, and of a chase."""
    days = [row.applied for row in application.rows]
    for interview in application.interviews:
        if interview.outcome != "cancelled":
            days += [day for day in (interview.date, interview.reply_by) if day]
            days += [day for done in interview.done if done.rule == "chase" for day in done.days]
    return max(days, default=None)


def find_silence(application: Application, settings: Settings, day: date) -> date | None:
    """The day on which silence became an answer; None where that has not come by `day`."""
    last = find_last_sign(application)
    silent = last + timedelta(days=settings.windows.get("silent_after", SILENT_AFTER)) if last else None
    return silent if silent and silent <= day else None


def _is_reopened(decided: Interview, later: Interview) -> bool:
    return (
        decided.outcome == "no-response"
        and later.outcome != "cancelled"
        and decided.date is not None
        and later.date is not None
        and later.date > decided.date
    )
