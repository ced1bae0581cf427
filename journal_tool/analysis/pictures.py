"""Which pictures the entries refer to, and what they are called in the site."""

import unicodedata
from collections.abc import Iterable, Mapping

from journal_tool.analysis.addresses import resolve_address
from journal_tool.analysis.page_names import LONGEST, collation, name_page, number_page
from journal_tool.model.journal import Journal
from journal_tool.model.picture import FORMATS, Picture, ending
from journal_tool.model.value import Value

_USUAL_FOLDER = "pictures/"


class ShownPicture(Value, frozen=True, gc=False):
    """A picture that is shown: its path in the journal, and its place in the site."""

    file: str
    place: str


def find_pictures(journal: Journal) -> dict[str, ShownPicture]:
    """The pictures that entries refer to and that can be shown, by the path that an entry names."""
    named = {
        inside.path
        for entry in journal.entries
        if entry.interview is not None
        for link in entry.interview.body.links
        if (inside := resolve_address(link.address, entry.path)) and ending(inside.path) in FORMATS
    }
    names = index_pictures(journal.pictures) if named else {}
    files = {path: file for path in sorted(named) if (file := find_picture(path, names))}
    files = {path: file for path, file in files.items() if not journal.pictures[file].trouble}
    places = locate_pictures(files.values())
    return {path: ShownPicture(file, places[file]) for path, file in files.items()}


def index_pictures(pictures: Mapping[str, Picture]) -> dict[str, str]:
    """The path of each picture, by itself and by its composed form: some disks keep an `é` as two letters."""
    return {**{_compose(path): path for path in pictures}, **{path: path for path in pictures}}


def find_picture(path: str, names: Mapping[str, str]) -> str:
    """The path of the picture that `path` means, or nothing; `names` are from `index_pictures`."""
    return names.get(path) or names.get(_compose(path), "")


def locate_pictures(paths: Iterable[str]) -> dict[str, str]:
    """The path in the site of each picture, by its path in the journal: a name that every file system takes.

    The folders are part of it, but for the usual one. What some file system would take for the
    same name gets a number.
    """
    places: dict[str, str] = {}
    taken: set[str] = set()
    for path in sorted(set(paths)):
        kind = f".{ending(path)}"
        plain = name_page(path[: -len(kind)].removeprefix(_USUAL_FOLDER), LONGEST - len(kind))
        name, number = plain, 1
        while collation(name) + kind in taken:
            number += 1
            name = number_page(plain, number)
        taken.add(collation(name) + kind)
        places[path] = f"pictures/{name}{kind}"
    return places


def _compose(path: str) -> str:
    return path if path.isascii() else unicodedata.normalize("NFC", path)
