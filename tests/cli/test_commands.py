"""The table of commands, and what the group around them does with help, slips and endings."""

import contextlib
import os
import pty
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import click
import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import COMMANDS, journal
from journal_tool.cli.group import Command, LazyGroup
from journal_tool.errors import JournalError

NAMES = [row.name for row in COMMANDS]


def test_the_table_is_complete_and_unique() -> None:
    assert len(set(NAMES)) == len(NAMES)
    assert {row.module for row in COMMANDS} == {
        f"journal_tool.cli.{path.stem}"
        for path in Path(str(sys.modules["journal_tool.cli"].__file__)).parent.glob("*.py")
        if "\ncommand = " in path.read_text(encoding="utf-8") or "\ndef command(" in path.read_text(encoding="utf-8")
    }


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: row.name)
def test_every_command_is_told_with_examples(row: Command) -> None:
    result = CliRunner().invoke(journal, [row.name, "--help"], prog_name="journal", terminal_width=80)
    assert result.exit_code == 0
    assert "Examples:" in result.output
    assert f"    journal {row.name}" in result.output
    assert row.summary[0].isupper() and not row.summary.endswith(".") and len(row.summary) < 66
    command = journal.get_command(click.Context(journal), row.name)
    assert command is not None
    for option in command.params:
        assert not isinstance(option, click.Option) or option.help, f"{option.name} has no help text"


def test_help_imports_no_command() -> None:
    code = "import sys, journal_tool.cli as it; it.journal(['--help'], standalone_mode=False); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = done.stdout.split()
    assert [name for name in modules if name.startswith("journal_tool.cli.")] == [
        "journal_tool.cli.words",
        "journal_tool.cli.style",
        "journal_tool.cli.group",
    ]
    assert not {"msgspec", "yaml", "markdown_it", "jinja2", "difflib"} & set(modules)


@pytest.mark.parametrize("name", ["build", "doctor"])
def test_a_journal_that_is_named_twice_is_asked_about(name: str, tmp_path: Path) -> None:
    (tmp_path / "journal.toml").touch()
    result = CliRunner().invoke(journal, [name, str(tmp_path), "--journal", str(tmp_path)], prog_name="journal")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "both name the journal" in result.stderr
    assert not (tmp_path / "site").exists()


def _fail() -> None:
    raise JournalError("it cannot be done", "do something else")


def _stop() -> None:
    raise KeyboardInterrupt


def _blunder() -> None:
    raise KeyError("ours")


def try_out(monkeypatch: pytest.MonkeyPatch, function: Callable[[], object]) -> Result:
    """A group of one command, which is that function."""
    module = ModuleType("one")
    module.__dict__["command"] = click.command()(function)
    monkeypatch.setitem(sys.modules, "one", module)
    group = LazyGroup((Command("one", "one", "One"),), version="1", name="journal")
    return CliRunner().invoke(group, ["one"], prog_name="journal")


def test_what_cannot_be_done_is_two_lines_and_status_2(monkeypatch: pytest.MonkeyPatch) -> None:
    result = try_out(monkeypatch, _fail)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "journal: it cannot be done\nhelp: do something else\n"


@pytest.mark.parametrize(("function", "status"), [(_stop, 130), (lambda: 1, 1), (lambda: 0, 0), (lambda: None, 0)])
def test_statuses(monkeypatch: pytest.MonkeyPatch, function: Callable[[], object], status: int) -> None:
    result = try_out(monkeypatch, function)
    assert (result.exit_code, result.output) == (status, "")


def test_a_fault_of_ours_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(try_out(monkeypatch, _blunder).exception, KeyError)


def on_a_terminal(*arguments: str, **variables: str) -> str:
    """What `journal` writes to a terminal."""
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "journal_tool", *arguments]
    environment = {**os.environ, "TERM": "xterm", **variables}
    with subprocess.Popen(command, stdin=terminal, stdout=terminal, stderr=terminal, env=environment):
        os.close(terminal)
        written = b""
        with contextlib.suppress(OSError):  # how Linux says that the other side is closed
            while piece := os.read(controller, 4096):
                written += piece
    os.close(controller)
    return written.decode()


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_gets_colours_unless_they_are_not_wanted(variables: dict[str, str], coloured: bool) -> None:
    written = on_a_terminal("check", "--explain", "X000", **variables)
    assert "there is no problem with the code" in written
    assert ("\x1b[" in written) is coloured


def test_a_reader_that_goes_away_ends_it_without_a_word() -> None:
    line = f"'{sys.executable}' -m journal_tool completion bash | true"
    for _ in range(3):
        done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
        assert (done.stdout, done.stderr) == ("", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a disk that is always full")
def test_a_full_disk_behind_stdout_is_told_in_words() -> None:
    command = [sys.executable, "-m", "journal_tool", "completion", "bash"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    said, _, help = done.stderr.partition("\n")
    assert said == "journal: the disk is full, so what was asked for is not there whole"
    assert help == "help: make room, or write it elsewhere\n"


def test_a_closed_stdout_is_no_fault_of_ours() -> None:
    command = [f"{shlex.quote(sys.executable)} -m journal_tool check --explain J001 >&-"]
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
