"""Bodies of entries as the tests write them, read as the tool reads them."""

from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.findings import Findings
from journal_tool.model.body import Body
from journal_tool.model.place import Passage
from journal_tool.model.problem import Problem
from journal_tool.model.question import Encounter


def read(text: str) -> Body:
    return parse_body(text, 1, WORDS, "USD", Findings("an-entry.md"))[0]


def problems(text: str) -> list[Problem]:
    findings = Findings("an-entry.md")
    parse_body(text, 1, WORDS, "USD", findings)
    return findings.problems


def codes(text: str) -> list[str]:
    return [problem.code for problem in problems(text)]


def names(text: str) -> list[str]:
    """The canonical names of the sections."""
    return [section.name for section in read(text).sections]


def asked(text: str) -> list[str]:
    """The questions of a section with this text."""
    return [encounter.text for encounter in read(f"## Questions\n\n{text}").encounters]


def one(text: str) -> Encounter:
    """The only question of a section with this text."""
    (encounter,) = read(f"## Questions\n\n{text}").encounters
    return encounter


def text_of(passage: Passage | None) -> str | None:
    return None if passage is None else passage.text
