"""Ends a follow-up by hand: one line `rule: date` or `rule: no` below `done:` in an entry, and nothing else."""

from datetime import date

from journal_tool.editing.difference import find_changes
from journal_tool.entries.entry import parse_entry
from journal_tool.entries.fields.reading import field_of
from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter import FrontMatter, parse_front_matter
from journal_tool.entries.front_matter.fences import find_block
from journal_tool.entries.node import Node
from journal_tool.entries.source import read_source
from journal_tool.entries.splice import apply_edits
from journal_tool.errors import JournalError
from journal_tool.model.interview import Interview
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit
from journal_tool.settings import Settings

SEVERAL_DAYS = ("chase",)
"""Rules that are done more than once: each day is added to those before it."""


def end_follow_up(path: str, data: bytes, rule: str, day: date | None, settings: Settings) -> bytes:
    """The bytes of the entry with `rule` ended on `day`, or refused where `day` is None.

    Raises JournalError where that is so already, or where the entry cannot be added to safely.
    """
    findings = Findings(path)
    text = read_source(data, findings)
    front = parse_front_matter(text, findings) if text is not None else None
    if text is None or front is None or not front.readable:
        raise _by_hand(path, rule, day, "its facts at the top cannot be read")
    before = parse_entry(path, data, settings).interview
    if before and _is_done(before, rule, day):
        raise JournalError(f"`{rule}` is done in `{path}` already", "nothing was written")
    edit = _find_edit(front, text, rule, _write_day(day))
    after = apply_edits(data, [edit]) if edit else None
    if edit is None or after is None or not _is_sound(before, path, after, rule, day, settings):
        raise _by_hand(path, rule, day, "its `done` is written in a way that cannot be added to")
    return after


def _write_day(day: date | None) -> str:
    return day.isoformat() if day else "no"


def _by_hand(path: str, rule: str, day: date | None, why: str) -> JournalError:
    help = f"write it by hand: a line `done:`, and below it, after two blanks, `{rule}: {_write_day(day)}`"
    return JournalError(f"`{path}` was left as it is, because {why}", help)


def _is_done(interview: Interview, rule: str, day: date | None) -> bool:
    ended = [done for done in interview.done if done.rule == rule]
    return any(day in done.days if day else done.refused for done in ended)


def _find_edit(front: FrontMatter, text: str, rule: str, day: str) -> Edit | None:
    """The edit that ends the rule; None where `done` has a form that is not ours."""
    lines = text.split("\n")
    found = [(key, node) for key, node in front.pairs if (field := field_of(key.text)) and field.name == "done"]
    if not found:
        return _insert(text.count("\n", 0, find_block(text)[0]) + 1, f"done:\n  {rule}: {day}\n")
    key, node = found[0]
    if node.kind == "empty":
        return _insert(key.span.line + 1, f"  {rule}: {day}\n") if _is_bare(lines[key.span.line - 1]) else None
    if node.kind != "pairs":
        return None
    same = next((value for name, value in node.pairs if name.text == rule), None)
    if same is not None:
        return _extend(same, rule, day, _is_flow(node, lines))
    return _add_to_flow(node, rule, day) if _is_flow(node, lines) else _add_line(node, rule, day)


def _insert(line: int, text: str) -> Edit:
    return Edit(Span(line, 1, line, 1), text)


def _is_bare(line: str) -> bool:
    """Whether a line is a key without a value (a comment may follow)."""
    return line.partition(":")[2].partition("#")[0].strip() == ""


def _is_flow(node: Node, lines: list[str]) -> bool:
    return lines[node.span.line - 1][node.span.column - 1 : node.span.column] == "{"


def _extend(value: Node, rule: str, day: str, flow: bool) -> Edit | None:
    """Put the day behind those of a rule that is done several times, else in place of what is there."""
    if value.kind != "text":
        return None
    if rule not in SEVERAL_DAYS or day == "no" or value.text.strip().casefold() == "no":
        return Edit(value.span, day)
    days = f"{value.text}, {day}"
    return Edit(value.span, f'"{days}"' if flow or value.quoted else days)


def _add_to_flow(node: Node, rule: str, day: str) -> Edit:
    end = node.span.end_column - 1  # before the `}`
    here = Span(node.span.end_line, end, node.span.end_line, end)
    return Edit(here, f", {rule}: {day}" if node.pairs else f"{rule}: {day}")


def _add_line(node: Node, rule: str, day: str) -> Edit:
    """A line below the last one, indented like it."""
    name, value = node.pairs[-1]
    last = name.span.line if value.kind == "empty" else value.span.end_line
    return _insert(last + 1, f"{' ' * (name.span.column - 1)}{rule}: {day}\n")


def _is_sound(
    before: Interview | None, path: str, after: bytes, rule: str, day: date | None, settings: Settings
) -> bool:
    interview = parse_entry(path, after, settings).interview
    return interview is not None and _is_done(interview, rule, day) and find_changes(before, interview) <= {"done"}
