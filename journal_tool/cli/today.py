"""`journal today`: the same list as the first page of the site, in the terminal: what to do, and what lies ahead."""

import shlex
from collections.abc import Iterator, Sequence
from datetime import date

import click

from journal_tool.analysis.today import Task, Today, find_today
from journal_tool.cli import style
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import choose_journal, open_journal
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
    render_headline,
    render_later,
    render_nearness,
    render_why,
)
from journal_tool.settings import Settings

ENDED_IN_WORDS = ("deliver", "debrief", "silence", "decide", "reflect", "plan", "next-step", "rehearse")
"""What ends these is written into the entry: an outcome, notes, a tick. The others are ended by `journal done`."""

Row = tuple[str, str, str, str]
"""The day, how near it is, what, and why or where."""


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
    found = find_today(opened.journal, opened.today)
    for line in render_today(found, opened.journal.settings, len(opened.journal.entries), everything):
        click.echo(line)
    click.echo(closing_line(found, len(opened.journal.entries), everything), err=True)


def render_today(today: Today, settings: Settings, entries: int, everything: bool) -> Iterator[str]:
    """The lines of the list: heading, what to do, what lies ahead, figures."""
    language = settings.language
    yield style.strong(harmless(render_headline(today, entries)))
    yield style.mute(render_day(today.day, language))
    yield from _part("What to do", [_row(task, today.day, language) for task in today.tasks])
    if everything:
        yield from _part(render_folded(today), [_row(task, today.day, language) for task in today.folded])
        yield from _part(render_later(today), [_row(task, today.day, language) for task in today.later])
    if not today.tasks:
        questions = [harmless(question.text) for question in today.weak[:REHEARSED]]
        yield from _list("Time to say an answer out loud", questions)
    yield from _part("Conversations ahead", [_ahead(it, today.day, settings) for it in today.upcoming])
    yield ""
    if dropped := render_dropped(today):
        yield style.mute(dropped)
    yield " · ".join(f"{number} {words}" for number, words in render_figures(today.figures))


def _part(title: str, rows: Sequence[Row]) -> Iterator[str]:
    """Two lines a row: the day and what, and below how near that is and why."""
    if not rows:
        return
    yield from ("", style.strong(title))
    width = max(cells(text) for row in rows for text in row[:2])
    for day, near, what, why in rows:
        yield f"  {_padded(day, width)}   {harmless(what)}"
        if near or why:
            tone = style.bad if near == "Overdue" else style.warn if near == "Today" else str
            yield f"  {tone(near)}{_padded('', width - cells(near))}   {style.mute(harmless(why))}".rstrip()


def _list(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", style.strong(title), *(f"  {line}" for line in lines))


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))


def _row(task: Task, day: date, language: str) -> Row:
    follow_up = task.follow_up
    shown = follow_up.appears if follow_up.appears > day else follow_up.due
    return render_day(shown, language) if shown else "", render_nearness(task, day), follow_up.do, render_why(task)


def _ahead(interview: Interview, day: date, settings: Settings) -> Row:
    when = interview.date or day
    near = render_distance(when, day)
    near = f"{render_time(interview.time)}, {near.lower()}" if interview.time else near
    what = interview.company or interview.path
    facts = (render_facts(interview, settings), *(person.name for person in interview.people))
    return render_day(when, settings.language), near, what, " · ".join(facts)


def closing_line(today: Today, entries: int, everything: bool) -> str:
    """What to do next."""
    if not entries:
        return "Next: `journal new COMPANY` begins the first entry."
    rest = len(today.folded) + len(today.later)
    steps = [f"`journal today --all` shows {rest} more"] if rest and not everything else []
    for task in (*today.urgent, *today.tasks):
        if task.follow_up.rule not in ENDED_IN_WORDS:
            name = shlex.quote(task.follow_up.entry.removesuffix(".md"))
            steps.insert(0, f"`journal done {name} {task.follow_up.rule}` says that you did it")
            break
    return f"Next: {'; '.join(steps or ['`journal open` shows the site'])}."
