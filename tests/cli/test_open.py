"""`journal open`: which page it opens, that the page is there and current, and what it says where no browser starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ENTRY = "---\ncompany: {}\nrole: Baker\ndate: {}\n---\n\n## Questions\n\n- Why bread? I like it.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal of two entries in the current folder, and a browser that writes down what it is given."""
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "journal.toml").write_text("today = 2026-03-16\n")
    (tmp_path / "journal" / "2026-03-11-aster.md").write_text(ENTRY.format("Aster", "2026-03-11"))
    (tmp_path / "journal" / "2026-03-12-brücke.md").write_text(ENTRY.format("Brücke", "2026-03-12"), encoding="utf-8")
    browser = tmp_path / "browser"
    browser.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{tmp_path / 'seen'}'\n")
    browser.chmod(0o755)
    monkeypatch.setenv("BROWSER", f"'{browser}' %s")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def open_page(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: Python looks for browsers once."""
    command = [sys.executable, "-m", "journal_tool", "open", *arguments]
    return subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "page"),
    [
        ([], "index.html"),
        (["aster"], "interviews/2026-03-11-aster.html"),
        (["2026-03-12"], "interviews/2026-03-12-brücke.html"),
        (["journal/2026-03-11-aster.md"], "interviews/2026-03-11-aster.html"),
    ],
)
def test_the_page_is_built_named_and_opened(folder: Path, arguments: list[str], page: str) -> None:
    done = open_page(*arguments)
    assert (done.returncode, done.stdout) == (0, f"site/{page}\n")
    assert (folder / "site" / page).is_file()
    assert (folder / "seen").read_text() == (folder / "site" / page).as_uri()
    assert "Next:" not in done.stderr


def test_the_prep_sheet_of_a_conversation_ahead_is_opened(folder: Path) -> None:
    (folder / "journal" / "2026-03-18-ahead.md").write_text(ENTRY.format("Aster", "2026-03-18"))
    done = open_page("ahead", "--prep")
    assert (done.returncode, done.stdout) == (0, "site/prep/2026-03-18-ahead.html\n")
    assert (folder / "seen").read_text() == (folder / "site" / "prep" / "2026-03-18-ahead.html").as_uri()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["aster", "--prep"], "there is no prep sheet for `2026-03-11-aster.md`"),
        (["--prep"], "--prep needs an ENTRY"),
    ],
)
def test_where_there_is_no_prep_sheet_nothing_is_opened(folder: Path, arguments: list[str], message: str) -> None:
    done = open_page(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert not (folder / "seen").exists()


def test_the_page_shows_what_the_journal_says_now(folder: Path) -> None:
    open_page("aster")
    entry = folder / "journal" / "2026-03-11-aster.md"
    entry.write_text(entry.read_text().replace("I like it", "I love it"))
    assert open_page("aster").returncode == 0
    assert "I love it" in (folder / "site" / "interviews" / "2026-03-11-aster.html").read_text()


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("2026-03", "is a part of 2 entries: `2026-03-11-aster.md` and `2026-03-12-brücke.md`"),
        ("astre", "did you mean `aster`?"),
    ],
)
def test_what_means_no_entry_or_several_opens_nothing(entry: str, words: str) -> None:
    done = open_page(entry)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert not Path("seen").exists()
    assert not Path("site").exists()


@pytest.mark.usefixtures("folder")
def test_where_no_browser_starts_the_page_is_named_all_the_same() -> None:
    done = open_page("aster", BROWSER="", PATH="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.stdout == "site/interviews/2026-03-11-aster.html\n"
    assert done.stderr.endswith("Next: open that page in a browser; none could be started from here.\n")
