"""Writes what differs, removes what is ours and no longer wanted, and leaves everything else alone."""

import errno
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from journal_tool.errors import JournalError
from journal_tool.model.value import Value
from journal_tool.reading.disk import read_content
from journal_tool.reading.scan import MANIFEST
from journal_tool.writing.lock import hold_folder
from journal_tool.writing.manifest import LOG, PART, Manifest, digest, is_safe, put
from journal_tool.writing.memory import NO_STAMP, Memory, Record, find_stamp, load_memory, save_memory
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


class Plan(NamedTuple):
    """What a folder is to hold, and how it is made, so that what cannot have changed is not made again.

    `paths` are in the order of writing. `make` gives the contents of some of them, in their order. `coarse`
    and `fine` give keys of what a content is made of, empty where nobody knows: one of them equal to that of
    the last build proves that the content is, too; `fine` may cost more, and is asked for only where
    `coarse` differs. `seal` is asked for when all is written: a key of everything, and a note that is kept
    for whoever asks `find_written`.
    """

    paths: tuple[str, ...]
    make: Callable[[Sequence[str]], Iterable[bytes]]
    coarse: Callable[[str], bytes]
    fine: Callable[[str], bytes]
    seal: Callable[[], tuple[bytes, dict[str, int]]]


def _nothing(_: str) -> bytes:
    return b""


def write_files(files: Mapping[str, bytes], output: Path, journal: Path, home: Path) -> Written:
    """Make the folder `output` hold `files`, path to content: see `write_plan`."""
    plan = Plan(tuple(files), lambda paths: (files[path] for path in paths), _nothing, _nothing, lambda: (b"", {}))
    return write_plan(plan, output, journal, home)


def write_plan(plan: Plan, output: Path, journal: Path, home: Path) -> Written:
    """Make the folder `output` hold what is planned.

    No content is made twice, nor kept. Raises JournalError, with nothing touched, where the folder is
    dangerous or holds foreign files where ours would go; also when writing stops in between: then each
    file is still the old or the new one, and writing again mends the rest.
    """
    folder = find_target(output, journal, home)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with hold_folder(folder):
            return _write(plan, folder, journal)
    except OSError as error:
        raise _explain(error, output) from error


def find_written(made_of: bytes, output: Path, journal: Path, home: Path) -> tuple[Written, dict[str, int]] | None:
    """What the last build left in `output`, and its note, if it was made of `made_of` and nobody touched it since.

    Raises JournalError where the folder is none for a site.
    """
    folder = find_target(output, journal, home)
    memory = load_memory(folder, journal)
    if not made_of or memory.made_of != made_of or any((folder / name).exists() for name in (LOG, PART)):
        return None
    if any(find_stamp(folder / path) != record.stamp for path, record in memory.records.items()):
        return None
    return Written(str(folder), (), len(memory.records) - 1, (), ()), memory.note


def _write(plan: Plan, folder: Path, journal: Path) -> Written:
    manifest = Manifest(folder)
    try:
        _refuse_foreign(plan.paths, manifest, folder)
        written, records = _write_changed(plan, manifest, folder, load_memory(folder, journal))
        digests = {path: record.digest for path, record in records.items()}
        removed, kept = _remove_old(manifest.known.keys() - digests.keys(), manifest, folder)
        manifest.finish(digests)
    finally:
        manifest.close()
    made_of, note = plan.seal()
    if stamp := find_stamp(folder / MANIFEST):
        records[MANIFEST] = Record("", stamp)
    save_memory(Memory(str(folder), b"" if kept else made_of, note, records), folder, journal)
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


def _write_changed(plan: Plan, manifest: Manifest, folder: Path, memory: Memory) -> tuple[list[str], dict[str, Record]]:
    records = {path: record for path in plan.paths if (record := _find_same(path, plan, folder, memory))}
    fresh = [path for path in plan.paths if path not in records]
    written: list[str] = []
    made: set[str] = set()
    for path, data in zip(fresh, plan.make(fresh), strict=True):
        content = digest(data)
        if not _holds(folder / path, data):
            # Before its folder: a folder that no log explains looks like somebody's.
            manifest.add(path, content)
            parent = path.rpartition("/")[0]
            if parent and parent not in made:
                (folder / parent).mkdir(parents=True, exist_ok=True)
                made.add(parent)
            put(folder, path, data)
            written.append(path)
        stamp = find_stamp(folder / path) or NO_STAMP
        records[path] = Record(content, stamp, plan.coarse(path), plan.fine(path))
    return sorted(written), records


def _find_same(path: str, plan: Plan, folder: Path, memory: Memory) -> Record | None:
    """The record of a file that is as we left it and would be made of the same again."""
    record = memory.records.get(path)
    if record is None or record.stamp != find_stamp(folder / path):
        return None
    coarse = plan.coarse(path)
    if coarse and coarse == record.coarse:
        return record
    fine = plan.fine(path)
    return Record(record.digest, record.stamp, coarse, fine) if fine and fine == record.fine else None


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
