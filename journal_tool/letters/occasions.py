"""What a letter is written on: an entry with the application that it belongs to, as it stands on a day."""

from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.follow_ups.subject import find_subjects
from journal_tool.analysis.standing import find_standings
from journal_tool.letters.letter import Occasion
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def find_occasions(interviews: Iterable[Interview], journal: Journal, day: date) -> dict[str, Occasion]:
    """The occasion of each of `interviews`, which must be in the journal, by its path."""
    wanted = {it.path: it for it in interviews}
    if not wanted:
        return {}
    subjects = find_subjects(journal, day, [it.application for it in find_standings(journal, day)])
    return {
        it.path: Occasion(wanted[it.path], subject, journal, day)
        for subject in subjects
        for it in subject.interviews
        if it.path in wanted
    }


def list_entries(follow_up: FollowUp) -> Iterator[str]:
    """The paths of the entries that a follow-up is about, each once."""
    yield from dict.fromkeys([path for path, _ in follow_up.whom] or [follow_up.entry])
