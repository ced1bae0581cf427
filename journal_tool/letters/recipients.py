"""Whom a letter goes to: the people of an entry, one of them, or whoever one dealt with on the way."""

from collections.abc import Iterable

import msgspec

from journal_tool.analysis.people import find_person, group_people
from journal_tool.errors import JournalError
from journal_tool.letters.letter import LetterKind, Occasion
from journal_tool.letters.plain import make_plain
from journal_tool.likeness import closest
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person
from journal_tool.phrases import listed

_NOT_THEIRS = "reference-check"
"""The stage whose people are the writer's own referees."""


def find_recipients(kind: LetterKind, occasion: Occasion, to: str = "", panel: bool = False) -> tuple[Person, ...]:
    """Those that a letter goes to, as its address names them; none where nobody is known.

    `to` is a name or a part of one, `panel` means everybody of the entry. Without either it goes to everybody, or, for
    a kind that goes to one, to the only one of the entry, else to the recruiter of the application, else to the first
    who is named. Raises JournalError where `to` means nobody or several, and where there is no panel.
    """
    if kind.inward:
        return ()
    people = _list_people([occasion.interview])
    others = () if kind.to_all else _list_people(occasion.subject.interviews[::-1])
    if to and panel:
        raise JournalError("a letter goes to one person or to the whole panel", "leave one of the two out")
    if panel and not people:
        message = f"{occasion.interview.path} names nobody, so there is no panel"
        raise JournalError(message, "write whom you met under `people`")
    if to:
        people = (_choose(to, people, others, occasion.interview.path),)
    elif not (panel or kind.to_all):
        people = _find_contact(occasion, people, others)
    return tuple(_find_address(person, occasion) for person in people)


def _list_people(interviews: Iterable[Interview]) -> tuple[Person, ...]:
    """Everybody in them once, by name, with names that can be written."""
    people = (person for it in interviews if it.stage != _NOT_THEIRS for person in it.people)
    plain = (msgspec.structs.replace(person, name=make_plain(person.name)) for person in people)
    return tuple({person.name: person for person in reversed([*plain]) if person.name}.values())[::-1]


def _find_contact(occasion: Occasion, people: tuple[Person, ...], others: tuple[Person, ...]) -> tuple[Person, ...]:
    if len(people) == 1:
        return people
    recruiters = _list_people(it for it in occasion.subject.interviews if it.stage == "recruiter-screen")
    return (recruiters or people or others)[:1]


def _choose(to: str, people: tuple[Person, ...], others: tuple[Person, ...], path: str) -> Person:
    for known in (people, others):
        by_name = {person.name: person for person in known}
        if name := find_person(to, by_name):
            return by_name[name]
        parts = [name for name in by_name if make_plain(to).casefold() in name.casefold()]
        if len(parts) > 1:
            raise JournalError(f"`{to}` could be {listed(parts, 'or')}", "write more of the name")
        if parts:
            return by_name[parts[0]]
    names = [person.name for person in (*people, *others)]
    if not names:
        raise JournalError(f"{path} names nobody, so not `{to}` either", "write whom you met under `people`")
    near = closest(to, [*names, *(word for name in names for word in name.split())])
    met = listed([f"`{name}`" for name in dict.fromkeys(names)])
    raise JournalError(f"nobody there is called `{to}`", f"did you mean `{near}`?" if near else f"you met {met}")


def _find_address(person: Person, occasion: Occasion) -> Person:
    """The same person with the newest address that any entry has of them."""
    if person.email:
        return person
    paths = {it.path for it in occasion.subject.interviews}
    for contact in group_people(occasion.journal, occasion.day):
        for meeting in contact.meetings:
            if meeting.interview.path in paths and make_plain(meeting.person.name) == person.name and contact.emails:
                return msgspec.structs.replace(person, email=contact.emails[0])
    return person
