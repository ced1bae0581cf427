"""From keys and nodes to typed values, with the keys' own problems: unknown, misspelt, given twice."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from journal_tool.entries import rules
from journal_tool.entries.fields.field import Context, Field
from journal_tool.entries.fields.table import FIELDS
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.values.written import SHOWN, shown
from journal_tool.likeness import closest, fold
from journal_tool.model.problem import Edit

_BY_NAME = {field.name: field for field in FIELDS}
_SURE = 0.8
"""From which likeness on `--fix` may write the key: `Durtion` is, `Postion` for `pension` is not."""

_BY_SPELLING = {fold(name): field for field in FIELDS for name in (field.name, *field.spellings)}


def read_fields(pairs: Sequence[Pair], context: Context) -> dict[str, Any]:
    """The values by canonical key, without those that are empty or could not be read."""
    values: dict[str, Any] = {}
    found = _in_reading_order(_find_fields(pairs, context))
    context.zone_stated = any(field.name == "timezone" and node.kind == "text" for field, node in found)
    for field, node in found:
        if node.kind == "empty" and field.name != "private":
            continue
        value = field.kind.read(field.name, node, context)
        if value is not None:
            values[field.name] = value
            if field.name == "date":
                context.said_on = value.day
    return values


def _find_fields(pairs: Sequence[Pair], context: Context) -> list[tuple[Field, Node]]:
    """The known keys with their nodes, the first of those given twice; says what is wrong with the others."""
    found: dict[str, tuple[Field, Node]] = {}
    forms: list[tuple[Node, str]] = []
    for key, node in pairs:
        field = field_of(key.text)
        if field is None:
            _complain_of_unknown(key, context)
        elif field.name in found:
            first = found[field.name][1].span.line
            message = f"{shown(key.text)} is given twice; the one in line {first} holds"
            context.findings.add(rules.TWICE, key.span, message, "delete one of the two")
        else:
            found[field.name] = (field, node)
            if key.text != field.name:
                forms.append((key, field.name))
    _hint_at_forms(forms, context)
    return list(found.values())


def _hint_at_forms(forms: list[tuple[Node, str]], context: Context) -> None:
    """One hint for each key under another name, and one for all that differ in case, dashes or blanks only."""
    alike = [(key, name) for key, name in forms if fold(key.text) == fold(name)]
    for group in (alike, *([form] for form in forms if form not in alike)):
        if group:
            key, name = group[0]
            others = f", and {len(group) - 1} more keys in small letters" if len(group) > 1 else ""
            edits = tuple(Edit(key.span, name) for key, name in group)
            message = f"{shown(key.text)} is read as `{name}`"
            context.findings.add(rules.OTHER_SPELLING, key.span, message, f"write `{name}`{others}", edits)


def field_of(key: str) -> Field | None:
    """The field that a key as written stands for."""
    return _BY_NAME.get(key) or _BY_SPELLING.get(fold(key))


def _in_reading_order(found: list[tuple[Field, Node]]) -> list[tuple[Field, Node]]:
    """`date` first, because others count from it."""
    return sorted(found, key=lambda pair: pair[0].name != "date")


def _complain_of_unknown(key: Node, context: Context) -> None:
    nearest = closest(key.text, _BY_SPELLING) if len(key.text) <= SHOWN else None
    if nearest:
        nearest = _BY_SPELLING[fold(nearest)].name
        sure = SequenceMatcher(None, fold(key.text), fold(nearest)).ratio() > _SURE
        edits = (Edit(key.span, nearest),) if sure else ()
        help = f"did you mean `{nearest}`?"
        context.findings.add(rules.UNKNOWN_KEY, key.span, f"{shown(key.text)} is not a known key", help, edits)
    else:
        help = "a key of your own is fine: it is shown on the page as it stands"
        context.findings.add(rules.UNKNOWN_KEY, key.span, f"{shown(key.text)} is not a known key", help)
