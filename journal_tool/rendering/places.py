"""Where on the page of an interview a line of its entry is shown."""

from bisect import bisect_right

from journal_tool.model.body import Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.rendering.anchors import Anchors, lesson_id, question_id, step_id


def locate_line(interview: Interview, line: int, anchors: Anchors) -> str:
    """The id of the smallest thing that shows `line` of the entry, or nothing for what stands above the body."""
    index = find_section(interview, line)
    if index is None:
        return ""
    name, body = interview.body.sections[index].name, interview.body
    if name == "lessons":
        lines = [lesson.span.line for lesson in body.lessons]
        kind = lesson_id
    elif name == "next-steps":
        lines = [step.span.line for step in body.next_steps]
        kind = step_id
    else:
        lines = [encounter.span.line for encounter in body.encounters]
        kind = question_id
    number = bisect_right(lines, line)
    if number and lines[number - 1] >= interview.body.sections[index].span.line:
        return kind(number)
    return anchors.sections[index]


def find_section(interview: Interview, line: int) -> int | None:
    """The number (from 0) of the section in which `line` stands."""
    number = bisect_right([section.span.line for section in interview.body.sections], line)
    return number - 1 if number else None


def cut_passage(passage: Passage, first: int, last: int) -> Passage | None:
    """The lines of a passage from line `first` of the file to before line `last`, or None where they are blank."""
    lines = passage.text.split("\n")
    start, end = max(0, first - passage.line), max(0, min(len(lines), last - passage.line))
    while start < end and not lines[start].strip():
        start += 1
    kept = "\n".join(lines[start:end]).rstrip()
    return Passage(kept, passage.line + start) if kept else None


def ends_before(sections: tuple[Section, ...], index: int) -> int:
    """The line with which the section after the one at `index` begins; far below for the last."""
    return sections[index + 1].span.line if index + 1 < len(sections) else 1 << 30
