"""Reads the bytes of one file without ever hanging, and tells whether a file is still what it was."""

import os
import stat

from journal_tool.model.value import Value

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
_FLAGS |= getattr(os, "O_BINARY", 0)


class Stamp(Value, frozen=True, gc=False):
    """What the disk tells of a file: while all of it stays the same, so does the content (but see `cache.settled`).

    Times are nanoseconds of the file system's clock.
    """

    mtime: int
    ctime: int
    size: int
    inode: int


class Content(Value, frozen=True):
    """The first bytes of a file, and its stamp from before they were read."""

    data: bytes
    stamp: Stamp


def reason_of(error: OSError) -> str:
    """Why the disk refuses, in a few words that go between brackets or behind a colon."""
    return "no permission" if isinstance(error, PermissionError) else (error.strerror or "the disk refuses").lower()


def stamp_of(status: os.stat_result) -> Stamp:
    return Stamp(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def read_content(file: str, most: int) -> Content | None:
    """At most `most` bytes of an ordinary file; None where there is none (anymore).

    Raises OSError where it may not be read. Opened without waiting: a FIFO put in the place of a
    file since it was listed is noticed, and does not hang.
    """
    try:
        handle = os.open(file, _FLAGS)
    except (FileNotFoundError, NotADirectoryError):
        return None
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return None
        return Content(_read_all(handle, most), stamp_of(status))
    finally:
        os.close(handle)


def _read_all(handle: int, most: int) -> bytes:
    data = os.read(handle, most)
    if not data or len(data) == most:
        return data
    pieces, left = [data], most - len(data)
    while left and (piece := os.read(handle, min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)
