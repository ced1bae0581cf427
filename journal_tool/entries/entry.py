"""From the bytes of one file to its interview and its problems: where all parsers of this room come together."""

import re
from collections.abc import Sequence
from typing import Any

from journal_tool.entries import rules
from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.fields import FIELDS, Context, Field, read_fields
from journal_tool.entries.fields.reading import field_of
from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter import FrontMatter, parse_front_matter
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.source import read_source
from journal_tool.likeness import closest
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.offer import Terms
from journal_tool.model.place import START, KeyPlace, Span
from journal_tool.settings import Settings

_TERMS = frozenset(field.name for field in FIELDS if field.stages == ("offer",))
_PRIVATE = re.compile(r"[ \t]*private\b", re.IGNORECASE)

_WORD = re.compile(r"[^\W_]+")
_NEEDED = tuple(field for field in FIELDS if field.needed)


def parse_entry(path: str, data: bytes, settings: Settings) -> Entry:
    """Read one entry. `path` is relative to the journal, with `/`. Never raises, whatever the bytes."""
    findings = Findings(path)
    text = read_source(data, findings)
    if text is None:
        return Entry(path, None, tuple(findings.problems))
    front = parse_front_matter(text, findings)
    words = WORDS.with_extra(settings.words) if settings.words else WORDS
    body, labels = parse_body(front.body, front.body_line, words, settings.currency, findings)
    interview = _interview(path, text, front, body, labels, Context(findings, settings.stages, settings.currency))
    if front.readable:
        _miss_needed(front, findings)
    return Entry(path, interview, tuple(sorted(findings.problems, key=lambda it: (it.span.line, it.span.column))))


def parse_terms(pairs: Sequence[Pair], settings: Settings, findings: Findings) -> Terms:
    """The terms that keys state, typed by FIELDS; for `[current]` of journal.toml."""
    return _terms(read_fields(pairs, Context(findings, settings.stages, settings.currency)), pairs)


def _interview(
    path: str, text: str, front: FrontMatter, body: Body, labels: Sequence[Pair], context: Context
) -> Interview:
    pairs = (*front.pairs, *_find_terms(labels))
    values = read_fields(pairs, context)
    terms = _terms({name: values.pop(name) for name in tuple(values) if name in _TERMS}, pairs)
    if moment := values.pop("date", None):
        values |= {"date": moment.day, "time": moment.time, "timezone": values.get("timezone") or moment.zone}
    if outcome := values.pop("outcome", None):
        values |= {"outcome": outcome.word, "outcome_note": outcome.note}
    values["private"] = _is_private(values.get("private"), front, text)
    return Interview(
        path,
        **values,
        terms=terms,
        body=body,
        readable=front.readable,
        unknown=_unknown(front.pairs, text),
        places=_places(front.pairs),
    )


def _find_terms(labels: Sequence[Pair]) -> list[Pair]:
    """The labels under Offer that are terms, with the name of their key: `Signing bonus:` is how a label is written.

    Any other word with a colon is prose, as everywhere in a body.
    """
    found = ((field_of(key.text), key, value) for key, value in labels)
    return [(Node("text", key.span, it.name), value) for it, key, value in found if it and it.name in _TERMS]


def _is_private(read: bool | None, front: FrontMatter, text: str) -> bool:
    """Whether the entry is kept out of what is shared; in doubt it is: set aside, given twice, misspelt, swallowed."""
    given = [key for key, _ in front.pairs if (field := field_of(key.text)) and field.name == "private"]
    if not front.readable or read or len(given) > 1:
        return True
    doubtful = [key.text for key, _ in front.pairs if field_of(key.text) is None]
    doubtful += [match[0] for line in front.set_aside if (match := _WORD.search(line))]
    return any(closest(word, ("private",)) for word in doubtful) or any(
        _swallows_private(value, text) for _, value in front.pairs if "rivate" in value.text.lower()
    )


def _swallows_private(value: Node, text: str) -> bool:
    """Whether a line of a longer value begins like the key, which then was indented by mistake."""
    return any(_PRIVATE.match(line) for line in text.split("\n")[value.span.line : value.span.end_line])


def _terms(values: dict[str, Any], pairs: Sequence[Pair]) -> Terms:
    """The terms among `values`; what was stated is told by the keys, also where the value is only words."""
    stated = [field.name for key, node in pairs if (field := field_of(key.text)) and node.kind != "empty"]
    kept = {name: value for name, value in values.items() if name in _TERMS}
    return Terms(stated=tuple(dict.fromkeys(name for name in stated if name in _TERMS)), **kept) if stated else Terms()


def _unknown(pairs: Sequence[Pair], text: str) -> tuple[tuple[str, str], ...]:
    """The keys that are not in FIELDS, with the source text of their values."""
    strange = [(key.text, node.span) for key, node in pairs if field_of(key.text) is None]
    if not strange:
        return ()
    lines = text.split("\n")
    return tuple((key, _cut(lines, span)) for key, span in strange)


def _cut(lines: list[str], span: Span) -> str:
    if span.line == span.end_line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    first, last = lines[span.line - 1][span.column - 1 :], lines[span.end_line - 1][: span.end_column - 1]
    return "\n".join([first, *lines[span.line : span.end_line - 1], last]).rstrip()


def _places(pairs: Sequence[Pair]) -> dict[str, KeyPlace]:
    places: dict[str, KeyPlace] = {}
    for key, node in pairs:
        if field := field_of(key.text):
            places.setdefault(field.name, KeyPlace(key.span, node.span))
    return places


def _miss_needed(front: FrontMatter, findings: Findings) -> None:
    given = {field.name for key, node in front.pairs if node.kind != "empty" and (field := field_of(key.text))}
    # A key that was set aside has its own message: that it is "missing" would only confuse.
    given |= {field.name for line in front.set_aside if (field := _field_of_line(line))}
    for field in _NEEDED:
        if field.name not in given:
            help = f"write a line like `{field.name}: {field.example}` at the top"
            findings.add(rules.MISSING, START, f"`{field.name}` is missing", help)


def _field_of_line(line: str) -> Field | None:
    """The field that a line which could not be read was meant for."""
    return field_of(line.partition(":")[0]) or field_of(line.split()[0])
