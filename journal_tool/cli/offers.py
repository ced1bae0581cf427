"""`journal offers`: what each offer is worth, side by side with the present job, and which is ahead in what."""

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest

import click

from journal_tool.analysis.offers.comparison import Comparison, compare
from journal_tool.cli import style
from journal_tool.cli.json_text import print_document
from journal_tool.cli.leaving_plan import render_plan
from journal_tool.cli.offer_rows import NOTHING, Group, Row, make_groups
from journal_tool.cli.opening import choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, json_option, path_argument, today_option
from journal_tool.cli.words import cells, harmless
from journal_tool.model.journal import Journal
from journal_tool.rendering.offer_words import (
    tell_answer,
    tell_assumptions,
    tell_pay,
    tell_rates,
    tell_scores,
    tell_unstated,
    tell_weighing,
)

USUAL = 80
"""Columns of a terminal whose width nobody knows."""
WIDEST = 110
NARROWEST = 15
"""In columns: where less is left for each offer, they stand one below another."""
GAP = 2

BESIDE = "Relocation, commute and vacation are in no total; a vacation day is worth a 260th of the base."

BEGINNING = """\
When an offer comes, write an entry about that conversation, with what they said:

  stage: offer
  base: 92000 USD
  bonus: 6%
  vacation_days: 20
  respond_by: 2026-03-20

Each later conversation gets an entry of its own, with only what is new. The job you have stands in journal.toml,
under [current], in the same words."""


@click.command(
    epilog=examples(
        ("journal offers", "every part, the totals, and who is ahead"),
        ("journal offers ~/search/journal", "of another journal"),
        ("journal offers --json", "everything, exactly, for other programs"),
    )
)
@path_argument
@json_option
@journal_option
@today_option
def command(path: str | None, as_json: bool, given: str | None, today: str | None) -> None:
    """What your offers are worth, side by side with the job you have.

    The offers of the newest search: every part, what it comes to, where it stands to your figures, your scores, and
    how much a criterion would have to count to turn the order. What the totals rest on stands below.
    """
    opened = open_journal(choose_journal(given, path), today)
    if as_json:
        # Loaded where it is wanted: the shapes of JSON take 3 ms to make.
        from journal_tool.exporting.offers import shape_offers

        print_document(shape_offers(opened.journal, opened.today))
        return
    comparison = compare(opened.journal, opened.today)
    width = min(WIDEST, shutil.get_terminal_size((USUAL, 0)).columns)
    for line in render_offers(comparison, opened.journal, width):
        click.echo(line)
    for line in render_plan(opened.journal, opened.today):
        click.echo(line)
    click.echo(closing_line(comparison), err=True)


def render_offers(comparison: Comparison, journal: Journal, width: int) -> Iterator[str]:
    """The finding, the table, and what it rests on."""
    yield from map(style.strong, _wrap(tell_pay(comparison, journal.settings), width))
    if not comparison.offers:
        yield from ("", *BEGINNING.split("\n"))
        return
    answers = (tell_answer(column, journal, comparison.day) for column in comparison.open)
    for sentence in (*filter(None, answers), *tell_scores(comparison)):
        yield from _wrap(sentence, width)
    groups = make_groups(comparison, journal.settings)
    names = [column.name for column in comparison.columns]
    label = max(len(row.label) for group in groups for row in group.rows)
    room = (width - label - 2) // len(names) - GAP
    if room >= NARROWEST:
        yield from _render_table(groups, names, label, room)
    else:
        yield from _render_blocks(groups, names, label, width)
    yield from _render_notes(comparison, journal, width)


def _render_table(groups: Sequence[Group], names: Sequence[str], label: int, room: int) -> Iterator[str]:
    yield ""
    yield from (style.strong(line) for line in _lay_out("", names, label, room))
    for group in groups:
        yield from ("", style.mute(group.title))
        for row in group.rows:
            lines = _lay_out(row.label, row.cells, label, room)
            yield from map(style.strong, lines) if row.strong else lines


def _lay_out(label: str, texts: Sequence[str], width: int, room: int) -> Iterator[str]:
    """One row, each text wrapped within its column."""
    columns = [_wrap(text, room) for text in texts]
    for first, *parts in zip_longest([label], *columns, fillvalue=""):
        padded = [part + " " * (room - cells(part)) for part in parts]
        yield f"  {first:{width}}{' ' * GAP}{(' ' * GAP).join(padded)}".rstrip()


def _render_blocks(groups: Sequence[Group], names: Sequence[str], label: int, width: int) -> Iterator[str]:
    for place, name in enumerate(names):
        yield from ("", style.strong(harmless(name)))
        for group in groups:
            rows = [Row(row.label, (row.cells[place],), row.strong) for row in group.rows]
            for row in (row for row in rows if row.cells != (NOTHING,)):
                lines = _lay_out(row.label, row.cells, label, width - label - 2 - GAP)
                yield from map(style.strong, lines) if row.strong else lines


def _render_notes(comparison: Comparison, journal: Journal, width: int) -> Iterator[str]:
    """What the totals rest on, each sentence once with whom it is about; then how scores were made."""
    yield from ("", style.mute("What this rests on"))
    for sentence, whom in tell_assumptions(comparison.columns):
        yield from _item(f"{whom}: {sentence}" if whom else sentence, width)
    for sentence in (tell_rates(comparison, journal.settings), BESIDE, *tell_weighing(comparison)):
        yield from _item(sentence, width) if sentence else ()


def _item(text: str, width: int) -> Iterator[str]:
    first, *rest = _wrap(text, width - 4)
    yield f"  - {first}"
    yield from (f"    {line}" for line in rest)


def _wrap(text: str, width: int) -> list[str]:
    return textwrap.wrap(harmless(text), max(width, 1), break_on_hyphens=False) or [""]


def closing_line(comparison: Comparison) -> str:
    """What to do next."""
    if not comparison.offers:
        return "Next: `journal new COMPANY --stage offer` begins the entry of an offer."
    silent = next((words for column in comparison.open if (words := tell_unstated(column))), "")
    if silent:
        return f"Next: {silent}; ask, and write the answer into an entry (`none` says that there is none)."
    if comparison.open:
        return "Next: `journal today` shows by when you are to answer."
    return "Next: `journal build --open` shows the same on the page Offers."
