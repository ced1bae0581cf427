"""Journals in few words, for the tests of follow-ups: facts as keywords, and what is found in them by rule and day."""

from datetime import date

from journal_tool.analysis.follow_ups import FollowUp, FollowUps, find_follow_ups
from journal_tool.checking.example import make_journal
from journal_tool.model.journal import Journal

TODAY = date(2026, 3, 16)  # a Monday

NOTES = "\n## Lessons\n\n- Ask back.\n"
"""A body that asks for nothing."""

Due = tuple[str, str]


def entry(day: str, body: str = NOTES, **facts: str) -> str:
    """The text of an entry; days of 2026 are `03-02`, facts that are empty are left out."""
    known = {"company": "Northwind Labs", "role": "Analyst", "date": read_day(day), "stage": "interview", **facts}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in known.items() if value) + "---\n" + body


def journal_of(*entries: str, rows: str = "", settings: str = "") -> Journal:
    """Entries called 1.md, 2.md …, rows below the usual header, and the text of journal.toml."""
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    if rows:
        files["applications.csv"] = f"company,role,applied,status,heard_back\n{rows}\n"
    return make_journal(files | {"journal.toml": settings})


def find(*entries: str, day: str = "03-16", rows: str = "", settings: str = "") -> FollowUps:
    return find_follow_ups(journal_of(*entries, rows=rows, settings=settings), date.fromisoformat(read_day(day)))


def dues(found: FollowUps, *rules: str) -> list[Due]:
    """Rule and due day of each, in order; of `rules` only, where any are named."""
    return [(it.rule, say(it.due)) for it in found.rows if it.rule in rules or not rules]


def only(found: FollowUps, rule: str) -> FollowUp:
    """The one row of a rule."""
    (row,) = [it for it in found.rows if it.rule == rule]
    return row


def rules(found: FollowUps) -> list[str]:
    return [it.rule for it in found.rows]


def say(day: date | None) -> str:
    """A day of 2026 as `03-16`."""
    return str(day).removeprefix("2026-")


def read_day(day: str) -> str:
    return day if day[4:5] == "-" else f"2026-{day}"
