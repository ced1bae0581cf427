"""Questions that are lines in bold, or begin with `Q:`, where no heading asks one."""

from collections.abc import Iterator
from typing import NamedTuple

from journal_tool.entries.body.asked import Split, is_numbered, read_asked, split_asked, split_at_question_mark
from journal_tool.entries.body.encounters import Holding
from journal_tool.entries.body.outline import Stretch
from journal_tool.entries.body.rules.questions import BOLD_WITHOUT_BLANK_LINE
from journal_tool.entries.body.sheet import Sheet, find_ends
from journal_tool.entries.values.written import shown
from journal_tool.model.problem import Edit


class _Marked(NamedTuple):
    """A question on a line of its own, or with its answer behind it."""

    line: int
    split: Split


def find_bold_questions(sheet: Sheet, stretch: Stretch) -> list[Holding]:
    found = list(_find(sheet, stretch.body_start, stretch.end))
    ends = find_ends([marked.line for marked in found], stretch.end)
    return [
        Holding(
            marked.line,
            marked.split.asked,
            marked.line,
            end,
            column=marked.split.column,
            stop=marked.split.stop,
            headings=stretch.labels,
        )
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
                if marked and marked.split.column == len(line) and number == first < last - 1:
                    _hint_at_blank_line(sheet, number)
            else:
                marked = _read_numbered(line, number, begins) if sign in "QqFfPp" else None
            if marked and marked.split.asked.text:
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
        return _Marked(number, Split(whole, len(line), len(line)))
    if is_numbered(line, begins):
        return _read_numbered(line, number, begins)
    if is_first and inside[-1:] == "?":
        return _Marked(number, split_asked(line, begins, close + 2, whole))
    return None


def _read_numbered(line: str, number: int, begins: int) -> _Marked | None:
    """The question of a line that begins with `Q:` or `Q3:`."""
    if not is_numbered(line, begins):
        return None
    whole = read_asked(line, begins, len(line.rstrip(" \t")))
    middle = split_at_question_mark(line, whole.start, whole.end)
    return _Marked(number, split_asked(line, begins, middle, whole))


def _hint_at_blank_line(sheet: Sheet, number: int) -> None:
    message = f"{shown(sheet.lines[number].strip())} and the text right below are one paragraph to other programs"
    edit = Edit(sheet.span(number + 1, 0, 0), "\n")
    help = "put an empty line below the question"
    sheet.findings.add(BOLD_WITHOUT_BLANK_LINE, sheet.line_span(number), message, help, (edit,))
