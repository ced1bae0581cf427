"""What the entries of an application hold together: people met, questions asked, lessons, the posting, the row."""

from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup, escape

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.people import Contact, Meeting
from journal_tool.analysis.standing import Standing
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Interview
from journal_tool.phrases import begun
from journal_tool.rendering.anchors import lesson_id
from journal_tool.rendering.links import show_address
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import (
    AskedInRound,
    AskedLine,
    Known,
    LearnedInRound,
    MeetingLine,
    MetLine,
    Written,
)
from journal_tool.rendering.pages.application.way import make_round
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.pages.question.card import rate
from journal_tool.rendering.pages.question.links import link_asked, render_linkless
from journal_tool.rendering.question_words import tell_times
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import OUTCOMES, render_thanks


def make_people(application: Application, page: str, material: Material) -> tuple[MetLine, ...]:
    """Everybody met on this way, in the order of the first meeting, with the meetings on this way only."""
    paths = {it.path for it in application.interviews}
    contacts = {
        it.id: it for interview in application.interviews for it in material.contacts_of.get(interview.path, ())
    }
    return tuple(_met(contact, paths, page, material) for contact in contacts.values())


def make_asked(interviews: Sequence[Interview], page: str, material: Material) -> tuple[AskedInRound, ...]:
    """What was asked in each round, in order; what is only expected stands in its interview."""
    rounds = ((it, tuple(_find_asked(it, page, material))) for it in interviews)
    return tuple(AskedInRound(make_round(it, page, material), lines) for it, lines in rounds if lines)


def make_learned(interviews: Sequence[Interview], page: str, material: Material) -> tuple[LearnedInRound, ...]:
    """What each round taught, in order."""
    return tuple(
        LearnedInRound(
            make_round(it, page, material, lesson_id(1)),
            tuple(material.prose.render(lesson.passage, it.path, page, under=3) for lesson in it.body.lessons),
        )
        for it in interviews
        if it.body.lessons
    )


def make_postings(interviews: Sequence[Interview], page: str, material: Material) -> tuple[Written, ...]:
    """The text of the posting, from each entry that keeps one."""
    return tuple(
        Written(material.prose.render(it.body.posting, it.path, page, under=2), make_round(it, page, material))
        for it in interviews
        if it.body.posting
    )


def make_known(application: Application) -> tuple[Known, ...]:
    """What the entries and the rows say about the application as a whole; each thing once."""
    of_all: tuple[Interview | Row, ...] = (*application.interviews, *application.rows)
    source = next((it.source for it in of_all if it.source), "")
    materials = dict.fromkeys(text for it in application.interviews for text in it.materials)
    found = (
        ("Came to it by", escape(source)),
        ("Posting", _lines(show_address(url) for url in dict.fromkeys(it.url for it in of_all if it.url))),
        ("They had from you", _lines(map(escape, materials))),
    )
    return tuple(Known(label, value) for label, value in found if value)


def make_rows(standing: Standing, known: Sequence[Known], material: Material) -> tuple[tuple[Known, ...], ...]:
    """What each row of applications.csv says beside what is `known`, columns that we do not know among it."""
    rows = (_make_row(row, standing.applied, material) for row in standing.application.rows)
    return tuple(filter(None, (tuple(it for it in row if it not in known) for row in rows)))


def _make_row(row: Row, applied: date | None, material: Material) -> tuple[Known, ...]:
    """Without the day of applying that the way begins with."""
    status = OUTCOMES[row.status][0] if row.status in OUTCOMES else row.status
    found = (
        ("Applied", escape("" if row.applied == applied else material.render_day(row.applied))),
        ("Came to it by", escape(row.source)),
        ("Status", escape(begun(status))),
        ("Heard back", escape(material.render_day(row.heard_back) if row.heard_back else "")),
        ("Posting", show_address(row.url)),
        ("Notes", escape(row.notes)),
        *((name, escape(text)) for name, text in row.other),
    )
    return tuple(Known(label, value) for label, value in found if value)


def _find_asked(interview: Interview, page: str, material: Material) -> Iterator[AskedLine]:
    for number, encounter in enumerate(interview.body.encounters, 1):
        question = material.question_of.get((interview.path, number))
        if question is not None:
            once = Asked(interview, encounter, number)
            yield AskedLine(
                render_linkless(encounter.text, once, page, material),
                link_asked(once, page, material),
                None if encounter.rating is None else rate(encounter.rating),
                tell_times(question) if len(question.asked) > 1 else "",
            )


def _met(contact: Contact, paths: set[str], page: str, material: Material) -> MetLine:
    meetings = [it for it in contact.meetings if it.interview.path in paths]
    lines = tuple(MeetingLine(_name(it, page, material), _thanks(it, material)) for it in meetings)
    return MetLine(Link(contact.name, locate_person(contact, page)), contact.title, lines)


def _name(meeting: Meeting, page: str, material: Material) -> Link:
    origin = make_round(meeting.interview, page, material)
    return Link(f"{origin.words}, {origin.day.words}" if origin.day else origin.words, origin.href)


def _thanks(meeting: Meeting, material: Material) -> str:
    """Nothing where nobody is thanked as a rule."""
    thank = meeting.thank
    return "" if thank.state == "not-needed" else render_thanks(thank, material.journal.settings.language, material.day)


def _lines(values: Iterator[Markup]) -> Markup:
    return Markup("<br>").join(values)
