"""Values that are lists or lines of `name: value`: follow-ups done by hand, scores, tags; and feedback."""

import re
from datetime import date

from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node
from journal_tool.entries.values.dates import read_date
from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.pairs import find_pairs, without_doubles
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.people import (
    DONE_WITHOUT_DAY,
    FEEDBACK_WITHOUT_DAY,
    NOT_A_LIST,
    NOT_A_SCORE,
    NOT_LINES,
    UNCLEAR_FEEDBACK,
    UNKNOWN_FOLLOW_UP,
)
from journal_tool.entries.values.simple import NO, YES
from journal_tool.entries.values.written import plain, shown
from journal_tool.likeness import closest, fold
from journal_tool.model.interview import Done, Feedback
from journal_tool.model.problem import Edit
from journal_tool.model.vocabulary import FOLLOW_UP_RULES

_SCORE = re.compile(r"(10|[1-9])(?: ?/ ?10)?", re.ASCII)
_SEVERAL = LatePattern(r"\s*(?:[,;]|\band\b|\bund\b|\bet\b|\by\b|\be\b|&)\s*")


def read_done(node: Node, findings: Findings) -> tuple[Done, ...]:
    """Lines `rule: date` or `rule: no`; `chase` may have several dates. Rules are those of the follow-ups."""
    pairs = find_pairs(node)
    if pairs is None:
        _complain_of_done(node, findings)
        return ()
    found = [done for key, value in pairs if (done := _done(key, value, findings)) is not None]
    return tuple(found)


def _complain_of_done(node: Node, findings: Findings) -> None:
    words = node.items if node.kind == "list" else (node,)
    rule = next((item.text for item in words if fold(item.text[:40]) in FOLLOW_UP_RULES), "")
    if rule:
        message = f"`done` says {shown(rule)}, but not when"
        findings.add(DONE_WITHOUT_DAY, node.span, message, f"write a line `{fold(rule)}: 2026-03-20` below `done:`")
    else:
        help = "write a line for each follow-up below `done:`, as in `chase: 2026-03-20`"
        findings.add(NOT_LINES, node.span, "`done` takes lines of their own", help)


def _done(key: Node, value: Node, findings: Findings) -> Done | None:
    rule = fold(key.text[:60])
    if rule not in FOLLOW_UP_RULES:
        near = closest(rule, FOLLOW_UP_RULES)
        message = f"{shown(key.text)} is no follow-up" + (f"; did you mean `{near}`?" if near else "")
        help = f"write `{near}`" if near else f"the follow-ups are {', '.join(FOLLOW_UP_RULES)}"
        findings.add(UNKNOWN_FOLLOW_UP, key.span, message, help, (Edit(key.span, near),) if near else ())
        return None
    if value.kind == "text" and plain(value.text[:20]) in NO:
        return Done(rule, refused=True)
    days = tuple(day for day in _days(rule, value, findings) if day is not None)
    return Done(rule, days) if days else None


def _days(rule: str, value: Node, findings: Findings) -> list[date | None]:
    if value.kind == "list" and value.items and all(item.kind == "text" for item in value.items):
        return [read_date(item.text).noted(findings, item.span) for item in value.items]
    if value.kind != "text" or plain(value.text[:20]) in YES:
        help = f"write `{rule}: 2026-03-20`, or `{rule}: no` if you will not do it"
        findings.add(DONE_WITHOUT_DAY, value.span, f"`done` says `{rule}`, but not when", help)
        return []
    whole = read_date(value.text)
    parts = _SEVERAL.split(value.text) if whole.value is None and len(value.text) <= 400 else []
    if len(parts) < 2:
        return [whole.noted(findings, value.span)]
    readings = [read_date(part) for part in parts if part]
    if all(reading.rule is None for reading in readings):
        return [reading.value for reading in readings]
    if all(reading.value is not None for reading in readings):
        better = ", ".join(str(reading.value) for reading in readings)
        first = next(reading for reading in readings if reading.rule is not None)
        edits = (Edit(value.span, better),) if all(it.rule is None or it.better for it in readings) else ()
        findings.add(first.rule or DONE_WITHOUT_DAY, value.span, first.message, f"write `{better}`", edits)
        return [reading.value for reading in readings]
    first = next(reading for reading in readings if reading.value is None)
    first.noted(findings, value.span)
    return [reading.value for reading in readings]


def read_scores(node: Node, findings: Findings) -> dict[str, int]:
    """Lines `criterion: 1` to `10`; the criteria are the writer's own."""
    pairs = find_pairs(node)
    if pairs is None:
        help = "write a line for each below `scores:`, as in `growth: 8`"
        findings.add(NOT_LINES, node.span, "`scores` takes lines of their own", help)
        return {}
    scores: dict[str, int] = {}
    for key, value in without_doubles(pairs, findings):
        match = _SCORE.fullmatch(value.text)
        if match:
            scores[key.text] = int(match[1])
        elif value.kind != "empty":
            what = shown(value.text) if value.kind == "text" else f"the value of {shown(key.text)}"
            findings.add(NOT_A_SCORE, value.span, f"{what} is no score", "write a whole number from 1 to 10")
    return scores


def read_feedback_received(text: str) -> Reading[Feedback]:
    """The day feedback came, or `no` where they give none."""
    said = plain(text[:40]).strip(" .!")
    if said in NO:
        return Reading(Feedback(given=False))
    if said in YES:
        help = "write the day it came"
        return Reading(Feedback(), FEEDBACK_WITHOUT_DAY, f"{shown(text)} leaves out the day", help)
    if not any(letter.isdecimal() for letter in text) or len(text) > 80:
        help = "write the day or `no` here, and the words under a heading `## Feedback`"
        return Reading(None, UNCLEAR_FEEDBACK, f"{shown(text)} is neither a day nor `no`", help)
    reading = read_date(text)
    value = None if reading.value is None else Feedback(reading.value)
    return reading.with_value(value)


def read_texts(node: Node, findings: Findings) -> tuple[str, ...]:
    """The lines of a list, or one text."""
    if node.kind == "text":
        return (node.text,)
    return _texts(node, findings)


def read_tags(node: Node, findings: Findings) -> tuple[str, ...]:
    """The words of a list, or those between the commas of one line; a `#` before them is no part of them."""
    if node.kind == "text":
        separator = "," if "," in node.text else ";" if ";" in node.text else None
        words = node.text.split(separator) if separator or "#" in node.text else [node.text]
    else:
        words = list(_texts(node, findings))
    return tuple(dict.fromkeys(tag for word in words if (tag := word.strip().lstrip("#").strip())))


def _texts(node: Node, findings: Findings) -> tuple[str, ...]:
    if node.kind != "list":
        findings.add(
            NOT_A_LIST, node.span, "lines of text are expected here", "write each on a line that begins with `- `"
        )
        return ()
    texts: list[str] = []
    for item in node.items:
        if item.kind == "text":
            texts.append(item.text)
        elif item.kind == "pairs" and all(value.kind in ("text", "empty") for _, value in item.pairs):
            texts.extend(f"{key.text}: {value.text}".rstrip() for key, value in item.pairs)  # `- permit: applied for`
        elif item.kind != "empty":
            findings.add(
                NOT_A_LIST, item.span, "a list in a list cannot be read here", "write each on a line of its own"
            )
    return tuple(texts)
