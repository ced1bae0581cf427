"""Which folder is the journal, and where its site goes."""

from pathlib import Path

import pytest

from journal_tool.errors import JournalError
from journal_tool.reading import find_journal, site_folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """`search/journal` is a journal, `notes` is one by itself, `empty` holds nothing."""
    for name in ("search/journal/2026", "notes", "empty/below"):
        (tmp_path / name).mkdir(parents=True)
    for name in ("search/journal", "notes"):
        (tmp_path / name / "journal.toml").touch()
    (tmp_path / "search/journal/2026/first.md").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("start", "given", "variable", "expected"),
    [
        ("search", None, "", "search/journal"),
        ("search/journal", None, "", "search/journal"),
        ("search/journal/2026", None, "", "search/journal"),
        ("notes", None, "", "notes"),
        (".", "search", "", "search/journal"),
        (".", "search/journal", "", "search/journal"),
        (".", "search/journal/2026/first.md", "", "search/journal"),
        (".", "search/journal/journal.toml", "", "search/journal"),
        (".", "notes/../notes", "", "notes"),
        ("empty", "../notes", "../search", "notes"),
        ("notes", None, "../search", "search/journal"),
        ("notes", None, "  ", "notes"),
    ],
)
def test_the_journal_is_found(home: Path, start: str, given: str | None, variable: str, expected: str) -> None:
    assert find_journal(home / start, given, {"JOURNAL": variable}) == home / expected


@pytest.mark.parametrize(
    ("start", "given", "variable", "says"),
    [
        ("empty/below", None, "", "there is no journal in"),
        (".", "empty", "", "holds no journal.toml"),
        (".", "serach", "", "no such file or folder"),
        (".", None, "empty", "the variable JOURNAL says `empty`"),
        (".", "a\0b", "", "no such file or folder"),
        # A journal beside the named folder is not meant.
        ("search", "../empty/below", "", "holds no journal.toml"),
    ],
)
def test_where_there_is_none_a_sentence_says_so(home: Path, start: str, given: str, variable: str, says: str) -> None:
    with pytest.raises(JournalError) as raised:
        find_journal(home / start, given, {"JOURNAL": variable})
    assert says in raised.value.message
    assert raised.value.help


def test_journals_beside_a_misspelt_folder_are_named(home: Path) -> None:
    with pytest.raises(JournalError) as raised:
        find_journal(home, "note", {})
    assert "`notes`, `search`" in raised.value.help


def test_the_site_lies_beside_a_folder_called_journal_and_else_inside() -> None:
    assert site_folder(Path("/a/journal")) == Path("/a/site")
    assert site_folder(Path("/a/notes")) == Path("/a/notes/site")
