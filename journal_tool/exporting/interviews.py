"""The interviews of a journal for programs: the facts of each, and the address of its page."""

import datetime as dt
from collections.abc import Mapping
from urllib.parse import quote

from journal_tool.analysis.page_names import locate_entries
from journal_tool.analysis.standing import find_standings
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.exporting.money import MoneyRangeShape, MoneyShape, shape_money, shape_range
from journal_tool.exporting.shape import Shape
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person


class MetShape(Shape, frozen=True, kw_only=True):
    """Somebody met in an interview, as its entry names them."""

    name: str
    title: str
    email: str


class InterviewShape(Shape, frozen=True, kw_only=True):
    """One interview, as its entry describes it."""

    entry: str
    url: str
    application: str | None
    company: str
    role: str
    date: dt.date | None
    time: str | None
    timezone: str
    upcoming: bool
    stage: str
    format: str
    duration: int | None
    location: str
    people: tuple[MetShape, ...]
    rating: int | None
    outcome: str
    heard_back: dt.date | None
    reply_by: dt.date | None
    due: dt.date | None
    source: str
    posting: str
    pay_posted: MoneyRangeShape | None
    salary_named: MoneyShape | None
    tags: tuple[str, ...]
    private: bool


def shape_interviews(journal: Journal, day: dt.date) -> tuple[InterviewShape, ...]:
    """Every entry that could be read, in the order of date, time and path; those without a date come first."""
    pages = locate_entries(entry.path for entry in journal.entries)
    found = (standing.application for standing in find_standings(journal, day))
    applications = {it.path: application.id for application in found for it in application.interviews}
    return tuple(_shape(interview, pages, applications, day) for interview in journal.interviews)


def _shape(
    interview: Interview, pages: Mapping[str, str], applications: Mapping[str, str], day: dt.date
) -> InterviewShape:
    return InterviewShape(
        entry=interview.path,
        url=quote(pages[interview.path]),
        application=applications.get(interview.path),
        company=interview.company,
        role=interview.role,
        date=interview.date,
        time=interview.time.isoformat("minutes") if interview.time else None,
        timezone=interview.timezone,
        upcoming=is_upcoming(interview, day),
        stage=interview.stage,
        format=interview.format,
        duration=interview.duration,
        location=interview.location,
        people=tuple(_shape_person(person) for person in interview.people),
        rating=interview.rating,
        outcome=interview.outcome,
        heard_back=interview.heard_back,
        reply_by=interview.reply_by,
        due=interview.due,
        source=interview.source,
        posting=interview.url,
        pay_posted=shape_range(interview.pay_posted),
        salary_named=shape_money(interview.salary_named),
        tags=interview.tags,
        private=interview.private,
    )


def _shape_person(person: Person) -> MetShape:
    return MetShape(name=person.name, title=person.title, email=person.email)
