"""One plain sentence for a key whose value cannot be read, and the value where it has only one reading."""

import re

from journal_tool.entries import rules
from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.events import DEEPEST, StoppedError
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.values.written import quoted, shown
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

_CLOSING = {"[": "]", "{": "}"}
_BRACKETS = re.compile(r"[\[{][\[{ ]*")
_TEXT_BELOW = re.compile(r"[|>][-+0-9]{0,2}(?:[ \t]+#.*)?")
"""What stands alone behind a colon where the text of a value is on the lines below."""


def complain(stopped: StoppedError, lines: list[str], number: int, findings: Findings) -> list[Pair]:
    """Say what is wrong with the key on `lines`, whose first is line `number` of the file.

    Returns the key with the rest of its line where that is what the writer meant, else nothing.
    """
    key, colon, rest = lines[0].partition(":")
    value = rest.strip()
    column = len(key) + 2 + len(rest) - len(rest.lstrip())
    span = Span(number, column, number, column + len(value))
    deep = (stopped.line, stopped.column) if stopped.why == "deep" else _find_too_deep(value, number, column)
    if deep:
        message = f"{shown(key.strip())} has more than {DEEPEST} levels of lists"
        findings.add(rules.TOO_DEEP, Span(*deep, deep[0], deep[1] + 1), message)
        return []
    if not colon or not value:
        return _unreadable(stopped, key, lines, number, findings)
    if value[0] in "\"'":
        return _quote(key, value, span, findings)
    if value[0] in _CLOSING:
        return _bracket(key, value, span, lines, findings)
    if value[0] in "&*!":
        help = f"if it belongs to your text, put the text in quotes: {_advised(value)}"
        message = f"`{value[0]}` at the beginning of a value stands for something else in this notation"
        findings.add(rules.LINKED, span, message, help, _quotes(span, value))
        return []
    if _TEXT_BELOW.fullmatch(value) or any(line.strip() for line in lines[1:]):
        return _unreadable(stopped, key, lines, number, findings)
    return _rest_of_line(key, value, span, findings)


def _find_too_deep(value: str, line: int, column: int) -> tuple[int, int] | None:
    """Where the brackets that open a value nest too deep, the block being the first level.

    libyaml gives up at a thousand brackets before it tells of any, PyYAML's own parser never: so it is seen here.
    """
    brackets = _BRACKETS.match(value)
    if brackets is None:
        return None
    opening = [at for at, sign in enumerate(brackets[0]) if sign in _CLOSING]
    return (line, column + opening[DEEPEST - 1]) if len(opening) >= DEEPEST else None


def _advised(value: str) -> str:
    """`value` in quotes as a message shows it, not too long."""
    return quoted(value if len(value) < 80 else value[:79] + "…")


def _quotes(span: Span, value: str) -> tuple[Edit, ...]:
    return (Edit(span, quoted(value)),)


def _rest_of_line(key: str, value: str, span: Span, findings: Findings) -> list[Pair]:
    sign = value[0] if value[0] in "@`%|>" else ": "
    where = "at its beginning" if sign != ": " else "in it"
    message = f"the value of {shown(key.strip())} needs quotes, because of the `{sign}` {where}"
    findings.add(rules.NEEDS_QUOTES, span, message, f"write {_advised(value)}", _quotes(span, value))
    name = Node("text", Span(span.line, 1, span.line, len(key) + 1), key.strip())
    return [(name, Node("text", span, value))]


def _quote(key: str, value: str, span: Span, findings: Findings) -> list[Pair]:
    mark = value[0]
    if value.count(mark) == 1:
        opening = Span(span.line, span.column, span.line, span.column + 1)
        message = f"the quote that opens here, in the value of {shown(key.strip())}, is not closed"
        end = Span(span.line, span.end_column, span.line, span.end_column)
        findings.add(rules.UNCLOSED_QUOTE, opening, message, f"put a `{mark}` at the end", (Edit(end, mark),))
    else:
        message = f"the value of {shown(key.strip())} goes on after its closing quote"
        help = f"put all of it in quotes: {_advised(value)}"
        findings.add(rules.UNREADABLE, span, message, help, _quotes(span, value))
    return []


def _bracket(key: str, value: str, span: Span, lines: list[str], findings: Findings) -> list[Pair]:
    opening, closing = value[0], _CLOSING[value[0]]
    if closing not in "\n".join(lines):
        here = Span(span.line, span.column, span.line, span.column + 1)
        message = f"the `{opening}` that opens here, in the value of {shown(key.strip())}, is not closed"
        end = Span(span.line, span.end_column, span.line, span.end_column)
        edits = (Edit(end, closing),) if len(value) < 1000 and opening == "[" else ()
        findings.add(rules.UNCLOSED_BRACKET, here, message, f"put a `{closing}` at the end, or quotes around it", edits)
    else:
        message = f"the value of {shown(key.strip())} begins with `{opening}` and is read as a list"
        findings.add(rules.UNREADABLE, span, message, f"put it in quotes: {_advised(value)}")
    return []


def _unreadable(stopped: StoppedError, key: str, lines: list[str], number: int, findings: Findings) -> list[Pair]:
    line = min(max(stopped.line, number), number + len(lines) - 1)
    text = lines[line - number]
    start = len(text) - len(text.lstrip()) + 1
    message = f"the lines under {shown(key.strip())} cannot be read from here on"
    help = "give each line the same blanks before it, and put text with special signs in quotes"
    findings.add(rules.UNREADABLE, Span(line, start, line, len(text.rstrip()) + 1), message, help)
    return []
