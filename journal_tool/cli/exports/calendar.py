"""`journal export calendar`: the file that every site has too, as `calendar.ics`."""

from pathlib import Path

import click

from journal_tool.analysis.appointments import find_appointments, find_due_days
from journal_tool.cli.exports.output import output_option, put_out
from journal_tool.cli.opening import choose_journal, open_journal
from journal_tool.cli.options import examples, journal_option, path_argument, today_option
from journal_tool.exporting.calendar import render_calendar
from journal_tool.phrases import counted


@click.command(
    epilog=examples(
        ("journal export calendar --output interviews.ics", "open that file with your calendar program"),
        ("journal export calendar ~/search > ~/public/interviews.ics", "where a calendar that subscribes finds it"),
    )
)
@path_argument
@output_option
@journal_option
@today_option
def command(path: str | None, output: Path | None, given: str | None, today: str | None) -> None:
    """Conversations at their times, and what is due on its day, for any calendar program (iCalendar).

    Taken in again, what was moved in the journal moves in the calendar too. What was cancelled is left out. The same
    file is in every site, `calendar.ics`, for calendars that subscribe.
    """
    opened = open_journal(choose_journal(given, path), today)
    put_out(render_calendar(opened.journal, opened.today), output)
    talks = len(find_appointments(opened.journal))
    due = len(find_due_days(opened.journal, opened.today))
    click.echo(f"{counted(talks, 'conversation')}, {counted(due, 'thing')} due.", err=True)
    click.echo(f"Next: {_advise(talks + due, output)}", err=True)


def _advise(events: int, output: Path | None) -> str:
    if not events:
        return "`journal new COMPANY` begins an entry, and each with a day is in the calendar."
    if output is None:
        return "`journal export calendar --output interviews.ics` makes a file for your calendar program."
    return "open that file with your calendar program, into a calendar that nobody else sees."
