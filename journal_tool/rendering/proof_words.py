"""The words of a proof of job search, in which an office reads what was done: for its table and its page."""

from typing import NamedTuple

from journal_tool.analysis.efforts import TALKING, TERMS, Effort
from journal_tool.analysis.round_endings import WAITING
from journal_tool.model.interview import Interview
from journal_tool.model.vocabulary import GROUPS
from journal_tool.rendering.words import render_stage
from journal_tool.settings import Settings

COLUMNS = ("Date", "Employer", "Address or contact", "Person", "Method", "Position", "Result")
"""What offices ask for, from Nebraska to the Nachweis der persönlichen Arbeitsbemühungen of Switzerland."""

RESULTS = {
    "open": "No answer yet",
    WAITING: "No answer yet",
    TALKING: "In conversation, not decided yet",
    "passed": "Went on to the next step",
    "offer": "Offer received",
    TERMS: "Terms of the offer changed",
    "accepted": "Offer accepted",
    "declined": "Offer declined",
    "withdrew": "Application withdrawn",
    "rejected": "Rejected by the employer",
    "closed": "Position closed by the employer",
    "rescinded": "Offer withdrawn by the employer",
    "expired": "Offer expired",
    "no-response": "No answer came",
}
"""What is in none of these is not known: then nothing is said."""

FORMATS = {"phone": "by phone", "video": "by video", "onsite": "in person", "chat": "by chat"}

_NO_INTERVIEW = {
    "assessment": "Assessment",
    "take-home": "Take-home task",
    "informational": "Informational conversation",
    "offer": "Conversation about the offer",
    "interview": "Interview",
}
_KINDS = {"applied": "Application", "asked": "Asked for news", "news": "News from the employer"}


class ProofRow(NamedTuple):
    """A line of the table: `COLUMNS`. Nothing in it tells how it went, what was said or what was paid."""

    day: str
    employer: str
    contact: str
    person: str
    method: str
    position: str
    result: str


def tell_effort(effort: Effort, settings: Settings) -> ProofRow:
    it = effort.interview
    return ProofRow(
        effort.day.isoformat(),
        effort.company,
        _tell_contact(effort),
        "; ".join(person.introduction for person in it.people) if it else "",
        _tell_method(effort, settings),
        effort.role,
        RESULTS.get(effort.result, ""),
    )


def _tell_contact(effort: Effort) -> str:
    """Where they met and how to write to whom they met; else the posting, where an office can look."""
    it = effort.interview
    known = [it.location, *(person.email for person in it.people)] if it else []
    return "; ".join(dict.fromkeys(filter(None, known))) or effort.url


def _tell_method(effort: Effort, settings: Settings) -> str:
    it = effort.interview
    words = _tell_kind(it, settings) if it and effort.kind == "met" else _KINDS[effort.kind]
    how = effort.source if effort.kind == "applied" else FORMATS.get(it.format, "") if it else ""
    return f"{words}, {how}" if how and effort.kind != "asked" else words


def _tell_kind(interview: Interview, settings: Settings) -> str:
    """`Interview (Technical)`: the label of a stage alone says little to a stranger."""
    stage = interview.stage
    label = render_stage(stage, settings)
    return _NO_INTERVIEW.get(stage) or (f"Interview ({label})" if settings.group_of(stage) in GROUPS else label)
