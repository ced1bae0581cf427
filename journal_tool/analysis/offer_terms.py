"""What holds of an offer: the terms of all its entries, merged key by key."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms


def find_offer_entries(interviews: Iterable[Interview], day: date) -> tuple[Interview, ...]:
    """The entries that are about an offer, in the order of `interviews`: none that is cancelled or still lies ahead."""
    return tuple(
        it for it in interviews if it.stage == "offer" and it.outcome != "cancelled" and not is_upcoming(it, day)
    )


def merge_terms(interviews: Iterable[Interview]) -> Terms:
    """The terms that hold, given the entries of one offer in order: of each the newest value that was stated.

    `none` is a statement too, and takes the place of what was offered before. `stated` lists each term once, in the
    order in which they came up. Scores are merged criterion by criterion. Cancelled entries state nothing.
    """
    merged: dict[str, object] = {}
    scores: dict[str, int] = {}
    for interview in interviews:
        if interview.outcome != "cancelled":
            merged |= {term: getattr(interview.terms, term) for term in interview.terms.stated}
            scores |= interview.terms.scores
    if scores:
        merged["scores"] = scores
    return Terms(stated=tuple(merged), **merged)  # type: ignore[arg-type]  # by the names of its own attributes
