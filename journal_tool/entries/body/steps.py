"""Next steps: the tasks of an entry, wherever they stand, with the day they are due and what kind they are."""

import re
from datetime import date
from typing import Literal

from journal_tool.entries.body.blocks import Item
from journal_tool.entries.body.due import Due, find_due, hint_at_due
from journal_tool.entries.body.rules.sections import OTHER_BOX
from journal_tool.entries.body.rules.steps import TWO_DUES
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
    return task_text_column(line) > 0


def task_text_column(line: str) -> int:
    """Where the text of a task begins, behind its box; 0 where `line` is no task."""
    match = _TASK.match(line) if "[" in line else None
    return match.end() if match and (match[1] in _STATES or match[1] in _OTHER_BOXES) else 0


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
    dues: list[Due] = []
    pieces = []
    for number in range(first, last):
        line = sheet.lines[number]
        start, end = match.end() if number == first else 0, len(line)
        found = find_due(sheet, number, start, end)
        if found:
            line, end = _without(line, found)
            dues += found
        pieces.append(line[start:end].strip(" \t"))
    _check_dues(sheet, dues, first, last, state)
    text, kinds = cut_tags(" ".join(pieces).strip(_EDGES))
    if kinds:
        hint_at_tags(sheet, range(first, last), kinds, KINDS)
    elif not text:
        return None
    end = max(match.end() if last == first + 1 else 0, len(sheet.lines[last - 1].rstrip(" \t")))
    span = sheet.span(first, match.end(), end, last - 1)
    return NextStep(text, span, _box(sheet, first, match), state, _first_day(dues), kinds)


def _first_day(dues: list[Due]) -> date | None:
    return next((due.day for due in dues if due.day is not None), None) if dues else None


def _check_dues(sheet: Sheet, dues: list[Due], first: int, last: int, state: State) -> None:
    if len(dues) > 1:
        _warn_of_second(sheet, dues)
    elif not dues and state == "open":
        for number in range(first, last):
            line = sheet.lines[number]
            if hint_at_due(sheet, number, task_text_column(line) if number == first else 0, len(line)):
                return


def _find_end(sheet: Sheet, item: Item) -> int:
    """The line behind a task: it goes on in the indented lines of its paragraph."""
    last = min(sheet.blocks.ends.get(item.start, item.start + 1), item.end)
    end = item.start + 1
    while end < last and sheet.lines[end][:1] in (" ", "\t"):
        end += 1
    return end


def _without(line: str, dues: list[Due]) -> tuple[str, int]:
    """`line` without what says when it is due, and where it ends then."""
    for due in reversed(dues):
        line = f"{line[: due.start].rstrip(_EDGES)} {line[due.end :].lstrip(_EDGES)}"
    return line, len(line)


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
    sheet.findings.add(OTHER_BOX, place, message, help, (Edit(place, better),))
    return _STATES[better]


def _warn_of_second(sheet: Sheet, dues: list[Due]) -> None:
    known = [due for due in dues if due.day is not None]
    for due in known[1:]:
        if due.day != known[0].day:
            place = sheet.span(due.line, due.start, due.end)
            written = sheet.lines[due.line][due.start : due.end].strip()
            message = f"{shown(written)} is a second day on which this is due; {known[0].day} is used"
            sheet.findings.add(TWO_DUES, place, message, "keep one of the two, or make two tasks of it")
