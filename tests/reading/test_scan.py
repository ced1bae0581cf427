"""Which files are entries, and what is said of those that are not."""

import os
from pathlib import Path

import pytest

from journal_tool.reading import find_files
from journal_tool.reading import scan as scanning


def make(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    return folder


def paths(folder: Path, *exclude: str) -> list[str]:
    return [found.path for found in find_files(folder, exclude).entries]


def codes(folder: Path) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in find_files(folder).problems]


def test_every_note_below_is_an_entry_in_the_order_of_paths(tmp_path: Path) -> None:
    make(tmp_path, "b.md", "a/z.md", "a/y/x.MD", "a.md", "readme.txt", "journal.toml", "picture.png", "md")
    assert paths(tmp_path) == ["a.md", "a/y/x.MD", "a/z.md", "b.md"]
    assert codes(tmp_path) == []


def test_readmes_hidden_names_and_excluded_folders_are_no_entries(tmp_path: Path) -> None:
    make(tmp_path, "README.md", "sub/Readme.md", ".hidden.md", "_example.md", ".git/a.md", "_old/a.md")
    make(tmp_path, "drafts/a.md", "kept/drafts/b.md", "old/2019/c.md", "old/2020/d.md", "secret.md")
    assert paths(tmp_path, "drafts", "old/2019", "secret.md") == ["kept/drafts/b.md", "old/2020/d.md"]


def test_a_site_inside_the_journal_is_skipped(tmp_path: Path) -> None:
    make(tmp_path, "site/.journal-site.json", "site/notes/a.md", "mine/a.md")
    assert paths(tmp_path) == ["mine/a.md"]


def test_a_folder_may_end_in_md(tmp_path: Path) -> None:
    assert paths(make(tmp_path, "folder.md/a.md")) == ["folder.md/a.md"]


def test_links_to_files_inside_are_followed_once(tmp_path: Path) -> None:
    make(tmp_path, "_kept/inside.md", "entry.md")
    (tmp_path / "link.md").symlink_to("_kept/inside.md")
    (tmp_path / "other.md").symlink_to("_kept/inside.md")
    (tmp_path / "second.md").symlink_to("entry.md")
    assert paths(tmp_path) == ["entry.md", "link.md"]
    assert codes(tmp_path) == [("other.md", "J026"), ("second.md", "J026")]


def test_other_links_are_left_out_with_a_warning(tmp_path: Path) -> None:
    journal = make(tmp_path, "journal/a.md", "outside.md", "elsewhere/b.md") / "journal"
    (journal / "out.md").symlink_to("../outside.md")
    (journal / "dead.md").symlink_to("nowhere.md")
    (journal / "round.md").symlink_to("trip.md")
    (journal / "trip.md").symlink_to("round.md")
    (journal / "loop").symlink_to(".")
    (journal / "there").symlink_to("../elsewhere")
    (journal / "picture.png").symlink_to("nowhere.png")
    assert paths(journal) == ["a.md"]
    assert codes(journal) == [
        ("dead.md", "J022"),
        ("loop", "J025"),
        ("out.md", "J021"),
        ("round.md", "J022"),
        ("there", "J025"),
        ("trip.md", "J022"),
    ]


def test_a_journal_under_a_linked_folder_knows_its_own_files(tmp_path: Path) -> None:
    make(tmp_path, "real/_kept/a.md")
    (tmp_path / "real/link.md").symlink_to("_kept/a.md")
    (tmp_path / "journal").symlink_to("real")
    assert paths(tmp_path / "journal") == ["link.md"]


def test_pipes_and_devices_are_left_out(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert paths(tmp_path) == []
    assert codes(tmp_path) == [("pipe.md", "J024")]


def test_a_name_that_is_not_utf8_is_shown_escaped_and_read(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/caf\xe9.md"
    try:
        os.close(os.open(odd, os.O_CREAT))
    except OSError:
        pytest.skip("this file system takes only UTF-8")
    make(tmp_path, "caf\\xe9.md")
    found, problems, *_ = find_files(tmp_path)
    assert len({it.path for it in found}) == 2
    assert all(it.path.encode() for it in found)
    assert [problem.code for problem in problems] == ["J028"]


def test_a_journal_inside_is_asked_about(tmp_path: Path) -> None:
    make(tmp_path, "journal.toml", "old/journal.toml", "old/a.md")
    assert paths(tmp_path) == ["old/a.md"]
    assert codes(tmp_path) == [("old/journal.toml", "J029")]
    assert find_files(tmp_path, ["old"]) == ((), (), {}, ())


def test_a_folder_that_may_not_be_read_is_told(unprivileged: Path) -> None:
    make(unprivileged, "closed/a.md", "b.md")
    (unprivileged / "closed").chmod(0)
    assert paths(unprivileged) == ["b.md"]
    assert codes(unprivileged) == [("closed", "J023")]
    (unprivileged / "closed").chmod(0o700)


def test_there_is_an_end_to_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "MOST_FOLDERS", 3)
    make(tmp_path, *(f"{number}/a.md" for number in range(9)))
    assert [code for _, code in codes(tmp_path)] == ["J027"]


def test_a_folder_that_is_not_there_has_no_entries(tmp_path: Path) -> None:
    assert find_files(tmp_path / "gone") == ((), (), {}, ())
