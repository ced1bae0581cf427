"""What nearly every command begins with: the journal that is meant, read, and the day it is looked at."""

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

from journal_tool.cli.clock import find_today
from journal_tool.errors import JournalError
from journal_tool.model.journal import Journal
from journal_tool.reading import find_journal, load_journal
from journal_tool.reading.disk import read_content
from journal_tool.settings import FILE_NAME, Settings, parse_settings

LARGEST_SETTINGS = 1 << 20
"""Bytes; more of a journal.toml is not read."""


class Opened(NamedTuple):
    """`folder` is absolute."""

    folder: Path
    journal: Journal
    today: date


def open_journal(given: str | None, today: str | None) -> Opened:
    """The journal that `given` (an option or a path) means, else the one found from here upwards."""
    folder = find_folder(given)
    journal = load_journal(folder)
    return Opened(folder, journal, find_today(today, journal.settings))


def find_folder(given: str | None) -> Path:
    """The journal's folder alone, for commands that need not read it."""
    return find_journal(current_folder(), given, os.environ)


def load_settings(folder: Path) -> Settings:
    """journal.toml alone, for a command that needs the day before the journal."""
    try:
        content = read_content(os.fspath(folder / FILE_NAME), LARGEST_SETTINGS)
    except OSError:
        content = None  # the journal's problems tell why
    return parse_settings(content.data)[0] if content else Settings()


def current_folder() -> Path:
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise JournalError("the current folder does not exist anymore", "change to another one with `cd`") from None


def shown_path(folder: Path, path: str) -> str:
    """A path of the journal as seen from the current folder."""
    return os.path.relpath(folder / path, current_folder())
