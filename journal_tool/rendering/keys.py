"""What pages are made of, as short keys: where the key is that of the last build, the page need not be made again.

Two keys of one page, since the exact one needs the analysis that the rough one is there to save: `coarse` is about
all that pages of the kind may show of any entry, `fine` about what this one does show. Both hold for all prose
whose meaning depends on its own piece alone; where there are links into the journal, whatever changes anywhere
counts, and where there are footnotes, whatever changes in their entry. That keys and pages agree is held by
tests/test_builds_again.py.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

import msgspec

from journal_tool.model.interview import Digests, Entry
from journal_tool.reading.digests import digest_of
from journal_tool.rendering.material import Material

PARTS = ("facts", "questions", "lessons", "steps", "words")
"""The parts of entries that have digests of their own: see `model.interview.Digests`."""

_ENCODER = msgspec.msgpack.Encoder()


class Keys:
    """The keys of the pages of one journal on one day.

    `ground` is a key of all that every page depends on (the tool, its templates, the day); empty where
    pages cannot be known by what they are made of. Then, and where an entry came from no file, all keys
    are empty.
    """

    def __init__(self, material: Material, ground: bytes) -> None:
        self._material = material
        self._ground = ground
        self._sums: dict[str, bytes] = {}

    def coarse(self, path: str, parts: Sequence[str], own: Iterable[str] = ()) -> bytes:
        """For the page at `path`, which shows `parts` of any entry, and all of its `own`."""
        if not self._base:
            return b""
        entries = self._find(own)
        linked = any(it.digests.linked for it in entries) if entries else self._linked
        sums = [self._sum(part) for part in (*parts, *(["file"] if linked else []))]
        return _digest([self._base, path, sums, self._own(entries) if entries else self._problems])

    def fine(self, path: str, own: Iterable[str], shown: object) -> bytes:
        """For the page at `path`, which shows all of its `own` entries, and of the rest of the journal `shown`."""
        entries = self._find(own)
        if not self._base or shown is None or any(it.digests.linked for it in entries):
            return b""
        return _digest([self._base, path, self._own(entries), shown])

    def _find(self, paths: Iterable[str]) -> tuple[Entry, ...]:
        return tuple(self._material.entry_of[path] for path in paths)

    @cached_property
    def _base(self) -> bytes:
        journal = self._material.journal
        if not self._ground or not all(entry.digests.file for entry in journal.entries):
            return b""
        rest = [journal.settings, journal.rows, journal.current, journal.pictures, self._material.pictures]
        return _digest([self._ground, self._material.day, self._material.pretended, *rest])

    @cached_property
    def _linked(self) -> bool:
        return any(entry.digests.linked for entry in self._material.journal.entries)

    @cached_property
    def _problems(self) -> bytes:
        return _digest(self._material.problems)

    def _sum(self, part: str) -> bytes:
        """One digest for that part of all entries, whose pages' names are in it too."""
        if part not in self._sums:
            entries = self._material.journal.entries
            pages = self._material.pages
            self._sums[part] = _digest([(pages[it.path], _find_digest(it.digests, part)) for it in entries])
        return self._sums[part]

    def _own(self, entries: tuple[Entry, ...]) -> list[object]:
        material = self._material
        return [(material.pages[it.path], it.digests.file, material.problems_of.get(it.path, ())) for it in entries]


def _find_digest(digests: Digests, part: str) -> bytes:
    return digests.file if digests.noted else bytes(getattr(digests, part))


def _digest(value: object) -> bytes:
    return digest_of(_ENCODER.encode(value))
