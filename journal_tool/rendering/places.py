"""Where on the page of an interview a line of its entry is shown."""

from bisect import bisect_right
from collections.abc import Sequence
from textwrap import dedent

from journal_tool.model.body import Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.rendering.anchors import Anchors, lesson_id, question_id, step_id


def locate_line(interview: Interview, line: int, anchors: Anchors) -> str:
    """The id of the smallest thing that shows `line` of the entry, or nothing for what stands above the body."""
    index = find_section(line, anchors)
    if index is None:
        return ""
    name = interview.body.sections[index].name
    if name == "lessons":
        lines, kind = anchors.lesson_lines, lesson_id
    elif name == "next-steps":
        lines, kind = anchors.step_lines, step_id
    else:
        lines, kind = anchors.question_lines, question_id
    number = bisect_right(lines, line)
    if number and lines[number - 1] >= anchors.section_lines[index]:
        return kind(number)
    return anchors.sections[index]


def find_section(line: int, anchors: Anchors) -> int | None:
    """The number (from 0) of the section in which `line` stands."""
    number = bisect_right(anchors.section_lines, line)
    return number - 1 if number else None


def cut_passage(lines: Sequence[str], line: int, first: int, last: int) -> Passage | None:
    """What stands from line `first` of the file to before line `last`, or None where that is blank.

    `lines` are those of a passage that begins on `line`; split once, since a section is cut many times.
    """
    start, end = max(0, first - line), max(0, min(len(lines), last - line))
    inside = start > 0
    while start < end and not lines[start].strip():
        start += 1
    kept = "\n".join(_without_place(lines[start:end]) if inside else lines[start:end]).rstrip()
    return Passage(kept, line + start) if kept else None


def _without_place(lines: Sequence[str]) -> Sequence[str]:
    """`lines` that go on below an item, without the indentation that this place gives to the first of them."""
    below = next((number for number, line in enumerate(lines) if line[:1] not in ("", " ", "\t")), len(lines))
    return [*dedent("\n".join(lines[:below])).split("\n"), *lines[below:]] if below else lines


def ends_before(sections: tuple[Section, ...], index: int) -> int:
    """The line with which the section after the one at `index` begins; far below for the last."""
    return sections[index + 1].span.line if index + 1 < len(sections) else 1 << 30
