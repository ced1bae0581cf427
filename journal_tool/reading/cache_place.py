"""Where the caches of journals lie: in the user's cache folder, one folder a journal, readable by nobody else."""

import os
import sys
import zlib
from pathlib import Path


def caches_folder() -> Path | None:
    """Where the caches of all journals lie; None where none is wanted, or nobody knows a home for them."""
    try:
        return _find_folder()
    except RuntimeError:
        return None


def _find_folder() -> Path | None:
    chosen = os.environ.get("JOURNAL_CACHE", "").strip()
    if chosen.lower() in ("off", "no", "0", "false", "none"):
        return None
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "linux":
        # What platformdirs would say; its import takes 7 ms of CPU.
        base = os.environ.get("XDG_CACHE_HOME", "").strip()
        return (Path(base) if base.startswith("/") else Path.home() / ".cache") / "interview-journal"
    # Elsewhere its import is worth its time; not importing it on Linux saves 7 ms.
    from platformdirs import user_cache_path

    return user_cache_path("interview-journal", appauthor=False)


def cache_folder(real: str) -> Path | None:
    """The folder for one journal, which only its owner can look into; made where it is missing."""
    top = caches_folder()
    if top is None:
        return None
    # Two journals that get the same name take turns: the index says whose it is.
    name = f"{zlib.crc32(real.encode()):08x}{zlib.adler32(real.encode()):08x}"
    folder = top / name
    try:
        status = folder.stat()
    except FileNotFoundError:
        if not top.exists():
            top.mkdir(mode=0o700, parents=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.stat()
    if hasattr(os, "getuid") and status.st_uid != os.getuid():
        return None
    if status.st_mode & 0o077:
        folder.chmod(0o700)
    return folder


def forget_gone(top: Path) -> None:
    """Delete the caches of journals that are no longer where they were: what was deleted shall not live on here.

    Only folders that hold nothing but files of ours are touched.
    """
    for note in top.glob("????????????????/journal"):
        try:
            journal = note.read_text(encoding="utf-8")
            files = list(note.parent.iterdir())
            ours = all(
                file.name == "journal" or file.name.startswith(("index", "entries-", "built-")) for file in files
            )
            if ours and Path(journal).is_absolute() and not os.path.lexists(journal):
                for file in files:
                    file.unlink()
                note.parent.rmdir()
        except (OSError, ValueError):
            continue
