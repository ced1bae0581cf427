"""From the bytes of one file to its interview and its problems: where all parsers of this room come together."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from journal_tool.entries import rules
from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS, Words
from journal_tool.entries.fields import FIELDS, Context, read_fields
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
_PRIVATE = re.compile(r"^[ \t]*[\"']?private[\"']?[ \t]*:", re.MULTILINE | re.IGNORECASE)
_NEEDED = tuple(field for field in FIELDS if field.needed)


def parse_entry(path: str, data: bytes, settings: Settings) -> Entry:
    """Read one entry. `path` is relative to the journal, with `/`. Never raises, whatever the bytes."""
    findings = Findings(path)
    text = read_source(data, findings)
    if text is None:
        return Entry(path, None, tuple(findings.problems))
    front = parse_front_matter(text, findings)
    body, labels = parse_body(front.body, front.body_line, _words(settings), settings.currency, findings)
    interview = _interview(path, text, front, body, labels, Context(findings, settings.stages, settings.currency))
    if front.readable:
        _miss_needed(front.pairs, findings)
    return Entry(path, interview, tuple(sorted(findings.problems, key=lambda it: (it.span.line, it.span.column))))


def parse_terms(pairs: Sequence[Pair], settings: Settings, findings: Findings) -> Terms:
    """The terms that keys state, typed by FIELDS; for `[current]` of journal.toml."""
    return _terms(read_fields(pairs, Context(findings, settings.stages, settings.currency)), pairs)


def _interview(
    path: str, text: str, front: FrontMatter, body: Body, labels: Sequence[Pair], context: Context
) -> Interview:
    values = read_fields((*front.pairs, *_with_plain_keys(labels)), context)
    terms = _terms({name: values.pop(name) for name in tuple(values) if name in _TERMS}, (*front.pairs, *labels))
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


def _with_plain_keys(labels: Sequence[Pair]) -> list[Pair]:
    """Labels under Offer with the name of their field for a key: `Signing bonus:` is how a label is written."""
    return [
        (Node("text", key.span, field.name) if (field := field_of(key.text)) else key, value) for key, value in labels
    ]


def _is_private(read: bool | None, front: FrontMatter, text: str) -> bool:
    """Whether the entry is kept out of what is shared; in doubt it is: set aside, given twice, misspelt."""
    if not front.readable or any(closest(key.text, ("private",)) for key, _ in front.pairs if not field_of(key.text)):
        return True
    lines = (
        _PRIVATE.findall("\n".join(text.split("\n", front.body_line)[: front.body_line]))
        if "rivate" in text.lower()
        else []
    )
    return bool(read) if len(lines) < 2 and (read is not None or not lines) else True


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


def _miss_needed(pairs: Sequence[Pair], findings: Findings) -> None:
    given = {field.name for key, node in pairs if node.kind != "empty" and (field := field_of(key.text))}
    set_aside = {problem.message for problem in findings.problems}
    for field in _NEEDED:
        # A key that was set aside has its own message: that it is "missing" would only confuse.
        if field.name not in given and not any(f"`{field.name}`" in message for message in set_aside):
            help = f"write a line like `{field.name}: {field.example}` at the top"
            findings.add(rules.MISSING, START, f"`{field.name}` is missing", help)


def _words(settings: Settings) -> Words:
    return _extended(tuple(settings.words.items())) if settings.words else WORDS


@lru_cache(maxsize=8)
def _extended(extra: tuple[tuple[str, tuple[str, ...]], ...]) -> Words:
    return WORDS.with_extra(dict(extra))[0]
