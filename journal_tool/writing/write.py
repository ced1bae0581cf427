"""Writes what differs, removes what is ours and no longer wanted, and leaves everything else alone."""

import errno
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from journal_tool.errors import JournalError
from journal_tool.model.value import Value
from journal_tool.reading.disk import read_content
from journal_tool.writing.lock import hold_folder
from journal_tool.writing.manifest import Manifest, digest, is_safe, put
from journal_tool.writing.target import find_target


class Written(Value, frozen=True):
    """What writing did, as paths in `folder`, sorted; `unchanged` counts.

    `kept` were ours and are no longer wanted, but somebody has changed them since: they stay.
    """

    folder: str
    written: tuple[str, ...]
    unchanged: int
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def write_files(files: Mapping[str, bytes], output: Path, journal: Path, home: Path) -> Written:
    """Make the folder `output` hold `files`, path to content.

    Each content is asked for once and not kept. Raises JournalError, with nothing touched, where the
    folder is dangerous or holds foreign files where ours would go; also when writing stops in
    between: then each file is still the old or the new one, and writing again mends the rest.
    """
    folder = find_target(output, journal, home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with hold_folder(folder):
            return _write(files, folder)
    except OSError as error:
        raise _explain(error, output) from error


def _write(files: Mapping[str, bytes], folder: Path) -> Written:
    manifest = Manifest(folder)
    try:
        _refuse_foreign(files, manifest, folder)
        written, digests = _write_changed(files, manifest, folder)
        removed, kept = _remove_old(manifest.known.keys() - digests.keys(), manifest, folder)
        manifest.finish(digests)
    finally:
        manifest.close()
    return Written(str(folder), tuple(written), len(digests) - len(written), tuple(removed), tuple(kept))


def _refuse_foreign(paths: Iterable[str], manifest: Manifest, folder: Path) -> None:
    """Before anything is written: no path of ours may lead through a link or onto a file that is not ours."""
    for path in paths:
        if not is_safe(path):
            raise ValueError(f"not a path for a site: {path!r}")
        place = folder / path
        if path not in manifest.known and os.path.lexists(place):
            raise _foreign(place)
        if place.is_dir() and not place.is_symlink():
            raise _foreign(place)
    for parent in _folders(paths):
        place = folder / parent
        if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
            raise _foreign(place)


def _folders(paths: Iterable[str]) -> set[PurePosixPath]:
    """Every folder that the paths lead through, but the one of the site."""
    lowest = {PurePosixPath(path).parent for path in paths}
    return {it for folder in lowest for it in (folder, *folder.parents)} - {PurePosixPath()}


def _foreign(place: Path) -> JournalError:
    message = f"{place} was not written by a build, and the site needs its place"
    return JournalError(message, "Move it away, or choose another folder with --output.")


def _write_changed(files: Mapping[str, bytes], manifest: Manifest, folder: Path) -> tuple[list[str], dict[str, str]]:
    written: list[str] = []
    digests: dict[str, str] = {}
    made: set[str] = set()
    for path in files:
        data = files[path]
        digests[path] = digest(data)
        if _holds(folder / path, data):
            continue
        manifest.add(path, digests[path])  # before its folder: a folder that no log explains looks like somebody's
        parent = path.rpartition("/")[0]
        if parent and parent not in made:
            (folder / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        put(folder, path, data)
        written.append(path)
    return sorted(written), digests


def _holds(place: Path, data: bytes) -> bool:
    """Compared with the disk and not with the manifest: so a build mends whatever happened to the folder."""
    try:
        content = read_content(os.fspath(place), len(data) + 1)
    except OSError:
        return False
    return content is not None and content.data == data and not place.is_symlink()


def _remove_old(paths: Iterable[str], manifest: Manifest, folder: Path) -> tuple[list[str], list[str]]:
    """Remove those files that hold exactly what we once wrote; a page that somebody changed is theirs now."""
    removed, kept = [], []
    for path in sorted(paths):
        place = folder / path
        if _is_ours(place, manifest.known[path], folder):
            place.unlink()
            removed.append(path)
        elif os.path.lexists(place):
            kept.append(path)
        _remove_empty(place.parent, folder)
    return removed, kept


def _remove_empty(place: Path, folder: Path) -> None:
    """The folder of what is gone, and those above it; a build that was cut off may have made them and nothing else."""
    with suppress(OSError):  # not empty, or not there
        while place != folder and place.resolve().is_relative_to(folder):
            place.rmdir()
            place = place.parent


def _is_ours(place: Path, digests: set[str], folder: Path) -> bool:
    if place.is_symlink() or not place.is_file() or not place.parent.resolve().is_relative_to(folder):
        return False
    return digest(place.read_bytes()) in digests


_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is used up",
    errno.EROFS: "it lies on a disk that can only be read",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EFBIG: "a file may not grow that large there",
    errno.ENAMETOOLONG: "its path is too long",
}
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _explain(error: OSError, output: Path) -> JournalError:
    number = error.errno or 0
    reason = _REASONS.get(number) or (error.strerror or "unknown error").lower()
    help = "Every page there is whole, old or new. Once there is room, build again." if number in _NO_ROOM else ""
    return JournalError(f"The site could not be written to {output}: {reason}", help or "Mend that, and build again.")
