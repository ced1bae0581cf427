"""Bytes are read without hanging, and never more than wanted."""

import errno
import os
from pathlib import Path

import pytest

from journal_tool.reading.disk import read_content, reason_of


def test_no_more_than_wanted_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"x" * 5000)
    contents = [read_content(str(file), most) for most in (10, 5000, 9999)]
    assert [content and len(content.data) for content in contents] == [10, 5000, 5000]


def test_what_is_gone_or_no_file_gives_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("gone", "pipe", "pipe/below", "."):
        try:
            assert read_content(str(tmp_path / name), 10) is None
        except IsADirectoryError:
            assert name == "."


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "no permission"),
        (PermissionError(errno.EPERM, "Operation not permitted"), "no permission"),
        (OSError(errno.EIO, "Input/output error"), "input/output error"),
        (OSError("odd"), "the disk refuses"),
    ],
)
def test_a_refusal_has_a_short_reason(error: OSError, reason: str) -> None:
    assert reason_of(error) == reason
