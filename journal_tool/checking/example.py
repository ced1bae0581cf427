"""The examples of rules as journals: what has to be put around a few lines so that they can be checked."""

import re
from datetime import date

from journal_tool.checking import find_problems
from journal_tool.model.journal import Journal
from journal_tool.model.picture import FORMATS, Picture, ending
from journal_tool.model.problem import Problem
from journal_tool.model.rule import Kind, Rule
from journal_tool.reading import parse_rows
from journal_tool.reading.sheet import FILE_NAME as ROWS_PATH
from journal_tool.settings import FILE_NAME, parse_settings

EXAMPLE_DAY = date(2026, 4, 1)
"""The day on which examples are looked at, unless they set `today`."""

ENTRY_PATH = "2026-03-12-northwind-labs.md"

_SOUND_FACTS = ("company: Northwind Labs", "role: Data Analyst", "date: 2026-03-12")
_SOUND_BODY = "\n## Questions\n\n- Why us?\n"
_KEY = re.compile(r"^([^\s#:][^:\n]*?)\s*:", re.MULTILINE)
_FILE = re.compile(r"^=== (.+)\n", re.MULTILINE)


def find_example_problems(kind: Kind, text: str) -> tuple[Problem, ...]:
    """All problems of the journal that an example stands for."""
    journal = make_journal(lay_out(kind, text))
    return find_problems(journal, journal.settings.today or EXAMPLE_DAY)


def is_mended_by_fix(rule: Rule) -> bool:
    """Whether `check --fix` mends the rule's own bad example."""
    return any(problem.code == rule.code and problem.fixable for problem in find_example_problems(rule.kind, rule.bad))


def lay_out(kind: Kind, text: str) -> dict[str, str]:
    """The files of the journal that an example stands for, by path."""
    if kind is Kind.JOURNAL:
        _, *pieces = _FILE.split(text)
        return dict(zip(pieces[::2], pieces[1::2], strict=True))
    if kind is Kind.SETTINGS:
        return {FILE_NAME: text}
    if kind is Kind.ROWS:
        return {ROWS_PATH: text}
    return {ENTRY_PATH: _make_entry(kind, text)}


def _make_entry(kind: Kind, text: str) -> str:
    text = text if text.endswith("\n") else text + "\n"
    if kind is Kind.ENTRY:
        return text
    if kind is Kind.BODY:
        facts = "\n".join(_SOUND_FACTS)
        return f"---\n{facts}\n---\n" + (text if text.startswith("\n") else "\n" + text)
    given = {key.casefold() for key in _KEY.findall(text)}
    kept = "".join(f"{fact}\n" for fact in _SOUND_FACTS if fact.split(":")[0] not in given)
    return f"---\n{kept}{text}---\n{_SOUND_BODY}"


def make_journal(files: dict[str, str]) -> Journal:
    """A journal out of the texts of its files."""
    settings, problems = parse_settings(files.get(FILE_NAME, "").encode())
    rows, more = parse_rows(files.get(ROWS_PATH, "").encode(), settings) if ROWS_PATH in files else ((), ())
    paths = sorted(path for path in files if path.endswith(".md"))
    # Imported here because `check` imports this module: its start is 60 ms shorter without YAML and Markdown.
    from journal_tool.entries.entry import parse_entry
    from journal_tool.reading.current import parse_current  # the same

    current, told = parse_current(settings) if settings.current else (None, [])
    entries = tuple(parse_entry(path, files[path].encode(), settings) for path in paths)
    pictures = {path: Picture(len(files[path])) for path in sorted(files) if ending(path) in FORMATS}
    return Journal(settings, entries, rows, current, problems=(*problems, *told, *more), pictures=pictures)
