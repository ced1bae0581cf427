"""`journal build`: what it says, where it builds, which day it is, and the status it ends with."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal
from journal_tool.writing.lock import hold_folder

SOUND = "---\ncompany: Northwind Labs\nrole: Baker\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why bread? I like it.\n"

Build = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal of one sound entry, in the current folder."""
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "journal.toml").write_text("today = 2026-03-16\n")
    (tmp_path / "journal" / "sound.md").write_text(SOUND)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def build(folder: Path) -> Build:  # noqa: ARG001 - where the commands are run
    return lambda *arguments: CliRunner().invoke(journal, ["build", *arguments], prog_name="journal")


def test_the_page_to_open_is_on_stdout_and_the_rest_on_stderr(folder: Path, build: Build) -> None:
    result = build()
    assert (result.exit_code, result.stdout) == (0, "site/index.html\n")
    assert (folder / "site" / "index.html").is_file()
    first, last = result.stderr.splitlines()
    assert first.startswith("Built the site: ") and first.endswith(" written.")
    assert last == "Next: open that page in your browser, or let `journal build --open` do it."
    assert build().stderr.startswith("The site is as it was: ")


def test_a_changed_entry_is_one_of_few_files_written(folder: Path, build: Build) -> None:
    build()
    (folder / "journal" / "sound.md").write_text(SOUND.replace("I like it", "I love it"))
    assert " written and " in build().stderr


def test_it_builds_where_it_is_told_to(folder: Path, build: Build) -> None:
    assert build("--output", "elsewhere").stdout == "elsewhere/index.html\n"
    assert not (folder / "site").exists()


@pytest.mark.parametrize("arguments", [["."], ["journal"], ["journal/sound.md"], ["--journal", "journal"]])
def test_the_journal_may_be_named(build: Build, arguments: list[str]) -> None:
    assert build(*arguments).stdout == "site/index.html\n"


def test_problems_do_not_stop_it_but_for_strict(folder: Path, build: Build) -> None:
    (folder / "journal" / "wrong.md").write_text(SOUND.replace("date", "stage: tecnical\ndate"))
    result = build()
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-1].endswith(" in the journal. Next: `journal check`.")
    assert build("--strict").exit_code == 1


def test_strict_is_content_with_a_sound_journal(build: Build) -> None:
    assert build("--strict").exit_code == 0


def test_a_mistake_in_a_template_is_told_once_and_stops_nothing_but_strict(folder: Path, build: Build) -> None:
    templates = folder / "journal" / "templates"
    templates.mkdir()
    (folder / "journal" / "other.md").write_text(SOUND.replace("Northwind Labs", "Aster"))
    (templates / "interview.html").write_text("\n{{ hedding }}")
    (templates / "lessons.html").write_text("My lessons")
    result = build()
    assert (result.exit_code, result.stdout) == (0, "site/index.html\n")
    first, _, last = result.stderr.splitlines()
    assert first == "journal/templates/interview.html:2: nothing here is called `hedding`; did you mean `heading`?"
    assert last == "Where a template of your own has a mistake, the usual one was used: mend it, and build again."
    assert "usual look" in (folder / "site" / "interviews" / "sound.html").read_text()
    assert (folder / "site" / "lessons.html").read_text() == "My lessons"
    assert "hedding" in (folder / "site" / "problems.html").read_text()
    assert build("--strict").exit_code == 1


def test_a_template_that_no_page_uses_is_only_a_hint(folder: Path, build: Build) -> None:
    (folder / "journal" / "templates").mkdir()
    (folder / "journal" / "templates" / "lesson.html").write_text("")
    result = build("--strict")
    assert result.exit_code == 0
    assert "templates/lesson.html:1: no page uses this file; did you mean `lessons.html`?" in result.stderr


def test_a_day_on_the_command_line_goes_before_the_journals_and_both_are_told(folder: Path, build: Build) -> None:
    index = folder / "site" / "index.html"
    build()
    assert "pretends that today is Mon 16 March 2026" in index.read_text()
    build("--today", "2026-03-14")
    assert "pretends that today is Sat 14 March 2026" in index.read_text()


def test_a_journal_without_a_day_of_its_own_pretends_nothing(folder: Path, build: Build) -> None:
    (folder / "journal" / "journal.toml").write_text("")
    build()
    assert "pretends" not in (folder / "site" / "index.html").read_text()


def test_settings_that_are_not_read_set_no_day_either(folder: Path, build: Build) -> None:
    """There is one reading of journal.toml: one too long to be read does not give the day alone."""
    (folder / "journal" / "journal.toml").write_text("today = 2020-01-01\n" + "# padding\n" * 110_000)
    build()
    assert "2020" not in (folder / "site" / "index.html").read_text()


def test_a_user_of_whom_the_machine_knows_no_home_can_build(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a container that runs under the number of somebody outside."""

    def know_nobody(_: int) -> None:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", know_nobody)
    for name in ("HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    assert build().exit_code == 0


REFUSED = (
    ("journal", "journal is the journal itself"),
    (".", ". holds the journal"),
    ("/", "/ is the root of the disk"),
    ("~", "holds your home folder"),
    ("~/..", "holds your home folder"),
    ("letter.txt", "letter.txt is a file"),
    ("letter.txt/site", "letter.txt/site"),
    ("photos", "photos holds files that no build of a site has written: me.jpg"),
    ("nowhere", "nowhere is a link that leads nowhere"),
)


@pytest.mark.parametrize(("output", "reason"), REFUSED)
def test_dangerous_places_are_refused_with_the_reason_and_stay_as_they_are(
    folder: Path, build: Build, output: str, reason: str
) -> None:
    (folder / "letter.txt").write_text("Dear Dana")
    (folder / "photos").mkdir()
    (folder / "photos" / "me.jpg").write_bytes(b"me")
    (folder / "nowhere").symlink_to("gone")
    before = sorted(folder.rglob("*"))
    result = build("--output", os.path.expanduser(output))  # noqa: PTH111 - as a shell does
    assert (result.exit_code, result.stdout) == (2, "")
    first, second = result.stderr.splitlines()
    assert first.startswith("journal: ") and reason in first
    assert second
    assert sorted(folder.rglob("*")) == before
    assert (folder / "letter.txt").read_text() == "Dear Dana"


def build_in_a_process(folder: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "journal_tool", "build"]
    return subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_build_that_finds_another_at_work_says_so_and_writes_nothing(folder: Path, build: Build) -> None:
    build()
    (folder / "journal" / "sound.md").write_text(SOUND.replace("I like it", "I love it"))
    with hold_folder(folder / "site"):
        process = build_in_a_process(folder)
        out, err = process.communicate()
    assert (process.returncode, out) == (2, "")
    assert "Another build is writing to " in err
    assert "I like it" in (folder / "site" / "interviews" / "sound.html").read_text()


def test_builds_that_start_at_once_leave_a_whole_site(folder: Path, build: Build) -> None:
    processes = [build_in_a_process(folder) for _ in range(4)]
    statuses = [(process.communicate(), process.returncode)[1] for process in processes]
    assert 0 in statuses
    assert set(statuses) <= {0, 2}
    assert build().stderr.startswith("The site is as it was: ")


def build_and_open(**variables: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: Python looks for browsers once."""
    command = [sys.executable, "-m", "journal_tool", "build", "--open"]
    return subprocess.run(command, env={**os.environ, **variables}, capture_output=True, text=True, check=True)


def test_open_hands_the_page_to_the_browser(folder: Path) -> None:
    browser = folder / "my browser"
    browser.write_text(f"#!/bin/sh\nprintf %s \"$1\" > '{folder / 'seen'}'\n")
    browser.chmod(0o755)
    done = build_and_open(BROWSER=f"'{browser}' %s")
    assert (folder / "seen").read_text() == (folder / "site" / "index.html").as_uri()
    assert "Next:" not in done.stderr


@pytest.mark.usefixtures("folder")
def test_where_no_browser_starts_the_page_is_named_all_the_same() -> None:
    done = build_and_open(BROWSER="", PATH="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.stdout == "site/index.html\n"
    assert done.stderr.endswith("Next: open that page in a browser; none could be started from here.\n")
