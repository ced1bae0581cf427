"""`journal new`: the skeleton of an entry, filled with what is known, open in the editor on the right line."""

import os
import re
import shlex
import sys
from datetime import date, time
from pathlib import Path

import click

from journal_tool.cli.clock import parse_day
from journal_tool.cli.completing import complete_company, complete_entry, complete_stage
from journal_tool.cli.editor import find_editor, open_editor
from journal_tool.cli.entry_argument import find_entry
from journal_tool.cli.opening import Opened, open_journal, shown_path
from journal_tool.cli.options import examples, journal_option, today_option
from journal_tool.editing.reflection import add_reflection
from journal_tool.editing.skeleton import Wish, find_company, make_skeleton
from journal_tool.editing.write import create, read_before, write_back
from journal_tool.entries.values.choices import read_stage
from journal_tool.likeness import closest
from journal_tool.model.journal import Journal
from journal_tool.phrases import sentences

_TIME = re.compile(r"(?P<day>.*?)[ T]*(?P<hour>\d{1,2}):(?P<minute>\d{2})")


@click.command(
    epilog=examples(
        ('journal new "Northwind Labs"', "today, stage `interview`"),
        ("journal new Vinha --stage technical --date thu", "role and source are taken from its earlier entries"),
        ('journal new Vinha --date "2026-03-12 14:30" --role "Data Analyst"', ""),
        ("journal new --reflection 2026-03-12-northwind", "after an answer: look back in that entry"),
        ("vim $(journal new Vinha --print-path)", "open it yourself"),
    )
)
@click.argument("company", required=False, shell_complete=complete_company)
@click.option(
    "--stage", default="interview", show_default=True, help="What kind of round.", shell_complete=complete_stage
)
@click.option(
    "--date", "when", metavar="DATE", help="Its day, with the time if you like: thu, tomorrow, 2026-03-12 14:30."
)
@click.option("--role", default="", help="The job, if it is not the one of the last entry.")
@click.option(
    "--reflection", metavar="ENTRY", help="Add the section Reflection to this entry.", shell_complete=complete_entry
)
@click.option("--print-path", is_flag=True, help="Print the path and open no editor.")
@journal_option
@today_option
def command(
    company: str | None,
    stage: str,
    when: str | None,
    role: str,
    reflection: str | None,
    print_path: bool,
    given: str | None,
    today: str | None,
) -> None:
    """Begin an entry for a conversation with COMPANY, and open it in $VISUAL or $EDITOR.

    Role, source, posting and place are taken from the company's earlier entries. Nothing is ever overwritten.
    """
    if bool(company) == bool(reflection):
        raise click.UsageError("name a company, or an entry with --reflection.")
    opened = open_journal(given, today)
    if reflection:
        path, line = reflect(opened, find_entry(opened, reflection))
    else:
        path, line = begin(opened, company or "", stage, when, role)
    present(opened.folder / path, line, shown_path(opened.folder, path), print_path)


def begin(opened: Opened, company: str, stage: str, when: str | None, role: str) -> tuple[str, int]:
    """Write the skeleton; its path in the journal, and the line to begin on."""
    day, hour = parse_when(when, opened.today) if when else (opened.today, None)
    warn_of_near_company(company, opened.journal)
    wish = Wish(company, day, hour, _parse_stage(stage, opened.journal), role)
    skeleton = make_skeleton(wish, opened.journal, _list_names(opened.folder), opened.today)
    create(opened.folder / skeleton.name, skeleton.text.encode())
    return skeleton.name, skeleton.line


def reflect(opened: Opened, path: str) -> tuple[str, int]:
    file = opened.folder / path
    before = read_before(file)
    after, line = add_reflection(path, before, opened.journal.settings)
    write_back(file, before, after)
    return path, line


def parse_when(text: str, today: date) -> tuple[date, time | None]:
    """The day and, if it was given, the time: `thu`, `thu 14:30`, `2026-03-12 14:30`, `14:30` (today)."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return parse_day(text, today, "--date"), None
    if int(found["hour"]) > 23 or int(found["minute"]) > 59:
        raise click.BadParameter(
            f"there is no such time of day: {found['hour']}:{found['minute']}", param_hint="--date"
        )
    day = parse_day(found["day"], today, "--date") if found["day"] else today
    return day, time(int(found["hour"]), int(found["minute"]))


def _parse_stage(text: str, journal: Journal) -> str:
    reading = read_stage(text, journal.settings.stages)
    if reading.value is None:
        raise click.BadParameter(sentences(reading.message, reading.help), param_hint="--stage")
    return str(reading.value)


def warn_of_near_company(name: str, journal: Journal) -> None:
    """Say so when the journal knows a company that is spelt nearly the same: two spellings are two companies."""
    known = {interview.company for interview in journal.interviews} | {row.company for row in journal.rows}
    if find_company(name, journal) in known:
        return
    words = name.casefold().split()
    longer = [other for other in sorted(known) if other.casefold().split()[: len(words)] == words]
    near = longer[0] if longer else closest(name, known)
    if near:
        click.echo(
            f"The journal knows `{near}`; `{name}` will be another company, unless you write it like that.", err=True
        )


def _list_names(folder: Path) -> list[str]:
    return [entry.name for entry in os.scandir(folder)]


def present(file: Path, line: int, shown: str, print_path: bool) -> None:
    """Open the file in the editor where there is one and somebody to use it; else print where it is."""
    editor = find_editor(os.environ)
    if print_path or not editor or not is_attended():
        click.echo(shown)
        if not print_path:
            click.echo(f"Next: write from line {line} on, then `journal check`." + _how_to_open(editor), err=True)
        return
    open_editor(editor, file, line)
    click.echo(f"{shown}\nNext: `journal check {shlex.quote(shown)}`.", err=True)


def is_attended() -> bool:
    """Whether somebody sits at a terminal who could use an editor."""
    return sys.stdin.isatty()


def _how_to_open(editor: str) -> str:
    return "" if editor else " (Set the variable EDITOR, and it opens by itself.)"
