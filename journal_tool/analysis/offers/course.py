"""The course of a negotiation: what they offered, what you asked, what they answered, on which day."""

from collections.abc import Iterator, Sequence
from typing import Literal

from journal_tool.analysis.offers.offer import Step, find_offer_steps
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Ask
from journal_tool.model.offer import Terms
from journal_tool.model.place import Passage
from journal_tool.model.value import Value

PARTS = (
    "base",
    "bonus",
    "premiums",
    "allowances",
    "signing_bonus",
    "relocation",
    "equity",
    "benefits",
    "pension",
    "vacation_days",
    "hours_per_week",
    "salaries_per_year",
    "work_days_onsite",
    "flexible_hours",
    "start",
    "conditions",
)
"""The terms that an employer sets. What is asked of the writer, or is the writer's own, moves nothing."""


class Change(Value, frozen=True):
    """A term before (None where it was not stated until then) and after, each by the terms that held."""

    term: str
    before: Terms | None
    after: Terms


class Move(Value, frozen=True):
    """What one side did in one entry. `changes` are what is new in the terms, `reply` is what they said."""

    who: Literal["offered", "asked", "answered"]
    interview: Interview
    changes: tuple[Change, ...] = ()
    asks: tuple[Ask, ...] = ()
    reply: Passage | None = None


def find_course(entries: Sequence[Interview]) -> tuple[Move, ...]:
    """All moves of one offer in order: terms are an offer, or an answer where something had been asked for.

    Within an entry their terms come first, then what was asked, then what they replied.
    """
    return tuple(_find_moves(entries))


def _find_moves(entries: Sequence[Interview]) -> Iterator[Move]:
    asked = False
    for step in find_offer_steps(entries):
        interview, counter = step.interview, step.interview.body.counter
        asks, reply = (counter.asks, counter.reply) if counter else ((), None)
        changes = tuple(_find_changes(step))
        if changes or (reply and not asks):
            answer = reply if not asks else None
            yield Move("answered" if asked or answer else "offered", interview, changes, reply=answer)
        if asks:
            asked = True
            yield Move("asked", interview, asks=asks)
            if reply:
                yield Move("answered", interview, reply=reply)


def _find_changes(step: Step) -> Iterator[Change]:
    """What an entry says otherwise than those before it."""
    for term in PARTS:
        if term in step.new or term in step.changed:
            yield Change(term, step.before if term in step.changed else None, step.after)
