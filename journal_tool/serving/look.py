"""Tells what differs in a journal's own templates: by what is in them, as everywhere else."""

import os
from pathlib import Path

from journal_tool.reading.digests import digest_of
from journal_tool.templates.default_look import OWN, is_template

Look = dict[str, bytes]
"""The digest of each file of the look, by its path in the journal; the folder itself is among them."""


def read_look(folder: Path) -> Look:
    """The look of the journal in `folder`; empty where it has none of its own."""
    top = folder / OWN
    if not os.path.lexists(top):
        return {}
    files = [Path(path) / name for path, _, names in os.walk(top) for name in names]
    looks = [file for file in files if is_template(file.relative_to(top).as_posix())]
    return {OWN: b"", **{file.relative_to(folder).as_posix(): _read(file) for file in looks}}


def find_other_looks(before: Look, after: Look) -> tuple[str, ...]:
    """The paths of what differs between two looks."""
    return tuple(sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path)))


def _read(file: Path) -> bytes:
    try:
        return digest_of(file.read_bytes()) if file.is_file() else b"no file"
    except OSError:
        return b"refused"


def is_look(path: str) -> bool:
    """Whether a file of the journal can be nothing but part of its look."""
    return path.startswith(f"{OWN}/") and is_template(path.removeprefix(f"{OWN}/"))
