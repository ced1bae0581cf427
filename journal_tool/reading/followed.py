"""A loaded journal that is kept up to date: after a change only what differs is read, the rest stays in memory."""

import os
import stat
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

import msgspec

from journal_tool.entries.entry import parse_entry
from journal_tool.model.interview import Entry
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.reading import rules
from journal_tool.reading.cache import open_cache
from journal_tool.reading.digests import digest_of, find_digests
from journal_tool.reading.disk import read_content, reason_of
from journal_tool.reading.entries import MOST_BYTES
from journal_tool.reading.fingerprint import settings_fingerprint
from journal_tool.reading.ground import Ground, load_ground
from journal_tool.reading.load import ALONE, Parts, join_parts, load_parts
from journal_tool.reading.scan import Found, find_files
from journal_tool.reading.sheet import FILE_NAME as ROWS_NAME
from journal_tool.reading.sheet import load_rows
from journal_tool.settings import FILE_NAME


class Difference(Value, frozen=True):
    """Entries that differ since the last look, by their paths.

    `others` tells that something else does: settings, rows, pictures, what is left out and why; `alone` are
    the files with settings and rows that do.
    """

    changed: tuple[str, ...] = ()
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    others: bool = False
    alone: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.new or self.gone or self.others)


class Followed:
    """A journal, loaded when this is made; `journal` is what it was at the last look. For one thread at a time.

    Content decides what differs, and never times or events: they only say where to look.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._nothing = open_cache(folder, "")
        self._live: set[str] = set()
        self._parts: Parts
        self._entries: dict[str, Entry]
        self.journal: Journal
        self._take(load_parts(folder))

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Those of `journal`, by their paths."""
        return self._entries

    def look(self, paths: Collection[str] | None) -> Difference:
        """Read what is at `paths` (relative to the journal, with `/`); at None all that the disk says has changed."""
        before, entries, parts = self.journal, self._entries, self._parts
        self._entries = dict(entries)
        few = self._look(paths) and len(self._entries) == len(entries)
        if not few:
            self._entries = {path: self._entries[path] for path in self._found if path in self._entries}
        self.journal = join_parts(self._folder, self._join())
        others = _rest(before) != _rest(self.journal) or parts.files.stamps != self._parts.files.stamps
        kept = {FILE_NAME: parts.ground == self._parts.ground, ROWS_NAME: parts.sheet == self._parts.sheet}
        found = _compare(entries, self._entries, paths if few and paths is not None else self._entries)
        return msgspec.structs.replace(
            found, others=others or not all(kept.values()), alone=tuple(name for name in kept if not kept[name])
        )

    def _take(self, parts: Parts) -> None:
        self._parts = parts
        self._found = {found.path: found for found in parts.files.entries}
        self._entries = {entry.path: entry for entry in parts.entries}
        self._unread = {problem.path: problem for problem in parts.unread}
        self.journal = join_parts(self._folder, parts)

    def _look(self, paths: Collection[str] | None) -> bool:
        """Whether nothing can differ but the content of entries at `paths`."""
        ground = self._parts.ground
        if paths is None or FILE_NAME in paths:
            ground = self._keep_readable(load_ground(self._folder, self._nothing))
            if settings_fingerprint(ground.settings) != settings_fingerprint(self._parts.ground.settings):
                self._take(load_parts(self._folder))
                return False
        grown = ground != self._parts.ground
        self._parts = self._parts._replace(ground=ground)
        if paths is None or grown or ROWS_NAME in paths:
            self._parts = self._parts._replace(sheet=load_rows(self._folder, ground.settings, self._nothing))
        named = [path for path in paths or () if path not in ALONE]
        if paths is not None and not grown and all(map(self._is_plain, named)) and self._read_all(named):
            return True
        self._read_all(self._scan(named if paths is not None else self._live, ground))
        return False

    def _keep_readable(self, ground: Ground) -> Ground:
        """While somebody writes in journal.toml, what it said last holds: else all would be read anew, twice."""
        known = self._parts.ground
        broken = known.settings.readable and not ground.settings.readable
        return msgspec.structs.replace(known, problems=ground.problems) if broken else ground

    def _is_plain(self, path: str) -> bool:
        """Whether an entry that is known still is an ordinary file: then its content is all that can differ."""
        found = self._found.get(path)
        try:
            return found is not None and stat.S_ISREG(os.lstat(self._folder / path).st_mode)
        except (OSError, ValueError):
            return False

    def _scan(self, named: Iterable[str], ground: Ground) -> list[str]:
        """List the folder anew; returns the entries that have to be read."""
        files = find_files(self._folder, ground.settings.exclude)
        known, doubtful = self._found, set(named)
        self._parts = self._parts._replace(files=files)
        self._found = {found.path: found for found in files.entries}
        self._entries = {path: entry for path, entry in self._entries.items() if path in self._found}
        self._unread = {path: problem for path, problem in self._unread.items() if path in self._found}
        return [path for path, found in self._found.items() if path in doubtful or known.get(path) != found]

    def _read_all(self, paths: Iterable[str]) -> bool:
        """Whether all of them were still there."""
        there = [self._read(self._found[path]) for path in paths]
        return all(there)

    def _read(self, found: Found) -> bool:
        path = found.path
        self._live.add(path)
        try:
            content = read_content(found.file, MOST_BYTES)
        except OSError as error:
            self._entries.pop(path, None)
            self._unread[path] = rules.unreadable(path, reason_of(error))
            return True
        self._unread.pop(path, None)
        if content is None:
            self._entries.pop(path, None)
            self._found.pop(path, None)
            return False
        self._found[path] = msgspec.structs.replace(found, stamp=content.stamp)
        known = self._entries.get(path)
        if known is None or known.digests.file != digest_of(content.data):
            entry = parse_entry(path, content.data, self._parts.ground.settings)
            digests = find_digests(content.data, entry.interview)
            self._entries[path] = msgspec.structs.replace(entry, digests=digests)
        return True

    def _join(self) -> Parts:
        unread = tuple(self._unread[path] for path in sorted(self._unread))
        return self._parts._replace(entries=tuple(self._entries.values()), unread=unread)


def _compare(before: Mapping[str, Entry], now: Mapping[str, Entry], among: Iterable[str]) -> Difference:
    """What differs between two states of all entries, of which only those `among` can have changed."""
    same = [path for path in among if path in before and path in now and now[path] is not before[path]]
    changed = tuple(path for path in same if now[path] != before[path])
    if before.keys() == now.keys():
        return Difference(changed)
    new, gone = (path for path in now if path not in before), (path for path in before if path not in now)
    return Difference(changed, tuple(new), tuple(gone))


def _rest(journal: Journal) -> tuple[object, ...]:
    """All of a journal but its entries."""
    return journal.settings, journal.rows, journal.current, journal.problems, journal.pictures
