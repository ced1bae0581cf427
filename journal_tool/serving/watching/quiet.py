"""Decides when what happened to files is over, so that each save is told once: a function of events and times.

An editor saves in several steps, and whoever looks between two of them finds no file, an empty one or half of
one. Times are seconds of a clock that only goes forward; nothing here reads one, or waits.
"""

from collections.abc import Mapping

from journal_tool.reading.disk import Stamp

DOUBT = 0.05
"""How long a file has to be gone or empty to be believed so: between two steps of an editor lie a few ms."""

WRITING = 0.5
"""How long a program that has a file open for writing may pause before what it has written so far is told."""

LONGEST = 1.0
"""How long changes wait where they never end: a person still wants to see some of them."""

KINDS = frozenset(["created", "modified", "moved", "deleted", "closed"])
"""What counts as a change. Systems tell of reading too, and who reads because of that never ends."""


class _Waiting:
    """One path that is not told yet: the latest that happened to it, when, and whether anything did but closing."""

    __slots__ = ("changed", "kind", "last")

    def __init__(self) -> None:
        self.kind = ""
        self.last = 0.0
        self.changed = False

    def add(self, kind: str, now: float) -> None:
        self.kind, self.last = kind, now
        self.changed = self.changed or kind != "closed"


def find_patience(kind: str, size: int | None, quiet: float) -> float:
    """For how long after its latest event a file with `size` bytes (None: there is none) may be on its way still."""
    if kind == "modified" or (kind == "created" and size == 0):
        return WRITING  # a file that was written and not closed; links are created too, but lead to something
    return quiet if size else max(quiet, DOUBT)


class Gathering:
    """What has happened and is not told yet.

    `overturned`: paths alone do not tell it, somebody has to look what lies in the folder now.
    `everything`: what is told must include the advice to look at all.
    """

    def __init__(self, quiet: float) -> None:
        self.quiet = quiet
        self._waiting: dict[str, _Waiting] = {}
        self._first: float | None = None
        self._last = 0.0
        self.overturned = False
        self.everything = False

    @property
    def paths(self) -> list[str]:
        return [*self._waiting]

    def add(self, path: str, kind: str, now: float) -> None:
        if kind not in KINDS:
            return
        self._waiting.setdefault(path, _Waiting()).add(kind, now)
        self._note(now)

    def find(self, path: str, now: float) -> None:
        """Somebody looked and found the file at `path` changed; what events say of it is more exact."""
        if path not in self._waiting:
            self.add(path, "moved", now)

    def overturn(self, now: float) -> None:
        self.overturned = True
        self._note(now)

    def doubt(self, now: float) -> None:
        self.everything = True
        self._note(now)

    def drop(self, path: str) -> None:
        self._waiting.pop(path, None)

    def _note(self, now: float) -> None:
        self._first = now if self._first is None else self._first
        self._last = now

    @property
    def quiet_at(self) -> float | None:
        """When it is worth looking at the files; None where nothing has happened."""
        return None if self._first is None else min(self._last + self.quiet, self._first + LONGEST)

    def sift(self, now: Mapping[str, Stamp | None], told: Mapping[str, Stamp]) -> float | None:
        """Drop what turned out to be nothing, and say when the rest may be told; None where there is none.

        `now` is what the disk tells of the paths, `told` what it told when they were told last.
        """
        for path in [path for path in now if self._is_nothing(path, now[path], told.get(path))]:
            del self._waiting[path]
        if not (self._waiting or self.everything or self.overturned):
            self._first = None
        if self._first is None:
            return None
        ends = [self._end(path, waiting, now) for path, waiting in self._waiting.items()]
        return min(max([self._last + self.quiet, *ends]), self._first + LONGEST)

    def _is_nothing(self, path: str, stamp: Stamp | None, told: Stamp | None) -> bool:
        """Something came and went since, or was opened for writing and closed as it was."""
        waiting = self._waiting.get(path)
        if waiting is None or stamp != told:
            return False
        return stamp is None or not waiting.changed

    def _end(self, path: str, waiting: _Waiting, now: Mapping[str, Stamp | None]) -> float:
        if path not in now:
            return waiting.last + self.quiet
        stamp = now[path]
        return waiting.last + find_patience(waiting.kind, stamp.size if stamp else None, self.quiet)

    def take(self) -> tuple[frozenset[str], bool]:
        """The paths, and whether to look at all. From here on nothing has happened, but for what overturned."""
        taken = frozenset(self._waiting), self.everything
        self._waiting.clear()
        self._first, self.everything = self._last if self.overturned else None, False
        return taken
