"""Tells that something in a journal may have changed: one report for each save, whatever the editor does for it."""

import os
import threading
import time
from pathlib import Path
from types import TracebackType

from journal_tool.model.value import Value
from journal_tool.reading.disk import Stamp
from journal_tool.reading.scan import shown
from journal_tool.serving.watching.mounts import find_network
from journal_tool.serving.watching.names import SITE_MARK, counts, is_entered
from journal_tool.serving.watching.quiet import DOUBT, Gathering
from journal_tool.serving.watching.source import Source, open_source, say_reason
from journal_tool.serving.watching.survey import Survey, find_stamp, identify, survey

LOOK = 5.0
"""Seconds between looks at what lies in the folder, for what events lose."""

POLL = 0.5
"""The same where there are no events."""

GONE = 0.2
"""The same while there is no journal."""

_SHARE = 0.02
"""Of one processor's time, the most that looks may take: at very large journals they are further apart."""


class Changes(Value, frozen=True):
    """What may have changed: `paths` relative to the journal, with `/`, as entries have them.

    `everything`: folders came or went, or events were lost, so that all of the journal should be looked at.
    """

    paths: frozenset[str]
    everything: bool = False


class Watch:
    """Reports what changes from the moment on that it was made. One thread waits; any other may stop it.

    `method` is "events" or "polling", and `reason` says why it polls; both can change while it watches.
    """

    def __init__(self, folder: Path, poll: bool, quiet: float) -> None:
        self.method = "events"
        self.reason = ""
        self._folder = folder
        self._bell = threading.Condition()
        self._heard = False
        self._wanted = True  # whether whoever waits is woken by what is heard
        self._stopped = False
        self._source: Source | None = None
        self._gathering = Gathering(quiet)
        top = os.path.realpath(folder)
        self._survey = Survey(top, roots=((top, ""),))
        self._look_at = 0.0
        self._open("asked for" if poll else "")
        self._survey = self._look()
        self._told = dict(self._survey.files)

    def __enter__(self) -> "Watch":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def wait(self, timeout: float | None = None) -> Changes | None:
        """The next changes, as soon as they are over; None after `timeout` seconds, or when stopped."""
        end = None if timeout is None else time.monotonic() + timeout
        while not self._stopped:
            result = self._step()
            if isinstance(result, Changes):
                return result
            if end is not None and time.monotonic() >= end:
                return None
            self._pause(result if end is None else min(result, end))
        return None

    def stop(self) -> None:
        """End whatever waits, and the thread that listens."""
        with self._bell:
            self._stopped = True
            self._bell.notify_all()
            source, self._source = self._source, None
        if source:
            source.close()

    def _open(self, reason: str) -> None:
        network = "" if reason else find_network(self._survey.top)
        if network:
            reason = f"the journal lies on a network mount ({network})"
        if not reason:
            try:
                self._source = open_source(self._hear, self._overturn)
            except OSError as error:
                reason = say_reason(error)
        if reason:
            self._poll(reason)

    def _poll(self, reason: str) -> None:
        """From now on without events."""
        with self._bell:
            if self._stopped:
                return
            source, self._source = self._source, None
            self.method, self.reason = "polling", reason
            self._gathering.quiet = max(DOUBT, self._gathering.quiet)
        if source:
            source.close()

    def _hear(self, kind: str, file: str, is_folder: bool) -> None:
        """What a source tells, in its thread."""
        name = os.path.basename(file)  # noqa: PTH119 - for each event
        if is_folder:
            if kind in ("created", "moved", "deleted") and is_entered(name):
                self._overturn(False)
        elif name.startswith(SITE_MARK):
            self._overturn(False)  # the folder is that of a site
        elif paths := [path for path in self._survey.paths_of(file) if counts(path)]:
            with self._bell:
                for path in paths:
                    self._gathering.add(path, kind, time.monotonic())
                self._ring()

    def _overturn(self, lost: bool) -> None:
        with self._bell:
            self._gathering.overturn(time.monotonic())
            if lost:
                self._gathering.doubt(time.monotonic())
            self._ring()

    def _ring(self) -> None:
        self._heard = True
        if self._wanted:
            self._bell.notify_all()

    def _pause(self, until: float) -> None:
        with self._bell:
            left = until - time.monotonic()
            if left > 0 and not self._stopped and not (self._heard and self._wanted):
                self._bell.wait(left)

    def _step(self) -> Changes | float:
        """What there is to tell, or until when there is nothing to do unless something is heard."""
        with self._bell:
            self._heard = False
            quiet_at, overturned = self._gathering.quiet_at, self._gathering.overturned
            now = time.monotonic()
            # While events come one after another nobody has to wake up for each.
            self._wanted = quiet_at is None or now >= quiet_at
        if quiet_at is not None and now < quiet_at:
            return quiet_at
        if overturned or (quiet_at is None and now >= self._look_at):
            self._look_again()
        return self._tell()

    def _look_again(self) -> None:
        """Gather what events did not tell, and what only they told and is none of the journal's."""
        with self._bell:
            self._gathering.overturned = False
        before, after = self._survey, self._look()
        self._survey = after
        differing = {path for path, _ in self._told.items() ^ after.files.items()}
        with self._bell:
            now = time.monotonic()
            for path in differing:
                self._gathering.find(path, now)
            for path in self._gathering.paths:
                if path not in self._told and not after.holds(path):
                    self._gathering.drop(path)
            if (before.identity, before.roots, before.watched) != (after.identity, after.roots, after.watched):
                self._gathering.doubt(now)

    def _look(self) -> Survey:
        started, cost = time.monotonic(), time.thread_time()
        if self._source and not self._source.works:
            self._poll("listening broke off")
        source = self._source
        if source and identify(self._folder) != self._survey.identity:
            source.leave(self._survey.top)  # what is listened to is another folder, wherever it is now
        found = survey(self._folder, self._enter)
        if source and source is self._source:
            source.keep(found.watched)
        now = time.monotonic()
        every = (LOOK if self._source else POLL) if found.identity else GONE
        self._look_at = now + max(every, (time.thread_time() - cost) / _SHARE, now - started)
        return found

    def _enter(self, folder: str) -> None:
        if source := self._source:
            try:
                source.enter(folder)
            except OSError as error:
                self._poll(say_reason(error))

    def _tell(self) -> Changes | float:
        with self._bell:
            paths = self._gathering.paths
        stamps = {path: find_stamp(self._survey.file_of(path)) for path in paths}
        links = [path for path in paths if self._survey.is_new_link(path)]
        with self._bell:
            now = time.monotonic()
            if links:
                self._gathering.overturn(now)
            if self._source is None:
                self._renew(stamps, now)
            at = self._gathering.sift(stamps, self._told)
            if at is None or now < at:
                return self._look_at if at is None else at
            taken, everything = self._gathering.take()
        for path in taken:
            if stamp := stamps.get(path):
                self._told[path] = stamp
            else:
                self._told.pop(path, None)
        return Changes(frozenset(map(shown, taken)), everything)

    def _renew(self, stamps: dict[str, Stamp | None], now: float) -> None:
        """Without events, a file whose stamp differs from that of the last look is still being written."""
        files = self._survey.files
        for path, stamp in stamps.items():
            if stamp != files.get(path):
                self._gathering.add(path, "moved", now)
                files.pop(path, None)
                if stamp:
                    files[path] = stamp


def watch(folder: Path, *, poll: bool = False, quiet: float = 0.01) -> Watch:
    """Watch the journal in `folder`; `quiet` is how many seconds nothing may have happened before it is told.

    What changes after this returned is reported, so watch first and load then. Use it in a `with`
    statement, or `stop` it.
    """
    return Watch(folder, poll, quiet)
