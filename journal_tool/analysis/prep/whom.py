"""Whom one will meet: where one met them before, and what they asked then."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.people import Contact, Meeting, find_person, group_people
from journal_tool.analysis.upcoming import is_expected
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person
from journal_tool.model.value import Value


class Face(Value, frozen=True):
    """Somebody one will meet, as the entry names them.

    `met` are the conversations with them that took place, newest first; `asked` what they asked there, newest
    conversation first, as far as anybody knows whose question it was.
    """

    person: Person
    contact: Contact
    met: tuple[Meeting, ...]
    asked: tuple[Asked, ...]


def find_faces(interview: Interview, journal: Journal, day: date) -> tuple[Face, ...]:
    """Everybody the entry names, in its order; whoever it names twice, once."""
    known = {
        meeting.person: contact
        for contact in group_people(journal, day)
        for meeting in contact.meetings
        if meeting.interview.path == interview.path
    }
    return tuple(_look_at(person, known[person], day) for person in dict.fromkeys(interview.people) if person in known)


def find_others(interview: Interview, faces: tuple[Face, ...], journal: Journal, day: date) -> tuple[Contact, ...]:
    """Whom one met at the company and will not meet this time, those met last first."""
    company = fold_company(interview.company)
    here = {face.contact.id for face in faces}
    found = [
        contact
        for contact in group_people(journal, day)
        if company and contact.met and contact.id not in here and company in map(fold_company, contact.companies)
    ]
    return tuple(sorted(found, key=lambda it: it.last or date.min, reverse=True))


def _look_at(person: Person, contact: Contact, day: date) -> Face:
    met = contact.met[::-1]
    asked = tuple(once for meeting in met for once in _find_asked(meeting, day))
    return Face(person, contact, met, asked)


def _find_asked(meeting: Meeting, day: date) -> Iterator[Asked]:
    """What somebody asked in a conversation; whoever was there alone asked everything."""
    interview = meeting.interview
    names = [person.name for person in interview.people]
    alone = len(set(names)) == 1
    for number, encounter in enumerate(interview.body.encounters, 1):
        whose = find_person(encounter.asked_by, names) if encounter.asked_by else None
        theirs = whose == meeting.person.name if encounter.asked_by else alone
        if theirs and not is_expected(interview, encounter, day):
            yield Asked(interview, encounter, number)
