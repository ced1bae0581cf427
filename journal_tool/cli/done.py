"""`journal done`: ends a follow-up by hand, with one line in its entry."""

from datetime import date

import click

from journal_tool.cli.clock import parse_day
from journal_tool.cli.completing import complete_entry, complete_rule
from journal_tool.cli.entry_argument import find_entry
from journal_tool.cli.opening import open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, today_option
from journal_tool.editing.done import end_follow_up
from journal_tool.editing.write import read_before, write_back
from journal_tool.likeness import closest, fold
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.phrases import listed


@click.command(
    help=f"""End the follow-up RULE of ENTRY: it was done, or will not be.

    ENTRY is a path, a file name, or a part of one that only one entry has. RULE is one of the follow-ups:
    {", ".join(FOLLOW_UP_RULES)}.
    """,
    epilog=examples(
        ("journal done northwind-labs-technical thank", "thanked today"),
        ("journal done 2026-03-12-northwind chase --date yesterday", "asked again; the wait starts anew"),
        ("journal done northwind-labs-technical debrief --no", "it will not be done, and is not asked for again"),
    ),
)
@click.argument("entry", shell_complete=complete_entry)
@click.argument("rule", shell_complete=complete_rule)
@click.option("--no", "refused", is_flag=True, help="It will not be done.")
@click.option("--date", "when", metavar="DATE", help="The day it was done: 2026-03-12, thu, yesterday; else today.")
@journal_option
@today_option
def command(entry: str, rule: str, refused: bool, when: str | None, given: str | None, today: str | None) -> None:
    if refused and when:
        raise click.UsageError("--no and --date contradict each other: it was done on a day, or will not be.")
    name = _parse_rule(rule)
    opened = open_journal(given, today)
    path = find_entry(opened, entry)
    day = None if refused else parse_day(when, opened.today, "--date") if when else opened.today
    file = opened.folder / path
    before = read_before(file)
    write_back(file, before, end_follow_up(path, before, name, day, opened.journal.settings))
    click.echo(f"{shown_path(opened.folder, path)}: {_tell(name, day)}", err=True)
    click.echo("Next: `git diff` shows the line, `journal check` the rest.", err=True)


def _tell(rule: str, day: date | None) -> str:
    return f"`{rule}` is done on {day}." if day else f"`{rule}` will not be done, and is not asked for again."


def _parse_rule(text: str) -> str:
    """The name of a follow-up as written, with blanks or underscores for `-`, in any case."""
    name = fold(text).strip("-")
    if name in FOLLOW_UP_RULES:
        return name
    near = closest(text, FOLLOW_UP_RULES)
    help = f"did you mean `{near}`?" if near else f"they are {listed(FOLLOW_UP_RULES)}."
    raise click.BadParameter(f"no follow-up is called `{text}`; {help}", param_hint="RULE")
