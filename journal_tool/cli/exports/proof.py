"""`journal export proof`: what was done to find work in some days, as employment offices ask for it."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from journal_tool.analysis.efforts import Effort, find_efforts, leave_out_private
from journal_tool.cli.clock import parse_day
from journal_tool.cli.exports.output import output_option, put_out
from journal_tool.cli.opening import Opened, choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.cli.words import harmless
from journal_tool.editing.write import create
from journal_tool.exporting.table import render_table
from journal_tool.phrases import counted
from journal_tool.rendering.proof_words import COLUMNS, ProofRow, tell_effort


@click.command(
    epilog=examples(
        ("journal export proof --page march.html", "this month, to print and sign"),
        ("journal export proof --from 2026-02-01 --to 2026-02-28", "another month, as a table"),
        ("journal export proof --from -14 --output weeks.csv", "the last two weeks, for a spreadsheet"),
    )
)
@path_argument
@click.option("--from", "start", metavar="DATE", help="The first day: 2026-03-01, mon, -14; else that of the month.")
@click.option("--to", "end", metavar="DATE", help="The last day; else today, or the end of the month.")
@click.option(
    "--page",
    type=click.Path(path_type=Path),
    metavar="FILE.html",
    help="Write a page to print and sign into this file, which must not be there yet, instead of the table.",
)
@click.option("--with-private", is_flag=True, help="Put in also what entries marked `private` tell.")
@output_option
@journal_option
@today_option
def command(
    path: str | None,
    start: str | None,
    end: str | None,
    page: Path | None,
    with_private: bool,
    output: Path | None,
    given: str | None,
    today: str | None,
) -> None:
    """What you did to find work: date, employer, address or contact, person, method, position and result.

    Applications, conversations, tests, questions for news that `done` tells of, and the news. Nothing is in it of how
    it went, what was said or paid, and nothing from entries marked private. Without dates it is about this month.
    """
    if page and output:
        raise click.UsageError("--page and --output both name the file: leave one of them out.")
    opened = open_journal(choose_journal(given, path), today)
    first, last = find_period(start, end, opened.today)
    shown, left_out = _find(opened, first, last, with_private)
    settings = opened.journal.settings
    rows = [tell_effort(effort, settings) for effort in shown]
    if page:
        _write_page(page, shown, first, last, opened)
    else:
        put_out(render_table(COLUMNS, rows, settings.language), output)
    for line in closing_lines(rows, first, last, left_out, bool(page)):
        click.echo(line, err=True)


def find_period(start: str | None, end: str | None, today: date) -> tuple[date, date]:
    """The first and the last day: this month, from a day until today, or from the first of a month until a day.

    Raises click.UsageError where the first comes after the last.
    """
    first = parse_day(start, today, "--from") if start else None
    last = parse_day(end, today, "--to") if end else None
    last = last or (today if first else today.replace(day=monthrange(today.year, today.month)[1]))
    first = first or last.replace(day=1)
    if first > last:
        until = f"--to {last}" if end else f"today, {last}"
        raise click.UsageError(f"--from {first} comes after {until}: there is no day between them.")
    return first, last


def _find(opened: Opened, first: date, last: date, with_private: bool) -> tuple[tuple[Effort, ...], int]:
    """What to show, and how much is left out."""
    everything = find_efforts(opened.journal, first, last, opened.today)
    if with_private:
        return everything, 0
    shown = find_efforts(leave_out_private(opened.journal), first, last, opened.today)
    return shown, max(len(everything) - len(shown), 0)


def _write_page(page: Path, efforts: Sequence[Effort], first: date, last: date, opened: Opened) -> None:
    # What renders pages takes 60 ms to import, and the table needs none of it.
    from journal_tool.rendering.proof_page import render_proof
    from journal_tool.templates.render import Templates  # as above

    templates = Templates(opened.folder)
    create(page, render_proof(efforts, first, last, opened.today, opened.journal.settings, templates))
    for mistake in templates.mistakes:
        if mistake.path.endswith("/proof.html"):
            where = f"{harmless(mistake.path)}:{mistake.line}"
            click.echo(f"{where}: {harmless(mistake.message)}; the page has the usual look", err=True)
    click.echo(harmless(str(page)))


def closing_lines(rows: Sequence[ProofRow], first: date, last: date, left_out: int, page: bool) -> list[str]:
    """What there is, what an office will miss in it, and what to do next."""
    lines = [f"{counted(len(rows), 'line')} from {first} to {last}."]
    bare = sum(not (row.contact or row.person) for row in rows)
    if bare:
        lines.append(f"{counted(bare, 'line')} without address or person: `url` in the row or the entry gives one.")
    if left_out:
        lines.append(f"{counted(left_out, 'line')} about private entries left out: --with-private puts them in.")
    if not rows:
        return [*lines, "Next: rows in applications.csv and entries with a day in that time fill it."]
    if page:
        return [*lines, "Next: open it in your browser, read it, print it and sign it."]
    return [*lines, "Next: `journal export proof --page FILE.html` makes a page to print and sign."]
