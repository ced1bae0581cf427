"""`journal today`: what it lists and in which words, what it hands to programs, and that it loads little."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal as program

SAMPLE = Path(__file__).parent.parent.parent / "journal"

HELD = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
thanked: yes
outcome: passed
---

## Questions

### How would you shard a table? #databases

- Rating: 2/5

By tenant.
"""
AHEAD = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-18 14:30
stage: panel
location: room 3
people:
  - Dana Ortiz
  - Lee Park
---
"""


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(program, ["today", "--journal", str(folder), *arguments], prog_name="journal")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One conversation held, and the next one ahead."""
    (tmp_path / "journal.toml").write_text("today = 2026-03-14\n")
    (tmp_path / "held.md").write_text(HELD)
    (tmp_path / "ahead.md").write_text(AHEAD)
    return tmp_path


def test_a_quiet_day_says_so_offers_an_answer_to_rehearse_and_tells_what_lies_ahead(folder: Path) -> None:
    result = run(folder)
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Nothing is due; next is Northwind Labs on Wednesday",
        "Sat 14 March 2026",
        "",
        "Time to say an answer out loud",
        "  How would you shard a table?",
        "",
        "Conversations ahead",
        "  Wed 18 March 2026   Northwind Labs",
        "  14:30, in 4 days    Panel · Data Analyst · room 3 · with Dana Ortiz and Lee Park",
        "",
        "1 active application · 0 open offers · 1 weak question · 0 better answers used, of 0 noted",
    ]
    assert result.stderr == "Next: `journal open` shows the site.\n"


def test_a_journal_without_entries_says_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "journal.toml").touch()
    result = run(tmp_path)
    assert result.stdout.startswith("Write down your first interview\n")
    assert result.stderr == "Next: `journal new COMPANY` begins the first entry.\n"


def test_names_cannot_steer_the_terminal(folder: Path) -> None:
    (folder / "ahead.md").write_text(AHEAD.replace("room 3", '"room \\e[2J"').replace("Northwind", "North\u202ewind"))
    assert not {"\x1b", "\u202e"} & set(run(folder).stdout)


def test_json_is_the_shape_of_the_same_day(folder: Path) -> None:
    printed = json.loads(run(folder, "--json").stdout)
    assert printed["schema_version"] == 1
    assert (printed["today"], printed["dropped"]) == ("2026-03-14", 0)
    assert printed["upcoming"] == [
        {
            "entry": "ahead.md",
            "date": "2026-03-18",
            "time": "14:30",
            "location": "room 3",
            "company": "Northwind Labs",
            "role": "Data Analyst",
            "stage": "panel",
            "prep": None,
        }
    ]


def test_another_day_may_be_given(folder: Path) -> None:
    assert "Northwind Labs today" in run(folder, "--today", "2026-03-18").stdout.splitlines()[0]
    assert "Conversations ahead" not in run(folder, "--today", "2026-03-19").stdout


def test_a_warm_run_loads_no_parser_and_no_template_engine(folder: Path) -> None:
    run(folder)  # fills the cache
    code = """
import sys
from journal_tool.cli import journal
try:
    journal.main(["today", "--journal", sys.argv[1]], prog_name="journal")
finally:
    print(*sys.modules, file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    assert "Northwind Labs" in done.stdout
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert not {"markdown_it", "yaml", "frontmatter", "jinja2", "markupsafe", "tomllib"} & loaded
