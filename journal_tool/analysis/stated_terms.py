"""Which entries of an application state which term of the offer: the newest holds, all together are its history."""

from collections.abc import Iterable

from journal_tool.model.interview import Interview


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
