"""All interviews by date, what lies ahead first."""

from collections.abc import Iterator
from itertools import groupby

from journal_tool.analysis.names import fold_company
from journal_tool.model.interview import Interview
from journal_tool.phrases import counted
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_month, render_time
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import FEW, link_calendar, make_day, make_outcome, make_role, make_shell
from journal_tool.rendering.view import Day, Link, Part, Pill, View
from journal_tool.rendering.words import render_stage


class InterviewRow(Part, frozen=True):
    day: Day | None
    time: str
    company: Link
    role: Link | None
    stage: str
    outcome: Pill
    problems: str


class Month(Part, frozen=True):
    """`id` is what the index of years leads to: the newest month of each year has one.

    `year` is what a filter calls its interviews.
    """

    id: str
    year: str
    title: str
    rows: tuple[InterviewRow, ...]


class InterviewsView(View, frozen=True):
    """`upcoming` soonest first, `months` newest first; `unreadable` are entries of which nothing could be read."""

    heading: str
    lead: str
    calendar: Link | None
    index: tuple[Link, ...]
    upcoming: tuple[InterviewRow, ...]
    months: tuple[Month, ...]
    unreadable: tuple[Link, ...]
    beginning: str
    filtered: bool


def view_interviews(material: Material, path: str) -> InterviewsView:
    upcoming = material.today.upcoming
    ahead = {it.path for it in upcoming}
    past = [it for it in reversed(material.interviews) if it.path not in ahead]
    heading = _head(material, upcoming)
    months = tuple(_months(past, path, material))
    return InterviewsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(material),
        calendar=link_calendar(path) if material.interviews else None,
        index=_index(months),
        upcoming=tuple(_row(interview, path, material) for interview in upcoming),
        months=months,
        unreadable=tuple(
            Link(entry.path, urls.link(path, material.pages[entry.path]))
            for entry in material.journal.entries
            if entry.interview is None
        ),
        beginning=_begin(material),
        filtered=len(material.interviews) >= FEW,
    )


def _months(past: list[Interview], path: str, material: Material) -> Iterator[Month]:
    language = material.journal.settings.language
    year = 0
    for day, group in groupby(past, key=lambda it: it.date and it.date.replace(day=1)):
        begins = day is not None and day.year != year
        year = day.year if day else year
        title = render_month(day, language) if day else "Without a date"
        rows = tuple(_row(it, path, material) for it in group)
        yield Month(f"year-{year}" if begins else "", str(day.year) if day else title, title, rows)


def _index(months: tuple[Month, ...]) -> tuple[Link, ...]:
    """The years, where there are several."""
    years = tuple(Link(month.id.removeprefix("year-"), f"#{month.id}") for month in months if month.id)
    return years if len(years) > 1 else ()


def _row(interview: Interview, path: str, material: Material) -> InterviewRow:
    count = len(material.problems_of.get(interview.path, ()))
    return InterviewRow(
        day=make_day(interview.date, material) if interview.date else None,
        time=render_time(interview.time) if interview.time else "",
        company=Link(interview.name, urls.link(path, material.pages[interview.path])),
        role=make_role(interview, path, material, "application"),
        stage=render_stage(interview.stage, material.journal.settings),
        outcome=make_outcome(interview, material),
        problems=counted(count, "problem") if count else "",
    )


def _head(material: Material, upcoming: tuple[Interview, ...]) -> str:
    if not material.journal.entries:
        return "No interview has been noted yet"
    if upcoming and upcoming[0].date:
        next_one = upcoming[0]
        return f"Next: {next_one.name} on {material.render_day(upcoming[0].date)}"
    return f"{counted(len(material.interviews), 'interview')} noted, none ahead"


def _lead(material: Material) -> str:
    interviews = material.interviews
    companies = {fold_company(interview.company) for interview in interviews if interview.company}
    if not interviews:
        return ""
    count = counted(len(interviews), "entry", "entries")
    return f"{count} about {counted(len(companies), 'company', 'companies')} so far."


def _begin(material: Material) -> str:
    if material.journal.entries:
        return ""
    return "Each interview is a file that ends in .md in your journal. The shortest useful one looks like this:"
