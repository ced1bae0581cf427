"""`journal init`, `new` and `done`: what they write, what they print, and what they refuse."""

import os
import stat
import sys
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import journal_tool.editing.begin
from journal_tool.checking import find_problems
from journal_tool.cli import journal
from journal_tool.cli.editor import make_command
from journal_tool.cli.entry_argument import find_matches
from journal_tool.cli.new import parse_when
from journal_tool.reading import load_journal
from journal_tool.settings import parse_settings

TODAY = date(2026, 3, 16)
ENTRY = "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\n---\n\n## Lessons\n\n- Ask back.\n"
NAME = "2026-03-12-northwind-labs.md"

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`journal` with these arguments, in a folder that holds a journal of one entry."""
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / "journal.toml").write_text("today = 2026-03-16\n")
    (tmp_path / "journal" / NAME).write_text(ENTRY)
    monkeypatch.chdir(tmp_path)
    return lambda *arguments, **variables: CliRunner(env=variables).invoke(journal, arguments, prog_name="journal")


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`journal` with these arguments, in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments, **variables: CliRunner(env=variables).invoke(journal, arguments, prog_name="journal")


def test_init_makes_a_journal_that_has_no_problem(tmp_path: Path, empty: Run) -> None:
    result = empty("init", "search")
    assert (result.exit_code, result.stdout) == (0, "search/journal\n")
    assert result.stderr.splitlines()[-1] == "Next: `journal new COMPANY --journal search/journal`."
    made = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file())
    assert made == [
        "search/.gitattributes",
        "search/.gitignore",
        "search/journal/_example.md",
        "search/journal/journal.toml",
    ]
    loaded = load_journal(tmp_path / "search" / "journal", cache=False)
    assert loaded.entries == ()
    assert not find_problems(loaded, TODAY)


def test_every_setting_is_explained_and_right_once_it_is_used(tmp_path: Path, empty: Run) -> None:
    empty("init")
    text = (tmp_path / "journal" / "journal.toml").read_text()
    used = "\n".join(
        line[2:] if line.startswith("# ") and ("=" in line or "[" in line) else line for line in text.split("\n")
    )
    settings, problems = parse_settings(used.encode())
    assert not problems
    assert settings.editions and settings.current and settings.searches and settings.strengths and settings.words


def test_the_next_command_can_be_pasted_though_the_path_has_blanks(empty: Run) -> None:
    result = empty("init", "two words")
    assert result.stderr.splitlines()[-1] == "Next: `journal new COMPANY --journal 'two words/journal'`."


def test_the_example_is_a_good_one(tmp_path: Path, empty: Run) -> None:
    empty("init")
    (tmp_path / "journal" / "_example.md").rename(tmp_path / "journal" / "example.md")
    loaded = load_journal(tmp_path / "journal", cache=False)
    assert len(loaded.entries) == 1
    assert not find_problems(loaded, TODAY)


def test_init_writes_over_nothing(tmp_path: Path, empty: Run) -> None:
    (tmp_path / ".gitignore").write_text("mine\n")
    result = empty("init")
    assert "`.gitignore` was there already, and left alone." in result.stderr
    assert "Add a line `site/`" in result.stderr
    assert (tmp_path / ".gitignore").read_text() == "mine\n"
    again = empty("init")
    assert again.exit_code == 2
    assert "has a journal already" in again.stderr


def test_init_refuses_a_journal_in_a_journal_and_one_in_the_clone(tmp_path: Path, run: Run) -> None:
    assert "is a journal already" in run("init", "journal/deep").stderr
    clone = tmp_path / "clone"
    (clone / "journal_tool").mkdir(parents=True)
    (clone / "journal_tool" / "__init__.py").touch()
    (clone / "site_templates").mkdir()
    result = run("init", "clone/mine")
    assert result.exit_code == 2
    assert "clone of the tool itself" in result.stderr
    assert not (clone / "mine").exists()


def test_the_sample_can_be_copied(tmp_path: Path, empty: Run) -> None:
    result = empty("init", "--sample")
    assert result.stderr.splitlines()[-1] == "Next: `journal build --open`."
    source = journal_tool.editing.begin.find_sample()
    copied = sorted(path.name for path in (tmp_path / "journal").rglob("*.md"))
    assert copied == sorted(path.name for path in source.rglob("*.md"))
    assert not (tmp_path / "journal" / "_example.md").exists()


def test_new_writes_a_skeleton_and_prints_its_path(tmp_path: Path, run: Run) -> None:
    result = run("new", "northwind labs", "--stage", "Technical interview", "--date", "thu 14:30")
    assert (result.exit_code, result.stdout) == (0, "journal/2026-03-19-northwind-labs-technical.md\n")
    assert "Next: write from line" in result.stderr
    written = (tmp_path / "journal" / "2026-03-19-northwind-labs-technical.md").read_text()
    assert "company: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-19 14:30\nstage: technical\n" in written


def test_new_never_overwrites(tmp_path: Path, run: Run) -> None:
    paths = [run("new", "Vinha", "--role", "Cook", "--print-path").stdout for _ in range(3)]
    assert paths == [f"journal/2026-03-16-vinha-interview{end}.md\n" for end in ("", "-2", "-3")]
    assert len(list((tmp_path / "journal").glob("*vinha*"))) == 3


def test_new_says_when_a_company_is_nearly_known(run: Run) -> None:
    assert "The journal knows `Northwind Labs`" in run("new", "Northwind").stderr
    assert "The journal knows `Northwind Labs`" in run("new", "Nortwind Labs").stderr
    assert "The journal knows" not in run("new", "Northwind Labs GmbH").stderr
    assert "The journal knows" not in run("new", "Vinha").stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("new",), "name a company"),
        (("new", "Vinha", "--reflection", "x"), "name a company"),
        (("new", "Vinha", "--stage", "tecnical"), "technical"),
        (("new", "Vinha", "--date", "25:00"), "no such time of day"),
        (("new", "--reflection", "nobody"), "no entry is called"),
        (("done", "northwind", "thanks-giving"), "no follow-up is called"),
        (("done", "northwind", "thnk"), "did you mean `thank`?"),
        (("done", "northwind", "thank", "--no", "--date", "thu"), "contradict each other"),
        (("done", "southwind", "thank"), "no entry is called"),
    ],
)
def test_slips_are_told_in_words(run: Run, arguments: tuple[str, ...], says: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert "Traceback" not in result.output


def test_new_adds_a_reflection(tmp_path: Path, run: Run) -> None:
    result = run("new", "--reflection", "northwind")
    assert result.stdout == f"journal/{NAME}\n"
    assert (tmp_path / "journal" / NAME).read_text().startswith(ENTRY + "\n## Reflection\n\n")


def test_done_adds_one_rule(tmp_path: Path, run: Run) -> None:
    result = run("done", "northwind", "Thank", "--date", "2026-03-13")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"journal/{NAME}: `thank` is done on 2026-03-13.\n")
    assert "done:\n  thank: 2026-03-13\n---\n" in (tmp_path / "journal" / NAME).read_text()
    assert run("done", "northwind", "chase", "--no").exit_code == 0
    assert run("done", "northwind", "chase", "--no").exit_code == 2
    assert "done:\n  thank: 2026-03-13\n  chase: no\n---\n" in (tmp_path / "journal" / NAME).read_text()


@pytest.mark.parametrize("name", ["ask-about-offer", "Ask about_offer", " ASK–ABOUT offer "])
def test_a_follow_up_may_be_written_with_any_case_blanks_and_dashes(run: Run, name: str) -> None:
    assert "`ask-about-offer` will not be done" in run("done", "northwind", name, "--no").stderr


def test_done_lists_the_entries_that_are_meant(run: Run) -> None:
    run("new", "Northwind Labs", "--print-path")
    result = run("done", "northwind", "thank")
    assert result.exit_code == 2
    assert f"`{NAME}`" in result.stderr
    assert "`2026-03-16-northwind-labs-interview.md`" in result.stderr


def test_an_entry_is_found_by_its_path_its_name_or_a_part() -> None:
    paths = ["2026-a.md", "2026-a-b.md", "old/2026-c.md"]
    assert find_matches("2026-a", paths) == ["2026-a.md"]
    assert find_matches("2026-A.MD", paths) == ["2026-a.md"]
    assert find_matches("2026-c", paths) == ["old/2026-c.md"]
    assert find_matches("a-b", paths) == ["2026-a-b.md"]
    assert find_matches("2026", paths) == paths
    assert find_matches("x", paths) == []


@pytest.mark.parametrize(
    ("editor", "command"),
    [
        ("vim", ["vim", "+7", "a b.md"]),
        ("/usr/bin/nvim -p", ["/usr/bin/nvim", "-p", "+7", "a b.md"]),
        ("emacsclient -t", ["emacsclient", "-t", "+7", "a b.md"]),
        ("code --wait", ["code", "--wait", "--goto", "a b.md:7"]),
        ("subl -w", ["subl", "-w", "a b.md:7"]),
        ("kate", ["kate", "--line", "7", "a b.md"]),
        ("'/opt/my editor/ed'", ["/opt/my editor/ed", "a b.md"]),
    ],
)
def test_editors_open_on_the_line(editor: str, command: list[str]) -> None:
    assert make_command(editor, Path("a b.md"), 7) == command


def test_the_editor_is_opened_where_somebody_sits(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "vim"
    script.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/called\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("journal_tool.cli.new.is_attended", lambda: True)
    result = run("new", "Vinha", VISUAL=str(script))
    assert (result.exit_code, result.stdout) == (0, "")
    assert (tmp_path / "called").read_text() == f"+3 {tmp_path}/journal/2026-03-16-vinha-interview.md\n"
    missing = run("new", "Vinha", EDITOR="no-such-editor")
    assert missing.exit_code == 2
    assert "cannot be started" in missing.stderr
    assert "the file is there" in missing.stderr


def test_a_day_may_have_a_time() -> None:
    assert parse_when("2026-03-12 9:05", TODAY) == (date(2026, 3, 12), time(9, 5))
    assert parse_when("2026-03-12T14:30", TODAY) == (date(2026, 3, 12), time(14, 30))
    assert parse_when("tomorrow", TODAY) == (date(2026, 3, 17), None)
    assert parse_when("14:30", TODAY) == (TODAY, time(14, 30))
    with pytest.raises(click.BadParameter):
        parse_when("thu 14:75", TODAY)


def test_the_journal_of_a_link_keeps_it(tmp_path: Path, run: Run) -> None:
    if sys.platform == "win32" or not hasattr(os, "symlink"):
        pytest.skip("links need rights on Windows")
    (tmp_path / "journal" / "link.md").symlink_to(NAME)
    run("done", f"journal/{NAME}", "thank")
    assert (tmp_path / "journal" / "link.md").is_symlink()
