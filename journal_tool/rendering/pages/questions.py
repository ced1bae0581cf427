"""The bank: every question ever asked, merged where it is the same, by topic."""

from collections import defaultdict

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.questions import Question
from journal_tool.phrases import counted
from journal_tool.rendering.anchors import question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_origin, make_shell
from journal_tool.rendering.pages.question_card import rate
from journal_tool.rendering.urls import QUESTIONS
from journal_tool.rendering.view import Link, Origin, Part, Pill, View
from journal_tool.rendering.words import BETTER_ANSWERS


class TimeAsked(Part, frozen=True):
    origin: Origin
    rating: Pill | None


class QuestionRow(Part, frozen=True):
    id: str
    text: Markup
    times: str
    asked: tuple[TimeAsked, ...]
    pills: tuple[Pill, ...]


class Topic(Part, frozen=True):
    id: str
    title: str
    count: str
    rows: tuple[QuestionRow, ...]


class QuestionsView(View, frozen=True):
    heading: str
    lead: str
    index: tuple[Link, ...]
    topics: tuple[Topic, ...]


def view_questions(material: Material, path: str) -> QuestionsView:
    questions = material.questions
    heading = _head(questions)
    groups: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        groups[question.topics[0] if question.topics else ""].append(question)
    ranked = sorted(groups, key=lambda topic: (topic == "", -len(groups[topic]), topic))
    topics = tuple(_topic(number, topic, groups[topic], material) for number, topic in enumerate(ranked, 1))
    return QuestionsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(questions),
        index=tuple(Link(topic.title, f"#{topic.id}") for topic in topics) if len(topics) > 2 else (),
        topics=topics,
    )


def _topic(number: int, topic: str, questions: list[Question], material: Material) -> Topic:
    ranked = sorted(questions, key=lambda it: (not it.weak, -len(it.asked), it.text))
    rows = tuple(_row(question, material) for question in ranked)
    title = topic.replace("-", " ") or "Without a topic"
    return Topic(f"topic-{number}", title, counted(len(rows), "question"), rows)


def _row(question: Question, material: Material) -> QuestionRow:
    pills = []
    if question.better_answer in BETTER_ANSWERS:
        pills.append(Pill(*BETTER_ANSWERS[question.better_answer]))
    elif question.weak:
        pills.append(Pill("Went badly", "bad"))
    return QuestionRow(
        id=question.id,
        text=material.prose.render_line(question.text, question.asked[-1].interview.path, QUESTIONS),
        times=f"asked {counted(len(question.asked), 'time')}" if len(question.asked) > 1 else "",
        asked=tuple(_time(once, material) for once in question.asked),
        pills=tuple(pills),
    )


def _time(once: Asked, material: Material) -> TimeAsked:
    origin = make_origin(once.interview, QUESTIONS, material, question_id(once.number))
    return TimeAsked(origin, None if once.encounter.rating is None else rate(once.encounter.rating))


def _head(questions: tuple[Question, ...]) -> str:
    weak = sum(question.weak for question in questions)
    if not questions:
        return "No question has been noted yet"
    if not weak:
        return f"{counted(len(questions), 'question')}, none of them weak"
    return f"{counted(weak, 'question')} to work on, of {len(questions):,} you were asked"


def _lead(questions: tuple[Question, ...]) -> str:
    again = sum(len(question.asked) > 1 for question in questions)
    return f"{counted(again, 'question')} came up more than once." if again else ""
