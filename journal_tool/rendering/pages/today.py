"""The first page: what is most urgent, what to do, which conversations lie ahead, and where the search stands."""

import datetime as dt
from collections.abc import Iterable

from markupsafe import Markup

from journal_tool.analysis.foreseen import Foreseen
from journal_tool.analysis.questions import Question
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.today import KeyFigures, Task, Today, find_stage
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Severity
from journal_tool.phrases import counted
from journal_tool.rendering import urls
from journal_tool.rendering.dates import render_ago, render_day, render_time
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.closing.page import link_closing
from journal_tool.rendering.pages.letter.links import link_first
from journal_tool.rendering.pages.offers.links import locate_task
from journal_tool.rendering.pages.parts import link_calendar, make_day, make_origin, make_shell
from journal_tool.rendering.pages.people import locate_person
from journal_tool.rendering.pages.prep.links import link_sheet
from journal_tool.rendering.pages.question.links import link_question, render_linkless
from journal_tool.rendering.question_words import tell_times
from journal_tool.rendering.today_words import (
    REHEARSED,
    render_distance,
    render_dropped,
    render_facts,
    render_figures,
    render_folded,
    render_foreseen,
    render_headline,
    render_later,
    render_nearness,
    render_why,
)
from journal_tool.rendering.view import Day, Link, Origin, Part, Pill, View
from journal_tool.rendering.words import WAITING, render_stage

BEGINNING = (
    "Make a file that ends in .md in your journal, with what stands below, or let journal new COMPANY begin one. "
    "It takes a minute, in the lobby."
)
FURTHER = "Each further interview is one more file. Write while it is fresh: one line a question will do."
FEW = 3
"""A journal with fewer entries is still told how to go on."""


TONES = {"Overdue": "bad", "Today": "warn", "Tomorrow": "calm"}
TURNS = {"you": "warn", "day": "calm", "them": "mute"}


class TaskLine(Part, frozen=True):
    """`due` is the day it is due, or for what comes later the day it appears; `pill` says how near that is.

    `letters` are those that help with it.
    """

    do: str
    href: str
    why: str
    due: Day | None
    pill: Pill | None
    letters: tuple[Link, ...]


class Fold(Part, frozen=True):
    title: str
    rows: tuple[TaskLine, ...]


class AheadLine(Part, frozen=True):
    company: Link
    facts: str
    people: tuple[Link, ...]
    day: Day
    time: str
    near: Pill
    prep: Link | None


class Figure(Part, frozen=True):
    number: str
    words: str
    href: str


class ActiveRow(Part, frozen=True):
    company: Link
    facts: str
    turn: Pill
    since: str


class WeakLine(Part, frozen=True):
    text: Markup
    href: str
    times: str


class ForeseenPart(Part, frozen=True):
    title: str
    prose: Markup
    origin: Origin


class TodayView(View, frozen=True):
    """`foreseen` is what was written for the answers of the day; `weak` is offered where nothing is due.

    `silent` are the active applications that nobody has answered yet.

    `beginning` is for a journal without entries, `further` for one with few.
    """

    heading: str
    lead: str
    beginning: str
    foreseen: tuple[ForeseenPart, ...]
    tasks: tuple[TaskLine, ...]
    folds: tuple[Fold, ...]
    dropped: str
    weak: tuple[WeakLine, ...]
    upcoming: tuple[AheadLine, ...]
    calendar: Link
    figures: tuple[Figure, ...]
    active: tuple[ActiveRow, ...]
    silent_title: str
    silent: tuple[ActiveRow, ...]
    problems: Link | None
    closing: Link | None
    further: str


def view_today(material: Material, path: str) -> TodayView:
    today = material.today
    language = material.journal.settings.language
    heading = render_headline(today, len(material.journal.entries))
    active = [it for it in today.active if it.furthest != "applied"]
    silent = [it for it in today.active if it.furthest == "applied"]
    return TodayView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=render_day(today.day, language),
        beginning="" if material.journal.entries else BEGINNING,
        foreseen=tuple(_foresee(it, path, material) for it in today.foreseen),
        tasks=_lines(today.tasks, path, material),
        folds=_folds(today, path, material),
        dropped=render_dropped(today),
        weak=() if today.tasks else tuple(_weak(it, path, material) for it in today.weak[:REHEARSED]),
        upcoming=tuple(_ahead(it, path, material) for it in today.upcoming),
        calendar=link_calendar(path),
        figures=_figures(today.figures, path) if material.journal.entries or today.active else (),
        active=tuple(_active(it, path, material) for it in active),
        silent_title=f"{counted(len(silent), 'application')} without an answer yet",
        silent=tuple(_active(it, path, material) for it in silent),
        problems=_problems(material, path),
        closing=link_closing(path, material),
        further=FURTHER if 0 < len(material.journal.entries) < FEW else "",
    )


def _foresee(foreseen: Foreseen, path: str, material: Material) -> ForeseenPart:
    interview = foreseen.interview
    prose = material.prose.render(foreseen.passage, interview.path, path, under=2)
    return ForeseenPart(render_foreseen(foreseen), prose, make_origin(interview, path, material))


def _lines(tasks: Iterable[Task], path: str, material: Material) -> tuple[TaskLine, ...]:
    return tuple(_line(task, path, material) for task in tasks)


def _line(task: Task, path: str, material: Material) -> TaskLine:
    follow_up = task.follow_up
    later = follow_up.appears > material.day
    due = follow_up.appears if later else follow_up.due
    return TaskLine(
        do=follow_up.do,
        href=locate_task(follow_up, path, material),
        why=render_why(task),
        due=make_day(due, material) if due else None,
        pill=_nearness(task, material.day),
        letters=link_first(follow_up, path, material),
    )


def _nearness(task: Task, day: dt.date) -> Pill | None:
    word = render_nearness(task, day)
    return Pill(word, TONES[word]) if word else None


def _folds(today: Today, path: str, material: Material) -> tuple[Fold, ...]:
    folds = ((render_folded(today), today.folded), (render_later(today), today.later))
    return tuple(Fold(title, _lines(tasks, path, material)) for title, tasks in folds if tasks)


def _weak(question: Question, path: str, material: Material) -> WeakLine:
    text = render_linkless(question.text, question.asked[-1], path, material)
    return WeakLine(text, link_question(question, path, material), tell_times(question))


def _ahead(interview: Interview, path: str, material: Material) -> AheadLine:
    assert interview.date is not None
    near = render_distance(interview.date, material.day)
    return AheadLine(
        company=Link(interview.name, urls.link(path, material.pages[interview.path])),
        facts=render_facts(interview, material.journal.settings),
        people=tuple(Link(it.name, locate_person(it, path)) for it in material.contacts_of.get(interview.path, ())),
        day=make_day(interview.date, material),
        time=render_time(interview.time) if interview.time else "",
        near=Pill(near, TONES.get(near, "calm")),
        prep=link_sheet(interview, path, material),
    )


def _figures(figures: KeyFigures, path: str) -> tuple[Figure, ...]:
    pages = (urls.APPLICATIONS, urls.OFFERS, urls.QUESTIONS, urls.QUESTIONS)
    rendered = zip(render_figures(figures), pages, strict=True)
    return tuple(Figure(number, words, urls.link(path, page)) for (number, words), page in rendered)


def _active(standing: Standing, path: str, material: Material) -> ActiveRow:
    application = standing.application
    stage = render_stage(find_stage(standing), material.journal.settings)
    return ActiveRow(
        company=Link(application.company, urls.link(path, material.application_pages[application.id])),
        facts=" · ".join(filter(None, (stage, application.role))),
        turn=Pill(WAITING[standing.waiting_for], TURNS[standing.waiting_for]),
        since=f"Last sign {render_ago(standing.last, material.day)}" if standing.last else "",
    )


def _problems(material: Material, path: str) -> Link | None:
    errors = sum(problem.severity == Severity.ERROR for problem in material.problems)
    if not errors:
        return None
    verb = "hides" if errors == 1 else "hide"
    words = f"{counted(errors, 'mistake')} in the journal {verb} something from these pages"
    return Link(words, urls.link(path, urls.PROBLEMS))
