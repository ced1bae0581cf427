"""The first page: what it says on a quiet day, of a journal with little in it, and of what lies ahead."""

import datetime as dt
import re
from pathlib import Path

import pytest

from journal_tool.checking import find_problems
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person, Thanks
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

DAY = dt.date(2026, 3, 16)


def on(day: str, **rest: object) -> Interview:
    """A conversation that asks for nothing more."""
    when = dt.date.fromisoformat(f"2026-{day}")
    facts = {"company": "Northwind Labs", "role": "Data Analyst", "thanked": Thanks(everyone=True), **rest}
    return Interview(f"{when}-{facts['company']}.md", date=when, **facts)  # type: ignore[arg-type]


def render(*interviews: Interview, settings: Settings | None = None, day: dt.date = DAY) -> str:
    journal = Journal(settings or Settings(), tuple(Entry(it.path, it) for it in interviews))
    return Site(journal, (), day)["index.html"].decode()


def words_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<main")[2]).split())


def test_a_conversation_ahead_is_told_with_day_time_place_and_people() -> None:
    page = render(
        on(
            "03-18",
            time=dt.time(14, 30),
            stage="panel",
            location="Room 3",
            timezone="Europe/Lisbon",
            people=(Person("Dana Ortiz"), Person("Lee Park")),
        )
    )
    words = words_of(page)
    assert "Wed 18 March , 14:30 Northwind Labs Panel · Data Analyst · Room 3 · Europe/Lisbon time" in words
    assert "Dana Ortiz · Lee Park · Prep sheet In 2 days" in words
    assert 'href="prep/2026-03-18-northwind-labs.html">Prep\N{NO-BREAK SPACE}sheet</a>' in page
    assert re.search(r'href="people\.html#[^"]+">Dana Ortiz</a>', page)
    assert 'href="interviews/2026-03-18-northwind-labs.html">Northwind Labs</a>' in page


@pytest.mark.parametrize(("day", "near"), [("03-16", "Today"), ("03-17", "Tomorrow"), ("03-26", "In 10 days")])
def test_how_near_a_conversation_is_stands_in_words(day: str, near: str) -> None:
    assert f">{near}</span>" in render(on(day))


def test_a_task_leads_to_its_line_in_the_entry(tmp_path: Path) -> None:
    tmp_path.joinpath("journal.toml").touch()
    steps = "- [ ] Read it due:2026-03-20\n- [ ] Say it *aloud* due:2026-03-17\n"
    entry = f"---\ncompany: Northwind Labs\ndate: 2026-03-12\nthanked: yes\n---\n\n## Next steps\n\n{steps}"
    tmp_path.joinpath("northwind.md").write_text(entry)
    page = Site(load_journal(tmp_path, cache=False), (), DAY)["index.html"].decode()
    assert 'href="interviews/northwind.html#step-2">Say it aloud</a>' in page


def test_noes_are_not_pressed_for_and_two_replies_are_one_thing_to_do() -> None:
    """Of three noes in a week, one reply was due on Thursday, one is due today, the third by Wednesday."""
    noes = [
        on(day, company=company, outcome="rejected", heard_back=dt.date(2026, 3, heard))
        for day, company, heard in (
            ("03-02", "St. Brigid", 10),
            ("03-03", "Quay Clinic", 12),
            ("03-04", "Hillside", 16),
        )
    ]
    assert "<h1>Thank St. Brigid and Quay Clinic, and ask for feedback</h1>" in render(*noes)
    assert "<h1>Thank St. Brigid and ask for feedback</h1>" in render(noes[0])
    assert "<h1>Thank Hillside and ask for feedback by Wednesday</h1>" in render(noes[2])


@pytest.mark.parametrize(
    ("other", "heading"),
    [
        ({"company": "Quay Clinic"}, "and withdraw from Quay Clinic today"),
        ({"company": "Quay Clinic", "stage": "offer"}, "Decline the offer of Quay Clinic today"),
        ({"role": "Analyst"}, "and tell your applications at Northwind Labs apart today"),
    ],
)
def test_the_heading_after_a_yes_says_no_more_than_the_row_below_it(other: dict[str, str], heading: str) -> None:
    """The yes came on Friday, so the others are told on Monday; of what may be the same job nobody withdraws."""
    yes = on("03-13", stage="offer", outcome="accepted")
    facts = {"stage": "interview", "outcome": "pending", **other}
    assert f"{heading}</h1>" in render(on("03-12", **facts), yes)


def test_no_entry_yet_tells_how_to_write_the_first() -> None:
    page = render()
    assert "<h1>Write down your first interview</h1>" in page
    assert "company: Northwind Labs" in page
    assert "Where you stand" not in page


@pytest.mark.parametrize(("count", "told"), [(1, True), (2, True), (3, False)])
def test_few_entries_are_told_how_to_go_on(count: int, told: bool) -> None:
    page = render(*(on(f"03-0{number}") for number in range(1, count + 1)))
    assert ("How to go on" in page) == told
    assert "company: Northwind Labs" not in page
    assert "Where you stand" in page


def test_an_application_without_a_conversation_is_folded_away() -> None:
    page = render(on("03-10"), on("03-11", company="Aster", stage="application", role="Baker"))
    assert "<summary>1 application without an answer yet</summary>" in page
    assert page.index("Aster</a>") > page.index("<summary>1 application")


def test_mistakes_that_hide_something_are_named(tmp_path: Path) -> None:
    (tmp_path / "journal.toml").touch()
    (tmp_path / "a.md").write_text("---\ncompany: Aster\nrole: Baker\ndate: 2026-13-77\nstage: tecnical\n---\n")
    journal = load_journal(tmp_path, cache=False)
    page = Site(journal, find_problems(journal, DAY), DAY)["index.html"].decode()
    assert 'href="problems.html">2 mistakes in the journal hide something from these pages</a>' in page


def test_dates_are_in_the_journals_language_and_sentences_in_english() -> None:
    words = words_of(render(on("03-18"), settings=Settings(language="de")))
    assert "Mo, 16. März 2026" in words
    assert "Mi, 18. März" in words
