"""Questions that are headings, and the headings above them that only group them."""

from collections.abc import Iterator

from journal_tool.entries.body.asked import Asked, read_asked
from journal_tool.entries.body.blocks import Heading
from journal_tool.entries.body.encounters import Holding
from journal_tool.entries.body.outline import Stretch
from journal_tool.entries.body.rules.questions import EMPTY_QUESTION
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.body.word_tables.sections import STORY_WORDS
from journal_tool.entries.body.words import word_key

_NONE: frozenset[int] = frozenset()


def find_heading_questions(sheet: Sheet, stretch: Stretch) -> list[Holding]:
    return list(_find(sheet, stretch, stretch.headings, stretch.end, Asked("", 0, 0)))


def _find(sheet: Sheet, stretch: Stretch, headings: list[Heading], end: int, group: Asked) -> Iterator[Holding]:
    """The questions among `headings`, which reach to the line `end`. Recursion is no deeper than six levels."""
    at = 0
    while at < len(headings):
        heading, after = headings[at], at + 1
        while after < len(headings) and headings[after].level > heading.level:
            after += 1
        stop = headings[after].line if after < len(headings) else end
        inner = headings[at + 1 : after]
        asked = _read(sheet, heading)
        if inner and _is_group(sheet, heading, asked, inner):
            yield from _find(sheet, stretch, inner, stop, asked)
        elif asked.text:
            others = frozenset(it.line for it in inner) if inner else _NONE
            if group.topics:
                asked = asked._replace(topics=tuple(dict.fromkeys((*asked.topics, *group.topics))))
            yield Holding(heading.line, asked, heading.end, stop, group.text, headings=stretch.labels, others=others)
        elif sheet.cut(heading.end, stop) is not None:
            message = "this heading has no words, so that what stands below it belongs to no question"
            help = "write the question behind the `#` signs"
            sheet.findings.add(EMPTY_QUESTION, sheet.line_span(heading.line), message, help)
        at = after


def _read(sheet: Sheet, heading: Heading) -> Asked:
    return read_asked(sheet.lines[heading.line], *sheet.heading_columns(heading))


def _is_group(sheet: Sheet, heading: Heading, asked: Asked, inner: list[Heading]) -> bool:
    """Whether `heading` only groups the deeper headings `inner`: it has no text of its own, not even a label.

    A question whose answer is told under headings is none: it asks and they do not.
    """
    if sheet.cut(heading.end, inner[0].line) is not None:
        return False
    if all(word_key(it.text.strip(" :*_")) in STORY_WORDS for it in inner):
        return False
    asks = heading.text.rstrip(" \t").endswith("?") or asked.text.endswith("?") or asked.rating or asked.id
    return not asks or any("?" in it.text for it in inner)
