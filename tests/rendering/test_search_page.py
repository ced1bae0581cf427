"""The page Search without a script: an index from A to Z of companies, people, topics and areas, not too long."""

import datetime as dt
import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.search import MOST, SearchView, view_search
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import SEARCH
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
GENERATOR = Path(__file__).parent.parent / "benchmarks" / "generate.py"
DAY = dt.date(2026, 3, 16)
ENTRY = "---\ncompany: {company}\nrole: Baker\ndate: 2026-03-12\npeople: [{people}]\n---\n\n{body}"


def journal_of(*entries: dict[str, str]) -> Journal:
    texts = [ENTRY.format(**{"people": "", "body": "", **entry}) for entry in entries]
    parsed = (parse_entry(f"{number}.md", text.encode(), Settings()) for number, text in enumerate(texts))
    return Journal(entries=tuple(parsed))


def view(journal: Journal) -> SearchView:
    return view_search(Material(journal, (), DAY, False, tuple), SEARCH)


def rows(journal: Journal) -> dict[str, list[tuple[str, str, str]]]:
    return {it.title: [(row.words, row.about, row.href) for row in it.rows] for it in view(journal).letters}


@pytest.mark.parametrize(
    ("count", "heading"),
    [(0, "There is nothing to find yet"), (1, "Find anything in 1 interview"), (3, "Find anything in 3 interviews")],
)
def test_the_heading_says_what_there_is(count: int, heading: str) -> None:
    assert view(journal_of(*({"company": f"Aster {number}"} for number in range(count)))).heading == heading


def test_each_kind_stands_under_its_letter_with_its_place() -> None:
    body = "## Questions\n\n- Why flour? #baking\n\n## Lessons\n\n- Ask. #research\n- And so on.\n"
    found = rows(journal_of({"company": "Aster", "people": "Ana Brandt", "body": body}, {"company": "aster"}))
    assert found == {
        "A": [
            ("Ana Brandt", "of Aster", "people.html#person-ana-brandt"),
            ("aster", "company, 2 entries", "applications/aster-baker.html"),
        ],
        "B": [("Baking", "topic, 1 question", "questions.html#topic-baking")],
        "R": [("Research", "1 lesson", "lessons.html#area-1")],
    }


def test_letters_are_sorted_without_case_and_accents() -> None:
    names = ("zeta", "Éclair", "eagle", "Ézra", "3M", "  Ångström", "łódź", "面接")
    found = rows(journal_of(*({"company": f'"{name}"'} for name in names)))
    assert {title: [row[0] for row in group] for title, group in found.items()} == {
        "0–9": ["3M"],
        "A": ["Ångström"],
        "E": ["eagle", "Éclair", "Ézra"],
        "Z": ["zeta"],
        "Ł": ["łódź"],
        "面": ["面接"],
    }
    assert list(found) == ["0–9", "A", "E", "Z", "Ł", "面"]


def test_a_company_without_an_application_leads_to_the_conversation() -> None:
    text = "---\ncompany: Aster\ndate: 2026-03-12\nstage: informational\n---\n"
    journal = Journal(entries=(parse_entry("talk.md", text.encode(), Settings()),))
    assert rows(journal) == {"A": [("Aster", "company, 1 entry", "interviews/talk.html")]}


def test_of_very_many_only_the_newest_stand_there_and_a_link_leads_to_all() -> None:
    journal = journal_of(*({"company": f"Aster {number:03}"} for number in range(MOST + 1)))
    found = view(journal)
    assert sum(len(letter.rows) for letter in found.letters) == MOST
    assert [(it.words, it.href) for it in found.all] == [(f"All {MOST + 1} companies", "applications.html")]


def test_it_stays_small_with_200_entries(tmp_path: Path) -> None:
    command = [sys.executable, str(GENERATOR), "200", str(tmp_path / "journal")]
    subprocess.run(command, check=True, capture_output=True)
    journal = load_journal(tmp_path / "journal", cache=False)
    page = Site(journal, (), DAY)[SEARCH]
    lines = sum(len(letter.rows) for letter in view(journal).letters)
    assert len(gzip.compress(page, mtime=0)) < min(30_000, 80 * lines)


def test_names_are_escaped() -> None:
    page = Site(journal_of({"company": "'<b>Aster</b>'", "people": "'<i>Ana</i>'"}), (), DAY)[SEARCH].decode()
    assert "&lt;b&gt;Aster" in page
    assert "<b>" not in page.partition("<main")[2]


def test_the_sample_has_its_companies_people_topics_and_areas() -> None:
    """Sable Hotels: three entries; Pete Donnelly of an older search; SQL is a topic; lessons about stories."""
    found = [row[:2] for group in rows(load_journal(SAMPLE)).values() for row in group]
    assert ("Sable Hotels", "company, 3 entries") in found
    assert ("Pete Donnelly", "of Bluestem Grocers") in found
    assert any(words == "SQL" and about.startswith("topic, ") for words, about in found)
    assert any(words == "Stories" and about.endswith(" lessons") for words, about in found)
