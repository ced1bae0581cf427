"""The ids on the page of an interview: its sections, questions, lessons, steps and the headings in its prose."""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from journal_tool.entries.fenced import find_unfenced
from journal_tool.model.body import Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage

_HEADING = re.compile(r"[ >]*#{1,6}[ \t]+(.*?)[ \t#]*$")
_MARK = re.compile(r"^[ >]*#{1,6}[ \t]", re.MULTILINE)
_NOT_IN_SLUGS = re.compile(r"[^\w\- ]")


class Anchors(NamedTuple):
    """What has an id on one page.

    `sections` are the ids of the sections in order, `headings` those of the headings in prose by line.
    `section_lines` and the others are the lines on which things begin, in order.
    """

    sections: tuple[str, ...]
    headings: dict[int, str]
    section_lines: tuple[int, ...]
    question_lines: tuple[int, ...]
    lesson_lines: tuple[int, ...]
    step_lines: tuple[int, ...]


def slug(title: str) -> str:
    """What git hosts make of a heading, so that links in an entry work there and here: `If yes` is `if-yes`."""
    return _NOT_IN_SLUGS.sub("", title.casefold().strip()).replace(" ", "-")


def question_id(number: int) -> str:
    return f"question-{number}"


def lesson_id(number: int) -> str:
    return f"lesson-{number}"


def step_id(number: int) -> str:
    return f"step-{number}"


def find_anchors(interview: Interview) -> Anchors:
    """The ids on the page of `interview`; those of headings in prose are prefixed, so that none can clash with ours."""
    taken: dict[str, int] = {}
    sections = tuple(_number(section.name or "prose", taken) for section in interview.body.sections)
    questions = {encounter.span.line for encounter in interview.body.encounters}
    headings: dict[int, str] = {}
    for section in interview.body.sections:
        for line, title in _find_headings(section, questions):
            headings[line] = _number(f"text-{slug(title)}", taken)
    return Anchors(
        sections,
        headings,
        tuple(section.span.line for section in interview.body.sections),
        tuple(encounter.span.line for encounter in interview.body.encounters),
        tuple(lesson.span.line for lesson in interview.body.lessons),
        tuple(step.span.line for step in interview.body.next_steps),
    )


def find_named(interview: Interview, anchors: Anchors) -> dict[str, str]:
    """The ids that a link in the entry means, by the name that git hosts make from the heading."""
    body = interview.body
    named = {slug(section.title): id for section, id in zip(body.sections, anchors.sections, strict=True)}
    for number, encounter in enumerate(body.encounters, 1):
        named.setdefault(slug(encounter.text), question_id(number))
    questions = {encounter.span.line for encounter in body.encounters}
    for section in body.sections:
        for line, title in _find_headings(section, questions):
            named.setdefault(slug(title), anchors.headings[line])
    return named


def _find_titles(passage: Passage) -> Iterator[tuple[int, str]]:
    """The line in the file and the text of each heading in a passage; what is in fenced code is none."""
    for line, text in find_unfenced(passage.text.split("\n"), passage.line):
        if heading := _HEADING.match(text):
            yield line, heading[1]


def _find_headings(section: Section, questions: Container[int]) -> Iterator[tuple[int, str]]:
    """The headings of a section that are no questions."""
    passage = section.passage
    if passage is not None and "#" in passage.text and _has_others(passage, questions):
        yield from ((line, title) for line, title in _find_titles(passage) if line not in questions)


def _has_others(passage: Passage, known: Container[int]) -> bool:
    """Whether another line than the known ones looks like a heading; quicker by far than to leave out what is code."""
    line, end = passage.line, 0
    for mark in _MARK.finditer(passage.text):
        line += passage.text.count("\n", end, mark.start())
        end = mark.start()
        if line not in known:
            return True
    return False


def _number(id: str, taken: dict[str, int]) -> str:
    taken[id] = taken.get(id, 0) + 1
    return id if taken[id] == 1 else f"{id}-{taken[id]}"
