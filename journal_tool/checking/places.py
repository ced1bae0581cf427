"""Where in an entry a check points to, and the edits that it offers there."""

from journal_tool.entries.values.written import write_value
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.place import START, Span
from journal_tool.model.problem import Edit
from journal_tool.reading.sheet import FILE_NAME as ROWS


def path_of(source: Interview | Row) -> str:
    return source.path if isinstance(source, Interview) else ROWS


def at_value(source: Interview | Row, key: str) -> Span:
    """Where the value of `key` stands; the beginning of the file (or the row) where it has none."""
    if isinstance(source, Row):
        return source.places.get(key, source.span)
    place = source.places.get(key)
    return place.value if place else START


def at_key(interview: Interview, key: str) -> Span:
    place = interview.places.get(key)
    return place.key if place else START


def replace_value(source: Interview | Row, key: str, text: str) -> tuple[Edit, ...]:
    """The edit that puts `text` in place of the value of `key`; none in rows."""
    place = source.places.get(key) if isinstance(source, Interview) else None
    return (Edit(place.value, write_value(text)),) if place and text else ()


def insert_after(interview: Interview, keys: tuple[str, ...], key: str, text: str) -> tuple[Edit, ...]:
    """The edit that adds a line `key: text` below the first of `keys` that the entry has, each a value of one line."""
    place = next((interview.places[near] for near in keys if near in interview.places), None)
    if place is None or place.value.end_line != place.key.line or not text:
        return ()
    below = Span(place.key.line + 1, 1, place.key.line + 1, 1)
    return (Edit(below, f"{' ' * (place.key.column - 1)}{key}: {write_value(text)}\n"),)
