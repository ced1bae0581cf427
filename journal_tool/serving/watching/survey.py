"""Looks at what lies in a journal without reading any of it: what events are compared with, and what they may lose."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from journal_tool.model.value import Value
from journal_tool.reading.disk import Stamp, stamp_of
from journal_tool.reading.scan import MOST_FOLDERS
from journal_tool.serving.watching.names import SITE_MARK, counts, is_entered
from journal_tool.templates.default_look import OWN as TEMPLATES

_SITE_FILES = (f"{SITE_MARK}lock", f"{SITE_MARK}json")


class Survey(Value, frozen=True):
    """What lies in a journal whose real folder is `top`; `identity` is empty where there is none.

    `files`: stamps by paths relative to the journal. `roots`: real folders, and how the paths of what
    lies in them begin. `linked`: the links that lead to a real file. `watched`: the real folders in
    which something could happen.
    """

    top: str
    identity: tuple[int, ...] = ()
    files: dict[str, Stamp] = {}
    roots: tuple[tuple[str, str], ...] = ()
    linked: dict[str, tuple[str, ...]] = {}
    watched: frozenset[str] = frozenset()

    def paths_of(self, file: str) -> Iterator[str]:
        """The paths in the journal that the real `file` has, whether they count or not."""
        yield from self.linked.get(file, ())
        for root, prefix in self.roots:
            if file.startswith(root + os.sep):
                yield prefix + file[len(root) + 1 :].replace(os.sep, "/")

    def file_of(self, path: str) -> str:
        """The file at a path of the journal; the opposite of `paths_of`, links are not followed."""
        root, prefix = next(pair for pair in reversed(self.roots) if path.startswith(pair[1]))
        return os.path.join(root, path.removeprefix(prefix))  # noqa: PTH118 - thousands after a checkout

    def holds(self, path: str) -> bool:
        """Whether the file at `path` lies in a folder that belongs to the journal, and to no site."""
        return path in self.files or os.path.dirname(self.file_of(path)) in self.watched  # noqa: PTH120

    def is_new_link(self, path: str) -> bool:
        """Whether there is a link at `path` now of which this knows not where it leads."""
        file = self.file_of(path)
        return os.path.islink(file) and path not in self.linked.get(os.path.realpath(file), ())  # noqa: PTH114


def identify(folder: Path) -> tuple[int, ...]:
    """Tells whether `folder` is still the same one; empty where there is none."""
    try:
        status = folder.stat()
    except (OSError, ValueError):
        return ()
    return (status.st_dev, status.st_ino)


def find_stamp(file: str) -> Stamp | None:
    """What the disk tells of a file or of where a link leads; of the link itself where it leads to nothing."""
    for look in (os.stat, os.lstat):
        try:
            return stamp_of(look(file))
        except (OSError, ValueError):
            continue
    return None


def survey(folder: Path, enter: Callable[[str], None]) -> Survey:
    """What lies in the journal in `folder`. `enter` is told of each folder before anybody looks into it."""
    top, identity = os.path.realpath(folder), identify(folder)
    if not identity:
        return Survey(top, roots=((top, ""),))
    search = _Search(top, enter)
    search.run()
    search.enter_linked()
    return Survey(top, identity, search.files, tuple(search.roots), search.linked, frozenset(search.watched))


class _Search:
    def __init__(self, top: str, enter: Callable[[str], None]) -> None:
        self.enter = enter
        self.top = top
        self.files: dict[str, Stamp] = {}
        self.roots = [(top, "")]
        self.linked: dict[str, tuple[str, ...]] = {}
        self.watched: set[str] = set()

    def run(self) -> None:
        waiting = [(self.top, "")]
        while waiting and len(self.watched) < MOST_FOLDERS:
            folder, prefix = waiting.pop()
            if prefix and _is_site(folder):
                continue
            self._enter(folder)
            try:
                with os.scandir(folder) as listing:
                    entries = list(listing)
            except OSError:  # gone since, or nobody may look into it
                continue
            if prefix and any(entry.name.startswith(SITE_MARK) for entry in entries):  # since it was asked
                self.watched.discard(folder)
                continue
            waiting += self._folder(prefix, entries)

    def _enter(self, folder: str) -> None:
        self.enter(folder)
        self.watched.add(folder)

    def _folder(self, prefix: str, entries: Iterable[os.DirEntry[str]]) -> Iterator[tuple[str, str]]:
        """Takes in the files of one folder; yields the folders in it."""
        for entry in entries:
            path = prefix + entry.name
            if entry.is_symlink():
                yield from self._link(entry.path, path)
            elif entry.is_dir(follow_symlinks=False):
                if is_entered(entry.name):
                    yield entry.path, path + "/"
            elif counts(path) and (stamp := find_stamp(entry.path)):
                self.files[path] = stamp

    def _link(self, file: str, path: str) -> Iterator[tuple[str, str]]:
        target = os.path.realpath(file)
        if path == TEMPLATES and Path(target).is_dir():  # programs follow it, though the journal's entries do not
            self.roots.append((target, path + "/"))
            yield target, path + "/"
        elif counts(path) and (stamp := find_stamp(file)):
            self.files[path] = stamp
            self.linked[target] = (*self.linked.get(target, ()), path)

    def enter_linked(self) -> None:
        """The folders of files that links lead to, and that nobody has looked into."""
        for folder in sorted({os.path.dirname(file) for file in self.linked} - self.watched):  # noqa: PTH120 - 20 times slower
            if Path(folder).is_dir():
                self._enter(folder)


def _is_site(folder: str) -> bool:
    return any(os.path.lexists(os.path.join(folder, name)) for name in _SITE_FILES)  # noqa: PTH118
