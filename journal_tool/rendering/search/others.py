"""What can be found beside entries: applications, those of applications.csv among them, and people."""

from datetime import date

from journal_tool.analysis.people import Contact
from journal_tool.analysis.standing import Standing
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.people import identify_person
from journal_tool.rendering.search.piece import NUMBERS, Group, Piece
from journal_tool.rendering.urls import PEOPLE
from journal_tool.rendering.words import STATES


def group_application(standing: Standing, material: Material) -> Group:
    application = standing.application
    rows = [part for row in application.rows for part in (row.source, row.notes, *(it for _, it in row.other))]
    words = [STATES.get(standing.state, (standing.state, ""))[0], application.key, *rows]
    title = f"{application.company}: {application.role}" if application.role else application.company
    piece = Piece(NUMBERS["application"], "", title, ". ".join(filter(None, words)))
    page = material.application_pages[application.id]
    addresses = " ".join(row.url for row in application.rows)
    return _group(page, standing.last, piece, material, addresses)


def group_person(contact: Contact, material: Material) -> Group:
    days = [it.interview.date for it in contact.meetings if it.interview.date]
    words = (contact.title, *contact.companies, *contact.emails)
    piece = Piece(NUMBERS["person"], identify_person(contact), contact.name, ", ".join(filter(None, words)))
    return _group(PEOPLE, max(days, default=None), piece, material)


def _group(page: str, day: date | None, piece: Piece, material: Material, beside: str = "") -> Group:
    when = material.render_day(day) if day else ""
    return Group(page, day.isoformat() if day else "", when, "", beside, (piece,))
