"""`journal doctor`: every finding with what to do about it, and a status that tells whether there is something."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "journal.toml").write_text('title = "Mine"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def look(*arguments: str, **variables: str) -> Result:
    return CliRunner(env=variables).invoke(journal, ["doctor", *arguments], prog_name="journal")


def findings() -> dict[str, dict[str, object]]:
    shape = json.loads(look("--json").stdout)
    assert shape["schema_version"] == 1
    assert all(set(it) == {"name", "ok", "message", "help"} for it in shape["checks"])
    return {it["name"]: it for it in shape["checks"]}


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


@pytest.mark.usefixtures("folder")
def test_a_sound_journal_is_well() -> None:
    result = look()
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1] == "All is well around the entries. Next: `journal check`."
    for name in (
        "journal",
        "python",
        "libraries",
        "libyaml",
        "folder",
        "settings",
        "entries",
        "cache",
        "git",
        "editor",
    ):
        assert f"ok  {name}: " in result.stdout


@pytest.mark.usefixtures("folder")
def test_every_library_that_is_needed_is_named_with_its_version() -> None:
    named = [it.rpartition(" ") for it in str(findings()["libraries"]["message"]).split(", ")]
    assert all(number[0].isdigit() for _, _, number in named)
    libraries = {name.lower() for name, _, _ in named}
    assert {"click", "jinja2", "markdown-it-py", "msgspec", "platformdirs", "python-frontmatter", "pyyaml"} <= libraries


def test_problems_in_the_settings_need_somebody(folder: Path) -> None:
    (folder / "journal" / "journal.toml").write_text("title = \n")
    result = look()
    assert result.exit_code == 1
    assert "!!  settings: journal.toml has 1 warning" in result.stdout
    assert "help: `journal check journal/journal.toml` shows them" in result.stdout


def test_a_site_that_git_would_take_along_is_told(folder: Path) -> None:
    git(folder, "init", "-q")
    assert findings()["git"]["ok"] is False
    assert "site/" in str(findings()["git"]["help"])
    (folder / ".gitignore").write_text("site/\n")
    assert findings()["git"]["message"] == "ignores the built site"


def test_a_site_that_is_in_git_already_is_told(folder: Path) -> None:
    git(folder, "init", "-q")
    (folder / ".gitignore").write_text("site/\n")
    (folder / "site").mkdir()
    (folder / "site" / "index.html").write_text("all of it")
    git(folder, "add", "-f", "site")
    assert "is in git" in str(findings()["git"]["message"])


@pytest.mark.usefixtures("folder")
def test_a_cache_that_is_off_or_cannot_be_written_is_told() -> None:
    assert "switched off" in look(JOURNAL_CACHE="off").stdout
    result = look(JOURNAL_CACHE="/proc/nowhere")
    assert result.exit_code == 1
    assert "!!  cache: nothing can be kept in" in result.stdout


@pytest.mark.usefixtures("folder")
def test_an_editor_that_is_not_there_is_told() -> None:
    assert "!!  editor: `no-such-editor` was not found" in look(EDITOR="no-such-editor -w").stdout


def test_without_a_journal_the_rest_is_still_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = look()
    assert result.exit_code == 1
    assert "ok  python: " in result.stdout
    assert "!!  folder: there is no journal" in result.stdout
    assert "journal init" in result.stdout
