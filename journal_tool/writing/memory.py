"""What a build remembers of the last one: what each file was made of, and what the disk told of it then.

It lies in the user's cache and not in the site, whose bytes depend on the journal alone. It can be deleted at any
time, and whatever is odd about it counts as not there: then pages are made again, and compared.
"""

import os
import stat
import zlib
from contextlib import suppress
from pathlib import Path

import msgspec

from journal_tool.model.value import Value
from journal_tool.reading.cache_place import cache_folder
from journal_tool.reading.disk import Stamp, read_content, stamp_of

NO_STAMP = Stamp(0, 0, 0, 0)
"""Of a file that is gone again: equal to that of none."""

_MOST = 1 << 28  # bytes


class Record(Value, frozen=True, gc=False):
    """One file: its digest, what the disk told of it when it was written, and the keys of what it was made of."""

    digest: str
    stamp: Stamp
    coarse: bytes = b""
    fine: bytes = b""


class Memory(Value, frozen=True):
    """The last build into `folder`; `made_of` is a key of everything, `note` what the builder wanted to be kept."""

    folder: str = ""
    made_of: bytes = b""
    note: dict[str, int] = {}
    records: dict[str, Record] = {}


def load_memory(folder: Path, journal: Path) -> Memory:
    """What is remembered of the last build of `journal` into `folder`, links resolved; nothing where it is damaged."""
    with suppress(OSError, ValueError, msgspec.MsgspecError):
        content = read_content(os.fspath(_find_place(folder, journal)), _MOST)
        if content and zlib.crc32(content.data[4:]) == int.from_bytes(content.data[:4], "big"):
            memory = msgspec.msgpack.decode(content.data[4:], type=Memory)
            if memory.folder == str(folder):
                return memory
    return Memory()


def save_memory(memory: Memory, folder: Path, journal: Path) -> None:
    """Keep it, where something can be kept."""
    with suppress(OSError, ValueError):
        place = _find_place(folder, journal)
        body = msgspec.msgpack.encode(memory)
        part = place.with_name(f"{place.name}-{os.urandom(6).hex()}.tmp")
        try:
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(zlib.crc32(body).to_bytes(4, "big") + body)
            part.replace(place)
        finally:
            with suppress(FileNotFoundError):
                part.unlink()


def find_stamp(place: Path) -> Stamp | None:
    """What the disk tells of an ordinary file: while that stays the same, so does its content."""
    try:
        status = os.lstat(place)
    except OSError:
        return None
    return stamp_of(status) if stat.S_ISREG(status.st_mode) else None


def _find_place(folder: Path, journal: Path) -> Path:
    """Raises OSError where nothing can be kept."""
    own = cache_folder(os.path.realpath(journal))
    if own is None:
        raise FileNotFoundError("no cache is wanted")
    return own / f"built-{zlib.crc32(os.fsencode(folder)):08x}"
