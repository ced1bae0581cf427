"""One question on the page of its interview: what was said, what would be said instead, and how it went."""

from collections.abc import Iterator

from markupsafe import Markup

from journal_tool.analysis.better_answers import GOOD, WEAK
from journal_tool.analysis.questions import find_question
from journal_tool.analysis.upcoming import is_expected
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.model.problem import Problem
from journal_tool.model.question import Encounter
from journal_tool.rendering.anchors import question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.view import Labelled, QuestionCard, Remark
from journal_tool.rendering.pages.parts import make_notices
from journal_tool.rendering.pages.question.links import link_question
from journal_tool.rendering.question_words import tell_times
from journal_tool.rendering.view import Link, Pill

PARTS = (
    ("answer", "answer", "What I said"),
    ("next_time", "next-time", "Next time"),
    ("note", "aside", "Note"),
    ("reaction", "aside", "Reaction"),
    ("missed", "aside", "Missed"),
)
"""Attribute of the encounter, kind of part, label."""

FACTS = (("asked_by", "Asked by"), ("story", "Story"), ("looking_for", "Looking for"))


def make_card(
    interview: Interview, number: int, page: str, material: Material, problems: list[Problem]
) -> QuestionCard:
    encounter = interview.body.encounters[number - 1]
    previous = interview.body.encounters[number - 2].group if number > 1 else ""
    return QuestionCard(
        id=question_id(number),
        group=encounter.group if encounter.group != previous else "",
        text=material.prose.render_line(encounter.text, interview.path, page),
        pills=make_pills(interview, encounter, material),
        topics=encounter.topics,
        facts=make_remarks(encounter),
        parts=make_parts(interview, number, page, material),
        notices=make_notices(problems),
        elsewhere=_elsewhere(interview, number, page, material),
    )


def rate(rating: int) -> Pill:
    return Pill(f"{rating}/5", "bad" if rating <= WEAK else "good" if rating >= GOOD else "mute")


def make_pills(interview: Interview, encounter: Encounter, material: Material) -> tuple[Pill, ...]:
    pills = []
    if is_expected(interview, encounter, material.day):
        pills.append(Pill("Expected", "calm"))
    if encounter.rating is not None:
        pills.append(rate(encounter.rating))
    elif encounter.rating_text:
        pills.append(Pill(encounter.rating_text, "mute"))
    return tuple(pills)


def make_remarks(encounter: Encounter) -> tuple[Remark, ...]:
    """The short labels of a question."""
    remarks = [Remark(label, getattr(encounter, attribute)) for attribute, label in FACTS]
    remarks += [
        Remark("Same as", "; ".join(encounter.same_as)),
        Remark("Not same as", "; ".join(encounter.not_same_as)),
    ]
    return tuple(remark for remark in remarks if remark.words)


def make_parts(interview: Interview, number: int, page: str, material: Material) -> tuple[Labelled, ...]:
    """The long labels of a question: what was said, what would be said instead, and the rest."""
    return tuple(_list_parts(interview, number, page, material))


def _list_parts(interview: Interview, number: int, page: str, material: Material) -> Iterator[Labelled]:
    encounter = interview.body.encounters[number - 1]
    for attribute, kind, label in PARTS:
        passage: Passage | None = getattr(encounter, attribute)
        if passage is not None:
            yield Labelled(label, kind, material.prose.render(passage, interview.path, page, under=3))
        elif attribute == "next_time" and encounter.answer_stays:
            yield Labelled(label, "aside", Markup("<p>The same: this answer stays.</p>"))


def _elsewhere(interview: Interview, number: int, page: str, material: Material) -> Link | None:
    """The way to the other times the same was asked; for an expected question, to the times it was asked before."""
    question = material.question_of.get((interview.path, number))
    if question is None:
        question = find_question(interview.body.encounters[number - 1], material.question_names)
        return Link(f"{tell_times(question)} before", link_question(question, page, material)) if question else None
    return Link(tell_times(question), link_question(question, page, material)) if len(question.asked) > 1 else None
