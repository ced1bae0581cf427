"""What holds of an offer, merged key by key from all its entries: the newest statement, and which entry makes it."""

from collections.abc import Iterable
from datetime import date
from functools import reduce

from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms


def find_offer_entries(interviews: Iterable[Interview], day: date) -> tuple[Interview, ...]:
    """The entries that are about an offer, in the order of `interviews`: none that is cancelled or still lies ahead."""
    return tuple(
        it for it in interviews if it.stage == "offer" and it.outcome != "cancelled" and not is_upcoming(it, day)
    )


def find_stated_terms(interviews: Iterable[Interview]) -> dict[str, tuple[Interview, ...]]:
    """The entries that state a term, by its name and in the order of `interviews`; those cancelled state none.

    `none` is a statement too: the attribute of `terms` then has its default.
    """
    found: dict[str, list[Interview]] = {}
    for interview in interviews:
        if interview.outcome != "cancelled":
            for term in interview.terms.stated:
                found.setdefault(term, []).append(interview)
    return {term: tuple(entries) for term, entries in found.items()}


def find_respond_by(interviews: Iterable[Interview]) -> date | None:
    """The day by which they want the answer, as it was last stated.

    None also where that lies before the day of the entry that states it: then it is mistyped, which `journal check`
    tells, and as good as not said.
    """
    stating = [it for it in interviews if it.outcome != "cancelled" and it.terms.respond_by]
    day, said = (stating[-1].terms.respond_by, stating[-1].date) if stating else (None, None)
    return None if day and said and day < said else day


def merge_terms(interviews: Iterable[Interview]) -> Terms:
    """The terms that hold, given the entries of one offer in order: of each the newest value that was stated.

    `none` is a statement too, and takes the place of what was offered before. `stated` lists each term once, in the
    order in which they came up. Scores are merged criterion by criterion.
    """
    return reduce(merge_two, (it.terms for it in interviews if it.outcome != "cancelled"), Terms())


def merge_two(held: Terms, newer: Terms) -> Terms:
    """What holds after `newer` has been said to who knew `held`."""
    if not held.stated or not newer.stated:
        return newer if newer.stated else held
    stated = tuple(dict.fromkeys(held.stated + newer.stated))
    merged = {term: getattr(newer if term in newer.stated else held, term) for term in stated}
    if "scores" in merged:
        merged["scores"] = {**held.scores, **newer.scores}
    return Terms(stated=stated, **merged)  # by the names of its own attributes
