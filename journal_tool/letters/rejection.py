"""After a no: thanks for the answer, and the question for feedback and advice."""

from datetime import date
from typing import Literal

from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.plan import is_refused, is_told
from journal_tool.analysis.rounds import is_held
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.model.person import Person


class RejectionFacts(Facts, frozen=True):
    """`told` is the day on which the no came, where that is noted; `several` tells whether more than one was met.

    `feedback` is how it stands with that: empty as long as nobody asked, then `asked`, `given` or `refused`.
    """

    told: date | None
    several: bool
    feedback: Literal["", "asked", "given", "refused"]


def refuse(occasion: Occasion) -> str:
    it, subject = occasion.interview, occasion.subject
    if subject.outcome != "rejected":
        return f"the journal does not say that {it.name} said no: write `outcome: rejected` into the entry first"
    return ""


def refuse_request(occasion: Occasion) -> str:
    name = occasion.interview.name
    match _find_feedback(occasion.subject):
        case "given":
            return refuse(occasion) or f"{name} has given you feedback: the journal has it"
        case "refused":
            return refuse(occasion) or f"{name} gives no feedback: the journal says `feedback_received: no`"
    return refuse(occasion)


def gather_rejection(occasion: Occasion, _to: tuple[Person, ...]) -> RejectionFacts:
    subject = occasion.subject
    held = [it for it in subject.interviews if is_held(it, occasion.day)]
    met = {person.name for it in held for person in it.people}
    return RejectionFacts(_find_told(subject), len(met) > 1, _find_feedback(subject))


def _find_feedback(subject: Subject) -> Literal["", "asked", "given", "refused"]:
    entries = subject.interviews
    if any(is_told(it) for it in entries):
        return "given"
    if any(is_refused(it) for it in entries):
        return "refused"
    return "asked" if any(it.feedback_asked for it in entries) else ""


def _find_told(subject: Subject) -> date | None:
    """The day of the no, but for one that is only the day of the conversation, for want of another."""
    ending = subject.ending
    if ending is None or ending.heard_back or ending.stage == "message":
        return subject.ended
    return subject.ended if subject.ended != ending.date else None
