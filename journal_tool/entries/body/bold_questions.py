"""Questions that are lines in bold, or begin with `Q:`, where no heading asks one."""

from collections.abc import Iterator
from typing import NamedTuple

from journal_tool.entries.body.asked import Asked, is_numbered, read_asked, read_marks, split_at_question_mark
from journal_tool.entries.body.encounters import Holding
from journal_tool.entries.body.outline import Stretch
from journal_tool.entries.body.rules.questions import BOLD_WITHOUT_BLANK_LINE
from journal_tool.entries.body.sheet import Sheet, find_ends
from journal_tool.entries.values.written import shown
from journal_tool.model.problem import Edit


class _Marked(NamedTuple):
    """A question on a line of its own, or with its answer from `column` on behind it."""

    line: int
    asked: Asked
    column: int


def find_bold_questions(sheet: Sheet, stretch: Stretch) -> list[Holding]:
    found = list(_find(sheet, stretch.body_start, stretch.end))
    ends = find_ends([marked.line for marked in found], stretch.end)
    return [
        Holding(marked.line, marked.asked, marked.line, end, "", marked.column, headings=stretch.labels)
        for marked, end in zip(found, ends, strict=True)
    ]


def _find(sheet: Sheet, start: int, end: int) -> Iterator[_Marked]:
    for first, last in sheet.paragraphs(start, end):
        for number in range(first, last):
            line = sheet.lines[number]
            begins = len(line) - len(line.lstrip(" \t"))
            sign = line[begins : begins + 1]
            if sign in ("*", "_"):
                marked = _read_bold(sheet, number, begins, number == first)
                if marked and marked.column == len(line) and number == first < last - 1:
                    _hint_at_blank_line(sheet, number)
            else:
                marked = _read_numbered(line, number, begins) if sign in "QqFfPp" else None
            if marked and marked.asked.text:
                yield marked


def _read_bold(sheet: Sheet, number: int, begins: int, is_first: bool) -> _Marked | None:
    """The question of a line that begins in bold, if it is one."""
    line = sheet.lines[number]
    sign = line[begins : begins + 2]
    close = line.find(sign, begins + 2) if sign in ("**", "__") else -1
    if close < 0:
        return None
    inside, end = line[begins + 2 : close].strip(" \t*_"), len(line.rstrip(" \t"))
    if sheet.words.questions.find(inside.rstrip(" :")) or sheet.words.find_section(inside):
        return None
    whole = read_asked(line, begins, end)
    if whole.end <= close:
        return _Marked(number, whole, len(line))
    if is_numbered(line, begins):
        return _read_numbered(line, number, begins)
    return _split(line, number, begins, close + 2) if is_first and inside[-1:] == "?" else None


def _read_numbered(line: str, number: int, begins: int) -> _Marked | None:
    """The question of a line that begins with `Q:` or `Q3:`."""
    if not is_numbered(line, begins):
        return None
    end = len(line.rstrip(" \t"))
    whole = read_asked(line, begins, end)
    return _split(line, number, begins, split_at_question_mark(line, whole.start, whole.end), whole)


def _split(line: str, number: int, begins: int, middle: int, whole: Asked | None = None) -> _Marked:
    """The question up to `middle` with the marks behind it; the rest of the line is its answer."""
    if whole is not None and middle >= whole.end:
        return _Marked(number, whole, len(line))
    column, topics, rating = read_marks(line, middle, len(line))
    asked = read_asked(line, begins, middle)
    return _Marked(number, asked._replace(topics=asked.topics + topics, rating=asked.rating or rating), column)


def _hint_at_blank_line(sheet: Sheet, number: int) -> None:
    message = f"{shown(sheet.lines[number].strip())} and the text right below are one paragraph to other programs"
    edit = Edit(sheet.span(number + 1, 0, 0), "\n")
    help = "put an empty line below the question"
    sheet.findings.add(BOLD_WITHOUT_BLANK_LINE, sheet.line_span(number), message, help, (edit,))
