"""Which folder is meant: the journal that a command works on, and where its site goes."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from journal_tool.errors import JournalError
from journal_tool.settings import FILE_NAME

_INIT = "`journal init` makes a journal here"


def find_journal(start: Path, given: str | None, environ: Mapping[str, str]) -> Path:
    """The folder of the journal, as an absolute path whose links are not resolved.

    `start` is the current folder; `given` what `--journal` or a path argument says: a journal, a
    folder that holds one as `journal/`, or anything that lies in one. Without it the variable
    JOURNAL counts, and else the search goes from `start` upwards. Raises JournalError.
    """
    start = Path(os.path.abspath(start))  # noqa: PTH100 - resolve() would follow links
    if given:
        return _named(start, given, "")
    if variable := environ.get("JOURNAL", "").strip():
        return _named(start, variable, "the variable JOURNAL says ")
    for folder in (start, *start.parents):
        if found := _here_or_below(folder):
            return found
    message = f"there is no journal in {start} or above it (no {FILE_NAME} was found)"
    raise JournalError(message, f"{_INIT}; or name one with --journal FOLDER")


def site_folder(journal: Path) -> Path:
    """Where the site of a journal is built: beside a folder called `journal/`, else inside."""
    return (journal.parent if journal.name == "journal" else journal) / "site"


def _named(start: Path, given: str, source: str) -> Path:
    path = Path(os.path.abspath(start / Path(given).expanduser()))  # noqa: PTH100
    if found := _here_or_below(path):
        return found
    for folder in path.parents:
        if _is_journal(folder) and os.path.lexists(path):
            return folder
    if not os.path.lexists(path):
        raise JournalError(f"{source}`{given}`: there is no such file or folder", _near(path))
    where = "that folder holds no" if path.is_dir() else "that file lies in no folder with a"
    raise JournalError(
        f"{source}`{given}`: {where} {FILE_NAME}", f"{_INIT.replace('here', 'there')}, or name another folder"
    )


def _here_or_below(folder: Path) -> Path | None:
    for candidate in (folder, folder / "journal"):
        if _is_journal(candidate):
            return candidate
    return None


def _is_journal(folder: Path) -> bool:
    try:
        return (folder / FILE_NAME).is_file()
    except (OSError, ValueError):  # may not be looked into; a name with a zero byte
        return False


def _near(path: Path) -> str:
    """Journals beside the missing folder, to choose from."""
    names = sorted(folder.name for folder in _folders(path.parent) if _here_or_below(folder))[:5]
    return (
        f"beside it there is {', '.join(f'`{name}`' for name in names)}" if names else "check the spelling of the path"
    )


def _folders(parent: Path) -> Iterator[Path]:
    try:
        yield from (Path(entry.path) for entry in os.scandir(parent) if entry.is_dir())
    except OSError:
        return
