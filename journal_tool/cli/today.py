"""`journal today`: the same list as the first page of the site, in the terminal: what to do, and what lies ahead."""

import shlex
import shutil
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

import click

from journal_tool.analysis.rounds import is_talk
from journal_tool.analysis.today import Task, Today, find_today
from journal_tool.cli import style
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import Opened, choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, json_option, path_argument, today_option
from journal_tool.cli.words import cells, harmless
from journal_tool.model.interview import Interview
from journal_tool.rendering.dates import render_day, render_time
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
from journal_tool.settings import Settings

ENDED_IN_WORDS = ("deliver", "debrief", "silence", "decide", "reflect", "plan", "next-step", "rehearse")
"""What ends these is written into the entry: an outcome, notes, a tick. The others are ended by `journal done`."""

NARROWEST = 30
"""In columns: where less is left, lines are too long rather than torn to pieces."""


class Row(NamedTuple):
    """`how` is the command that ends it."""

    day: str
    near: str
    what: str
    why: str
    how: str = ""


@click.command(
    epilog=examples(
        ("journal today", "what to do, and what lies ahead"),
        ("journal today --all", "also what can wait, and what comes up later"),
        ("journal today --today +7", "as it will look in a week"),
        ("journal today --json", "everything, for other programs"),
    )
)
@path_argument
@click.option("--all", "everything", is_flag=True, help="Show also what can wait and what comes up later.")
@json_option
@journal_option
@today_option
def command(path: str | None, everything: bool, as_json: bool, given: str | None, today: str | None) -> None:
    """What to do today, and which conversations lie ahead: the first page of the site, in the terminal.

    What is due within a week is shown, seven things at most; --all shows the rest.
    """
    opened = open_journal(choose_journal(given, path), today)
    if as_json:
        # Loaded where it is wanted: the shapes of JSON take 3 ms to make.
        from journal_tool.exporting.today import shape_today

        print_document(shape_today(opened.journal, opened.today))
        return
    found, entries = find_today(opened.journal, opened.today), len(opened.journal.entries)
    for line in render_today(found, opened, everything):
        click.echo(line)
    click.echo(closing_line(found, entries, everything), err=True)


def render_today(today: Today, opened: Opened, everything: bool) -> Iterator[str]:
    """The lines of the list: heading, what to do, what lies ahead, figures."""
    settings = opened.journal.settings
    day = render_day(today.day, settings.language)
    yield style.strong(harmless(render_headline(today, len(opened.journal.entries))))
    yield style.mute(f"This journal pretends that today is {day}." if opened.pretended else day)
    for foreseen in today.foreseen:
        yield from _list(harmless(render_foreseen(foreseen)), map(harmless, foreseen.passage.text.split("\n")))
    parts = [("What to do", today.tasks)]
    if everything:
        parts += [(render_folded(today), today.folded), (render_later(today), today.later)]
    for title, tasks in parts:
        yield from _part(title, [_row(task, today.day, settings.language, everything) for task in tasks])
    if not today.tasks:
        questions = [harmless(question.text) for question in today.weak[:REHEARSED]]
        yield from _list("Time to say an answer out loud", questions)
    yield from _part("Conversations ahead", [_ahead(it, today.day, settings) for it in today.upcoming])
    dropped = render_dropped(today)
    below = [style.mute(dropped)] if dropped else []
    if opened.journal.entries or today.active:
        below.append(" · ".join(f"{number} {words}" for number, words in render_figures(today.figures)))
    yield from ("", *below) if below else ()


def _part(title: str, rows: Sequence[Row]) -> Iterator[str]:
    """Two columns: the day and below it how near that is; what to do and below it why."""
    if not rows:
        return
    yield from ("", style.strong(title))
    width = max(cells(text) for row in rows for text in (row.day, row.near))
    room = shutil.get_terminal_size().columns - width - 5 if sys.stdout.isatty() else 0
    for row in rows:
        tone = style.bad if row.near == "Overdue" else style.warn if row.near == "Today" else str
        left = [(row.day, row.day), (row.near, tone(row.near))]
        right = _wrap(row.what, room)
        right += [style.mute(line) for text in (row.why, row.how) for line in _wrap(text, room)]
        for (plain, shown), text in zip_longest(left, right, fillvalue=("", "")):
            yield f"  {shown}{' ' * (width - cells(plain))}   {text or ''}".rstrip()


def _wrap(text: str, room: int) -> list[str]:
    """A text in lines for a terminal; in one where nobody sees its width."""
    text = harmless(text)
    return textwrap.wrap(text, max(room, NARROWEST)) if room else [text] if text else []


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    rows = [f"  {line}".rstrip() for line in lines]
    if rows:
        yield from ("", style.strong(title), *rows)


def _row(task: Task, day: date, language: str, everything: bool) -> Row:
    follow_up = task.follow_up
    shown = follow_up.appears if follow_up.appears > day else follow_up.due
    how = _end(task) if everything else ""
    return Row(
        render_day(shown, language, day) if shown else "",
        render_nearness(task, day),
        follow_up.do,
        render_why(task),
        how,
    )


def _end(task: Task) -> str:
    """The command that ends a follow-up; nothing for one that is ended by what stands in the entry."""
    if task.follow_up.rule in ENDED_IN_WORDS:
        return ""
    return f"journal done {_name(task.follow_up.entry)} {task.follow_up.rule}"


def _name(path: str) -> str:
    """An entry as it is typed."""
    return shlex.quote(path.removesuffix(".md"))


def _is_early(task: Task, day: date) -> bool:
    """Whether it is shown so that one knows how long to wait, and is not to be done before its day."""
    follow_up = task.follow_up
    return follow_up.rule == "chase" and follow_up.due is not None and follow_up.due > day


def _ahead(interview: Interview, day: date, settings: Settings) -> Row:
    when = interview.date or day
    near = render_distance(when, day)
    near = f"{render_time(interview.time)}, {near.lower()}" if interview.time else near
    what = interview.name
    facts = (render_facts(interview, settings), *(person.name for person in interview.people))
    prep = f"prep sheet: journal open {_name(interview.path)} --prep" if is_talk(interview) else ""
    return Row(render_day(when, settings.language, day), near, what, " · ".join(facts), prep)


def closing_line(today: Today, entries: int, everything: bool) -> str:
    """What to do next."""
    if not entries:
        return "Next: `journal new COMPANY` begins the first entry."
    rest = len(today.folded) + len(today.later)
    steps = [f"`journal today --all` shows {rest} more"] if rest and not everything else []
    due = (task for task in (*today.urgent, *today.tasks) if not _is_early(task, today.day))
    end = next(filter(None, map(_end, due)), "")
    if end:
        steps.insert(0, f"`{end}` says that you did it")
    return f"Next: {'; '.join(steps or ['`journal open` shows the site'])}."
