"""What is said under labels outside questions: counter-offers, reflections, and the terms of an offer."""

import re

from journal_tool.entries.body.labels import Label, find_label, value_of
from journal_tool.entries.body.outline import Stretch, warn_of_orphan
from journal_tool.entries.body.parts import Parts, Value, split_at_labels
from journal_tool.entries.body.sheet import (
    Sheet,
    content_column,
    find_ends,
    join_passages,
    text_end,
    width,
    without_indent,
)
from journal_tool.entries.body.words import Table
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.values.money import read_money
from journal_tool.model.lesson import Ask, Counter, Reflection
from journal_tool.model.place import Passage, Span
from journal_tool.model.vocabulary import REFLECTION_LABELS

_TERM = re.compile(
    r"[ \t]*(?:(?:[-+*]|\d{1,3}[.)])[ \t]+)?([*_]{0,3})([^\W\d_][^:*\n]{0,40}?)([*_]{0,3})[ \t\xa0]*"
    r"::?([*_]{0,3})[ \t]+(?=\S)"
)


def read_counter(sheet: Sheet, stretches: list[Stretch]) -> Counter | None:
    """The counter-offer in all its pieces; None where none of its labels says anything."""
    asks: list[Ask] = []
    said: dict[str, list[Passage]] = {"argument": [], "contribution": [], "their-reply": []}
    for stretch in stretches:
        parts = _split(sheet, stretch, sheet.words.counter)
        asks += [_read_ask(sheet, value) for value in parts.values.get("ask", ())]
        ends = find_ends([label.line for label in parts.labels], stretch.end)
        for label, end in zip(parts.labels, ends, strict=True):
            if label.name == "ask":
                asks += [_read_ask(sheet, Value(*item)) for item in _find_listed(sheet, label, end)]
        for name, passages in said.items():
            for piece in parts.find(name):
                listed = _find_listed(sheet, piece.label, piece.end) if piece.label and name != "their-reply" else []
                own = [Passage(text, span.line) for text, span in listed]
                passages += own or parts.passages(sheet, piece)
    reply = join_passages(said["their-reply"])
    if not (asks or said["argument"] or said["contribution"] or reply):
        return None
    return Counter(tuple(asks), tuple(said["argument"]), tuple(said["contribution"]), reply)


def _find_listed(sheet: Sheet, label: Label, end: int) -> list[tuple[str, Span]]:
    """The list items right below a label that says nothing itself: each is one thing that it holds."""
    if value_of(sheet, label) and not label.is_heading:
        return []
    items = sheet.items(label.line + 1, end) or sheet.items(label.line + 1, end, 3)
    found = []
    for item in items:
        line = sheet.lines[item.start]
        column, last = content_column(line), text_end(sheet.lines, item.start + 1, min(item.end, end))
        rest = [without_indent(sheet.lines[number], width(line[:column])) for number in range(item.start + 1, last)]
        text = "\n".join([line[column:].strip(" \t"), *rest]).strip()
        if text:
            found.append((text, sheet.span(item.start, column, len(line.rstrip(" \t")))))
    return found


def _read_ask(sheet: Sheet, value: Value) -> Ask:
    """One thing asked for: an amount where all of it is one, else words (`23 days of vacation`), which are as good."""
    if not any(map(str.isdigit, value.text)):
        return Ask(value.text, value.span)
    reading = read_money(value.text, sheet.currency)
    return Ask(value.text, value.span, reading.value if reading.rule is None else None)


def read_reflection(sheet: Sheet, stretches: list[Stretch]) -> Reflection | None:
    """The reflection in all its pieces, also where nothing is written in it yet."""
    if not stretches:
        return None
    found: dict[str, list[Passage | None]] = {"": []}
    for stretch in stretches:
        for name, text in _split(sheet, stretch, sheet.words.reflection).texts(sheet).items():
            found.setdefault(name, []).append(text)
    joined = {name: join_passages(passages) for name, passages in found.items()}
    first = stretches[0]
    span = sheet.line_span(first.heading.line if first.heading else first.start)
    labels = {name: passage for name in REFLECTION_LABELS if (passage := joined.get(name))}
    return Reflection(span, labels, joined[""])


def _split(sheet: Sheet, stretch: Stretch, table: Table) -> Parts:
    others = frozenset(heading.line for heading in stretch.headings)
    return split_at_labels(sheet, table, stretch.body_start, stretch.end, stretch.labels, others)


def read_terms(sheet: Sheet, stretch: Stretch) -> list[Pair]:
    """Every line `Word: value` under Offer, as it stands; the caller knows which words are terms."""
    found = []
    for line in sheet.find_marked_lines(stretch.body_start, stretch.end):
        text = sheet.lines[line]
        match = _TERM.match(text)
        if match is None:
            continue
        end = len(text.rstrip(" \t"))
        if match[1] and not match[3] and not match[4] and text.endswith(match[1], match.end(), end):
            end -= len(match[1])
        key = Node("text", sheet.span(line, match.start(2), match.end(2)), match[2])
        found.append((key, Node("text", sheet.span(line, match.end(), end), text[match.end() : end])))
    return found


def warn_of_orphans(sheet: Sheet, start: int, end: int) -> None:
    """Say where a better answer stands that belongs to no question."""
    table = sheet.words.questions
    for line in sheet.find_marked_lines(start, end):
        label = find_label(sheet, line, table, told=False)
        if label is not None and label.name == "next-time":
            word = sheet.lines[line][label.begins : label.column].strip(" \t:*_")
            place = sheet.span(line, label.begins, max(label.end, label.begins))
            warn_of_orphan(sheet, word, place)
