"""Next steps: the tasks of an entry, wherever they stand, with the day they are due and what kind they are."""

import re
from typing import Literal

from journal_tool.entries.body import rules
from journal_tool.entries.body.blocks import Item
from journal_tool.entries.body.due import Due, find_due, hint_at_due
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.body.topics import cut_tags, hint_at_tags
from journal_tool.entries.values.written import shown
from journal_tool.model.lesson import NextStep
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit
from journal_tool.model.vocabulary import KINDS

State = Literal["open", "done", "dropped"]

_TASK = re.compile(r"[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+\[(.)\](?:[ \t\xa0]+|$)")
_STATES: dict[str, State] = {" ": "open", "\xa0": "open", "x": "done", "X": "done", "-": "dropped"}
_OTHER_BOXES = {"✓": "x", "✔": "x", "v": "x", "V": "x", "~": "-", "/": " ", ">": " ", "<": " ", "!": " ", "?": " "}
_EDGES = " \t,;–—-"


def is_task(line: str) -> bool:
    match = _TASK.match(line) if "[" in line else None
    return match is not None and (match[1] in _STATES or match[1] in _OTHER_BOXES)


def task_text_column(line: str) -> int:
    """Where the text of a task begins, behind its box; 0 where `line` is no task."""
    match = _TASK.match(line) if is_task(line) else None
    return match.end() if match else 0


def read_steps(sheet: Sheet) -> tuple[NextStep, ...]:
    """All tasks of the body, in its order."""
    lines = sheet.lines
    found: list[NextStep] = []
    before = -1
    for item in sheet.blocks.items:
        if item.start != before and "[" in lines[item.start]:
            before = item.start
            match = _TASK.match(lines[item.start])
            if match is not None and (step := _read(sheet, item, match)):
                found.append(step)
    return tuple(found)


def _read(sheet: Sheet, item: Item, match: re.Match[str]) -> NextStep | None:
    state = _STATES.get(match[1]) or _read_other_box(sheet, item.start, match)
    if state is None:
        return None
    first, last = item.start, _find_end(sheet, item)
    pieces = []
    dues: list[Due] = []
    for number in range(first, last):
        line = sheet.lines[number]
        start, end = match.end() if number == first else 0, len(line)
        found = find_due(sheet, number, start, end)
        pieces.append(_without(line, start, end, found).strip(" \t"))
        _warn_of_second(sheet, number, dues, found)
        dues += found
    if not dues and state == "open":
        any(hint_at_due(sheet, number, match.end() if number == first else 0, 9999) for number in range(first, last))
    text, kinds = cut_tags(" ".join(piece for piece in pieces if piece).strip(_EDGES))
    hint_at_tags(sheet, range(first, last), kinds, KINDS)
    if not text and not kinds:
        return None
    end = max(match.end() if last == first + 1 else 0, len(sheet.lines[last - 1].rstrip(" \t")))
    span = sheet.span(first, match.end(), end, last - 1)
    return NextStep(text, span, _box(sheet, first, match), state, dues[0].day if dues else None, kinds)


def _find_end(sheet: Sheet, item: Item) -> int:
    """The line behind a task: it goes on in the indented lines of its paragraph."""
    last = min(sheet.blocks.ends.get(item.start, item.start + 1), item.end)
    end = item.start + 1
    while end < last and sheet.lines[end][:1] in (" ", "\t"):
        end += 1
    return end


def _without(line: str, start: int, end: int, dues: list[Due]) -> str:
    for due in reversed(dues):
        line = f"{line[: due.start].rstrip(_EDGES)} {line[due.end :].lstrip(_EDGES)}"
        end = len(line)
    return line[start:end]


def _box(sheet: Sheet, line: int, match: re.Match[str]) -> Span:
    """What stands between the brackets: one character, but where a slip was mended nothing or two."""
    if line not in sheet.slips:
        return sheet.span(line, match.start(1), match.end(1))
    source, row = sheet.source[line], sheet.first_line + line
    start = source.find("[") + 1
    return Span(row, start + 1, row, max(start, source.find("]", start)) + 1)


def _read_other_box(sheet: Sheet, line: int, match: re.Match[str]) -> State | None:
    better = _OTHER_BOXES.get(match[1])
    if better is None:
        return None
    place = sheet.span(line, match.start(1), match.end(1))
    message = f"`[{match[1]}]` is read as `[{better}]`"
    help = "a box is `[ ]` for open, `[x]` for done, `[-]` for dropped"
    sheet.findings.add(rules.OTHER_BOX, place, message, help, (Edit(place, better),))
    return _STATES[better]


def _warn_of_second(sheet: Sheet, line: int, before: list[Due], found: list[Due]) -> None:
    known = [due for due in (*before, *found) if due.day is not None]
    for due in found:
        if known and due.day is not None and due.day != known[0].day:
            place = sheet.span(line, due.start, due.end)
            message = f"{shown(sheet.lines[line][due.start : due.end].strip())} is a second day; {known[0].day} is used"
            sheet.findings.add(rules.TWO_DUES, place, message, "keep one of the two, or make two tasks of it")
