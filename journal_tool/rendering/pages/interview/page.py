"""The page of one interview: what is known about it, everything that was written, and what is wrong, in its place."""

from collections.abc import Iterator, Mapping, Sequence

from journal_tool.analysis.offers.terms import find_respond_by
from journal_tool.analysis.people import find_noted_thanks
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.problem import Problem
from journal_tool.rendering.anchors import Anchors
from journal_tool.rendering.dates import render_time
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.siblings import make_siblings
from journal_tool.rendering.pages.application.way import make_way, name_round
from journal_tool.rendering.pages.interview.facts import make_facts, place_in_facts
from journal_tool.rendering.pages.interview.sections import make_sections
from journal_tool.rendering.pages.interview.view import InterviewView, PersonLine
from journal_tool.rendering.pages.letter.links import link_letters
from journal_tool.rendering.pages.parts import make_day, make_notices, make_origin, make_outcome, make_role, make_shell
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.pages.prep.links import link_sheet
from journal_tool.rendering.places import find_section
from journal_tool.rendering.view import Link, Origin, Pill
from journal_tool.rendering.words import OUTCOMES, render_stage, render_thanks

EMPTY = (
    "Nothing is written here yet. While it is fresh: a line for each question they asked, under a heading Questions."
)
EMPTY_AHEAD = "Nothing is written here yet. What do you expect to be asked? A line for each, under a heading Questions."


def find_entries(material: Material) -> Mapping[str, Entry]:
    """The entry of each page, by the page's path in the site."""
    return {material.pages[entry.path]: entry for entry in material.journal.entries}


def view_entry(material: Material, path: str, entry: Entry) -> InterviewView:
    problems = material.problems_of.get(entry.path, ())
    if entry.interview is None:
        return _view_unreadable(material, path, entry, problems)
    interview = entry.interview
    above, by_fact, in_body = _place(interview, problems, material.prose.anchors(interview.path))
    heading = _head(interview, material)
    standing = material.standing_of.get(interview.path)
    way = make_way(standing, path, material, here=interview.path) if standing else ()
    return InterviewView(
        shell=make_shell(material, path, heading),
        path=entry.path,
        heading=heading,
        role=make_role(interview, path, material, "The whole application"),
        day=make_day(interview.date, material) if interview.date else None,
        time=f"{render_time(interview.time)} {interview.timezone}".rstrip() if interview.time else "",
        pills=_pills(interview, material),
        notices=make_notices(above),
        facts=make_facts(interview, material, by_fact),
        people=tuple(_people(interview, path, material)),
        prep=link_sheet(interview, path, material),
        letters=link_letters([interview], path, material),
        sections=make_sections(interview, path, material, in_body),
        bare=_invite(interview, material),
        way=way if len(way) > 1 else (),
        siblings=make_siblings(interview.company, path, material, standing.application.id if standing else entry.path),
        before=_neighbour(interview, -1, path, material),
        after=_neighbour(interview, 1, path, material),
    )


def _view_unreadable(material: Material, path: str, entry: Entry, problems: Sequence[Problem]) -> InterviewView:
    heading = f"{entry.path} could not be read"
    return InterviewView(
        shell=make_shell(material, path, heading),
        path=entry.path,
        heading=heading,
        role=None,
        day=None,
        time="",
        pills=(),
        notices=make_notices(problems),
        facts=(),
        people=(),
        prep=None,
        letters=(),
        sections=(),
        bare="",
        way=(),
        siblings=(),
        before=None,
        after=None,
    )


def _place(
    interview: Interview, problems: Sequence[Problem], anchors: Anchors
) -> tuple[list[Problem], dict[str, list[Problem]], dict[int, list[Problem]]]:
    """Problems for the top of the page, for each fact by its key, and for each section by its number."""
    above: list[Problem] = []
    by_fact: dict[str, list[Problem]] = {}
    in_body: dict[int, list[Problem]] = {}
    for problem in problems:
        section = find_section(problem.span.line, anchors)
        key = place_in_facts(interview, problem.span) if section is None else ""
        if section is not None:
            in_body.setdefault(section, []).append(problem)
        elif key:
            by_fact.setdefault(key, []).append(problem)
        else:
            above.append(problem)
    return above, by_fact, in_body


def _head(interview: Interview, material: Material) -> str:
    """The finding: where, what, and how it stands."""
    settings = material.journal.settings
    company = interview.company or "An interview without a company"
    what = render_stage(interview.stage, settings).lower()
    if interview.stage == "offer":
        what = "the offer"
    elif interview.stage == "message":
        what = "news"
    if is_upcoming(interview, material.day) and interview.date:
        return f"{company}: {what} on {material.render_day(interview.date)}"
    standing = OUTCOMES.get(interview.outcome, (interview.outcome, ""))[0]
    if interview.outcome != "pending":
        return f"{company}: {what}. {standing}"
    if answer_by := find_respond_by((interview,)):
        return f"{company}: {what}. You answer by {material.render_day(answer_by)}"
    if interview.reply_by:
        return f"{company}: {what}. Answer due by {material.render_day(interview.reply_by)}"
    return f"{company}: {what}"


def _neighbour(interview: Interview, step: int, page: str, material: Material) -> Origin | None:
    """The interview before (-1) or after (1) this one by date."""
    place = material.place_of[interview.path] + step
    if not 0 <= place < len(material.interviews):
        return None
    other = material.interviews[place]
    origin = make_origin(other, page, material)
    return Origin(f"{origin.words}: {name_round(other, material).lower()}", origin.href, origin.day)


def _pills(interview: Interview, material: Material) -> tuple[Pill, ...]:
    pills = [make_outcome(interview, material)]
    if interview.rating is not None:
        pills.append(Pill(f"Felt {interview.rating}/5", "mute"))
    if interview.private:
        pills.append(Pill("Private", "mute"))
    return tuple(pills)


def _people(interview: Interview, page: str, material: Material) -> Iterator[PersonLine]:
    """Everybody the entry names, with what is known about the thanks."""
    contacts = material.contacts_of.get(interview.path, ())
    meetings = ((contact, it) for contact in contacts for it in contact.meetings)
    known = {it.person.span: contact for contact, it in meetings if it.interview.path == interview.path}
    for person in interview.people:
        contact = known.get(person.span)
        name = Link(person.name, locate_person(contact, page) if contact else "")
        thank = find_noted_thanks(person.name, interview)
        words = render_thanks(thank, material.journal.settings.language, material.day) if thank else ""
        yield PersonLine(name, person.title, person.email, words)


def _invite(interview: Interview, material: Material) -> str:
    """What to write, where nothing is written yet."""
    if interview.body.sections or interview.stage in ("message", "application"):
        return ""
    return EMPTY_AHEAD if is_upcoming(interview, material.day) else EMPTY
