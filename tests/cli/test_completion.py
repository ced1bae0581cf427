"""What the Tab key offers, asked for as bash asks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from journal_tool.cli import journal
from journal_tool.cli.completion import SHELLS

TAB = """
eval "$(journal completion bash)"
COMP_WORDS=(journal "$@")
COMP_CWORD=$#
_journal_completion journal
printf '%s\\n' "${COMPREPLY[@]}"
"""


def press_tab(*words: str, cwd: Path) -> list[str]:
    """What bash offers behind these words, the last of which is being typed."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", TAB, "bash", *words],
        cwd=cwd,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    return done.stdout.split("\n")[:-1] if done.stdout != "\n" else []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text('[[stages]]\nname = "pair-day"\nafter = "technical"\n')
    for name, company in (("2026-03-12-northwind.md", "Northwind Labs"), ("2026-03-14-aster.md", "Aster")):
        text = f"---\ncompany: {company}\nrole: Baker\ndate: {name[:10]}\n---\n"
        (tmp_path / name).write_text(text)
    return tmp_path


def test_commands_and_options(tmp_path: Path) -> None:
    assert press_tab("ch", cwd=tmp_path) == ["check"]
    assert press_tab("check", "--ex", cwd=tmp_path) == ["--explain"]


def test_codes(tmp_path: Path) -> None:
    offered = press_tab("check", "--explain", "j00", cwd=tmp_path)
    assert offered and all(code.startswith("J00") for code in offered)


def test_companies_with_quotes_where_bash_needs_them(folder: Path) -> None:
    assert press_tab("new", "", cwd=folder) == ["Aster", "'Northwind Labs'"]
    assert press_tab("new", "nor", cwd=folder) == ["'Northwind Labs'"]
    assert press_tab("new", "'Northwind L", cwd=folder) == ["'Northwind Labs'"]


def test_stages_with_those_of_the_journal(folder: Path) -> None:
    assert press_tab("new", "Aster", "--stage", "p", cwd=folder) == ["pair-day", "presentation", "panel"]


def test_topics_the_most_frequent_first(folder: Path) -> None:
    text = "\n## Questions\n\n- Why us? #motivation\n- And SQL? #sql\n- Why them? #Motivation\n"
    with (folder / "2026-03-12-northwind.md").open("a") as entry:
        entry.write(text)
    assert press_tab("questions", "--topic", "", cwd=folder) == ["motivation", "sql"]
    assert press_tab("questions", "--topic", "s", cwd=folder) == ["sql"]


def test_entries_by_their_beginning_or_else_by_any_part(folder: Path) -> None:
    assert press_tab("done", "2026-03-1", cwd=folder) == ["2026-03-12-northwind.md", "2026-03-14-aster.md"]
    assert press_tab("done", "northw", cwd=folder) == ["2026-03-12-northwind.md"]


def test_letters_and_whom_they_go_to(folder: Path) -> None:
    text = "---\ncompany: Vinha\nrole: Baker\ndate: 2026-03-15\npeople: Lee Park\n---\n"
    (folder / "2026-03-15-vinha.md").write_text(text)
    assert press_tab("letter", "th", cwd=folder) == ["thank-you", "thanks-for-considering"]
    assert press_tab("letter", "thank-you", "ast", cwd=folder) == ["2026-03-14-aster.md"]
    assert press_tab("letter", "thank-you", "vinha", "--to", "l", cwd=folder) == ["'Lee Park'"]


def test_rules(folder: Path) -> None:
    assert press_tab("done", "aster", "re", cwd=folder) == [
        "rest",
        "resign",
        "reply-to-rejection",
        "reflect",
        "rehearse",
    ]


def test_the_journal_that_an_option_names(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert press_tab("new", "a", cwd=elsewhere) == []
    assert press_tab("new", "--journal", str(folder), "a", cwd=elsewhere) == ["Aster"]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_gets_its_lines(shell: str) -> None:
    result = CliRunner().invoke(journal, ["completion", shell], prog_name="journal")
    assert result.exit_code == 0
    assert f"_JOURNAL_COMPLETE={shell}_complete" in result.stdout
