"""One question on the page of its interview: what was said, what would be said instead, and how it went."""

from collections.abc import Iterator

from markupsafe import Markup

from journal_tool.analysis.better_answers import GOOD, WEAK
from journal_tool.analysis.upcoming import is_expected
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.model.problem import Problem
from journal_tool.model.question import Encounter
from journal_tool.phrases import counted
from journal_tool.rendering import urls
from journal_tool.rendering.anchors import question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.entry_view import Labelled, QuestionCard, Remark
from journal_tool.rendering.pages.parts import make_notices
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
        pills=tuple(_pills(interview, encounter, material)),
        topics=encounter.topics,
        facts=tuple(_facts(encounter)),
        parts=tuple(_parts(encounter, interview, page, material)),
        notices=make_notices(problems),
        elsewhere=_elsewhere(interview, number, page, material),
    )


def rate(rating: int) -> Pill:
    return Pill(f"{rating}/5", "bad" if rating <= WEAK else "good" if rating >= GOOD else "mute")


def _pills(interview: Interview, encounter: Encounter, material: Material) -> Iterator[Pill]:
    if is_expected(interview, encounter, material.day):
        yield Pill("Expected", "calm")
    if encounter.rating is not None:
        yield rate(encounter.rating)
    elif encounter.rating_text:
        yield Pill(encounter.rating_text, "mute")


def _facts(encounter: Encounter) -> Iterator[Remark]:
    for attribute, label in FACTS:
        if value := getattr(encounter, attribute):
            yield Remark(label, value)
    for label, others in (("Same as", encounter.same_as), ("Not same as", encounter.not_same_as)):
        if others:
            yield Remark(label, "; ".join(others))


def _parts(encounter: Encounter, interview: Interview, page: str, material: Material) -> Iterator[Labelled]:
    for attribute, kind, label in PARTS:
        passage: Passage | None = getattr(encounter, attribute)
        if passage is not None:
            yield Labelled(label, kind, material.prose.render(passage, interview.path, page, under=3))
        elif attribute == "next_time" and encounter.answer_stays:
            yield Labelled(label, "aside", Markup("<p>The same: this answer stays.</p>"))


def _elsewhere(interview: Interview, number: int, page: str, material: Material) -> Link | None:
    """A link to the bank for what was asked more than once."""
    question = material.question_of.get((interview.path, number))
    if question is None or len(question.asked) < 2:
        return None
    return Link(f"asked {counted(len(question.asked), 'time')}", urls.link(page, urls.QUESTIONS, question.id))
