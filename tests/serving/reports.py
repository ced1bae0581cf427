"""What a watch tells of a journal up to a certain moment: that of a mark which the test itself puts into it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from journal_tool.serving.watch import Changes, Watch

MARK = "mark.md"
GIVE_UP = 60
"""Seconds after which something hangs. Nothing here takes long; a busy machine may make it."""


def next_report(watch: Watch) -> Changes:
    changes = watch.wait(GIVE_UP)
    assert changes is not None, "nothing was reported"
    return changes


def wait_for(watch: Watch, wanted: Callable[[Changes], bool]) -> list[Changes]:
    """All reports up to the first that is wanted."""
    reports = [next_report(watch)]
    while not wanted(reports[-1]):
        reports.append(next_report(watch))
    return reports


def take_all(watch: Watch, folder: Path) -> list[Changes]:
    """All reports of what has happened so far. Events keep their order, so none can come after that of the mark."""
    mark = folder / MARK
    with mark.open("a") as handle:
        handle.write("x")
    reports = wait_for(watch, lambda changes: MARK in changes.paths)
    last = reports.pop()
    if last.paths != {MARK} or last.everything:
        reports.append(Changes(last.paths - {MARK}, last.everything))
    return reports


@contextmanager
def folder_outside_tmp() -> Iterator[Path]:
    """A folder where editors save as they do everywhere: below /tmp vim and emacs make no backups."""
    folder = Path(tempfile.mkdtemp(prefix="journal-tests-", dir="/var/tmp"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
