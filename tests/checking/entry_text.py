"""Entries in few words, for the tests of checks: facts as keywords, a body that asks for nothing."""

from datetime import date

from journal_tool.checking import find_problems
from journal_tool.checking.example import EXAMPLE_DAY, make_journal
from journal_tool.model.problem import Problem

QUIET = "\n## Lessons\n\n- Ask back.\n"


def entry(day: str = "2026-03-12", body: str = QUIET, **facts: str) -> str:
    """The text of an entry; `role=""` leaves the role out."""
    known = {"company": "Northwind Labs", "role": "Data Analyst", "date": day, **facts}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in known.items() if value) + "---\n" + body


def find(*entries: str, day: date = EXAMPLE_DAY, **others: str) -> list[Problem]:
    """The problems of a journal of these entries, called 1.md, 2.md …, and of `rows` and `settings`."""
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    names = {"rows": "applications.csv", "settings": "journal.toml"}
    return list(find_problems(make_journal(files | {names[key]: text for key, text in others.items()}), day))


def brief(problems: list[Problem]) -> list[tuple[str, str, str]]:
    """Where, what kind, and which words of the file it points to are not told; path, code and message are."""
    return [(problem.path, problem.code, problem.message) for problem in problems]


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.path, problem.code) for problem in problems]
