"""Adds a section Reflection to an entry, below all that stands there, without touching a byte of it."""

from journal_tool.editing.difference import find_changes
from journal_tool.entries.entry import parse_entry
from journal_tool.entries.source import decode_lines
from journal_tool.entries.splice import apply_edits
from journal_tool.errors import JournalError
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit
from journal_tool.settings import Settings

HEADING = "## Reflection"
AFTER_A_NO = "Application packet, Preparation, Answers, Rehearsal, In my hands, Not in my hands, Plan"
AFTER_A_YES = "What worked"


def add_reflection(path: str, data: bytes, settings: Settings) -> tuple[bytes, int]:
    """The bytes of the entry with an empty section Reflection, and the line (from 1) on which to begin writing.

    An entry that has the section already stays as it is. Raises JournalError where it cannot be read.
    """
    interview = parse_entry(path, data, settings).interview
    if interview is None:
        raise JournalError(f"`{path}` cannot be read", f"`journal check {path}` says why")
    there = next((section for section in interview.body.sections if section.name == "reflection"), None)
    if there:
        return data, there.span.line + 1
    text = decode_lines(data)
    labels = AFTER_A_YES if interview.outcome == "accepted" else AFTER_A_NO
    lines = text.split("\n")
    end = Span(len(lines), len(lines[-1]) + 1, len(lines), len(lines[-1]) + 1)
    gap = "" if text.endswith("\n\n") or not text else "\n" if text.endswith("\n") else "\n\n"
    section = "".join(f"**{label}:**\n\n" for label in labels.split(", "))
    after = apply_edits(data, [Edit(end, f"{gap}{HEADING}\n\n{section}".rstrip("\n") + "\n")])
    if find_changes(interview, parse_entry(path, after, settings).interview) - {"body"}:
        raise JournalError(
            f"`{path}` was left as it is, because its end is not what it seems", f"add `{HEADING}` by hand"
        )
    return after, len(lines) + gap.count("\n") + 2
