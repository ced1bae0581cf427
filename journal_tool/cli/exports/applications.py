"""`journal export applications`: all applications as a table, which can be read back as applications.csv."""

from pathlib import Path

import click

from journal_tool.analysis.standing import find_standings
from journal_tool.cli.exports.output import output_option, put_out
from journal_tool.cli.opening import choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.exporting.sheet import render_sheet
from journal_tool.phrases import counted


@click.command(
    epilog=examples(
        ("journal export applications --output applications-2026.csv", "open that file with your spreadsheet"),
        ("journal export applications --today 2026-01-31 | head", "as they stood on that day"),
    )
)
@path_argument
@output_option
@journal_option
@today_option
def command(path: str | None, output: Path | None, given: str | None, today: str | None) -> None:
    """All applications as a table (CSV), a row each.

    The first columns are those of applications.csv, as which the table can be read back; then come `state`, `furthest`
    (the furthest step), `last` (the last day you met or heard from them) and `rounds`, and columns of your own. All of
    the journal is in it, private entries too.
    """
    opened = open_journal(choose_journal(given, path), today)
    put_out(render_sheet(opened.journal, opened.today), output)
    number = len(find_standings(opened.journal, opened.today))
    click.echo(f"{counted(number, 'application')}.", err=True)
    if not number:
        click.echo("Next: `journal new COMPANY` begins an entry, and an application with it.", err=True)
    elif output is None:
        click.echo("Next: `journal export applications --output FILE.csv` makes a file for your spreadsheet.", err=True)
    else:
        click.echo("Next: open that file with your spreadsheet; the journal stays as it is.", err=True)
