"""The table of applications tells where each stands, and read back as applications.csv gives the same rows."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.exporting.sheet import COLUMNS, STANDS, render_sheet
from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.reading import load_journal
from journal_tool.reading.sheet import parse_rows
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = date(2026, 3, 16)


def read(journal: Journal) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render_sheet(journal, DAY).decode("utf-8-sig"))))


def journal_of(*parts: Interview | Row) -> Journal:
    entries = tuple(Entry(it.path, it) for it in parts if isinstance(it, Interview))
    return Journal(Settings(), entries, tuple(it for it in parts if isinstance(it, Row)))


def row(company: str = "Northwind Labs", applied: date = date(2026, 3, 2), **rest: object) -> Row:
    return Row(company, "Analyst", applied, START, **rest)  # type: ignore[arg-type]


def talk(day: date, stage: str = "technical", **rest: object) -> Interview:
    facts = {"company": "Northwind Labs", "role": "Analyst", **rest}
    return Interview(f"{day}-{stage}.md", date=day, stage=stage, **facts)  # type: ignore[arg-type]


def test_a_row_alone() -> None:
    (told,) = read(journal_of(row(source="meetup", url="https://n.example", notes="a, b")))
    assert [*told.items()] == [
        ("company", "Northwind Labs"), ("role", "Analyst"), ("applied", "2026-03-02"), ("source", "meetup"),
        ("status", "applied"), ("heard_back", ""), ("url", "https://n.example"), ("application", ""),
        ("notes", "a, b"), ("state", "open"), ("furthest", "applied"), ("last", "2026-03-02"), ("rounds", "0"),
    ]  # fmt: skip
    assert tuple(told) == COLUMNS + STANDS


def test_entries_tell_what_came_of_it() -> None:
    (told,) = read(
        journal_of(
            row(source="meetup", status="applied"),
            talk(date(2026, 3, 5), outcome="passed", source="a friend"),
            talk(date(2026, 3, 10), "panel", outcome="rejected", heard_back=date(2026, 3, 12)),
        )
    )
    assert [told[name] for name in ("applied", "source", "status", "heard_back")] == [
        "2026-03-02", "a friend", "rejected", "2026-03-12",
    ]  # fmt: skip
    assert [told[name] for name in STANDS] == ["rejected", "final", "2026-03-12", "2"]


@pytest.mark.parametrize(
    ("interview", "status", "heard_back"),
    [
        (talk(date(2026, 3, 10), outcome="rejected"), "rejected", ""),  # on which day is not written
        (talk(date(2026, 3, 10), "message", outcome="rejected"), "rejected", "2026-03-10"),
        (talk(date(2026, 3, 10), "offer", outcome="accepted", terms=Terms(answered=date(2026, 3, 11))), "accepted",
         "2026-03-11"),
        (talk(date(2025, 9, 1)), "applied", ""),  # silent, but nobody wrote so
    ],
)  # fmt: skip
def test_what_is_not_written_is_not_made_up(interview: Interview, status: str, heard_back: str) -> None:
    (told,) = read(journal_of(interview))
    assert (told["status"], told["heard_back"]) == (status, heard_back)


def test_columns_of_ones_own_are_kept_and_ours_are_made_anew() -> None:
    told = read(
        journal_of(
            row(other=(("Mood", "fine"), ("rounds", "7"))), row("Other", date(2026, 3, 3), other=(("Pay", "50k"),))
        )
    )
    assert [(it["Mood"], it["Pay"], it["rounds"]) for it in told] == [("fine", "", "0"), ("", "50k", "0")]


def test_the_sample_read_back_is_the_sample() -> None:
    """Each application that a row told of has that row again, with what the entries know better."""
    journal = load_journal(SAMPLE)
    rows, problems = parse_rows(render_sheet(journal, DAY), journal.settings)
    assert problems == ()
    known = {(it.company, it.role, it.applied): it for it in rows}
    for it in journal.rows:
        again = known[it.company, it.role, it.applied]
        assert again.notes == it.notes
        assert again.url == it.url or not it.url
        assert again.heard_back == it.heard_back or it.heard_back is None or again.status != it.status


WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12).map(str.strip).filter(bool)
ODD = st.sampled_from(["=1+1", '="x"', "'=x", "''-1", "+1 303", "+1-303", "-", "@me", "'90s", "a;b", 'say "x"', "a\nb"])
TEXTS = WORDS | ODD
OPTIONAL = TEXTS | st.just("")
DAYS = st.dates(date(2020, 1, 1), date(2026, 3, 1))
ROWS = st.builds(
    Row, company=TEXTS, role=TEXTS, applied=DAYS, span=st.just(START), source=OPTIONAL, url=OPTIONAL, notes=OPTIONAL,
    status=st.sampled_from(["applied", "rejected", "withdrew", "no-response"]), heard_back=st.none() | DAYS,
)  # fmt: skip


@given(ROWS, st.sampled_from(["en", "de"]))
def test_whatever_stands_in_a_row_comes_back(one: Row, language: str) -> None:
    """Whatever a row may hold, that is: a reader takes off blanks, and has its own ideas of odd line ends."""
    settings = Settings(language=language)
    content = render_sheet(Journal(settings, (), (one,)), DAY)
    (again,), problems = parse_rows(content, settings)
    assert problems == ()
    for name in COLUMNS:
        assert getattr(again, name) == getattr(one, name), name
    assert render_sheet(Journal(settings, (), (again,)), DAY) == content
