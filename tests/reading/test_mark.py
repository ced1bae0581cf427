"""The mark of a journal: the same while nothing has changed, another or none after any change, and cheap to tell."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from journal_tool.reading.load import load_journal
from journal_tool.reading.look import look_at_journal

NOTE = "---\ncompany: Firm\nrole: Analyst\ndate: 2026-03-12\n---\n\nFine.\n"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    folder = tmp_path / "journal"
    (folder / "more").mkdir(parents=True)
    for name in ("a.md", "b.md", "more/c.md"):
        (folder / name).write_text(NOTE, encoding="utf-8")
    (folder / "more/board.png").write_bytes(b"12345")
    (folder / "journal.toml").write_text('title = "Mine"\nexclude = ["gone"]\n', encoding="utf-8")
    (folder / "applications.csv").write_text("company,role,applied\nFirm,Analyst,2026-03-01\n", encoding="utf-8")
    return folder


def rewrite(folder: Path, name: str, old: str, new: str) -> None:
    file = folder / name
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "an entry is edited": lambda it: rewrite(it, "a.md", "Fine", "Fin?"),
    "an entry is added": lambda it: (it / "d.md").write_text(NOTE, encoding="utf-8"),
    "an entry is removed": lambda it: (it / "b.md").unlink(),
    "an entry is renamed": lambda it: (it / "b.md").rename(it / "e.md"),
    "two entries change places": lambda it: (
        rewrite(it, "a.md", "Fine", "Good"),
        (it / "a.md").rename(it / "x"),
        (it / "b.md").rename(it / "a.md"),
        (it / "x").rename(it / "b.md"),
    ),
    "settings are changed": lambda it: rewrite(it, "journal.toml", "Mine", "Ours"),
    "settings are removed": lambda it: (it / "journal.toml").unlink(),
    "a row is added": lambda it: rewrite(it, "applications.csv", "Analyst,", "Clerk,"),
    "the rows are removed": lambda it: (it / "applications.csv").unlink(),
    "an entry becomes a link that leads nowhere": lambda it: ((it / "a.md").unlink(), (it / "a.md").symlink_to("no")),
    "what is excluded appears": lambda it: (it / "gone").mkdir(),
    "a picture is drawn anew": lambda it: (it / "more/board.png").write_bytes(b"54321"),
    "a picture appears": lambda it: (it / "more/plan.png").write_bytes(b"1"),
    "a picture is removed": lambda it: (it / "more/board.png").unlink(),
    "a pipe appears": lambda it: os.mkfifo(it / "pipe.md"),
}


def test_the_mark_stays_while_nothing_changes(journal: Path) -> None:
    loaded = load_journal(journal)
    first = look_at_journal(journal)
    assert first.mark == loaded.mark != b""
    assert first.settings.title == "Mine"
    assert look_at_journal(journal) == first
    load_journal(journal)
    assert look_at_journal(journal) == first


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_mark_changes_with_whatever_changes(journal: Path, change: Callable[[Path], object]) -> None:
    load_journal(journal)
    before = look_at_journal(journal).mark
    change(journal)
    assert look_at_journal(journal).mark != before
    after = load_journal(journal).mark
    assert look_at_journal(journal).mark == after
    assert after not in (b"", before)


def test_there_is_no_mark_before_the_journal_was_read_or_without_a_cache(
    journal: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look_at_journal(journal).mark == b""
    load_journal(journal)
    monkeypatch.setenv("JOURNAL_CACHE", str(journal / "journal.toml" / "nowhere"))
    assert look_at_journal(journal).mark == b""


def test_touching_a_file_changes_nothing(journal: Path) -> None:
    load_journal(journal)
    before = look_at_journal(journal).mark
    (journal / "a.md").touch()
    assert look_at_journal(journal).mark == before
