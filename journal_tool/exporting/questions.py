"""What `journal questions --json` prints: the bank of questions, weakest first, each with all times it was asked."""

import datetime as dt
from collections.abc import Iterable
from typing import Literal

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.questions import Question, group_questions, rank_questions
from journal_tool.exporting.shape import Document, Shape
from journal_tool.model.journal import Journal


class EncounterShape(Shape, frozen=True, kw_only=True):
    """One time a question was asked."""

    entry: str
    line: int
    text: str
    date: dt.date | None
    company: str
    stage: str
    rating: int | None
    answer: str | None
    next_time: str | None
    answer_stays: bool


class QuestionShape(Shape, frozen=True, kw_only=True):
    """One question, however often it was asked and in whatever words."""

    id: str
    text: str
    topics: tuple[str, ...]
    times_asked: int
    first: dt.date | None
    last: dt.date | None
    ratings: tuple[int, ...]
    better_answer: Literal["none", "open", "proven"]
    weak: bool
    encounters: tuple[EncounterShape, ...]


class QuestionsDocument(Document, frozen=True, kw_only=True):
    """Every question that was ever asked."""

    questions: tuple[QuestionShape, ...]


def shape_questions(journal: Journal, day: dt.date) -> QuestionsDocument:
    """All of them, weakest first."""
    return shape_found(rank_questions(group_questions(journal, day)))


def shape_found(questions: Iterable[Question]) -> QuestionsDocument:
    """These of them, in the order given."""
    return QuestionsDocument(questions=tuple(_shape(question) for question in questions))


def _shape(question: Question) -> QuestionShape:
    return QuestionShape(
        id=question.id,
        text=question.text,
        topics=question.topics,
        times_asked=len(question.asked),
        first=question.first,
        last=question.last,
        ratings=question.ratings,
        better_answer=question.better_answer,
        weak=question.weak,
        encounters=tuple(_shape_asked(once) for once in question.asked),
    )


def _shape_asked(once: Asked) -> EncounterShape:
    interview, encounter = once.interview, once.encounter
    return EncounterShape(
        entry=interview.path,
        line=encounter.span.line,
        text=encounter.text,
        date=interview.date,
        company=interview.company,
        stage=interview.stage,
        rating=encounter.rating,
        answer=encounter.answer.text if encounter.answer else None,
        next_time=encounter.next_time.text if encounter.next_time else None,
        answer_stays=encounter.answer_stays,
    )
