"""Makes a new journal in a folder: its settings with every key explained, an example, and what git should know."""

from collections.abc import Iterator
from pathlib import Path

from journal_tool.editing.write import create
from journal_tool.errors import JournalError
from journal_tool.model.value import Value
from journal_tool.settings import FILE_NAME

_OWN = Path(__file__).parent.parent  # the package
_FIRST = Path(__file__).parent / "first_files"
_GIT = {".gitignore": "gitignore", ".gitattributes": "gitattributes"}


class Begun(Value, frozen=True):
    """The journal's folder, the files written, and those that were there already and stay as they are."""

    folder: Path
    written: tuple[Path, ...]
    kept: tuple[Path, ...]


def begin_journal(folder: Path, sample: bool) -> Begun:
    """Make `folder`/journal, with the sample's entries if wanted. Nothing that exists is written over.

    Raises JournalError where there is a journal already, or where one must not be: in the tool's
    own clone, or inside another journal.
    """
    _refuse(folder)
    journal = folder / "journal"
    wanted = dict(
        _find_sample(journal) if sample else ((journal / name, _FIRST / name) for name in (FILE_NAME, "_example.md"))
    )
    wanted |= {folder / name: _FIRST / source for name, source in _GIT.items()}
    written = tuple(target for target in wanted if not target.exists())
    for target in written:
        create(target, wanted[target].read_bytes())
    return Begun(journal, written, tuple(target for target in wanted if target not in written))


def find_sample() -> Path:
    """The folder of the sample journal: in an installed package its own, in a clone the one beside it."""
    installed = _OWN / "sample"
    return installed if installed.is_dir() else _OWN.parent / "journal"


def _find_sample(journal: Path) -> Iterator[tuple[Path, Path]]:
    """Where each file of the sample goes, and where it comes from."""
    source = find_sample()
    for file in sorted(source.rglob("*")):
        name = file.relative_to(source)
        if file.is_file() and not any(part.startswith(".") for part in name.parts):
            yield journal / name, file


def _refuse(folder: Path) -> None:
    real = folder.resolve()
    for place in (real, *real.parents):
        if (place / "journal_tool" / "__init__.py").is_file() and (place / "site_templates").is_dir():
            message = f"`{folder}` lies in the clone of the tool itself, where a journal would be pushed along with it"
            raise JournalError(message, "choose a folder of your own: `journal init ~/search`")
        if (place / FILE_NAME).is_file():
            raise JournalError(f"`{place}` is a journal already", "`journal new COMPANY` begins an entry in it")
    if (real / "journal" / FILE_NAME).is_file():
        raise JournalError(f"`{folder}` has a journal already", "`journal new COMPANY` begins an entry in it")
