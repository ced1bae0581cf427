"""`journal export`: what goes to stdout and into files byte for byte, and what is said beside it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result
from icalendar import Calendar

from journal_tool.cli import journal as program
from journal_tool.cli.export import EXPORTS
from journal_tool.exporting.calendar import render_calendar
from journal_tool.exporting.sheet import render_sheet
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
KINDS = [row.name for row in EXPORTS]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(program, ("export", *map(str, arguments)), prog_name="journal")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text('today = 2026-03-16\nname = "Robin Ash"\n')
    return tmp_path


def write(folder: Path, name: str, day: str, rest: str = "") -> None:
    (folder / name).write_text(f"---\ncompany: {name[:-3]}\nrole: Baker\ndate: {day}\nrating: 3\n{rest}---\n\nFine.\n")


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_told_with_examples(kind: str) -> None:
    result = run(kind, "--help")
    assert result.exit_code == 0 and f"    journal export {kind}" in result.output


def test_a_slip_in_the_kind_gets_a_suggestion() -> None:
    result = run("calender")
    assert result.exit_code == 2 and "did you mean `calendar`?" in result.stderr


def test_the_kinds_are_completed() -> None:
    found = ShellComplete(program, {}, "journal", "_JOURNAL_COMPLETE").get_completions(["export"], "")
    assert [it.value for it in found] == KINDS


def test_stdout_has_the_bytes_and_nothing_else() -> None:
    """Through a pipe, as they are: line ends and the mark too."""
    for kind, render in (("calendar", render_calendar), ("applications", render_sheet)):
        command = [sys.executable, "-m", "journal_tool", "export", kind, str(SAMPLE)]
        done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "LC_ALL": "C"})
        journal = load_journal(SAMPLE)
        assert journal.settings.today is not None
        assert done.stdout == render(journal, journal.settings.today)
        assert b"Next: " in done.stderr


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_written_once_and_never_over_another(kind: str, small: Path) -> None:
    file = small / "out.txt"
    assert run(kind, small, "--output", file).exit_code == 0
    written = file.read_bytes()
    again = run(kind, small, "--output", file)
    assert (again.exit_code, file.read_bytes()) == (2, written)
    assert "exists already" in again.stderr
    assert "cannot be written" in run(kind, small, "--output", file / "where.txt").stderr


def test_a_calendar_of_an_empty_journal_says_how_to_begin(small: Path) -> None:
    result = run("calendar", small)
    assert "Next: `journal new COMPANY`" in result.stderr
    assert Calendar.from_ical(result.stdout_bytes)


def test_the_proof_is_about_this_month_where_nothing_is_said(small: Path) -> None:
    for name, day in (("Amber.md", "2026-02-28"), ("Birch.md", "2026-03-01"), ("Cedar.md", "2026-03-16")):
        write(small, name, day)
    result = run("proof", small)
    assert [line.split(",")[1] for line in result.stdout.splitlines()[1:]] == ["Birch", "Cedar"]
    assert result.stderr.startswith("2 lines from 2026-03-01 to 2026-03-31.\n")


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (["--from", "2026-02-28"], ["Amber", "Birch", "Cedar"]),
        (["--to", "2026-02-28"], ["Amber"]),
        (["--from", "2026-03-01", "--to", "yesterday"], ["Birch"]),
        (["--from", "-1"], ["Cedar"]),
        (["--today", "2026-02-28"], ["Amber"]),
    ],
)
def test_days_are_named_as_elsewhere(given: list[str], shown: list[str], small: Path) -> None:
    for name, day in (("Amber.md", "2026-02-28"), ("Birch.md", "2026-03-01"), ("Cedar.md", "2026-03-16")):
        write(small, name, day)
    assert [line.split(",")[1] for line in run("proof", small, *given).stdout.splitlines()[1:]] == shown


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--from", "2026-03-02", "--to", "2026-03-01"], "--from 2026-03-02 comes after --to 2026-03-01"),
        (["--from", "tomorrow"], "--from 2026-03-17 comes after today, 2026-03-16"),
        (["--from", "soon"], "--from"),
        (["--to", "03/04/2026"], "2026-03-04"),
        (["--page", "a.html", "--output", "b.csv"], "leave one of them out"),
    ],
)
def test_days_that_cannot_be_meant_are_asked_about(given: list[str], said: str, small: Path) -> None:
    result = run("proof", small, *given)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_days_without_anything_are_a_table_with_its_titles(small: Path) -> None:
    result = run("proof", small)
    assert result.stdout_bytes.decode("utf-8-sig") == (
        "Date,Employer,Address or contact,Person,Method,Position,Result\r\n"
    )
    assert result.stderr.startswith("0 lines from 2026-03-01 to 2026-03-31.\nNext: rows in applications.csv")


def test_private_entries_are_left_out_unless_they_are_asked_for(small: Path) -> None:
    write(small, "Amber.md", "2026-03-02")
    write(small, "Birch.md", "2026-03-03", "private: yes\n")
    left_out, everything = run("proof", small), run("proof", small, "--with-private")
    assert "Birch" not in left_out.output and "Birch" in everything.stdout
    assert "1 line about private entries left out: --with-private puts them in." in left_out.stderr
    assert "private" not in everything.stderr


def test_the_page_is_a_file_whose_path_is_printed(small: Path) -> None:
    write(small, "Amber.md", "2026-03-02", "people: [Dana Ortiz]\n")
    page = small / "march.html"
    result = run("proof", small, "--page", page)
    assert result.stdout == f"{page}\n"
    assert result.stderr == (
        "1 line from 2026-03-01 to 2026-03-31.\nNext: open it in your browser, read it, print it and sign it.\n"
    )
    text = page.read_text(encoding="utf-8")
    assert "Amber" in text and "Robin Ash" in text
    assert "exists already" in run("proof", small, "--page", page).stderr


def test_a_mistake_in_a_template_of_ones_own_is_told_with_its_place(small: Path) -> None:
    (small / "templates").mkdir()
    (small / "templates" / "proof.html").write_text("\n{{ headin }}", encoding="utf-8")
    (small / "templates" / "today.html").write_text("{{ nothing", encoding="utf-8")
    result = run("proof", small, "--page", small / "a.html")
    assert result.exit_code == 0
    assert "templates/proof.html:2: nothing here is called `headin`; did you mean `heading`?" in result.stderr
    assert "today.html" not in result.stderr
    assert "Signature" in (small / "a.html").read_text(encoding="utf-8")
