"""Labels: lines that begin with a known word and a colon, and how they part the text they stand in."""

import re
from typing import NamedTuple

from journal_tool.entries.body.rules.labels import LABEL_FORM, LABEL_INSIDE, NEAR_LABEL
from journal_tool.entries.body.sheet import Sheet, width
from journal_tool.entries.body.words import LONGEST, Table
from journal_tool.entries.values.written import shown
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

SHORT = frozenset(("rating", "topic", "asked-by", "story", "looking-for", "same-as", "not-same-as", "ask"))
"""Labels that take their line; all others run to the next label or heading."""

_ONE_LINE = frozenset(("rating", "topic"))
"""Those whose value never goes on in the next line."""

_LEAD = r"([ \t]*(?:(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+)*)"
_COLON = re.compile(
    _LEAD
    + r"([*_]{0,3})([^\W_](?:[^:：*_.,;?!\"()\n]{0,50}[^\W_])?)([*_]{0,3})"
    + r"[ \t\xa0\u202f]*(?:::?|：)([*_]{0,3})[ \t\xa0]*"
)
_WITHOUT_COLON = re.compile(
    _LEAD + r"([*_]{0,3})([^\W_](?:[^:*_\n]{0,40}?[^\s:*_])?)([*_]{0,3})(?:[ \t]+[-–—=]+[ \t]+(?=\S)|[ \t]+(?=[1-5]/5))"
)
_ALONE = re.compile(_LEAD + r"(\*\*|__)([^\W_](?:[^:*_\n]{0,60}[^\s:*_])?)\2[ \t]*")
_CLAUSE_END = re.compile(r".*[.,;!?…)][ ]")
_MOST_COLONS = 12
_RATED = re.compile(r"\d/\d+\)?[ \t]*$")
_LEADING = re.compile(_LEAD)
_SIGNS = " \t*_"


class Label(NamedTuple):
    """A label on `line`. Its value begins at `column` (it may be empty) and ends at `end`.

    `begins` is where its word does. `indent` is the column at which the text of its list item
    begins, 0 where it is in none, and `until` the end of that item. A label that is a heading has no
    value on its line.
    """

    name: str
    line: int
    begins: int
    column: int
    end: int
    indent: int = 0
    until: int = 0
    bullet: bool = False
    is_heading: bool = False


def find_label(sheet: Sheet, line: int, table: Table, start: int = 0, told: bool = True) -> Label | None:
    """The label that `line`, from the column `start`, is; None where it is none.

    A label in an odd form, and a word that nearly is one, are put into the findings if `told`.
    """
    text = sheet.lines[line]
    match = _COLON.match(text, start) if ":" in text or "：" in text else None
    if match is not None:
        name = table.find(match[3])
        if name:
            return _from_colon(sheet, name, line, match)
        if told:
            _hint_at_label(sheet, line, match, table)
        return None
    if not told or ":" in text:
        return None
    return _find_without_colon(sheet, line, text, table, start)


def _from_colon(sheet: Sheet, name: str, line: int, match: re.Match[str]) -> Label:
    text = sheet.lines[line]
    column, end = match.end(), len(text.rstrip(" \t"))
    opening = match[2]
    if opening and not match[4] and not match[5] and text.endswith(opening, column, end):
        end -= len(opening)  # all of the line is bold
    elif not opening and match[5]:
        column = match.start(5)  # the value begins in bold
    return _make(sheet, name, line, match, column, end)


def _make(sheet: Sheet, name: str, line: int, match: re.Match[str], column: int, end: int) -> Label:
    bullet = bool(match[1].strip())
    indent = width(match[1]) if bullet and match.start() == 0 else 0
    until = _item_end(sheet, line) if indent else 0
    return Label(name, line, match.start(3), column, max(column, end), indent, until, bullet)


def _item_end(sheet: Sheet, line: int) -> int:
    """The end of the innermost list item that begins on `line`."""
    return sheet.item_ends.get(line, line + 1)


def _find_without_colon(sheet: Sheet, line: int, text: str, table: Table, start: int) -> Label | None:
    """A label written in bold alone, or with a dash or nothing for its colon: read, and told."""
    alone = _ALONE.fullmatch(text, start) if text[-1:] in "*_ " else None
    if alone is not None and (name := table.find(alone[3])):
        _tell_form(sheet, line, alone, alone.end(), f"**{alone[3]}:**")
        return _make(sheet, name, line, alone, len(text), len(text))
    match = _WITHOUT_COLON.match(text, start)
    name = table.find(match[3]) if match else ""
    if match is None or not name:
        return None
    _tell_form(sheet, line, match, match.end(), f"{match[3]}: ")
    return _make(sheet, name, line, match, match.end(), len(text.rstrip(" \t")))


def _tell_form(sheet: Sheet, line: int, match: re.Match[str], end: int, better: str) -> None:
    text = sheet.lines[line]
    start = match.start(2)
    if better.endswith(" ") and match[2] and not match[4]:
        better = match[2] + better  # the bold goes on behind the word
    place = sheet.span(line, start, len(text[:end].rstrip(" \t")))
    edit = Edit(sheet.span(line, start, end), better)
    message = f"{shown(text[start:end].strip(' -–—='))} has no colon, but is read as a label"
    sheet.findings.add(LABEL_FORM, place, message, f"write {shown(better)}", (edit,))


def _hint_at_label(sheet: Sheet, line: int, match: re.Match[str], table: Table) -> None:
    word = match[3]
    near = table.find_near(word)
    if near:
        place = sheet.span(line, match.start(3), match.end(3))
        message = f"{shown(word)} is no label that is known; did you mean `{near}`?"
        sheet.findings.add(NEAR_LABEL, place, message, f"write `{near}:`", (Edit(place, near),))


def warn_of_label_inside(sheet: Sheet, line: int, table: Table) -> None:
    """Say that a better answer which begins in the middle of a line is not seen as one."""
    text = sheet.lines[line]
    colon = text.find(":")
    for _ in range(_MOST_COLONS):
        if colon < 0:
            return
        # Asked first, because it is cheap: does the word before the colon end as one of the table does?
        if text[max(0, colon - 6) : colon].rstrip(_SIGNS)[-2:].lower() in table.endings:
            begins = _last_end(text, max(0, colon - LONGEST), colon)
            word = text[begins:colon].strip(_SIGNS)
            if begins and table.find(word) == "next-time":
                _tell_inside(sheet, line, begins, word)
        colon = text.find(":", colon + 1)


def _last_end(text: str, start: int, end: int) -> int:
    """Where the last sentence or clause in `text[start:end]` begins, 0 where none does."""
    match = _CLAUSE_END.match(text, start, end)
    return match.end() - 1 if match else 0


def _tell_inside(sheet: Sheet, line: int, blank: int, word: str) -> None:
    text = sheet.lines[line]
    begins = text.index(word, blank)
    lead = _LEADING.match(text)
    indent = " " * width(lead[0]) if lead else ""
    behind = blank + len(text[blank:]) - len(text[blank:].lstrip(" \t"))
    # A rating at the end belongs to the question: moved with the better answer, it would be text of that.
    edits = () if _RATED.search(text) else (Edit(sheet.span(line, blank, behind), f"\n{indent}"),)
    message = f"{shown(word)} stands in the middle of a line, so what follows is no better answer"
    place = sheet.span(line, begins, begins + len(word))
    sheet.findings.add(LABEL_INSIDE, place, message, f"begin a new line with {shown(word)}", edits)


def value_of(sheet: Sheet, label: Label) -> str:
    return sheet.lines[label.line][label.column : label.end].strip(_SIGNS if label.name in _ONE_LINE else " \t")


def value_span(sheet: Sheet, label: Label) -> Span:
    return sheet.span(label.line, label.column, label.end)


def find_value_end(sheet: Sheet, label: Label, table: Table, limit: int) -> int:
    """The line behind the value of a short label: it may go on in the indented lines of its list item."""
    line = label.line + 1
    if not label.bullet or label.name in _ONE_LINE:
        return line
    last = min(sheet.blocks.ends.get(label.line, line), limit)
    while line < last and sheet.lines[line][:1] in (" ", "\t") and not begins_with_label(sheet.lines[line], table):
        line += 1
    return line


def begins_with_label(text: str, table: Table) -> bool:
    """Whether `text` is the line of a label, written with its colon."""
    match = _COLON.match(text) if ":" in text or "：" in text else None
    return match is not None and table.find(match[3]) != ""
