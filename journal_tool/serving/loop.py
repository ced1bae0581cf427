"""The two threads behind the pages: one waits for changes and shows them, the other derives everything anew."""

import gc
import sys
import threading
import time
from collections.abc import Callable

from journal_tool.serving.session import Session
from journal_tool.serving.watch import Watch

IDLE = 20.0
"""Seconds without a change after which there is time to tidy up, and to look whether it is another day."""

PAUSE = 0.1
"""Seconds between a save and deriving everything: the browser fetches its page first, and there may be a next save."""

REST = 1.0
"""Seconds after a fault of ours, so that one without end does not take a whole processor."""

SWITCH = 0.0005
"""Seconds after which a thread that derives lets another one go on: by default ten times as many, which a save, whose
page goes through a dozen calls that wait for the disk or the network, would lose a dozen times."""


class Loop:
    """Keeps a session up to date with what `watch` reports.

    `changed` is called with True when something was saved, and with False when pages differ since everything was
    derived; `failed` with an error of ours, after which all goes on.
    """

    def __init__(self, session: Session, changed: Callable[[bool], None], failed: Callable[[Exception], None]) -> None:
        self._session = session
        self._changed = changed
        self._failed = failed
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._tidy = True

    def run(self, watch: Watch) -> None:
        """Until `stop`. The watch must have begun before, so that nothing is lost while the journal is loaded."""
        sys.setswitchinterval(SWITCH)
        self._session.load()
        self._changed(False)
        gc.freeze()
        gc.disable()
        threading.Thread(target=self._settle, name="settle", daemon=True).start()
        while not self._ended.is_set():
            try:
                self._take(watch)
            except Exception as error:  # a fault of ours, after which the next save may be shown all the same
                self._failed(error)
                self._wake.set()
                self._ended.wait(REST)

    def stop(self, watch: Watch) -> None:
        """End both threads."""
        self._ended.set()
        self._wake.set()
        watch.stop()

    def _take(self, watch: Watch) -> None:
        changes = watch.wait(IDLE)
        if self._session.refresh(changes):
            self._wake.set()
            self._changed(True)
            self._tidy = False
        elif changes is None and not self._tidy:
            gc.collect()  # what refers to itself, some 30 KB a save; else it is looked for in the middle of one,
            self._tidy = True  # for 0.3 s at 10,000 entries, several times while everything is derived

    def _settle(self) -> None:
        while self._wake.wait() and not self._ended.is_set():
            self._wake.clear()
            time.sleep(PAUSE)
            try:
                while self._session.unsettled:
                    if self._session.settle():
                        self._changed(False)
            except Exception as error:
                self._failed(error)
