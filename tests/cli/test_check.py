"""`journal check`: what it prints, which status it ends with, and that editors understand its lines."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal

SOUND = "---\ncompany: Northwind Labs\nrole: Baker\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why bread? I like it.\n"
WRONG = SOUND.replace("date", "stage: tecnical\noutcome: Rejected\ndate")

Check = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a journal on a fixed day: one sound entry, and one with an error and a hint."""
    journal = tmp_path / "journal"
    journal.mkdir()
    (journal / "journal.toml").write_text("today = 2026-03-16\n")
    (journal / "sound.md").write_text(SOUND)
    (journal / "wrong.md").write_text(WRONG.replace("Northwind Labs", "Aster Bakery"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def check(folder: Path) -> Check:  # noqa: ARG001 - where the commands are run
    return lambda *arguments: CliRunner().invoke(journal, ["check", *arguments], prog_name="journal")


def places(result: Result) -> list[str]:
    """Path, line and column of each problem."""
    return [line.split(" ")[0] for line in result.stdout.splitlines()]


def test_problems_are_lines_on_stdout_and_what_to_do_next_is_on_stderr(check: Check) -> None:
    result = check()
    assert result.exit_code == 1
    assert places(result) == ["journal/wrong.md:4:8:", "journal/wrong.md:5:10:"]
    assert all(re.fullmatch(r"\S+:\d+:\d+: [A-Z]\d{3} \S.*", line) for line in result.stdout.splitlines())
    assert result.stderr.startswith("1 error and 1 hint in 1 file. Next: `journal check --fix` mends 1 of them; ")


def test_paths_are_as_seen_from_the_current_folder(folder: Path, check: Check, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "journal")
    assert places(check())[0] == "wrong.md:4:8:"
    (folder / "journal" / "2026").mkdir()
    monkeypatch.chdir(folder / "journal" / "2026")
    assert places(check())[0] == "../wrong.md:4:8:"


@pytest.mark.parametrize(
    ("arguments", "found", "status"),
    [
        (["journal/wrong.md"], 2, 1),
        (["journal/sound.md"], 0, 0),
        (["journal/sound.md", "journal/wrong.md"], 2, 1),
        (["journal"], 2, 1),
        (["."], 2, 1),
        (["--journal", ".", "journal/../journal/sound.md"], 0, 0),
    ],
)
def test_paths_choose_what_is_looked_at(check: Check, arguments: list[str], found: int, status: int) -> None:
    result = check(*arguments)
    assert (len(places(result)), result.exit_code) == (found, status)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["journal/none.md"], "there is no such file or folder"),
        (["--journal", ".", "journal/none.md"], "there is no file or folder `journal/none.md`"),
        (["--journal", "journal", "/dev/null"], "`/dev/null` does not belong to the journal"),
        (["--diff"], "give both"),
        (["--fix", "--diff", "--json"], "give one of the two"),
        (["--explain", "X000"], "`. `journal check` prints them"),
        (["--today", "03/04/2026"], "could be 3 April or 4 March"),
        (["--explain", "X000"], "there is no problem with the code `X000`"),
        (["--journal", "/dev"], "/dev"),
    ],
)
def test_what_cannot_be_done_ends_with_2_and_says_why(check: Check, arguments: list[str], words: str) -> None:
    result = check(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert words in result.stderr


def test_a_journal_without_problems_says_so(folder: Path, check: Check) -> None:
    (folder / "journal" / "wrong.md").unlink()
    result = check()
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "No problems in 1 entry. Next: `journal build --open`.\n"


@pytest.mark.parametrize("option", [["--json"], ["--format", "json"]])
def test_json_has_the_shape_that_is_promised(check: Check, option: list[str]) -> None:
    result = check(*option)
    shape = json.loads(result.stdout)
    assert (shape["schema_version"], result.exit_code, result.stderr) == (1, 1, "")
    first = shape["problems"][0]
    assert {key: first[key] for key in ("path", "line", "column", "end_line", "end_column", "severity")} == {
        "path": "wrong.md",
        "line": 4,
        "column": 8,
        "end_line": 4,
        "end_column": 16,
        "severity": "error",
    }
    assert set(first) == {
        *("path", "line", "column", "end_line", "end_column"),
        *("code", "severity", "message", "help", "fixable"),
    }


def test_fix_mends_and_tells_what_is_left(folder: Path, check: Check) -> None:
    before = (folder / "journal" / "wrong.md").read_text()
    result = check("--fix")
    after = (folder / "journal" / "wrong.md").read_text()
    assert "outcome: rejected\n" in after
    assert len(set(before.split("\n")) - set(after.split("\n"))) <= 2
    assert result.stderr.startswith("Mended ")
    assert check("--fix").stderr.startswith("Mended ") is False


def test_diff_shows_what_fix_would_do_and_does_nothing(folder: Path, check: Check) -> None:
    before = (folder / "journal" / "wrong.md").read_bytes()
    result = check("--fix", "--diff")
    assert "\n-outcome: Rejected\n+outcome: rejected\n" in result.stdout
    assert (folder / "journal" / "wrong.md").read_bytes() == before
    patch = subprocess.run(
        ["git", "apply", "--stat", "-"], input=result.stdout, text=True, capture_output=True, check=True
    )
    assert "wrong.md" in patch.stdout


def test_explain_tells_every_code_the_check_prints(check: Check) -> None:
    for line in check().stdout.splitlines():
        code = line.split(" ")[1]
        result = check("--explain", code.lower())
        assert result.exit_code == 0
        assert result.stdout.startswith(code)
        assert "Not so:" in result.stdout and "But so:" in result.stdout


def test_vim_reads_the_lines_as_they_are(folder: Path, check: Check) -> None:
    """With its default errorformat."""
    (folder / "errors").write_text(check().stdout)
    read = "call writefile(map(getqflist(), {_, it -> bufname(it.bufnr).':'.it.lnum.':'.it.col.':'.it.valid}), 'read')"
    command = ["vim", "-u", "NONE", "-i", "NONE", "-es", "-c", "cgetfile errors", "-c", read, "-c", "qa!"]
    subprocess.run(command, stdin=subprocess.DEVNULL, check=False)
    assert (folder / "read").read_text().split() == ["journal/wrong.md:4:8:1", "journal/wrong.md:5:10:1"]


def test_a_check_of_what_has_not_changed_loads_no_parser(check: Check) -> None:
    """The libraries for YAML, Markdown and templates would take longer than the check itself."""
    check()
    code = (
        "import sys; from journal_tool.cli import journal\n"
        "try: journal(['check'])\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == check().stdout
    assert not {"yaml", "frontmatter", "markdown_it", "jinja2"} & set(done.stderr.split())


EMACS = """
(with-temp-buffer
  (setq default-directory command-line-default-directory)
  (insert-file-contents "errors")
  (compilation-mode)
  (compilation--ensure-parse (point-max))
  (goto-char (point-min))
  (while (not (eobp))
    (let* ((message (get-text-property (point) 'compilation-message))
           (place (and message (compilation--message->loc message))))
      (princ (format "%s:%s:%s\\n" (caar (compilation--loc->file-struct place))
                     (compilation--loc->line place) (compilation--loc->col place))))
    (forward-line 1)))
"""


def test_emacs_reads_the_lines_as_they_are(folder: Path, check: Check) -> None:
    (folder / "errors").write_text(check().stdout)
    command = ["emacs", "--batch", "--quick", "--eval", "(require 'compile)", "--eval", EMACS]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["journal/wrong.md:4:8", "journal/wrong.md:5:10"]
