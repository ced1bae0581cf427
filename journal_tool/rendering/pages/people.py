"""Everybody met, by company: when, and whether they were thanked; whom you will meet next comes first."""

import datetime as dt
from urllib.parse import quote

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.people import Contact, Meeting
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted, listed
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_time
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import FEW, make_day, make_shell
from journal_tool.rendering.view import Day, Link, Part, Pill, View
from journal_tool.rendering.words import THANKS, render_stage


class MeetingLink(Part, frozen=True):
    """A day in words, linked to the interview, with whether they were thanked, where that was wanted."""

    words: str
    href: str
    thanks: str


class PersonRow(Part, frozen=True):
    """`mail` is None where no address is known; `elsewhere` names other companies at which one met."""

    id: str
    name: str
    title: str
    mail: Link | None
    elsewhere: str
    meetings: tuple[MeetingLink, ...]
    pill: Pill | None


class Company(Part, frozen=True):
    """`href` leads to the newest application there, and is empty where there is none."""

    name: str
    href: str
    rows: tuple[PersonRow, ...]


class NextPerson(Part, frozen=True):
    person: Link
    facts: str


class NextMeeting(Part, frozen=True):
    day: Day
    time: str
    interview: Link
    stage: str
    people: tuple[NextPerson, ...]


class PeopleView(View, frozen=True):
    """`ahead` soonest first; `companies` by the newest contact."""

    heading: str
    lead: str
    ahead: tuple[NextMeeting, ...]
    companies: tuple[Company, ...]
    filtered: bool


def view_people(material: Material, path: str) -> PeopleView:
    due = {it.id for it in material.people if any(_is_due(one, material) for one in it.met)}
    heading = _head(material.people, len(due))
    return PeopleView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(material.people),
        ahead=tuple(_ahead(it, path, material) for it in _find_ahead(material)),
        companies=tuple(_companies(path, material, due)),
        filtered=len(material.people) >= FEW,
    )


def locate_person(contact: Contact, page: str) -> str:
    """The address of a person's row as written on `page`."""
    return urls.link(page, urls.PEOPLE, identify_person(contact))


def identify_person(contact: Contact) -> str:
    return f"person-{contact.id}"


def _is_due(meeting: Meeting, material: Material) -> bool:
    """Whether a follow-up asks to thank for it."""
    return (meeting.interview.path, meeting.person.name) in material.to_thank


def _companies(path: str, material: Material, due: set[str]) -> list[Company]:
    newest_first = sorted(material.people, key=_last_contact, reverse=True)
    by_company: dict[str, list[Contact]] = {}
    for contact in newest_first:
        by_company.setdefault(fold_company(contact.company), []).append(contact)
    return [
        Company(
            contacts[0].company or "Without a company",
            _locate_company(contacts[0].company, path, material),
            tuple(_row(contact, path, material, contact.id in due) for contact in contacts),
        )
        for contacts in by_company.values()
    ]


def _last_contact(contact: Contact) -> dt.date:
    """The day of the latest meeting; of whom one has yet to meet, the first."""
    days = [it.interview.date for it in contact.meetings if it.interview.date]
    return contact.last or min(days, default=dt.date.min)


def _locate_company(company: str, path: str, material: Material) -> str:
    standings = material.standings_at.get(fold_company(company), [])
    return urls.link(path, material.application_pages[standings[-1].application.id]) if standings else ""


def _row(contact: Contact, path: str, material: Material, due: bool) -> PersonRow:
    others = [it for it in contact.companies if fold_company(it) != fold_company(contact.company)]
    return PersonRow(
        id=identify_person(contact),
        name=contact.name,
        title=contact.title,
        mail=_mail(contact.emails[0]) if contact.emails else None,
        elsewhere=f"also at {listed(others)}" if others else "",
        meetings=tuple(_meeting(meeting, path, material) for meeting in contact.meetings),
        pill=Pill("Not yet thanked", "warn") if due else None,
    )


def _mail(address: str) -> Link:
    return Link(address, f"mailto:{quote(address, safe='@')}")


def _meeting(meeting: Meeting, path: str, material: Material) -> MeetingLink:
    interview = meeting.interview
    words = material.render_day(interview.date) if interview.date else "Without a date"
    told = meeting.thank.state != "not-needed" and not _is_due(meeting, material)
    thanks = THANKS[meeting.thank.state] if told else ""  # without its day: the row has many
    return MeetingLink(words, urls.link(path, material.pages[interview.path]), f", {thanks}" if thanks else "")


def _find_ahead(material: Material) -> list[Interview]:
    ahead = {one.interview.path: one.interview for it in material.people for one in it.meetings if one.ahead}
    return sorted(ahead.values(), key=lambda it: it.order)


def _ahead(interview: Interview, path: str, material: Material) -> NextMeeting:
    assert interview.date is not None
    return NextMeeting(
        day=make_day(interview.date, material),
        time=render_time(interview.time) if interview.time else "",
        interview=Link(interview.name, urls.link(path, material.pages[interview.path])),
        stage=render_stage(interview.stage, material.journal.settings),
        people=tuple(_next(contact, path, material) for contact in material.contacts_of[interview.path]),
    )


def _next(contact: Contact, path: str, material: Material) -> NextPerson:
    last = contact.last
    before = f"met on {material.render_day(last)}" if last else "for the first time"
    facts = ", ".join(part for part in (contact.title, before) if part)
    return NextPerson(Link(contact.name, locate_person(contact, path)), facts)


def _head(people: tuple[Contact, ...], due: int) -> str:
    met = [it for it in people if it.met]
    if not people:
        return "Nobody whom you met has been noted yet"
    if not met:
        return f"You will meet {counted(len(people), 'person', 'people')}"
    companies = {fold_company(name) for contact in met for name in contact.companies}
    count = counted(len(met), "person", "people")
    where = f" at {counted(len(companies), 'company', 'companies')}" if companies else ""
    of_them = "" if due == len(met) == 1 else f"{due:,} of them "
    return f"{count}{where}" + (f", {of_them}not yet thanked" if due else "")


def _lead(people: tuple[Contact, ...]) -> str:
    again = sum(len(it.met) > 1 for it in people)
    return f"{counted(again, 'person', 'people')} you met more than once." if again else ""
