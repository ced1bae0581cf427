"""The picture files of a journal: what the disk tells of one while the journal is read, and its bytes for the site."""

import os
import stat
from pathlib import Path

from journal_tool.model.picture import Picture
from journal_tool.reading.disk import Stamp, read_content, stamp_of

LARGEST = 20 << 20
"""Bytes of a picture that is shown. A phone's photo has 5 MB, and every build reads each picture to compare it."""

_AS_WE_ARE = os.access in os.supports_effective_ids


def look_at_picture(file: str, top: str) -> tuple[Picture, Stamp] | None:
    """What there is at `file`, and its stamp; None where there is nothing.

    Links are followed inside `top`, the real path of the journal's folder.
    """
    try:
        outside = Path(file).is_symlink() and not _is_inside(file, top)
        status = Path(file).stat()
    except (OSError, ValueError):
        return None
    return Picture(status.st_size, _find_trouble(file, status, outside)), stamp_of(status)


def _find_trouble(file: str, status: os.stat_result, outside: bool) -> str:
    if outside:
        return "a link out of the journal"
    if not stat.S_ISREG(status.st_mode):
        return "no file with a picture in it"
    if status.st_size > LARGEST:
        return f"too large ({status.st_size / (1 << 20):,.0f} MB; a picture may have {LARGEST >> 20})"
    if not status.st_size:
        return "empty"
    return "" if os.access(file, os.R_OK, effective_ids=_AS_WE_ARE) else "a file that may not be read"


def read_picture(folder: Path, path: str) -> bytes:
    """The bytes of the picture at `path` in the journal in `folder`; none where it is no longer one that is shown.

    Looked at once more, because it may have been changed since the journal was loaded.
    """
    file = str(folder / path)
    try:
        content = read_content(file, LARGEST + 1) if _is_inside(file, os.path.realpath(folder)) else None
    except (OSError, ValueError):
        return b""
    return content.data if content is not None and len(content.data) <= LARGEST else b""


def _is_inside(file: str, top: str) -> bool:
    return os.path.realpath(file, strict=True).startswith(top.rstrip(os.sep) + os.sep)
