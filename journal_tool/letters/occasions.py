"""What a letter is written on: an entry with the application that it belongs to, as it stands on a day."""

from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject, find_subjects
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.standing import find_standings
from journal_tool.letters.letter import Occasion
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


def find_occasions(interviews: Iterable[Interview], journal: Journal, day: date) -> dict[str, Occasion]:
    """The occasion of each of `interviews`, which must be in the journal, by its path."""
    wanted = tuple(interviews)
    subjects = _find_subject_of(journal, day) if wanted else {}
    return {it.path: Occasion(it, subjects[it.path], journal, day) for it in wanted if it.path in subjects}


def find_latest(journal: Journal, day: date) -> tuple[Occasion, ...]:
    """The latest conversation of each application that has any."""
    subjects = {it.application: it for it in _find_subject_of(journal, day).values() if it.application and it.visit}
    return tuple(Occasion(it.visit[-1], it, journal, day) for it in subjects.values())


@remember
def _find_subject_of(journal: Journal, day: date) -> dict[str, Subject]:
    """The subject of each entry, by its path: 10 ms at 1,000 entries, and a page of letters asks ten times."""
    subjects = find_subjects(journal, day, [it.application for it in find_standings(journal, day)])
    return {it.path: subject for subject in subjects for it in subject.interviews}


def list_entries(follow_up: FollowUp) -> Iterator[str]:
    """The paths of the entries that a follow-up is about, each once."""
    yield from dict.fromkeys([path for path, _ in follow_up.whom] or [follow_up.entry])
