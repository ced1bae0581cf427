"""Watching through watchdog's Observer, as on systems other than Linux: Linux has one too."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from reports import next_report, take_all, wait_for

from journal_tool.serving import watch as watching
from journal_tool.serving.watch import Changes, Watch, watch
from journal_tool.serving.watching.observed import Observed


@pytest.fixture
def watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    (tmp_path / "old").mkdir()
    for name in ("journal.toml", "a.md", "old/b.md"):
        (tmp_path / name).write_text("old")
    monkeypatch.setattr(watching, "open_source", Observed)
    monkeypatch.setattr(watching, "LOOK", 0.1)  # this Observer does not tell that the folder itself was moved
    threads = threading.active_count()
    with watch(tmp_path) as it:
        assert it.method == "events"
        yield it
    assert threading.active_count() == threads


def test_a_save_is_one_report(watched: Watch, tmp_path: Path) -> None:
    for name in ("a.md", "old/b.md"):
        (tmp_path / name).write_text("new")
        assert take_all(watched, tmp_path) == [Changes(frozenset([name]))]
        (tmp_path / f"{name}.tmp").write_text("newer")
        (tmp_path / f"{name}.tmp").replace(tmp_path / name)
        assert take_all(watched, tmp_path) == [Changes(frozenset([name]))]


def test_reading_is_none(watched: Watch, tmp_path: Path) -> None:
    (tmp_path / "a.md").read_text()
    assert take_all(watched, tmp_path) == []


def test_folders_come_and_go(watched: Watch, tmp_path: Path) -> None:
    (tmp_path / "old").rename(tmp_path / "older")
    assert next_report(watched) == Changes(frozenset(["old/b.md", "older/b.md"]), everything=True)
    (tmp_path / "older/b.md").write_text("new")
    assert take_all(watched, tmp_path) == [Changes(frozenset(["older/b.md"]))]


def test_the_journal_goes_and_comes_back(watched: Watch, tmp_path: Path) -> None:
    away = tmp_path.with_name("away")
    tmp_path.rename(away)
    assert wait_for(watched, lambda report: "a.md" in report.paths)[-1].everything
    away.rename(tmp_path)
    assert wait_for(watched, lambda report: "a.md" in report.paths)[-1].everything
    (tmp_path / "a.md").write_text("new")
    assert take_all(watched, tmp_path) == [Changes(frozenset(["a.md"]))]
