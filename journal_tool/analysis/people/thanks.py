"""Whether somebody was thanked for a conversation, as far as anybody knows."""

from datetime import date
from typing import Literal

from journal_tool.analysis.people.short_names import find_person
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value

Thanked = Literal["ahead", "thanked", "not-needed", "not-yet"]


class Thank(Value, frozen=True):
    """What is known about the thanks to one person for one conversation: `day` where it is known.

    `ahead` before the conversation; `not-needed` where the writer says so, and where nobody is thanked as a rule:
    for an offer, and for what is no conversation.
    """

    state: Thanked
    day: date | None = None


def find_thanks(name: str, interview: Interview, day: date) -> Thank:
    """The thanks to `name`, who is among the people of the interview."""
    if is_upcoming(interview, day):
        return Thank("ahead")
    return find_noted_thanks(name, interview) or _find_unnoted(interview, day)


def find_noted_thanks(name: str, interview: Interview) -> Thank | None:
    """What its entry says about the thanks to `name`, under `thanked` or, of the follow-up, under `done`."""
    return _find_noted(name, interview) or _find_done(interview)


def _find_noted(name: str, interview: Interview) -> Thank | None:
    """What `thanked` says."""
    thanked = interview.thanked
    if thanked is None:
        return None
    names = [person.name for person in interview.people]
    written = next((it for it in (*thanked.by_name, *thanked.not_needed) if find_person(it, names) == name), None)
    if not thanked.needed or written in thanked.not_needed:
        return Thank("not-needed")
    if written is not None:
        return Thank("thanked", thanked.by_name[written])
    return Thank("thanked", thanked.day) if thanked.everyone else None


def _find_done(interview: Interview) -> Thank | None:
    """What `done` says of the follow-up."""
    done = next((it for it in interview.done if it.rule == "thank"), None)
    if done is None:
        return None
    return Thank("not-needed") if done.refused else Thank("thanked", max(done.days, default=None))


def _find_unnoted(interview: Interview, day: date) -> Thank:
    return Thank("not-yet" if is_held(interview, day) and interview.stage != "offer" else "not-needed")
