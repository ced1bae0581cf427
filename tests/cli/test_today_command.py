"""`journal today`: what it lists and in which words, what it hands to programs, and that it loads little."""

import html
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal as program
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = date(2026, 3, 16)

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
        "This journal pretends that today is Sat 14 March 2026.",
        "",
        "Time to say an answer out loud",
        "  How would you shard a table?",
        "",
        "Conversations ahead",
        "  Wed 18 March       Northwind Labs",
        "  14:30, in 4 days   Panel · Data Analyst · room 3 · Dana Ortiz · Lee Park",
        "                     prep sheet: journal open ahead --prep",
        "",
        "1 active application · 0 open offers · 1 weak question · 0 better answers used, of 0 noted",
    ]
    assert result.stderr == "Next: `journal today --all` shows 2 more.\n"


def test_a_busy_day_tells_each_thing_with_its_day_and_its_reason(folder: Path) -> None:
    (folder / "held.md").write_text(HELD.replace("thanked: yes\n", "").replace("shard a table", "shard"))
    (folder / "ahead.md").write_text(AHEAD.replace("03-18", "03-17") + "\n- [ ] Print the map due:2026-03-10\n")
    result = run(folder)
    assert result.stdout.splitlines()[:9] == [
        "Thank Northwind Labs (overdue), and do what you noted for Northwind Labs (overdue)",
        "This journal pretends that today is Sat 14 March 2026.",
        "",
        "What to do",
        "  Tue 10 March   Print the map",
        "  Overdue        From your entry on Northwind Labs of 17 March",
        "  Fri 13 March   Thank your interviewers at Northwind Labs",
        "  Overdue        You talked on 12 March",
        "  Mon 16 March   Prepare for the conversation with Dana Ortiz and Lee Park at Northwind Labs",
    ]
    assert result.stderr == "Next: `journal done held thank` says that you did it.\n"


def test_all_shows_also_what_comes_up_later(folder: Path) -> None:
    result = run(folder, "--all")
    lines = result.stdout.splitlines()
    later = lines.index("2 things that will come up later")
    assert lines[later + 1].startswith("  Sun 15 March   Prepare for the conversation")
    assert lines[later + 3] == f"{' ' * 17}journal done ahead prepare"
    assert result.stderr == "Next: `journal open` shows the site.\n"


def test_the_page_the_terminal_and_the_json_say_the_same_of_the_sample() -> None:
    journal = load_journal(SAMPLE, cache=False)
    page = html.unescape(Site(journal, (), DAY)["index.html"].decode())
    document = json.loads(run(SAMPLE, "--json").stdout)
    printed = run(SAMPLE, "--all").stdout
    done = {row["do"] for row in document["follow_ups"]}
    assert len(done) == len(document["follow_ups"]) > 20
    for text in (page, printed):
        places = [text.index(words) for words in done]
        assert len(set(places)) == len(done)
    shown = [line[17:] for line in run(SAMPLE).stdout.splitlines() if line[17:] in done]
    assert [text for text in re.findall(r'<a href="[^"]+">([^<]+)</a>', page) if text in done][: len(shown)] == shown
    assert len(shown) == 7
    assert f"<h1>{printed.splitlines()[0]}</h1>" in page
    assert [row["company"] for row in document["upcoming"]] == ["Larkspur Energy", "Verdance Seed"]
    figures = re.findall(r"<strong>(\d+)</strong> ([^<]+)</a>", page)
    assert printed.splitlines()[-1] == " · ".join(f"{number} {words}" for number, words in figures)
    assert document["dropped"] == 2 and "2 older things left out" in page and "2 older things left out" in printed


def test_what_was_written_for_an_answer_stands_everywhere_on_its_day(folder: Path) -> None:
    plan = "## If no\n\nTwo more applications.\n\n- and **breathe**\n"
    (folder / "ahead.md").unlink()
    (folder / "held.md").write_text(HELD.replace("passed", "rejected\nheard_back: 2026-03-14") + plan)
    title = "A no from Northwind Labs: what you wrote for this day"
    assert f"\n\n{title}\n  Two more applications.\n\n  - and **breathe**\n\nWhat to do\n" in run(folder).stdout
    page = Site(load_journal(folder, cache=False), (), date(2026, 3, 14))["index.html"].decode()
    assert f"<h2>{title}</h2>\n<p>Two more applications.</p>\n<ul>\n<li>and <strong>breathe</strong></li>" in page
    foreseen = json.loads(run(folder, "--json").stdout)["foreseen"]
    assert foreseen == [
        {"entry": "held.md", "yes": False, "line": 19, "text": "Two more applications.\n\n- and **breathe**"}
    ]
    assert title not in run(folder, "--today", "2026-03-15").stdout


def test_a_journal_without_entries_says_how_to_begin(tmp_path: Path) -> None:
    (tmp_path / "journal.toml").touch()
    result = run(tmp_path)
    assert re.fullmatch(r"Write down your first interview\n\w+ \d+ \w+ \d+\n", result.stdout)
    assert result.stderr == "Next: `journal new COMPANY` begins the first entry.\n"


def test_figures_stand_on_the_page_and_in_the_terminal_as_soon_as_something_runs(tmp_path: Path) -> None:
    (tmp_path / "journal.toml").write_text("today = 2026-03-14\n")
    (tmp_path / "applications.csv").write_text("company,role,applied\nNorthwind Labs,Baker,2026-03-02\n")
    printed = run(tmp_path).stdout.splitlines()[-1]
    page = Site(load_journal(tmp_path, cache=False), (), date(2026, 3, 14))["index.html"].decode()
    assert printed.startswith("1 active application · 0 open offers")
    assert "<strong>1</strong> active application</a>" in page


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
            "prep": "prep/ahead.html",
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
