"""Whom to tell when a search has ended well: referees, those who helped, and the people of the new job."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from journal_tool.analysis.leaving import Departure
from journal_tool.analysis.names import fold_name, split_name
from journal_tool.analysis.people import find_noted_thanks, is_same_person
from journal_tool.analysis.rounds import OUTSIDE
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value

Why = Literal["referee", "referrer", "adviser", "colleague"]

_REFERRED = re.compile(r"(?:referral|referred|recommended)\s*(?:by|from|through|:|,|-|–)\s*(.+)", re.IGNORECASE)


class ToTell(Value, frozen=True):
    """Somebody who should hear of it: `why` is their part in it, `interview` where they had it.

    `state` is `told` once a ticked task since the acceptance names them, or thanks on or after its day; `planned`
    while an open one does. Whom a dropped task names is left out.
    """

    name: str
    title: str
    why: Why
    interview: Interview
    state: Literal["", "planned", "told"]


def find_people_to_tell(departure: Departure, interviews: Iterable[Interview], day: date) -> tuple[ToTell, ...]:
    """Each once, of the `interviews` of the search: referees, who referred one, who gave advice, and new colleagues."""
    interviews = tuple(interviews)
    tasks = _find_tasks(departure, interviews)
    found: dict[str, ToTell] = {}
    for why, name, title, interview in _list_people(departure, interviews, day):
        state = _find_state(name, interview, departure.accepted, tasks)
        if state != "dropped" and not any(is_same_person(name, it.name) for it in found.values()):
            found.setdefault(fold_name(name), ToTell(name, title, why, interview, state))
    return tuple(found.values())


def _list_people(
    departure: Departure, interviews: tuple[Interview, ...], day: date
) -> Iterator[tuple[Why, str, str, Interview]]:
    held = [it for it in interviews if it.outcome != "cancelled" and not lies_ahead(it, day)]
    for interview in held:
        if interview.stage == "reference-check":
            yield from (("referee", it.name, it.title, interview) for it in interview.people)
    paths = {it.path for it in departure.standing.application.interviews}
    own = [it for it in held if it.path in paths]
    for interview in own:
        if referred := _REFERRED.match(interview.source):
            yield "referrer", referred[1].strip(), "", interview
    for interview in held:
        if interview.stage == OUTSIDE:
            yield from (("adviser", it.name, it.title, interview) for it in interview.people)
    for interview in own:
        if interview.stage not in ("application", "message", "reference-check"):
            yield from (("colleague", it.name, it.title, interview) for it in interview.people)


def _find_tasks(departure: Departure, interviews: Iterable[Interview]) -> list[tuple[tuple[str, ...], str]]:
    """The words and the state of each task written since the acceptance, or about the offer."""
    offers = {it.path for it in departure.standing.application.interviews if it.stage == "offer"}
    return [
        (split_name(step.text), step.state)
        for it in interviews
        if it.path in offers or (it.date and it.date >= departure.accepted)
        for step in it.body.next_steps
    ]


def _find_state(
    name: str, interview: Interview, accepted: date, tasks: list[tuple[tuple[str, ...], str]]
) -> Literal["", "planned", "told", "dropped"]:
    thanks = find_noted_thanks(name, interview)
    if thanks and thanks.day and thanks.day >= accepted:
        return "told"
    words = split_name(name)
    states = {state for task, state in tasks if _names(task, words)}
    return "told" if "done" in states else "planned" if "open" in states else "dropped" if states else ""


def _names(task: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return bool(name) and any(task[at : at + len(name)] == name for at in range(len(task) - len(name) + 1))
