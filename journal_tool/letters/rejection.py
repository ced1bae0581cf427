"""After a no: thanks for the answer, and the question for feedback and advice."""

from datetime import date

from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.rounds import is_held
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.model.person import Person


class RejectionFacts(Facts, frozen=True):
    """`told` is the day on which the no came, where that is noted; `several` tells whether more than one was met."""

    told: date | None
    several: bool


def refuse(occasion: Occasion) -> str:
    it, subject = occasion.interview, occasion.subject
    if subject.outcome != "rejected":
        return f"the journal does not say that {it.name} said no: write `outcome: rejected` into the entry first"
    return ""


def gather_rejection(occasion: Occasion, to: tuple[Person, ...]) -> RejectionFacts:  # noqa: ARG001 - one shape for all
    subject = occasion.subject
    held = [it for it in subject.interviews if is_held(it, occasion.day)]
    met = {person.name for it in held for person in it.people}
    return RejectionFacts(_find_told(subject), len(met) > 1)


def _find_told(subject: Subject) -> date | None:
    """The day of the no, but for one that is only the day of the conversation, for want of another."""
    ending = subject.ending
    if ending is None or ending.heard_back or ending.stage == "message":
        return subject.ended
    return subject.ended if subject.ended != ending.date else None
