"""Small journals made by hand: entries and rows of one line each."""

from datetime import date

from journal_tool.analysis.round_endings import find_endings
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.settings import Settings

TODAY = date(2026, 3, 16)  # a Monday


def on(day: str, stage: str = "interview", outcome: str = "pending", heard: str = "", **rest: object) -> Interview:
    """An entry of one company and role, unless `rest` says otherwise; days of 2026 are `03-02`."""
    when = read_day(day)
    number = rest.pop("number", "")
    facts = {"company": "Northwind Labs", "role": "Analyst", **rest}
    path = f"{when}-{facts['company']}-{facts['role']}-{stage}{number}.md"
    heard_back = read_day(heard) if heard else None
    return Interview(path, date=when, stage=stage, outcome=outcome, heard_back=heard_back, **facts)  # type: ignore[arg-type]


def row(day: str, company: str = "Northwind Labs", status: str = "", heard: str = "", source: str = "") -> Row:
    heard_back = read_day(heard) if heard else None
    return Row(company, "Analyst", read_day(day), START, source=source, status=status, heard_back=heard_back)


def journal_of(*parts: Interview | Row, settings: Settings | None = None) -> Journal:
    entries = tuple(Entry(it.path, it) for it in parts if isinstance(it, Interview))
    rows = tuple(it for it in parts if isinstance(it, Row))
    return Journal(settings or Settings(), entries, rows)


def standings_of(*parts: Interview | Row) -> tuple[Standing, ...]:
    return find_standings(journal_of(*parts), TODAY)


def endings_of(*parts: Interview | Row) -> list[str]:
    """How each round ended, application by application."""
    return [ended.ending for standing in standings_of(*parts) for ended in find_endings(standing)]


def read_day(day: str) -> date:
    return date.fromisoformat(day if len(day) == 10 else f"2026-{day}")
