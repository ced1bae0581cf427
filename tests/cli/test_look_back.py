"""`journal look-back`: its lines, its JSON, and that terminal, page and JSON give the same figures."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal as program

SAMPLE = Path(__file__).parent.parent.parent / "journal"
HEAD = "---\ncompany: Northwind Labs\nrole: Baker\ndate: {day}\n---\n\n"
ENTRY = HEAD + "## Questions\n\n### Why\x1b us?\n\n- Rating: {rating}\n"

WORDS = {
    "answered_better": r"(\d+) answers? better",
    "better_answers_used": r"(\d+) better answers? used",
    "lessons": r"(\d+) lessons? kept",
    "follow_ups_done": r"(\d+) follow-ups? done",
    "next_steps_done": r"(\d+) of \d+ next steps? done",
    "next_steps_due": r"\d+ of (\d+) next steps? done",
    "interviews": r"(\d+) interviews? held",
    "rejections": r"(\d+) applications? ended with a no",
}
"""How the figures are said, by their keys."""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ("look-back", *arguments), prog_name="journal")


def read_figures(words: str) -> dict[str, int]:
    """The figures that a sentence holds; what it does not name is nothing."""
    found = {key: re.search(pattern, words) for key, pattern in WORDS.items()}
    return {key: int(it[1]) if it else 0 for key, it in found.items()}


def read_report(unit: str) -> dict[str, dict[str, int]]:
    """The figures of each period by its title."""
    periods = run(str(SAMPLE), "--by", unit).stdout.split("\n\n")[1:]
    return {it.split("\n")[0].removesuffix(", so far"): read_figures(it) for it in periods if "quiet" not in it}


def read_json(unit: str) -> list[dict[str, Any]]:
    periods: list[dict[str, Any]] = json.loads(run(str(SAMPLE), "--by", unit, "--json").stdout)["periods"]
    return periods


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("site")
    built = CliRunner().invoke(program, ("build", str(SAMPLE), "--output", str(folder)), prog_name="journal")
    assert built.exit_code == 0
    return (folder / "look-back.html").read_text(encoding="utf-8")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text("today = 2026-03-16\n")
    return tmp_path


def write(folder: Path, *ratings: int) -> None:
    for number, rating in enumerate(ratings, 2):
        day = f"2026-03-0{number}"
        (folder / f"{day}.md").write_text(ENTRY.format(day=day, rating=rating).replace("\x1b", ""))


def test_a_report_begins_with_progress_and_ends_with_what_to_do_next(small: Path) -> None:
    write(small, 2, 4)
    result = run(str(small))
    assert result.stdout == (
        "Since March 2026, 1 question was answered better than before\n"
        "\n"
        "March 2026, so far\n"
        "  1 answer better than the time before, 2 interviews held\n"
        "  2 → 4  Why us? (Northwind Labs)\n"
    )
    assert result.stderr.startswith("Next: `journal build --open` ")


def test_by_week_the_running_one_is_there_and_a_quiet_one_is_a_line(small: Path) -> None:
    write(small, 3)
    assert run(str(small), "--by", "week").stdout.split("\n\n")[1:] == [
        "Week of Mon 16 March, so far\n  nothing yet",
        "1 quiet week",
        "Week of Mon 2 March\n  1 interview held\n",
    ]


def test_an_empty_journal_is_told_how_to_begin(small: Path) -> None:
    result = run(str(small))
    assert result.stdout == "Nothing to look back on yet\n"
    assert result.stderr == "Next: `journal new COMPANY` begins the first entry.\n"
    assert json.loads(run(str(small), "--json").stdout) == {"schema_version": 1, "periods": []}


def test_json_has_the_documented_keys(small: Path) -> None:
    write(small, 2, 4)
    assert json.loads(run(str(small), "--json").stdout)["periods"] == [
        {
            "unit": "month",
            "from": "2026-03-01",
            "to": "2026-03-31",
            "interviews": 2,
            "answered_better": 1,
            "better_answers_used": 0,
            "lessons": 0,
            "follow_ups_done": 0,
            "next_steps_due": 0,
            "next_steps_done": 0,
            "next_steps_done_by_kind": {},
            "feedback_received": 0,
            "rejections": 0,
        }
    ]


def test_nothing_of_a_journal_can_steer_the_terminal(small: Path) -> None:
    for day, rating in (("2026-03-02", 2), ("2026-03-03", 4)):
        (small / f"{day}.md").write_text(ENTRY.format(day=day, rating=rating))
    assert "\x1b" not in run(str(small)).stdout


MONTHS = dict(
    enumerate("January February March April May June July August September October November December".split(), 1)
)


def title(period: dict[str, Any]) -> str:
    year, month, day = map(int, period["from"].split("-"))
    if period["unit"] == "month":
        return f"{MONTHS[month]} {year}"
    return f"Week of Mon {day} {MONTHS[month]}" + ("" if year == 2026 else f" {year}")


@pytest.mark.parametrize("unit", ["month", "week"])
def test_terminal_and_json_agree(unit: str) -> None:
    shown = {title(it): {key: it[key] for key in WORDS} for it in read_json(unit)}
    assert {name: it for name, it in shown.items() if any(it.values())} == read_report(unit)


def test_page_and_json_agree_by_month(page: str) -> None:
    sections = re.findall(r"<section>\s*<h2>(.*?)</h2>(.*?)</section>", page, re.DOTALL)
    found = {}
    for name, html in sections:
        figures = re.search(r'<p class="lead">(.*?)</p>', html)
        rejections = re.search(r'<p class="part meta">(\d+ applications? ended .*?)</p>', html)
        words = " ".join(it[1] for it in (figures, rejections) if it)
        found[name.removesuffix(", so far")] = read_figures(unescape(words))
    assert found == {title(it): {key: it[key] for key in WORDS} for it in read_json("month")}


def test_page_and_json_agree_by_week(page: str) -> None:
    """The table of the page has the weeks of one year: all since September."""
    body = page.split("<tbody>")[1].split("</tbody>")[0]
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", body)]
    keys = ("answered_better", "better_answers_used", "lessons", "follow_ups_done", "steps", "feedback_received")
    keys += ("interviews", "rejections")
    shown = {}
    for name, *cells in (row for row in rows if len(row) > 1):
        values: dict[str, str] = dict(zip(keys, cells, strict=True))
        done, _, due = values.pop("steps").partition(" of ")
        values |= {"next_steps_done": done, "next_steps_due": due}
        shown[f"Week of {name}"] = {key: int(values[key] or 0) for key in WORDS}
    weeks = {title(it): {key: it[key] for key in WORDS} for it in read_json("week") if it["from"] > "2025-08"}
    assert shown == {name: it for name, it in weeks.items() if any(it.values())}
