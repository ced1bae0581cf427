"""What an edit changed in the meaning of an entry, and what it may change: its own keys, or the text below them."""

import re
from collections.abc import Iterable
from typing import Any

from journal_tool.entries.fields.reading import field_of
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage, Span
from journal_tool.model.problem import Edit
from journal_tool.model.value import Value

_NO_MEANING = ("path", "places")
_ATTRIBUTES = frozenset(Interview.__struct_fields__)
_KEY = re.compile(r"[\"']?([^\s\"'#:-][^:]*?)[\"']?\s*(?::|$)")


def find_changes(before: Interview | None, after: Interview | None) -> set[str]:
    """The attributes whose meaning differs; all of them where only one of the two could be read."""
    names = set(_ATTRIBUTES) - set(_NO_MEANING)
    if before is None or after is None:
        return set() if before is after else names
    return {name for name in names if meaning(getattr(before, name)) != meaning(getattr(after, name))}


def find_touched(text: str, edits: Iterable[Edit]) -> set[str]:
    """The attributes that edits of `text` are about: those of the keys on their lines, or what the body gives."""
    lines = text.split("\n")
    end = _find_end(lines)
    if end is None:
        return set(_ATTRIBUTES)
    touched: set[str] = set()
    for edit in edits:
        if edit.span.end_line > end:
            touched |= {"body", "terms"}
        for number in range(edit.span.line, min(edit.span.end_line, end) + 1):
            touched |= _find_attributes([_find_key_line(lines, number)])
        touched |= _find_attributes(edit.text.split("\n"))
    return touched


def meaning(value: Any) -> Any:
    """A value without the places in it, so that two readings can be compared."""
    if isinstance(value, Span):
        return None
    if isinstance(value, Passage):
        return value.text
    if isinstance(value, Value):
        return type(value), tuple(meaning(getattr(value, name)) for name in value.__struct_fields__)
    if isinstance(value, tuple):
        return tuple(meaning(item) for item in value)
    if isinstance(value, dict):
        return {key: meaning(item) for key, item in value.items()}
    return value


def _find_end(lines: list[str]) -> int | None:
    """The number of the line that closes the front matter; None where none does."""
    return next((number for number, line in enumerate(lines[1:], 2) if line.rstrip() == "---"), None)


def _find_key_line(lines: list[str], number: int) -> str:
    """The line itself, or the nearest one above it that begins with a key."""
    return next((line for line in reversed(lines[1:number]) if _KEY.match(line)), "")


def _find_attributes(lines: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for line in lines:
        if key := _KEY.match(line):
            field = field_of(key[1])
            name = field.name if field else "unknown"
            found |= {name, "unknown"} if name in _ATTRIBUTES else {"terms", "unknown"}
            found |= {"time", "timezone", "reply_by"} if name == "date" else set()
            found |= {"outcome_note"} if name == "outcome" else set()
    return found
