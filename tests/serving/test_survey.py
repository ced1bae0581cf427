"""What lies in a journal, seen without reading it."""

import os
from pathlib import Path

import pytest
from odd_journal import write_odd_journal

from journal_tool.reading.scan import find_files, shown
from journal_tool.serving.watching.survey import Survey, survey

SAMPLE = Path(__file__).parent.parent.parent / "journal"


def make(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    return folder


def look(folder: Path) -> tuple[Survey, list[str]]:
    entered: list[str] = []
    return survey(folder, entered.append), entered


def test_it_finds_all_that_is_read(tmp_path: Path) -> None:
    """Whatever `reading` takes for an entry or a picture, with the same stamp."""
    write_odd_journal(tmp_path)
    make(tmp_path, "_kept/inside.md", "_kept/board.png", "deep/er/x.md", "templates/x.md", ".git/a.md", "_old/a.md")
    (tmp_path / "link.md").symlink_to("_kept/inside.md")
    (tmp_path / "link.png").symlink_to("_kept/board.png")
    for folder in (tmp_path, SAMPLE):
        files = find_files(folder)
        seen = {shown(path): stamp for path, stamp in survey(folder, lambda _: None).files.items()}
        assert {found.path: found.stamp for found in files.entries}.items() <= seen.items()
        assert files.pictures.keys() <= seen.keys()


def test_a_name_that_is_no_text_is_found_too(tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/caf\xe9.md"
    with open(file, "w"):  # noqa: PTH123 - no Path holds bytes
        pass
    found, _ = look(tmp_path)
    [path] = found.files
    assert os.fsencode(found.file_of(path)) == file


def test_a_folder_is_entered_before_it_is_looked_into(tmp_path: Path) -> None:
    make(tmp_path, "a/b/x.md")

    def enter(folder: str) -> None:
        make(Path(folder), "appeared.md")

    assert set(survey(tmp_path, enter).files) == {"appeared.md", "a/appeared.md", "a/b/appeared.md", "a/b/x.md"}


def test_hidden_folders_and_sites_are_not_entered(tmp_path: Path) -> None:
    make(tmp_path, "a/x.md", ".git/refs/x.md", "_old/x.md", "site/.journal-site.json", "site/a/x.png")
    make(tmp_path, "half/.journal-site.lock", "half/x.png")
    found, entered = look(tmp_path)
    assert set(found.files) == {"a/x.md"}
    assert entered == [str(tmp_path), str(tmp_path / "a")]
    assert found.watched == set(entered)


def test_where_a_site_begins_while_it_is_looked_at_nothing_is_watched(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    found = survey(tmp_path, lambda folder: make(Path(folder), ".journal-site.lock", "x.png") and None)
    assert found.watched == {str(tmp_path)}
    assert set(found.files) == {"x.png"}


@pytest.mark.parametrize("content", [None, "file"])
def test_no_folder_is_no_journal(tmp_path: Path, content: str | None) -> None:
    folder = tmp_path / "journal"
    if content:
        folder.write_text(content)
    found, _ = look(folder)
    assert not found.files


def test_where_links_lead_is_entered_and_known(tmp_path: Path) -> None:
    make(tmp_path, "journal/_kept/inside.md", "dotfiles/journal.toml")
    journal = tmp_path / "journal"
    (journal / "a.md").symlink_to("_kept/inside.md")
    (journal / "b.md").symlink_to("_kept/inside.md")
    (journal / "journal.toml").symlink_to("../dotfiles/journal.toml")
    (journal / "dead.md").symlink_to("nowhere/x.md")
    found, entered = look(journal)
    assert entered == [str(journal), str(tmp_path / "dotfiles"), str(journal / "_kept")]
    assert sorted(found.paths_of(str(journal / "_kept/inside.md"))) == ["_kept/inside.md", "a.md", "b.md"]
    assert list(found.paths_of(str(tmp_path / "dotfiles/journal.toml"))) == ["journal.toml"]
    assert set(found.files) == {"a.md", "b.md", "journal.toml", "dead.md"}


def test_templates_may_lie_elsewhere(tmp_path: Path) -> None:
    make(tmp_path, "looks/base.html", "looks/parts/nav.html", "journal/x.md")
    (tmp_path / "journal/templates").symlink_to("../looks")
    found, _ = look(tmp_path / "journal")
    assert set(found.files) == {"x.md", "templates/base.html", "templates/parts/nav.html"}
    for path in found.files:
        assert list(found.paths_of(found.file_of(path))) == [path]
