"""One build at a time in one folder: a lock that the system takes back however a process ends."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from journal_tool.errors import JournalError
from journal_tool.writing.manifest import LOCK

if sys.platform == "win32":
    import msvcrt

    def _take(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


_held: set[int] = set()


@cache
def _let_go_in_forks() -> None:
    """A process that was forked to help with the work lives on for a moment where its parent is killed.

    It must not keep the folder from the next build until then.
    """
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_let_go)


def _let_go() -> None:
    while _held:
        os.close(_held.pop())


@contextmanager
def hold_folder(folder: Path) -> Iterator[None]:
    """Hold `folder` alone. Raises JournalError at once where another build is at work; OSError where it may not be
    written. The file of the lock stays: to delete it would let two builds in at the same moment."""
    number = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        try:
            _take(number)
        except (BlockingIOError, PermissionError) as error:
            message = f"Another build is writing to {folder} right now"
            raise JournalError(message, "Wait until it is done, and build again.") from error
        _let_go_in_forks()
        _held.add(number)
        yield
    finally:
        _held.discard(number)
        os.close(number)
