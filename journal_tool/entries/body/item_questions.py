"""Questions that are list items, where neither headings nor lines in bold ask any."""

import re
from typing import NamedTuple

from journal_tool.entries.body.asked import Asked, read_asked, split_asked, split_at_question_mark
from journal_tool.entries.body.blocks import Item
from journal_tool.entries.body.encounters import Holding
from journal_tool.entries.body.labels import begins_with_label
from journal_tool.entries.body.outline import Stretch
from journal_tool.entries.body.rules.questions import LOOSE_ANSWER
from journal_tool.entries.body.sheet import Sheet, content_column, find_ends, width
from journal_tool.entries.body.steps import is_task
from journal_tool.entries.values.written import shown
from journal_tool.model.problem import Edit

_SENTENCE_END = re.compile(r"[.!:;](?=\s|$)")
_MOST_LINES = 6


class _Split(NamedTuple):
    """A question whose answer begins on `line`, from `column` to `stop`."""

    asked: Asked
    line: int
    column: int
    stop: int


def find_item_questions(sheet: Sheet, stretch: Stretch) -> list[Holding]:
    items = [item for item in sheet.items(stretch.body_start, stretch.end) if _asks(sheet, item)]
    ends = find_ends([item.start for item in items], stretch.end)
    loose = [_find_loose(sheet, stretch, item.end, end) for item, end in zip(items, ends, strict=True)]
    if len(items) > 1 and loose[-1] and not any(loose[:-1]):
        ends[-1] = loose[-1][0][0]  # what closes the section belongs to no question
        loose[-1] = []
    return [_hold(sheet, stretch, item, end, texts) for item, end, texts in zip(items, ends, loose, strict=True)]


def _asks(sheet: Sheet, item: Item) -> bool:
    """Whether an item is a question: it is neither a task, nor a label of the question above, nor empty."""
    line = sheet.lines[item.start]
    begins = content_column(line)
    return begins < len(line) and not is_task(line) and not begins_with_label(line, sheet.words.questions)


def _find_loose(sheet: Sheet, stretch: Stretch, start: int, end: int) -> list[tuple[int, int]]:
    """The paragraphs below an item that are not indented, and so not part of it.

    None where a label among them says whose they are.
    """
    table = sheet.words.questions
    found = sheet.paragraphs(start, end)
    if stretch.labels and any(line in stretch.labels for line in sheet.find_marked_lines(start, end)):
        return []
    return [] if any(begins_with_label(sheet.lines[first], table) for first, _ in found) else found


def _hold(sheet: Sheet, stretch: Stretch, item: Item, end: int, loose: list[tuple[int, int]]) -> Holding:
    line = sheet.lines[item.start]
    begins = content_column(line)
    split = _split(sheet, item, begins)
    zones = ((item.end, width(line[:begins])),)
    if loose:
        _warn_of_loose(sheet, split.asked, loose, zones[0][1])
    return Holding(
        item.start,
        split.asked,
        split.line,
        end,
        "",
        split.column,
        split.stop,
        zones,
        stretch.labels,
        end_line=split.line if split.line != item.start else None,
    )


def _split(sheet: Sheet, item: Item, begins: int) -> _Split:
    """Part the first line of an item: its question up to the first `?`, and the rest."""
    line = sheet.lines[item.start]
    whole = read_asked(line, begins, len(line))
    middle = split_at_question_mark(line, begins, len(line))
    if middle >= whole.end:
        wrapped = None if "?" in line else _join_wrapped(sheet, item, whole)
        if wrapped:
            return wrapped
    asked, column, stop = split_asked(line, begins, middle, whole)
    return _Split(asked, item.start, column, stop)


def _join_wrapped(sheet: Sheet, item: Item, first: Asked) -> _Split | None:
    """A question that goes on in the next lines of its paragraph, up to its `?`."""
    last = min(sheet.blocks.ends.get(item.start, 0), item.start + _MOST_LINES)
    if item.start + 1 >= last or first.topics or first.rating or _SENTENCE_END.search(first.text):
        return None
    texts = [first.text]
    for number in range(item.start + 1, last):
        line = sheet.lines[number]
        begins = len(line) - len(line.lstrip(" \t"))
        if not line[begins : begins + 1].islower() or begins_with_label(line, sheet.words.questions):
            return None
        middle = split_at_question_mark(line, begins, len(line))
        asks = middle < len(line) or line.rstrip(" \t").endswith("?")
        if _SENTENCE_END.search(line, begins, middle):
            return None
        if asks:
            tail, column, stop = split_asked(line, begins, middle, read_asked(line, begins, len(line)))
            text = " ".join([*texts, line[begins : tail.end]])
            asked = Asked(text, first.start, tail.end, tail.topics, tail.rating, first.id or tail.id)
            return _Split(asked, number, column, stop)
        texts.append(line.strip(" \t"))
    return None


def _warn_of_loose(sheet: Sheet, asked: Asked, loose: list[tuple[int, int]], columns: int) -> None:
    first, last = loose[0]
    edits = tuple(Edit(sheet.span(line, 0, 0), " " * columns) for line in range(first, last))
    message = f"this text is not indented; it is read as the answer to {shown(asked.text)}"
    help = f"put {columns} blanks before it, so that it belongs to the list item"
    sheet.findings.add(LOOSE_ANSWER, sheet.line_span(first), message, help, edits)
