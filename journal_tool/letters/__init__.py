"""Letters about an entry: the table of all kinds, and which of them are of use on a day.

`write.py` writes one. It is not imported here, because what reads templates takes 40 ms to load, and the list of kinds
is also wanted by a help text.
"""

from datetime import date

from journal_tool.analysis.follow_ups import find_follow_ups
from journal_tool.letters import after, leaving, rejection
from journal_tool.letters.letter import Facts, Fitting, Letter, LetterKind, Occasion
from journal_tool.letters.occasions import find_occasions, list_entries
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
    ),
    LetterKind(
        "follow-up",
        "Question for news",
        "ask once, and once more, where things stand",
        after.refuse_follow_up,
        after.gather_follow_up,
        ("chase",),
    ),
    # Letters about an offer have their place here: their rows name functions in `offer.py`, `answer.py` …
    LetterKind(
        "withdraw",
        "Withdrawal",
        "withdraw your application, and keep the door open",
        leaving.refuse_withdraw,
        leaving.gather_withdraw,
        ("withdraw",),
    ),
    LetterKind(
        "rejection-reply",
        "Reply to a no",
        "thank them for telling you, and ask for feedback and advice",
        rejection.refuse,
        rejection.gather_rejection,
        ("reply-to-rejection",),
    ),
    LetterKind(
        "feedback-request",
        "Request for feedback",
        "ask for honest feedback and for advice after a no",
        rejection.refuse,
        rejection.gather_rejection,
        ("reply-to-rejection",),
    ),
)
"""Every kind there is, in the order of the way to a job."""


def find_kind(name: str) -> LetterKind | None:
    return next((kind for kind in KINDS if kind.name == name), None)


def find_letters(journal: Journal, day: date) -> tuple[Fitting, ...]:
    """The letters that are of use on `day`: those beside a follow-up that has appeared, in the order of those.

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
    return tuple(
        Fitting(kind, occasions[path].interview)
        for (_, path), kind in found.items()
        if kind.fits(occasions[path]) and not kind.refuse(occasions[path])
    )
