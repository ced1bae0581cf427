"""Finds the files of a journal: which of them are entries, and which are left out and why."""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from journal_tool.model.picture import FORMATS, Picture, ending
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.model.rule import Rule
from journal_tool.model.value import Value
from journal_tool.reading import rules
from journal_tool.reading.disk import Stamp, reason_of, stamp_of
from journal_tool.reading.pictures import look_at_picture
from journal_tool.settings import FILE_NAME

MANIFEST = ".journal-site.json"
"""Lies in every folder that a build made: a site inside the journal holds no entries."""

MOST_FILES = 100_000
MOST_FOLDERS = 20_000


class Found(Value, frozen=True, gc=False):
    """An entry's file.

    `path` is relative to the journal, with `/`; bytes of a name that are no UTF-8 are escaped in
    it. `file` opens it. `stamp` is from when it was listed.
    """

    path: str
    file: str
    stamp: Stamp


class Files(NamedTuple):
    """What lies in a journal: its entries and pictures in the order of their paths, and what was left out.

    `stamps` are those of the pictures.
    """

    entries: tuple[Found, ...]
    problems: tuple[Problem, ...]
    pictures: dict[str, Picture]
    stamps: tuple[Stamp, ...]


def find_files(folder: Path, exclude: Iterable[str] = ()) -> Files:
    """The files below `folder`. `exclude` are folders, relative to the journal."""
    search = _Search(str(folder), set(exclude))
    search.run()
    search.follow_links()
    search.take_odd_names()
    found = tuple(sorted(search.found.values(), key=lambda it: it.path))
    problems = tuple(sorted(search.problems, key=lambda it: (it.path, it.code)))
    pictures = sorted(search.pictures.items())
    return Files(found, problems, {path: it for path, (it, _) in pictures}, tuple(stamp for _, (_, stamp) in pictures))


class _Search:
    def __init__(self, top: str, exclude: set[str]) -> None:
        self.top = top
        self.real_top = os.path.realpath(top)
        self.exclude = exclude
        self.found: dict[str, Found] = {}
        self.pictures: dict[str, tuple[Picture, Stamp]] = {}
        self.links: list[tuple[str, str]] = []
        self.odd: list[tuple[str, str, os.stat_result]] = []
        self.problems: list[Problem] = []
        self.folders = 0

    def tell(self, rule: Rule, path: str, message: str, help: str) -> None:
        self.problems.append(rule.at(path, START, message, help))

    def run(self) -> None:
        waiting = [("", self.top)]
        while waiting:
            prefix, folder = waiting.pop()
            self.folders += 1
            if len(self.found) + len(self.pictures) > MOST_FILES or self.folders > MOST_FOLDERS:
                message = (
                    f"there are more than {MOST_FILES:,} notes and pictures or {MOST_FOLDERS:,} folders here; "
                    "the rest is left out"
                )
                self.tell(
                    rules.TOO_MANY, prefix.rstrip("/") or FILE_NAME, message, "is the journal in the right folder?"
                )
                return
            try:
                with os.scandir(folder) as listing:
                    entries = list(listing)
            except FileNotFoundError:
                continue
            except OSError as error:
                message = f"this folder cannot be looked into ({reason_of(error)}), so nothing in it is read"
                self.tell(
                    rules.UNREADABLE, prefix.rstrip("/") or ".", message, "allow yourself to read it, or exclude it"
                )
                continue
            waiting += self._folder(prefix, entries)

    def _folder(self, prefix: str, entries: list[os.DirEntry[str]]) -> list[tuple[str, str]]:
        """Takes in the files of one folder; returns the folders in it."""
        below: list[tuple[str, str]] = []
        if prefix and any(entry.name == MANIFEST for entry in entries):
            return below
        for entry in entries:
            name = entry.name
            if name[0] in "._":
                continue
            is_note = name[-3:].lower() == ".md"
            if entry.is_dir(follow_symlinks=False):
                if (path := prefix + name) not in self.exclude:
                    below.append((path + "/", entry.path))
            elif not is_note and ending(name) in FORMATS:
                self._picture(entry, prefix + name)
            elif entry.is_symlink():
                self._link(entry, prefix + name, is_note)
            elif is_note and name.lower() != "readme.md":
                self._file(entry, prefix + name)
            elif name == FILE_NAME and prefix:
                self._journal_inside(prefix)
        return below

    def _file(self, entry: os.DirEntry[str], path: str) -> None:
        try:
            status = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            return
        except OSError as error:
            self.problems.append(rules.unreadable(shown(path), reason_of(error)))
            return
        if path not in self.exclude:
            self._take(path, entry.path, status)

    def _picture(self, entry: os.DirEntry[str], path: str) -> None:
        """No word about pictures here, whatever they are: only those that an entry refers to matter (`checking`)."""
        if path not in self.exclude and shown(path) == path and (seen := look_at_picture(entry.path, self.real_top)):
            self.pictures[path] = seen

    def _take(self, path: str, file: str, status: os.stat_result) -> None:
        if not stat.S_ISREG(status.st_mode):
            message = f"this is no file but a {_kind(status.st_mode)}, so it is left out"
            self.tell(rules.NO_FILE, shown(path), message, "take it out of the journal")
            return
        if not path.isascii() and shown(path) != path:
            self.odd.append((path, file, status))
            return
        self.found[path] = Found(path, file, stamp_of(status))

    def take_odd_names(self) -> None:
        """Files whose names are no UTF-8, when all others are known, so that none gets the name of another."""
        for path, file, status in sorted(self.odd, key=lambda it: it[0]):
            name = shown(path)
            while name in self.found:
                name += "~"
            message = "the name of this file has letters that are not in UTF-8, so other programs may not find it"
            self.tell(rules.ODD_NAME, name, message, "rename it; it is read all the same")
            self.found[name] = Found(name, file, stamp_of(status))

    def _link(self, entry: os.DirEntry[str], path: str, is_note: bool) -> None:
        """Links to files wait until all others are known; links to folders are not followed."""
        if path in self.exclude:
            return
        try:
            folder = entry.is_dir()
        except OSError:
            folder = False
        if folder:
            message = "this is a link to a folder, and such links are not followed: notes in it are not read"
            help = (
                "move the folder itself into the journal, or name it in `exclude` to keep it out without this warning"
            )
            self.tell(rules.FOLDER_LINK, shown(path), message, help)
        elif is_note and entry.name.lower() != "readme.md":
            self.links.append((path, entry.path))

    def _journal_inside(self, prefix: str) -> None:
        inner = prefix.rstrip("/")
        message = f"`{inner}` is a journal of its own inside this one: its notes are read as part of both"
        help = f'to keep it apart, write `exclude = ["{inner}"]` into the outer journal.toml; else delete this file'
        self.tell(rules.JOURNAL_INSIDE, prefix + FILE_NAME, message, help)

    def follow_links(self) -> None:
        """Links to files inside the journal are entries too, unless the file they lead to is one already."""
        if not self.links:
            return
        known = {os.path.realpath(found.file): found.path for found in self.found.values()}
        for path, file in sorted(self.links):
            try:
                target = os.path.realpath(file, strict=True)
                status = Path(target).stat()
            except (OSError, ValueError) as error:
                circle = "leads in a circle" if getattr(error, "errno", 0) == errno.ELOOP else "leads to nothing"
                self.tell(
                    rules.DEAD_LINK, shown(path), f"this link {circle}, so it is left out", "delete it or mend it"
                )
                continue
            if not target.startswith(self.real_top + os.sep):
                # Not to which: the site shows this, and names no place of this machine.
                message = "this is a link to a file outside the journal, so it is left out"
                self.tell(rules.LINK_OUT, shown(path), message, "move the file itself into the journal")
            elif target in known:
                message = f"this is a second name of `{known[target]}`, so it is not read again"
                self.tell(rules.SECOND_NAME, shown(path), message, "delete the link")
            else:
                known[target] = shown(path)
                self._take(path, target, status)


def shown(path: str) -> str:
    """`path` with the bytes that are no UTF-8 escaped, so that it can be written anywhere."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _kind(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"
