"""The journal as it is shown while somebody writes: as it was read, but where an entry is broken for the moment."""

from collections.abc import Mapping

import msgspec

from journal_tool.model.interview import Digests, Entry
from journal_tool.model.journal import Journal
from journal_tool.reading.followed import Difference
from journal_tool.reading.rules import UNREADABLE
from journal_tool.serving.last_good import keep_last_good


class Shown:
    """`journal` is what pages are made of; `entries` are its entries by their paths."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.entries = {entry.path: entry for entry in journal.entries}
        self._held: set[str] = set()

    def take(self, journal: Journal, read: Mapping[str, Entry], difference: Difference) -> None:
        """Take what was read: `read` are the entries of `journal` by their paths, `difference` what is new in it."""
        for path in (*difference.changed, *difference.new):
            entry = keep_last_good(read[path], self.entries.get(path))
            self.entries[path] = entry
            self._hold(path, entry is not read[path])
        self._keep_refused(journal, {path for path in (*difference.gone, *self._held) if path not in read})
        entries = sorted(self.entries.values(), key=lambda it: it.path) if self._held else journal.entries
        self.journal = msgspec.structs.replace(journal, entries=tuple(entries))

    def _keep_refused(self, journal: Journal, missing: set[str]) -> None:
        """Entries that may not be read for the moment stay; their problem is the journal's. Others are gone."""
        refused = {problem.path for problem in journal.problems if problem.code == UNREADABLE.code}
        for path in missing:
            if path in refused:
                self.entries[path] = msgspec.structs.replace(self.entries[path], problems=(), digests=Digests())
            else:
                del self.entries[path]
            self._hold(path, path in refused)

    def _hold(self, path: str, held: bool) -> None:
        (self._held.add if held else self._held.discard)(path)
