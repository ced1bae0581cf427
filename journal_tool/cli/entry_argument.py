"""ENTRY on the command line: a path, a file name, or a part of one that only one entry has."""

import os
from collections.abc import Iterable
from pathlib import Path

from journal_tool.cli.opening import Opened, current_folder
from journal_tool.errors import JournalError
from journal_tool.likeness import closest
from journal_tool.phrases import listed

MOST_LISTED = 8


def find_entry(opened: Opened, text: str) -> str:
    """The path (as the journal has it) of the entry that `text` means. Raises JournalError, naming what it could be."""
    paths = [entry.path for entry in opened.journal.entries]
    given = _seen_from_journal(opened.folder, text)
    if given in paths:
        return given
    found = find_matches(text, paths)
    if len(found) == 1:
        return found[0]
    if not found:
        stems = [Path(path).stem for path in paths]
        near = closest(text, [*stems, *(word for stem in stems for word in stem.split("-") if not word.isdigit())])
        raise JournalError(
            f"no entry is called `{text}`", f"did you mean `{near}`?" if near else "a part of its name will do"
        )
    names = [f"`{path}`" for path in found[:MOST_LISTED]]
    more = [f"{len(found) - MOST_LISTED} more"] if len(found) > MOST_LISTED else []
    message = f"`{text}` is a part of {len(found)} entries: {listed([*names, *more])}"
    raise JournalError(message, "write more of the name")


def find_matches(text: str, paths: Iterable[str]) -> list[str]:
    """The paths that `text` may mean: those that are it, else those whose name is it, else those that hold it."""
    known = list(paths)
    wanted = text.casefold().removesuffix(".md")
    folded = [(path, path.casefold().removesuffix(".md")) for path in known]
    for is_meant in (
        lambda it: it == wanted,
        lambda it: it.rpartition("/")[2] == wanted,
        lambda it: wanted in it,
    ):
        if found := [path for path, name in folded if is_meant(name)]:
            return found
    return []


def _seen_from_journal(folder: Path, text: str) -> str:
    absolute = Path(os.path.normpath(current_folder() / Path(text).expanduser()))
    return absolute.relative_to(folder).as_posix() if absolute.is_relative_to(folder) else ""
