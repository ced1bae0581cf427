"""The prose of an entry that is no question, lesson or step, cut at its headings."""

from collections.abc import Iterator, Mapping, Sequence

from journal_tool.model.body import Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.model.question import Encounter
from journal_tool.rendering.anchors import Anchors
from journal_tool.rendering.places import ends_before
from journal_tool.rendering.search.piece import NUMBERS, Piece
from journal_tool.rendering.words import SECTIONS

_KINDS = {
    "feedback": NUMBERS["feedback"],
    "reflection": NUMBERS["reflection"],
    "offer": NUMBERS["offer"],
    "counter": NUMBERS["offer"],
}
"""Of sections that are no notes."""

Extents = Iterator[tuple[int, int]]
"""The first line of each thing in the file, and the line behind it."""


def find_prose(interview: Interview, anchors: Anchors) -> Iterator[Piece]:
    for index, section in enumerate(interview.body.sections):
        if section.passage is None:
            continue
        kind = _KINDS.get(section.name, NUMBERS["note"])
        whole = Piece(kind, anchors.sections[index], SECTIONS.get(section.name) or "Notes", section.passage.text)
        end = ends_before(interview.body.sections, index)
        extents = [
            it for it in _find_typed(interview, section, section.passage, end) if section.span.line <= it[0] < end
        ]
        if extents or "#" in section.passage.text:
            lines = _leave_out(extents, section.passage)
            yield from _cut(whole, lines, section.passage.line, anchors.headings)
        else:
            yield whole


def _find_typed(interview: Interview, section: Section, passage: Passage, end: int) -> Extents:
    """What is a piece of its own, of all sections that bear the name of this one."""
    body = interview.body
    if section.name == "questions":
        yield from _find_questions(body.encounters, passage, end)
    elif section.name == "lessons":
        for it in body.lessons:
            yield it.span.line, max(it.span.end_line, it.passage.line + it.passage.text.count("\n")) + 1
    elif section.name == "next-steps":
        yield from ((it.span.line, it.span.end_line + 1) for it in body.next_steps)


def _find_questions(encounters: Sequence[Encounter], passage: Passage, end: int) -> Extents:
    """From the first question of a section to the last: also headings between them, which only group them."""
    inside = [it for it in encounters if passage.line <= it.span.line < end]
    if not inside:
        return
    first, last = inside[0].span.line, inside[-1].extent
    if first > passage.line:
        above = "\n".join(passage.text.split("\n")[: first - passage.line]).strip("# \t\n")
        first = passage.line if above == inside[0].group else first
    yield first, last.end_line if last else end


def _leave_out(extents: Sequence[tuple[int, int]], passage: Passage) -> list[str]:
    """The lines of a passage, empty where something is a piece of its own; none where everything is."""
    begin, count = passage.line, passage.text.count("\n") + 1
    within = [(first - begin, min(last - begin, count)) for first, last in extents]
    if sum(last - first for first, last in within) >= count:
        return []
    lines = passage.text.split("\n")
    for first, last in within:
        lines[first:last] = [""] * (last - first)
    return lines


def _cut(whole: Piece, lines: Sequence[str], line: int, headings: Mapping[int, str]) -> Iterator[Piece]:
    """`whole` with each part of the lines from `line` on that stands below a heading; `headings` in their order."""
    piece, begun = whole, 0
    for number, anchor in ((at - line, anchor) for at, anchor in headings.items()):
        if 0 <= number < len(lines) and lines[number]:
            yield from _fill(piece, lines[begun:number])
            piece, begun = whole._replace(anchor=anchor, title=lines[number].strip("#> \t")), number + 1
    yield from _fill(piece, lines[begun:])


def _fill(piece: Piece, lines: Sequence[str]) -> Iterator[Piece]:
    text = "\n".join(lines).strip()
    if text or piece.anchor.startswith("text-"):
        yield piece._replace(text=text)
