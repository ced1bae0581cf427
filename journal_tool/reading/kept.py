"""Loads one of the journal's other files: its value from the cache if the file has not changed, else parsed."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from journal_tool.reading.cache import Cache
from journal_tool.reading.digests import digest_of
from journal_tool.reading.disk import read_content, stamp_of

T = TypeVar("T", bound=msgspec.Struct)


def load_kept(
    folder: Path, name: str, most: int, decoder: "msgspec.msgpack.Decoder[T]", parse: Callable[[bytes], T], cache: Cache
) -> T | None:
    """The value of the file `name`; None where there is no such file. Raises OSError where it may not be read.

    Of a file longer than `most` bytes, `most` + 1 are given to `parse`, which refuses them.
    """
    file = folder / name
    record = cache.record(name)
    if record is not None:
        try:
            stamp = stamp_of(file.stat())
        except OSError:
            stamp = None
        if stamp is not None and record.settled(stamp) and (value := cache.value(record, decoder)) is not None:
            return value
    cache.begin()
    content = read_content(str(file), most + 1)
    if content is None:
        if os.path.lexists(file):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        cache.forget(name)
        return None
    digest = digest_of(content.data)
    if record is not None and record.digest == digest and (value := cache.value(record, decoder)) is not None:
        cache.touch(name, content.stamp)
        return value
    value = parse(content.data)
    cache.keep(name, content.stamp, digest, msgspec.msgpack.encode(value))
    return value
