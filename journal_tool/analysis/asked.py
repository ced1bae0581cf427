"""Each time that a question was asked, and the questions that are expected of conversations that lie ahead."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.upcoming import is_expected
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.question import Encounter
from journal_tool.model.value import Value


class Asked(Value, frozen=True):
    """One time a question was asked; `number` is its place among the questions of its entry, from 1."""

    interview: Interview
    encounter: Encounter
    number: int


def find_asked(journal: Journal, day: date) -> Iterator[Asked]:
    """Each time that something was asked until `day`, in the order of the interviews and within one of the file.

    What was prepared for a conversation that was cancelled was not asked, unless it was answered or rated.
    """
    for interview in journal.interviews:
        for number, encounter in enumerate(interview.body.encounters, 1):
            if not is_expected(interview, encounter, day) and not _fell_through(interview, encounter):
                yield Asked(interview, encounter, number)


def find_expected(journal: Journal, day: date) -> dict[str, tuple[Asked, ...]]:
    """The questions that are expected of each conversation that lies ahead, by its path, the soonest first."""
    found: dict[str, tuple[Asked, ...]] = {}
    for interview in journal.interviews:
        expected = tuple(
            Asked(interview, encounter, number)
            for number, encounter in enumerate(interview.body.encounters, 1)
            if is_expected(interview, encounter, day) and not _fell_through(interview, encounter)
        )
        if expected:
            found[interview.path] = expected
    return found


def _fell_through(interview: Interview, encounter: Encounter) -> bool:
    return interview.outcome == "cancelled" and not encounter.was_asked
