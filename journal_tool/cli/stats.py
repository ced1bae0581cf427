"""`journal stats`: where the search stands in figures, in the words of the page Outcomes."""

import shutil
from collections.abc import Iterator, Sequence

import click

from journal_tool.analysis.figures import Figures, find_figures
from journal_tool.cli import style
from journal_tool.cli.json_text import print_document
from journal_tool.cli.opening import choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, json_option, path_argument, today_option
from journal_tool.cli.words import cells, harmless
from journal_tool.rendering.outcome_words import Column, Outcomes, Told, tell_outcomes

WIDEST = 88
"""Sentences are broken at this width, or at the terminal's where it is narrower; tables are never broken."""
GAP = "   "
INDENT = " " * 6


@click.command(
    epilog=examples(
        ("journal stats", "where the newest search stands"),
        ("journal stats --today 2026-01-31", "with that day as today"),
        ("journal stats --json", "everything, for other programs"),
    )
)
@path_argument
@json_option
@journal_option
@today_option
def command(path: str | None, as_json: bool, given: str | None, today: str | None) -> None:
    """The figures of the newest search: the same that the page Outcomes shows.

    How far applications came, how long answers took, which rounds were passed, by source, by topic, by how it felt,
    and month by month. Each section opens with what can be said; where there is too little, it says that.
    """
    opened = open_journal(choose_journal(given, path), today)
    if as_json:
        # Loaded where it is wanted: the shapes of JSON take 3 ms to make.
        from journal_tool.exporting.stats import shape_stats

        print_document(shape_stats(opened.journal, opened.today))
        return
    figures = find_figures(opened.journal, opened.today)
    width = min(WIDEST, shutil.get_terminal_size((WIDEST, 0)).columns)
    for line in render_report(tell_outcomes(figures, opened.journal.settings), width):
        click.echo(line)
    click.echo(closing_line(figures), err=True)


def render_report(outcomes: Outcomes, width: int) -> Iterator[str]:
    """The lines of the report; sentences are at most `width` wide."""
    yield from map(style.strong, _wrap(outcomes.heading, width))
    yield from _wrap(outcomes.lead, width)
    if outcomes.states:
        yield from ("", *_wrap(" · ".join(words for words, _ in outcomes.states), width))
    if outcomes.beginning:
        yield from ("", *_wrap(outcomes.beginning, width))
    for told in outcomes.sections:
        yield from ("", style.strong(told.title), *_wrap(told.finding, width))
        yield from _render_table(told, width)
        if told.note:
            yield from ("", *map(style.mute, _wrap(told.note, width)))


def _wrap(text: str, width: int) -> list[str]:
    return click.wrap_text(harmless(text), width).split("\n") if text else []


def _render_table(told: Told, width: int) -> Iterator[str]:
    """Columns below each other, numbers to the right; whom a row names stands below it."""
    if not told.rows:
        return
    lines = [tuple(column.title for column in told.columns), *((row.head, *row.cells) for row in told.rows)]
    shown = [tuple(map(harmless, line)) for line in lines]
    widths = [max(cells(line[place]) for line in shown) for place in range(len(told.columns))]
    yield ""
    yield style.mute(_align(shown[0], told.columns, widths))
    for row, line in zip(told.rows, shown[1:], strict=True):
        yield _align(line, told.columns, widths)
        names = " ".join((", ".join(named.words for named in row.named), row.more)).strip()
        yield from (f"{INDENT}{part}" for part in _wrap(names, width - len(INDENT)))


def _align(line: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    padded = []
    for text, column, width in zip(line, columns, widths, strict=True):
        blank = " " * (width - cells(text))
        padded.append(blank + text if column.number else text + blank)
    return ("  " + GAP.join(padded)).rstrip()


def closing_line(figures: Figures) -> str:
    """What to do next."""
    if not figures.total:
        return "Next: `journal new COMPANY` begins an entry, and an application with it."
    return "Next: `journal build --open` shows the same figures on the page Outcomes."
