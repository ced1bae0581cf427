"""Letters about an entry: the table of all kinds, and which of them are of use on a day.

`write.py` writes one. It is not imported here, because what reads templates takes 40 ms to load, and the list of kinds
is also wanted by a help text.
"""

from collections.abc import Container, Iterator
from datetime import date

from journal_tool.analysis.follow_ups import find_follow_ups
from journal_tool.analysis.offers.elsewhere import find_answer_elsewhere
from journal_tool.letters import after, answer, leaving, offer, rejection, resigning
from journal_tool.letters.letter import Facts, Fitting, Letter, LetterKind, Occasion
from journal_tool.letters.occasions import find_latest, find_occasions, list_entries
from journal_tool.model.journal import Journal

__all__ = ["KINDS", "Facts", "Fitting", "Letter", "LetterKind", "Occasion", "find_kind", "find_letters"]

KINDS = (
    LetterKind(
        "thank-you",
        "Thank-you note",
        "thank one person, or the panel, with something that you talked about",
        after.refuse_thank_you,
        after.gather_thank_you,
        ("thank",),
        to_all=True,
        sent="write `thanked: {day}` into the entry",
    ),
    LetterKind(
        "follow-up",
        "Question for news",
        "ask once, and once more, where things stand",
        after.refuse_follow_up,
        after.gather_follow_up,
        ("chase",),
        sent="`journal done {entry} chase` notes that you asked",
    ),
    LetterKind(
        "time-to-decide",
        "Time to decide",
        "say that you need time for an offer, and ask what is unclear meanwhile",
        offer.refuse_open,
        offer.gather_offer,
        ("decide",),
        offer.is_time_needed,
        sent="write the day that you agreed on as `respond_by` into the entry",
    ),
    LetterKind(
        "questions-about-offer",
        "Questions about the offer",
        "ask about what an offer does not say",
        offer.refuse_questions,
        offer.gather_offer,
        ("ask-about-offer", "rest"),
        sent="write what they answer into the entry, a no as `none`",
    ),
    LetterKind(
        "counteroffer",
        "Counter-offer",
        "ask for more, with what you bring and reasons that can be checked",
        offer.refuse_open,
        offer.gather_counter,
        ("counter", "decide"),
        offer.is_counter_of_use,
        sent="write `**Their reply:**` below Counter in the entry when it comes",
    ),
    LetterKind(
        "thanks-for-considering",
        "Thanks for considering it",
        "thank them for considering what you asked for, whatever they answered",
        offer.refuse_open,
        offer.gather_thanks,
        ("decide",),
        offer.is_answered,
    ),
    LetterKind(
        "accept",
        "Acceptance",
        "accept an offer, and ask for its terms in writing",
        answer.refuse_accept,
        answer.gather_accept,
        ("decide", "resign", "reflect"),
        answer.is_acceptance_fresh,
        sent="write `outcome: accepted` and `answered: {day}` into the entry",
    ),
    LetterKind(
        "decline",
        "Declining the offer",
        "decline an offer, and keep the door open",
        answer.refuse_decline,
        answer.gather_decline,
        ("decide", "withdraw"),
        sent="write `outcome: declined` and `answered: {day}` into the entry",
    ),
    LetterKind(
        "withdraw",
        "Withdrawal",
        "withdraw your application, and keep the door open",
        leaving.refuse_withdraw,
        leaving.gather_withdraw,
        ("withdraw",),
        sent="write `outcome: withdrew` into the entry",
    ),
    LetterKind(
        "resignation",
        "Notice of resignation",
        "give notice in your present job, with the last day and a handover",
        resigning.refuse_resignation,
        resigning.gather_resignation,
        ("resign",),
        inward=True,
        sent="write `resigned: {day}` into the entry",
    ),
    LetterKind(
        "rejection-reply",
        "Reply to a no",
        "thank them for telling you, and ask for feedback and advice",
        rejection.refuse,
        rejection.gather_rejection,
        ("reply-to-rejection",),
        sent="write `feedback_asked: {day}` into the entry",
    ),
    LetterKind(
        "feedback-request",
        "Request for feedback",
        "ask for honest feedback and for advice after a no",
        rejection.refuse_request,
        rejection.gather_rejection,
        ("reply-to-rejection",),
        sent="write `feedback_asked: {day}` into the entry",
    ),
)
"""Every kind there is, in the order of the way to a job."""

ASKING = "follow-up"
"""The kind that asks for news, and those who are still deciding to be quick."""


def find_kind(name: str) -> LetterKind | None:
    return next((kind for kind in KINDS if kind.name == name), None)


def find_letters(journal: Journal, day: date) -> tuple[Fitting, ...]:
    """The letters that are of use on `day`: those beside a follow-up that has appeared, in the order of those, and the
    question to others whether they can decide before an offer is to be answered.

    So there are few: none of what is done, dropped or switched off.
    """
    asked = [it for it in find_follow_ups(journal, day).rows if it.appears <= day]
    found = {
        (kind.name, path): kind
        for follow_up in asked
        for kind in KINDS
        if follow_up.rule in kind.rules
        for path in list_entries(follow_up)
    }
    entries = {path for _, path in found}
    occasions = find_occasions((it for it in journal.interviews if it.path in entries), journal, day)
    beside = tuple(
        Fitting(kind, occasions[path].interview)
        for (_, path), kind in found.items()
        if kind.fits(occasions[path]) and not kind.refuse(occasions[path])
    )
    asking = {occasions[it.interview.path].subject.application for it in beside if it.kind.name == ASKING}
    return (*beside, *_find_pressed(asking, journal, day))


def _find_pressed(asking: Container[str], journal: Journal, day: date) -> Iterator[Fitting]:
    """The question for news of those who are to decide before an offer elsewhere is answered."""
    if find_answer_elsewhere("", journal, day) is None:
        return
    kind = next(it for it in KINDS if it.name == ASKING)
    for occasion in find_latest(journal, day):
        if occasion.subject.application not in asking and after.is_pressed(occasion) and not kind.refuse(occasion):
            yield Fitting(kind, occasion.interview)
