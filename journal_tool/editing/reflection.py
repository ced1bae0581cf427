"""Adds a section Reflection with its prompts to an entry, without touching a byte of what stands there."""

import re

from journal_tool.editing.difference import find_changes
from journal_tool.entries.entry import parse_entry
from journal_tool.entries.source import decode_lines
from journal_tool.entries.splice import apply_edits
from journal_tool.errors import JournalError
from journal_tool.model.body import Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit
from journal_tool.settings import Settings

_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
"""Makes a heading of the line above it."""

HEADING = "## Reflection"
AFTER_A_NO = "Application packet, Preparation, Answers, Rehearsal, In my hands, Not in my hands, Plan"
AFTER_A_YES = "What worked"


def add_reflection(path: str, data: bytes, settings: Settings) -> tuple[bytes, int]:
    """The bytes of the entry with a section Reflection and its prompts, and the line (from 1) on which to begin.

    A section that holds anything stays as it is; one that holds nothing gets the prompts. Raises JournalError where
    the entry cannot be read, or where what its end leaves open would swallow the section.
    """
    interview = parse_entry(path, data, settings).interview
    if interview is None:
        raise JournalError(f"`{path}` cannot be read", f"`journal check {path}` says why")
    lines = decode_lines(data).split("\n")
    labels = AFTER_A_YES if interview.outcome == "accepted" else AFTER_A_NO
    there = _find_section(interview)
    if there and there.passage:
        return data, there.span.line + 1
    edit, line = _fill(there, lines, labels) if there else _append(lines, labels)
    after = apply_edits(data, [edit])
    read = parse_entry(path, after, settings).interview
    if find_changes(interview, read) - {"body"} or not (read and _find_section(read)):
        raise JournalError(
            f"`{path}` was left as it is, because its end is not what it seems",
            f"add `{HEADING}` by hand; is a code block or a comment left open?",
        )
    return after, line


def _fill(section: Section, lines: list[str], labels: str) -> tuple[Edit, int]:
    """The prompts below the heading that is there already."""
    row = section.span.end_line
    if row < len(lines) and _UNDERLINE.fullmatch(lines[row]) and not lines[row - 1].lstrip().startswith("#"):
        row += 1
    end = Span(row, len(lines[row - 1]) + 1, row, len(lines[row - 1]) + 1)
    last = "\n" if row == len(lines) else ""
    return Edit(end, f"\n\n{_write_prompts(labels)}{last}"), row + 2


def _append(lines: list[str], labels: str) -> tuple[Edit, int]:
    """The whole section below all that stands there."""
    text = "\n".join(lines)
    end = Span(len(lines), len(lines[-1]) + 1, len(lines), len(lines[-1]) + 1)
    gap = "" if text.endswith("\n\n") or not text else "\n" if text.endswith("\n") else "\n\n"
    return Edit(end, f"{gap}{HEADING}\n\n{_write_prompts(labels)}\n"), len(lines) + gap.count("\n") + 2


def _write_prompts(labels: str) -> str:
    return "\n\n".join(f"**{label}:**" for label in labels.split(", "))


def _find_section(interview: Interview) -> Section | None:
    return next((section for section in interview.body.sections if section.name == "reflection"), None)
