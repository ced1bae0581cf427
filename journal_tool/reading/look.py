"""Tells, without loading a journal, whether it is still the one that it was: for builds where nothing has changed."""

from pathlib import Path

from journal_tool.model.value import Value
from journal_tool.reading.cache import Cache, open_cache
from journal_tool.reading.digests import digest_of
from journal_tool.reading.disk import Stamp, read_content, stamp_of
from journal_tool.reading.entries import MOST_BYTES
from journal_tool.reading.fingerprint import code_fingerprint, settings_fingerprint
from journal_tool.reading.ground import load_ground
from journal_tool.reading.load import ALONE, find_missing_folders
from journal_tool.reading.mark import find_mark
from journal_tool.reading.scan import find_files
from journal_tool.settings import FILE_NAME, Settings


class Look(Value, frozen=True):
    """The settings of a journal, and its mark; that is empty where something would have to be read anew to know it."""

    settings: Settings
    mark: bytes


def look_at_journal(folder: Path) -> Look:
    """What can be told of the journal in `folder` from its cache, and from what the disk tells of its files."""
    cache = open_cache(folder, code_fingerprint())
    try:
        return _look(folder, cache)
    finally:
        cache.close()


def _look(folder: Path, cache: Cache) -> Look:
    settings = load_ground(folder, cache).settings
    cache.under(settings_fingerprint(settings), always=(FILE_NAME,))
    found = find_files(folder, settings.exclude)
    files = [(file.path, file.file, file.stamp) for file in found.entries]
    files += [(name, str(folder / name), stamp) for name in ALONE if (stamp := _stamp(folder / name))]
    digests = {path: _find_digest(path, file, stamp, cache) for path, file, stamp in files}
    return Look(settings, find_mark(digests, found, [*find_missing_folders(folder, settings), *found.problems]))


def _stamp(file: Path) -> Stamp | None:
    try:
        return stamp_of(file.stat())
    except OSError:
        return None


def _find_digest(path: str, file: str, stamp: Stamp, cache: Cache) -> bytes:
    """The digest of what the cache holds for a file, if that is certainly what stands in it; else nothing."""
    record = cache.record(path)
    if record is None or record.settled(stamp):
        return record.digest if record else b""
    try:
        content = read_content(file, MOST_BYTES)
    except OSError:
        return b""
    return record.digest if content and digest_of(content.data) == record.digest else b""
