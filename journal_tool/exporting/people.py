"""Everybody met, for programs."""

from datetime import date

from journal_tool.analysis.people import Contact, group_people
from journal_tool.exporting.shape import Shape
from journal_tool.model.journal import Journal


class PersonShape(Shape, frozen=True, kw_only=True):
    """One person at one company, or at several where journal.toml says that it is one person.

    `title` and `company` are the newest, `emails` newest first, `companies` in the order of the first meeting.
    `entries` are the conversations with them in their order, those that lie ahead too. `thanked` says that a
    thank-you was sent for each that asks for one.
    """

    name: str
    title: str
    emails: tuple[str, ...]
    company: str
    companies: tuple[str, ...]
    entries: tuple[str, ...]
    thanked: bool


def shape_people(journal: Journal, day: date) -> tuple[PersonShape, ...]:
    """Everybody whom the writer met or will meet, in the order of the first meeting."""
    return tuple(_shape(contact) for contact in group_people(journal, day))


def _shape(contact: Contact) -> PersonShape:
    return PersonShape(
        name=contact.name,
        title=contact.title,
        emails=contact.emails,
        company=contact.company,
        companies=contact.companies,
        entries=tuple(meeting.interview.path for meeting in contact.meetings),
        thanked=contact.thanked,
    )
