"""What nearly every command begins with: the journal that is meant, read, and the day it is looked at."""

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

import click

from journal_tool.cli.clock import find_today
from journal_tool.errors import JournalError
from journal_tool.model.journal import Journal
from journal_tool.reading import find_journal, load_journal, look_at_journal


class Opened(NamedTuple):
    """`folder` is absolute; `pretended` where somebody chose `today`, and no clock."""

    folder: Path
    journal: Journal
    today: date
    pretended: bool


def choose_journal(given: str | None, path: str | None) -> str | None:
    """What names the journal, the option or the argument; raises click.UsageError where both do."""
    if given and path:
        raise click.UsageError(f"`{path}` and `--journal {given}` both name the journal: leave one of them out.")
    return given or path


def open_journal(given: str | None, today: str | None) -> Opened:
    """The journal that `given` (an option or a path) means, else the one found from here upwards."""
    folder = find_folder(given)
    journal = load_journal(folder)
    pretended = bool(today) or journal.settings.today is not None
    return Opened(folder, journal, find_today(today, journal.settings), pretended)


class Seen(NamedTuple):
    """A journal that was only looked at: `mark` is that of `Journal`, empty where it would have to be read."""

    folder: Path
    mark: bytes
    today: date
    pretended: bool


def see_journal(given: str | None, today: str | None) -> Seen:
    """The journal that `given` means, for commands that need not read it where nothing has changed."""
    folder = find_folder(given)
    look = look_at_journal(folder)
    pretended = bool(today) or look.settings.today is not None
    return Seen(folder, look.mark, find_today(today, look.settings), pretended)


def find_folder(given: str | None) -> Path:
    """The journal's folder alone, for commands that need not read it."""
    return find_journal(current_folder(), given, os.environ)


def current_folder() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise JournalError("the current folder does not exist anymore", "change to another one with `cd`") from None


def shown_path(folder: Path, path: str) -> str:
    """A path of the journal as seen from the current folder."""
    return os.path.relpath(folder / path, current_folder())
