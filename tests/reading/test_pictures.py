"""Which picture files a journal has, why some cannot be shown, and that reading one never fails or leads out."""

import os
from pathlib import Path

import pytest

from journal_tool.model.picture import Picture
from journal_tool.reading import find_files, load_journal, read_picture
from journal_tool.reading.pictures import LARGEST


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    folder = tmp_path / "journal"
    for name in ("pictures/board.png", "a b/Plan.JPEG", "photo.webp", "drawing.svg", "phone.heic", "notes.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"12345")
    return folder


def troubles(folder: Path) -> dict[str, str]:
    return {path: it.trouble for path, it in find_files(folder).pictures.items()}


def test_pictures_are_the_files_with_the_endings_of_pictures_in_the_order_of_paths(journal: Path) -> None:
    found = find_files(journal)
    assert found.pictures == {name: Picture(5) for name in ("a b/Plan.JPEG", "photo.webp", "pictures/board.png")}
    assert list(found.pictures) == sorted(found.pictures)
    assert found.entries == () and found.problems == ()
    assert load_journal(journal, cache=False).pictures == found.pictures


def test_what_is_left_out_of_a_journal_holds_no_pictures_either(journal: Path) -> None:
    for name in (".hidden/a.png", "_drafts/a.png", "old/a.png", "site/.journal-site.json", "site/pictures/a.png"):
        (journal / name).parent.mkdir(parents=True, exist_ok=True)
        (journal / name).write_bytes(b"1")
    found = find_files(journal, ["old", "photo.webp"])
    assert list(found.pictures) == ["a b/Plan.JPEG", "pictures/board.png"]


def test_what_cannot_be_shown_says_why(journal: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"1")
    (journal / "out.png").symlink_to(tmp_path / "secret.png")
    (journal / "in.png").symlink_to("pictures/board.png")
    (journal / "dead.png").symlink_to("nowhere.png")
    (journal / "loop.png").symlink_to("loop.png")
    (journal / "folder.png").mkdir()
    (journal / "linked.png").symlink_to("pictures")
    (journal / "empty.png").touch()
    os.mkfifo(journal / "pipe.png")
    with (journal / "large.png").open("wb") as file:
        file.truncate(LARGEST + 1)
    found = troubles(journal)
    assert {path: words for path, words in found.items() if words} == {
        "out.png": "a link out of the journal",
        "pipe.png": "no file with a picture in it",
        "linked.png": "no file with a picture in it",
        "empty.png": "empty",
        "large.png": "too large (20 MB; a picture may have 20)",
    }
    assert found["in.png"] == ""
    assert not {"dead.png", "loop.png", "folder.png"} & set(found)


def test_what_may_not_be_read_says_so(unprivileged: Path) -> None:
    (unprivileged / "photo.webp").write_bytes(b"1")
    (unprivileged / "photo.webp").chmod(0)
    assert troubles(unprivileged)["photo.webp"] == "a file that may not be read"
    assert read_picture(unprivileged, "photo.webp") == b""


def test_reading_gives_the_bytes(journal: Path) -> None:
    (journal / "in.png").symlink_to("pictures/board.png")
    assert read_picture(journal, "pictures/board.png") == b"12345"
    assert read_picture(journal, "in.png") == b"12345"


def test_reading_what_is_no_longer_a_picture_gives_nothing(journal: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(b"secret")
    (journal / "out.png").symlink_to(tmp_path / "secret.png")
    (journal / "folder.png").mkdir()
    os.mkfifo(journal / "pipe.png")
    with (journal / "large.png").open("wb") as file:
        file.truncate(LARGEST + 1)
    for path in ("gone.png", "out.png", "folder.png", "pipe.png", "large.png", "../secret.png", "a\0.png"):
        assert read_picture(journal, path) == b"", path
    assert read_picture(tmp_path / "no journal", "a.png") == b""
