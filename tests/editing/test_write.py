"""Writing back: the old file or the new one, its mode and its links, and never over somebody else's work."""

import os
from pathlib import Path

import pytest

from journal_tool.editing.write import create, read_before, write_back
from journal_tool.errors import JournalError


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    path = tmp_path / "entry.md"
    path.write_bytes(b"old\r\n")
    return path


def test_a_file_is_replaced_and_keeps_its_mode(entry: Path) -> None:
    entry.chmod(0o640)
    write_back(entry, b"old\r\n", b"new\r\n")
    assert entry.read_bytes() == b"new\r\n"
    assert entry.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in entry.parent.iterdir()] == ["entry.md"]


def test_a_file_that_is_gone_when_it_is_to_be_read_is_named(entry: Path) -> None:
    assert read_before(entry) == b"old\r\n"
    entry.unlink()
    with pytest.raises(JournalError, match=r"entry\.md` cannot be read: no such file or directory"):
        read_before(entry)


def test_a_file_that_changed_meanwhile_is_left_alone(entry: Path) -> None:
    entry.write_bytes(b"somebody else's\r\n")
    with pytest.raises(JournalError, match="changed by another program"):
        write_back(entry, b"old\r\n", b"new\r\n")
    assert entry.read_bytes() == b"somebody else's\r\n"


def test_a_file_that_is_read_only_is_left_alone_though_its_folder_would_take_another(entry: Path) -> None:
    entry.chmod(0o444)
    with pytest.raises(JournalError, match="read-only"):
        write_back(entry, b"old\r\n", b"new\r\n")
    assert entry.read_bytes() == b"old\r\n"
    write_back(entry, b"old\r\n", b"old\r\n")


def test_a_link_is_written_through_and_stays_a_link(entry: Path) -> None:
    link = entry.parent / "link.md"
    link.symlink_to("entry.md")
    write_back(link, b"old\r\n", b"new\r\n")
    assert link.is_symlink()
    assert entry.read_bytes() == b"new\r\n"


def test_a_file_with_two_names_keeps_both(entry: Path) -> None:
    other = entry.parent / "other.md"
    os.link(entry, other)
    write_back(entry, b"old\r\n", b"new and longer\r\n")
    assert other.read_bytes() == b"new and longer\r\n"
    write_back(entry, b"new and longer\r\n", b"short\r\n")
    assert other.read_bytes() == b"short\r\n"
    assert sorted(path.name for path in entry.parent.iterdir()) == ["entry.md", "other.md"]


def test_nothing_is_touched_when_nothing_changes(entry: Path) -> None:
    node = entry.stat().st_ino
    write_back(entry, b"old\r\n", b"old\r\n")
    assert entry.stat().st_ino == node


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(entry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(JournalError, match="no space left on device"):
        write_back(entry, b"old\r\n", b"new\r\n")
    assert [path.name for path in entry.parent.iterdir()] == ["entry.md"]
    assert entry.read_bytes() == b"old\r\n"


def test_a_file_that_is_gone_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match=r"gone\.md` cannot be written: no such file"):
        write_back(tmp_path / "gone.md", b"", b"new")


def test_a_new_file_never_overwrites(entry: Path) -> None:
    with pytest.raises(JournalError, match="exists already"):
        create(entry, b"new")
    assert entry.read_bytes() == b"old\r\n"
    create(entry.parent / "deep" / "new.md", b"new")
    assert (entry.parent / "deep" / "new.md").read_bytes() == b"new"


def test_a_folder_that_is_a_file_is_said_in_words(entry: Path) -> None:
    with pytest.raises(JournalError, match="cannot be written"):
        create(entry / "new.md", b"new")
