"""Lists of sayings: lessons, and the questions that the writer asked."""

import re
from typing import NamedTuple

from journal_tool.entries.body.asked import read_asked
from journal_tool.entries.body.outline import Stretch
from journal_tool.entries.body.rules.steps import NO_BOX
from journal_tool.entries.body.sheet import (
    Sheet,
    content_column,
    find_ends,
    make_passage,
    text_end,
    width,
    without_indent,
)
from journal_tool.entries.body.steps import task_text_column
from journal_tool.entries.body.topics import cut_tags, find_tags_at_end, hint_at_tags
from journal_tool.entries.body.words import word_key
from journal_tool.entries.values.written import shown
from journal_tool.model.lesson import Lesson
from journal_tool.model.place import Passage, Span
from journal_tool.model.vocabulary import AREAS

_NONE_WORDS = (
    "|none|nothing|no|no lessons|no questions|not yet|not applicable"
    "|n/a|na|nil|tbd|todo"
    "|keine|keiner|keins|nichts|nichts neues|noch keine|noch nichts|nein|keine fragen"
    "|aucun|aucune|rien|rien de neuf|neant|pas encore|aucune question|ras"
    "|ninguno|ninguna|nada|nada nuevo|nada nueva|todavia nada|aun nada|ninguna pregunta"
    "|nenhum|nenhuma|nada de novo|ainda nada|nenhuma pergunta"
)
_AFTER_NONE_WORDS = "today|yet|really|much|special|new|so far|this time|here|to add|to note|in particular"
_AFTER_NONE = tuple(f"{none} {word}" for none in ("none", "nothing") for word in _AFTER_NONE_WORDS.split("|"))
_NONE = frozenset((*_NONE_WORDS.split("|"), *_AFTER_NONE))
_LIST_SIGN = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+|$)")
_SIGNS = " \t.!…-–—*_()"


class _Saying(NamedTuple):
    """One saying from `column` of the line `start` to the line `end`, indented by its place by `indent` columns."""

    start: int
    column: int
    end: int
    indent: int


def hint_at_steps_without_box(sheet: Sheet, stretch: Stretch) -> None:
    """A list item under Next steps that is no task, because nothing else would ever tell."""
    for item in sheet.items(stretch.body_start, stretch.end):
        line = sheet.lines[item.start]
        if not task_text_column(line):
            words = _LIST_SIGN.sub("", line)
            if words.strip() and not is_nothing([words]):
                message = f"{shown(words.strip())} has no box, so it is no task"
                help = "write `- [ ] …` if it is something to do"
                sheet.findings.add(NO_BOX, sheet.line_span(item.start), message, help)


def read_lessons(sheet: Sheet, stretch: Stretch) -> list[Lesson]:
    found = []
    for saying in _find_sayings(sheet, stretch):
        lines, first_line = _lines(sheet, saying)
        if not lines or is_nothing(lines):
            continue
        areas = _cut_areas(sheet, lines, first_line)
        if areas:
            hint_at_tags(sheet, range(saying.start, saying.end), areas, AREAS)
        passage = make_passage(lines, sheet.first_line + first_line)
        if passage and passage.text:
            found.append(Lesson(passage, _span(sheet, saying), areas))
    return found


def _cut_areas(sheet: Sheet, lines: list[str], first_line: int) -> tuple[str, ...]:
    """The areas at the beginning of a lesson and at the ends of its paragraphs, taken out of `lines`."""
    lines[0], areas = cut_tags(lines[0])
    for number in range(1, len(lines)):
        line = lines[number]
        ends = number == len(lines) - 1 or not lines[number + 1].strip()
        if ends and "#" in line and not sheet.blocks.closed[first_line + number]:
            cut, tags = find_tags_at_end(line, 0, len(line))
            lines[number] = line[:cut]
            areas = (*areas, *tags)
    del lines[text_end(lines, 1, len(lines)) :]
    return tuple(dict.fromkeys(areas))


def read_asked_by_me(sheet: Sheet, stretch: Stretch) -> list[Passage]:
    """The questions that the writer asked, each with what was answered."""
    found = []
    for saying in _find_headings(sheet, stretch) if stretch.headings else _find_sayings(sheet, stretch):
        lines, first_line = _lines(sheet, saying)
        if lines and not is_nothing(lines):
            passage = make_passage(lines, sheet.first_line + first_line)
            if passage:
                found.append(passage)
    return found


def is_nothing(lines: list[str]) -> bool:
    """Whether a saying only says that there is none."""
    return len(lines) == 1 and len(lines[0]) < 30 and word_key(lines[0].strip(_SIGNS)) in _NONE


def _find_sayings(sheet: Sheet, stretch: Stretch) -> list[_Saying]:
    """The list items of a section, or else its paragraphs."""
    found = []
    for item in sheet.items(stretch.body_start, stretch.end):
        line = sheet.lines[item.start]
        column = content_column(line)
        found.append(_Saying(item.start, task_text_column(line) or column, item.end, width(line[:column])))
    if found:
        return found
    return [_Saying(start, 0, end, 0) for start, end in sheet.paragraphs(stretch.body_start, stretch.end)]


def _find_headings(sheet: Sheet, stretch: Stretch) -> list[_Saying]:
    found = []
    top = min(heading.level for heading in stretch.headings)
    headings = [heading for heading in stretch.headings if heading.level == top]
    ends = find_ends([heading.line for heading in headings], stretch.end)
    for heading, end in zip(headings, ends, strict=True):
        asked = read_asked(sheet.lines[heading.line], *sheet.heading_columns(heading))
        found.append(_Saying(heading.line, asked.start, end, 0))
    return found


def _lines(sheet: Sheet, saying: _Saying) -> tuple[list[str], int]:
    """The lines of a saying without its indentation and the blank lines around it, and where they begin."""
    lines = sheet.lines[saying.start : saying.end]
    if saying.indent:
        lines = [without_indent(line, saying.indent) for line in lines]
    lines[0] = sheet.lines[saying.start][saying.column :].strip(" \t")
    first, last = 0, text_end(lines, 0, len(lines))
    while first < last and not lines[first].strip():
        first += 1
    return lines[first:last], saying.start + first


def _span(sheet: Sheet, saying: _Saying) -> Span:
    last = text_end(sheet.lines, saying.start + 1, saying.end) - 1
    start = saying.column or len(sheet.lines[saying.start]) - len(sheet.lines[saying.start].lstrip(" \t"))
    return sheet.span(saying.start, start, len(sheet.lines[last].rstrip(" \t")), last)
