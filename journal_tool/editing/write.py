"""Writing a file back so that it is the old one or the new one, whatever happens, and never somebody else's."""

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from journal_tool.errors import JournalError
from journal_tool.reading.disk import reason_of


def read_before(path: Path) -> bytes:
    """The bytes of a file that is to be written back. Raises JournalError where it may not be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise JournalError(f"`{path}` cannot be read: {reason_of(error)}") from error


def write_back(path: Path, before: bytes, after: bytes) -> None:
    """Put `after` in place of `before`, which is what was read from `path`.

    Raises JournalError, and changes nothing, when the file holds something else by now, is read-only or cannot
    be written. A link is followed, and stays a link; the mode stays; a file with several names
    keeps them all.
    """
    try:
        target = path.resolve(strict=True)
        if target.read_bytes() != before:
            raise JournalError(
                f"`{path}` was changed by another program meanwhile", "nothing was written: run it again"
            )
        if after != before:
            _respect_mode(path, target)
            _replace(target, after)
    except OSError as error:
        raise _refused(path, error) from error


def create(path: Path, data: bytes) -> None:
    """Write a new file, and the folders above it. Raises JournalError when there is one, or it cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(path.parent, error) from error
    try:
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise JournalError(f"`{path}` exists already", "nothing was written") from error
    except OSError as error:
        raise _refused(path, error) from error


def _respect_mode(path: Path, target: Path) -> None:
    """A file that nobody may write was closed on purpose, even where its folder would let us put another in place."""
    if not target.stat().st_mode & 0o222:
        raise JournalError(f"`{path}` is read-only", "nothing was written: make it writable, and run it again")


def _replace(target: Path, data: bytes) -> None:
    temporary = _write_beside(target, data)
    try:
        if target.stat().st_nlink > 1:
            _overwrite(target, data)
            temporary.unlink()
        else:
            shutil.copymode(target, temporary)
            temporary.replace(target)
        _sync_folder(target.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write_beside(target: Path, data: bytes) -> Path:
    """The data in a file of its own in the same folder, hidden so that it is never taken for an entry."""
    number, name = tempfile.mkstemp(prefix=".journal-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def _overwrite(target: Path, data: bytes) -> None:
    """Write into the file itself: it has other names, which a new file would not have."""
    with target.open("r+b") as file:
        file.write(data)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # not every system can; the file itself is on the disk
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _refused(path: Path, error: OSError) -> JournalError:
    return JournalError(f"`{path}` cannot be written: {reason_of(error)}")
