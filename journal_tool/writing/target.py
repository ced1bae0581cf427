"""Whether a folder may be written to: refused untouched wherever a mistake could cost somebody's files."""

import os
from pathlib import Path

from journal_tool.errors import JournalError
from journal_tool.reading.scan import MANIFEST
from journal_tool.writing.manifest import LOG, OWN

_DROPPINGS = frozenset([".DS_Store", "Thumbs.db", "desktop.ini", ".localized"])
"""What file managers leave in every folder they look into; alone they make nobody's folder."""

_HELP = "Choose a folder of its own with --output; a new or an empty one is best."


def find_target(output: Path, journal: Path, home: Path) -> Path:
    """The real folder to write to, links resolved. It need not exist yet. Raises JournalError, and touches nothing.

    `journal` is the folder that is being built, `home` the person's own.
    """
    try:
        target, source, home = output.resolve(), journal.resolve(), home.resolve()
        _refuse_places(output, target, source, home)
        if output.is_symlink() and not target.exists():
            raise JournalError(f"{output} is a link that leads nowhere", _HELP)
        _refuse_contents(output, target)
    except (OSError, RuntimeError, ValueError) as error:  # a link that loops, a folder that may not be read
        reason = getattr(error, "strerror", None) or "its path leads nowhere"
        raise JournalError(f"{output} cannot be used for the site: {reason}", _HELP) from error
    return target


def _refuse_places(output: Path, target: Path, journal: Path, home: Path) -> None:
    if target == Path(target.anchor):
        raise JournalError(f"{output} is the root of the disk; a site is not written there", _HELP)
    if home == target or home.is_relative_to(target):
        raise JournalError(f"{output} holds your home folder; a site is not written there", _HELP)
    if journal == target:
        raise JournalError(f"{output} is the journal itself; a site is not written there", _HELP)
    if journal.is_relative_to(target):
        raise JournalError(f"{output} holds the journal; a site is not written there", _HELP)


def _refuse_contents(output: Path, target: Path) -> None:
    if target.exists() and not target.is_dir():
        raise JournalError(f"{output} is a file, and a site needs a folder", _HELP)
    if not target.is_dir() or (target / MANIFEST).is_file() or (target / LOG).is_file():
        return
    strange = sorted(entry.name for entry in os.scandir(target) if entry.name not in _DROPPINGS | OWN)
    if strange:
        more = f" and {len(strange) - 1} more" if len(strange) > 1 else ""
        message = f"{output} holds files that no build of a site has written: {strange[0]}{more}"
        raise JournalError(message, _HELP)
