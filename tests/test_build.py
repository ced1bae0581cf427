"""From a folder of files to a site: the same bytes everywhere, problems in place, nothing foreign touched."""

import datetime as dt
import html
import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from journal_tool.build.built import Built
from journal_tool.build.site import build_site
from journal_tool.errors import JournalError
from journal_tool.exporting.sheet import render_sheet
from journal_tool.model.problem import Severity
from journal_tool.reading import load_journal

DAY = dt.date(2026, 3, 16)

ENTRY = """---
company: {company}
role: Data Analyst
date: 2026-03-{day:02}
rating: 3
---

Friendly.

## Questions

### Why do you want to leave? #motivation

- Rating: {rating}/5

Because of the nights.

**Next time:** Say what I go to, not what I leave.

## Lessons

- Ask first. #structure

## Next steps

- [ ] Rehearse due:2026-03-21
"""


def write_journal(folder: Path) -> Path:
    journal = folder / "journal"
    journal.mkdir(parents=True)
    (journal / "journal.toml").write_text('title = "Mine"\n', encoding="utf-8")
    for day, company in ((3, "Northwind"), (9, "Ærø Foods"), (12, "東京")):
        text = ENTRY.format(company=company, day=day, rating=day % 4 + 1)
        (journal / f"2026-03-{day:02}-{company.lower()}.md").write_text(text, encoding="utf-8")
    return journal


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return write_journal(tmp_path / "search")


def build(journal: Path, output: Path | None = None, pretended: bool = False) -> Built:
    loaded = load_journal(journal, cache=False)
    return build_site(loaded, journal, output, DAY, pretended=pretended, home=journal.parent / "nobody")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_build_goes_beside_the_journal_and_tells_what_it_did(journal: Path) -> None:
    built = build(journal)
    site = journal.parent / "site"
    assert Path(built.files.folder) == site.resolve()
    assert built.index.is_file()
    assert "interviews/2026-03-12-東京.html" in built.files.written
    assert "Because of the nights." in (site / "interviews/2026-03-03-northwind.html").read_text(encoding="utf-8")
    question = (site / "questions/why-do-you-want-to-leave.html").read_text(encoding="utf-8")
    assert question.count("Because of the nights.") == 3
    assert "Ask first." in (site / "lessons.html").read_text(encoding="utf-8")
    assert "Rehearse" in (site / "next-steps.html").read_text(encoding="utf-8")


def test_the_site_holds_journal_json_for_the_same_day_and_problems(journal: Path) -> None:
    (journal / "odd.md").write_text("---\ncompany: Odd\n---\n", encoding="utf-8")
    built = build(journal)
    shown = json.loads((journal.parent / "site" / "journal.json").read_bytes())
    assert shown["day"] == "2026-03-16"
    assert len(shown["check"]["problems"]) == sum(built.problems.values()) > 0
    assert all((journal.parent / "site" / unquote(it["url"])).is_file() for it in shown["interviews"])


def test_the_site_holds_a_calendar_that_moves_with_what_is_moved(journal: Path) -> None:
    entry = journal / "2026-03-20-northwind.md"
    entry.write_text("---\ncompany: Northwind\nrole: Data Analyst\ndate: 2026-03-20 14:30\n---\n", encoding="utf-8")
    build(journal)
    calendar = journal.parent / "site" / "calendar.ics"
    assert b"DTSTART:20260320T143000\r\n" in calendar.read_bytes()
    entry.write_text(entry.read_text(encoding="utf-8").replace("14:30", "09:00"), encoding="utf-8")
    assert "calendar.ics" in build(journal).files.written
    assert b"DTSTART:20260320T090000\r\n" in calendar.read_bytes()


def test_the_site_holds_the_applications_as_a_table(journal: Path) -> None:
    build(journal)
    table = (journal.parent / "site" / "applications.csv").read_bytes()
    assert table == render_sheet(load_journal(journal, cache=False), DAY)
    assert b'href="applications.csv"' in (journal.parent / "site" / "applications.html").read_bytes()


def test_a_second_build_writes_nothing_and_one_edit_only_what_it_changed(journal: Path) -> None:
    build(journal)
    assert build(journal).files.written == ()
    entry = journal / "2026-03-03-northwind.md"
    entry.write_text(entry.read_text(encoding="utf-8").replace("Friendly.", "Cool."), encoding="utf-8")
    assert build(journal).files.written == ("interviews/2026-03-03-northwind.html", "search-data.js")


def test_the_page_of_an_entry_that_is_gone_goes_too(journal: Path) -> None:
    build(journal)
    (journal / "2026-03-03-northwind.md").unlink()
    pages = ("applications/northwind-data-analyst", "interviews/2026-03-03-northwind")
    letter = "letters/2026-03-03-northwind-follow-up"  # they have not answered by DAY
    assert build(journal).files.removed == tuple(f"{page}.html" for page in (*pages, letter))


def test_a_journal_without_entries_has_a_site_that_says_how_to_begin(tmp_path: Path) -> None:
    journal = tmp_path / "mine"
    journal.mkdir()
    (journal / "journal.toml").write_text("", encoding="utf-8")
    built = build(journal)
    assert Path(built.files.folder) == (journal / "site").resolve()
    assert "Write down your first interview" in built.index.read_text(encoding="utf-8")


def test_entries_with_problems_have_pages_that_show_them(journal: Path) -> None:
    (journal / "odd.md").write_text(
        "---\ncompany: Odd\nrole: Clerk\ndate: 2026-13-77\n---\n\nFine.\n", encoding="utf-8"
    )
    (journal / "bytes.md").write_bytes(b"---\ncompany: A\x00\n---\n")
    built = build(journal)
    assert built.problems[Severity.ERROR] >= 2
    site = Path(built.files.folder)
    odd = (site / "interviews/odd.html").read_text(encoding="utf-8")
    assert "2026-13-77" in odd
    assert "Fine." in odd
    assert "bytes.md could not be read" in (site / "interviews/bytes.html").read_text(encoding="utf-8")
    assert "bytes.md" in (site / "problems.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("where", [".", "..", "../..", "journal.toml"])
def test_dangerous_places_are_refused_untouched(journal: Path, where: str) -> None:
    before = contents(journal.parent)
    with pytest.raises(JournalError):
        build(journal, journal / where)
    assert contents(journal.parent) == before


def test_the_pages_say_so_where_a_day_was_chosen(journal: Path) -> None:
    built = build(journal)
    assert built.day == DAY
    assert "pretends" not in built.index.read_text(encoding="utf-8")
    assert "pretends" in build(journal, pretended=True).index.read_text(encoding="utf-8")


MARKS = re.compile(
    r"#(?=[^\W\d])|[`*>|]|\[[ xX-]\]|\bdue:\S+|\d/5|^ *(- )?(Rating|Same as|Not same as):.*|^ *\d+\. |^#+|\^[\w-]+",
    re.MULTILINE,
)
LABELS = {"next", "time", "same", "answer", "what", "i", "said"}


def words_of(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def test_every_word_of_the_sample_is_on_the_page_of_its_entry(tmp_path: Path) -> None:
    """Nothing that was written is lost on the way through sections, questions and labels."""
    sample = Path(__file__).parent.parent / "journal"
    loaded = load_journal(sample, cache=False)
    site = Path(build_site(loaded, sample, tmp_path / "site", DAY, home=tmp_path / "nobody").files.folder)
    entries = [path for path in sample.rglob("*.md") if path.name != "README.md"]
    assert len(entries) > 20
    for entry in entries:
        name = entry.relative_to(sample).with_suffix("").as_posix().replace("/", "-")
        tags = (site / f"interviews/{name}.html").read_text(encoding="utf-8")
        pictures = " ".join(re.findall(r' (?:alt|src)="([^"]*)"', tags))
        page = html.unescape(f"{re.sub(r'<[^>]+>', ' ', tags)} {pictures}")
        body = entry.read_text(encoding="utf-8").split("---\n", 2)[2]
        lost = words_of(MARKS.sub(" ", body)) - words_of(page) - LABELS
        assert not lost, f"{entry.name}: {sorted(lost)}"
