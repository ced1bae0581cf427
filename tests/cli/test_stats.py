"""`journal stats`: its report, its JSON, and that terminal, page and JSON give the same figures."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from journal_tool.cli import journal as program
from journal_tool.cli.words import cells
from journal_tool.phrases import begun, worded

SAMPLE = Path(__file__).parent.parent.parent / "journal"
ENTRY = "---\ncompany: Northwind Labs\nrole: Baker\ndate: 2026-03-12\n---\n"

Table = list[str]
"""The rows of a table as words, without marks between names."""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, prog_name="journal")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "journal.toml").write_text("today = 2026-03-16\n")
    return tmp_path


@pytest.fixture(scope="module")
def shape() -> Any:
    return json.loads(run("stats", str(SAMPLE), "--json").stdout)


@pytest.fixture(scope="module")
def report() -> str:
    return run("stats", str(SAMPLE)).stdout


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> "Page":
    folder = tmp_path_factory.mktemp("site")
    assert run("build", str(SAMPLE), "--output", str(folder)).exit_code == 0
    page = Page()
    page.feed((folder / "outcomes.html").read_text(encoding="utf-8"))
    return page


class Page(HTMLParser):
    """The heading, the sentences and the tables of the page, by the title of their section."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.title, self.tag = "", "", ""
        self.tables: dict[str, list[list[str]]] = {}
        self.sentences: dict[str, list[str]] = {"": []}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tag = "td" if tag == "a" and self.tag == "td" else tag
        if tag == "h2":
            self.title = ""
        elif tag == "tr":
            self.tables.setdefault(self.title, []).append([])
        elif tag == "p":
            self.sentences.setdefault(self.title, []).append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "td", "p", "h1", "h2"):
            self.tag = ""

    def handle_data(self, text: str) -> None:
        if self.tag == "h1":
            self.heading += text
        elif self.tag == "h2":
            self.title += text
        elif self.tag in ("th", "td") and self.title:
            self.tables[self.title][-1].append(text.strip())
        elif self.tag == "p":
            self.sentences[self.title][-1] += text

    def rows(self, title: str) -> Table:
        return [" ".join(text for text in row if text) for row in self.tables[title][1:]]


def read_report(report: str) -> dict[str, list[str]]:
    """The lines of each section, by its title."""
    blocks = report.split("\n\n")
    titles = (
        "Where applications went",
        "How many went on",
        "How long",
        "Which rounds",
        "Where they",
        "What you",
        "How it felt",
        "Month by",
    )
    sections: dict[str, list[str]] = {"": []}
    title = ""
    for block in blocks:
        first = block.split("\n", 1)[0]
        title = first if first.startswith(titles) else title
        sections.setdefault(title, []).extend(block.split("\n"))
    return sections


def rows_of(lines: list[str]) -> Table:
    """The rows of a section's table; names below a row belong to it."""
    rows: Table = []
    for line in lines:
        if line.startswith("      "):
            rows[-1] += f" {line}"
        elif line.startswith("  "):
            rows.append(line)
    return [" ".join(row.replace(", ", " ").replace(",\n", " ").split()).replace(",", "") for row in rows[1:]]


def percent(share: Any) -> str:
    low, high = (int(share[end] * 100 + 0.5) for end in ("low", "high"))
    return f"{share['count']} of {share['of']} between {low}% and {high}%"


def days(number: float) -> str:
    return f"{number:g} day{'' if number == 1 else 's'}"


def as_told(shape: Any) -> Iterator[tuple[str, list[str]]]:
    """What the rows of each section must begin with, after their heads, worked out from the JSON."""
    yield "Where applications went", [str(it["applications"]) for it in shape["flows"]]
    yield (
        "How many went on at each step",
        [_join(it["reached"], it["share"], it["undecided"] or "") for it in shape["groups"]],
    )
    yield "Which rounds were passed", [_join(it["rounds"], it["share"]) for it in shape["stages"]]
    yield (
        "Where they came from",
        [_join(begun(it["source"]), it["applications"], it["share"], it["undecided"] or "") for it in shape["sources"]],
    )
    yield (
        "How it felt, and how it went",
        [_join(f"{it['rating']} of 5", it["passed"], it["rejected"], it["undecided"]) for it in shape["self_ratings"]],
    )
    yield (
        "What you were asked about",
        [_join(worded(it["topic"]), it["asked"], it["questions"]) for it in shape["topics"] if it["asked"] > 1],
    )
    yield (
        "Month by month",
        [_join(it["applications"], it["conversations"], it["entries"]) for it in reversed(shape["months"])],
    )
    yield (
        "How long answers took",
        [_join(len(it["days"]), days(it["median"])) if it["days"] else "" for it in shape["waiting"]],
    )


def _join(*parts: Any) -> str:
    return " ".join(percent(it) if isinstance(it, dict) else str(it) for it in parts if it not in ("", None))


def test_terminal_page_and_json_give_the_same_figures(shape: Any, report: str, page: Page) -> None:
    sections = read_report(report)
    told = dict(as_told(shape))
    assert set(page.tables) == set(sections) - {""} == set(told)
    for title, expected in told.items():
        on_page, in_terminal = page.rows(title), rows_of(sections[title])
        assert [row.replace(",", "") for row in on_page] == in_terminal, title
        assert len(on_page) == len(expected), title
        for row, words in zip(on_page, expected, strict=True):
            assert not words or f" {words} " in f" {row} ", title


def test_terminal_and_page_say_the_same_sentences(report: str, page: Page) -> None:
    sections = read_report(report)
    assert report.split("\n", 1)[0] == page.heading
    for title, sentences in page.sentences.items():
        text = " ".join(" ".join(sections[title]).split())
        for sentence in sentences:
            if title:
                assert " ".join(sentence.split()) in text


def test_the_states_of_the_sample_are_the_same_everywhere(shape: Any, report: str, page: Page) -> None:
    """By hand: see tests/analysis/test_sample_figures.py."""
    counts = [str(count) for count in shape["applications"]["by_state"].values() if count]
    assert counts == ["2", "9", "2", "2", "33", "43"]
    head = " ".join(report.split("\n\n")[1].split())
    assert re.findall(r": (\d+)", head) == counts
    assert (shape["applications"]["total"], shape["applications"]["active"], shape["interviews"]) == (91, 11, 33)
    assert (shape["questions"], shape["weak_questions"], shape["lessons"]) == (63, 15, 72)
    assert (shape["better_answers_used"], shape["better_answers"]) == (9, 23)
    lead = "33 conversations held, 11 applications active. Kept from all searches: 63 questions, 72 lessons and 9 of 23"
    assert any(lead in sentence for sentence in page.sentences[""])
    assert lead in " ".join(report.split())


def test_json_has_the_shape_that_is_promised(shape: Any) -> None:
    assert shape["schema_version"] == 1
    assert shape["search"] == {"name": "Leaving the hospital", "from": "2025-09-01"}
    assert shape["groups"][1] == {
        "group": "screening",
        "reached": 14,
        "undecided": 6,
        "share": {"count": 14, "of": 85, "low": 0.1007, "high": 0.2577},
    }
    assert shape["groups"][0]["share"] is None
    assert shape["flows"][0] == {"group": "applied", "next": "screening", "state": None, "applications": 14}
    assert shape["flows"][-1] == {"group": "offer", "next": None, "state": "offer", "applications": 2}
    panel = next(it for it in shape["stages"] if it["stage"] == "panel")
    assert (panel["rounds"], panel["passed"], panel["rejected"], panel["undecided"]) == (5, 1, 1, 3)
    assert panel["others"] == {"ahead": 1, "closed": 1, "waiting": 1}
    offer = next(it for it in shape["waiting"] if it["stage"] == "offer")
    assert offer == {"stage": "offer", "days": [], "median": None, "at_most": [2, 2], "still_waiting": [3, 4]}


def test_every_line_of_the_report_fits_a_wide_terminal(report: str) -> None:
    assert max(cells(line) for line in report.split("\n")) <= 100
    assert not any(line != line.rstrip() for line in report.split("\n"))


def test_parts_are_one_blank_line_apart_also_where_a_table_has_no_note(small: Path) -> None:
    (small / "a.md").write_text(ENTRY + "\n## Questions\n\n- Why us? #motivation\n")
    report = run("stats", str(small)).stdout
    assert "motivation" in report
    assert "\n\n\n" not in report


def test_an_empty_journal_has_a_report_that_says_how_to_begin(small: Path) -> None:
    result = run("stats", str(small))
    assert (result.exit_code, result.stdout.split("\n", 1)[0]) == (0, "Figures begin with your first application")
    assert "applications.csv" in result.stdout
    assert result.stderr == "Next: `journal new COMPANY` begins an entry, and an application with it.\n"
    assert json.loads(run("stats", str(small), "--json").stdout)["search"] is None


def test_one_entry_is_told_without_shares(small: Path) -> None:
    (small / "a.md").write_text(ENTRY)
    result = run("stats", str(small))
    assert "Your first application led to a conversation" in result.stdout
    assert "Northwind Labs has not answered for 4 days." in " ".join(result.stdout.split())
    assert result.stderr.startswith("Next: `journal build --open`")


def test_figures_can_be_had_for_another_day(small: Path) -> None:
    (small / "a.md").write_text(ENTRY)
    words = " ".join(run("stats", str(small), "--today", "2026-03-13").stdout.split())
    assert "Northwind Labs has not answered for 1 day." in words


def test_names_cannot_steer_the_terminal(small: Path) -> None:
    (small / "a.md").write_text(
        ENTRY.replace("Northwind Labs", '"North\\ewind\\u202e"').replace("role", 'source: "\\e[1m"\nrole')
    )
    assert "\x1b" not in run("stats", str(small)).stdout
    assert "\u202e" not in run("stats", str(small)).stdout


def test_a_report_of_what_has_not_changed_loads_no_parser() -> None:
    run("stats", str(SAMPLE))
    code = (
        "import sys; from journal_tool.cli import journal\n"
        f"try: journal(['stats', {str(SAMPLE)!r}])\n"
        "finally: print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("14 of 91 applications")
    assert not {"yaml", "frontmatter", "markdown_it", "jinja2"} & set(done.stderr.split())
