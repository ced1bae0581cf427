"""How the parts that several pages share are made: shell, days, pills, notices, origins, steps."""

import datetime as dt
import re
from collections.abc import Sequence

from markupsafe import Markup, escape

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.phrases import begun
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.material import Material
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.view import Day, Link, NavItem, Notice, Origin, Pill, Shell, StepLine
from journal_tool.rendering.words import OUTCOMES, STEPS

NAV = (
    ("Today", urls.INDEX),
    ("Interviews", urls.INTERVIEWS),
    ("Applications", urls.APPLICATIONS),
    ("Offers", urls.OFFERS),
    ("People", urls.PEOPLE),
    ("Questions", urls.QUESTIONS),
    ("Lessons", urls.LESSONS),
    ("Next steps", urls.STEPS),
    ("Outcomes", urls.OUTCOMES),
    ("Look back", urls.LOOK_BACK),
    ("Search", urls.SEARCH),
    ("Problems", urls.PROBLEMS),
)
KEYS = {urls.SEARCH: "/"}
SEVERITIES = {Severity.ERROR: ("Error", "bad"), Severity.WARNING: ("Warning", "warn"), Severity.HINT: ("Hint", "calm")}
UNDECIDED = {
    "application": Pill("Applied", "calm"),
    "offer": Pill("Offer", "good"),
    "informational": Pill("Took place", "mute"),
    "message": Pill("News", "mute"),
}
"""What stands instead of "Waiting for an answer" where that would be wrong."""
FEW = 8
"""A list of fewer rows is seen at a glance, and has no filters."""
_QUOTED = re.compile(r"`([^`]*)`")


def link_calendar(path: str) -> Link:
    return Link("Calendar file: these, and what is due", urls.link(path, urls.CALENDAR))


def make_shell(material: Material, path: str, title: str) -> Shell:
    settings = material.journal.settings
    return Shell(
        title=title,
        site_title=settings.title,
        home=urls.link(path, urls.INDEX),
        style=urls.link(path, urls.STYLE),
        script=urls.link(path, urls.SCRIPT),
        theme=urls.link(path, urls.THEME),
        nav=tuple(
            NavItem(label, urls.link(path, target), target == path, KEYS.get(target, "")) for label, target in NAV
        ),
        pretended=render_day(material.day, settings.language) if material.pretended else "",
    )


def make_day(day: dt.date, material: Material) -> Day:
    return Day(day.isoformat(), material.render_day(day))


def make_outcome(interview: Interview, material: Material) -> Pill:
    """How the interview stands, in a word."""
    if lies_ahead(interview, material.day):
        return Pill("Upcoming", "calm")
    if interview.outcome == "pending" and interview.stage in UNDECIDED:
        return UNDECIDED[interview.stage]
    return Pill(*OUTCOMES.get(interview.outcome, (interview.outcome, "mute")))


def make_notice(problem: Problem) -> Notice:
    word, tone = SEVERITIES[problem.severity]
    place = f"line {problem.span.line}, column {problem.span.column}"
    return Notice(word, tone, set_apart(problem.message), set_apart(problem.help), place, problem.code)


def make_notices(problems: Sequence[Problem]) -> tuple[Notice, ...]:
    return tuple(make_notice(problem) for problem in problems)


def make_origin(interview: Interview, page: str, material: Material, anchor: str = "") -> Origin:
    """A link from `page` to the place in an interview that something comes from."""
    day = make_day(interview.date, material) if interview.date else None
    return Origin(interview.name, urls.link(page, material.pages[interview.path], anchor), day)


def make_role(interview: Interview, page: str, material: Material, otherwise: str) -> Link | None:
    """The role, or `otherwise`, which leads to the application; without an address for a talk that belongs to none."""
    standing = material.standing_of.get(interview.path)
    if standing is None:
        return Link(interview.role, "") if interview.role else None
    words = interview.role or standing.application.role or otherwise
    return Link(words, urls.link(page, material.application_pages[standing.application.id]))


def make_step(step: Step, page: str, material: Material, with_origin: bool) -> StepLine:
    interview, task = step.interview, step.step
    anchor = locate_line(interview, task.span.line, material.prose.anchors(interview.path))
    return StepLine(
        id="" if with_origin else anchor,
        text=material.prose.render_line(task.text, interview.path, page),
        state=task.state,
        state_words=STEPS[task.state],
        due=make_day(task.due, material) if task.due else None,
        late=task.state == "open" and task.due is not None and task.due < material.day,
        kinds=task.kinds,
        origin=make_origin(interview, page, material, anchor) if with_origin else None,
    )


def set_apart(text: str) -> Markup:
    """A message as a sentence, with the writer's own words, which stand in backquotes, set apart."""
    return Markup(_QUOTED.sub(r"<code>\1</code>", str(escape(begun(text)))))
