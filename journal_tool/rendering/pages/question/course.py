"""The course of a question's ratings: drawn, in a sentence, and as a table with the way to each answer."""

from collections.abc import Iterable

from markupsafe import escape

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.questions import Question
from journal_tool.phrases import begun
from journal_tool.rendering.charts.drawing import Chart
from journal_tool.rendering.charts.line import Point, draw_course
from journal_tool.rendering.dates import render_short_month
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_day
from journal_tool.rendering.question_words import tell_course
from journal_tool.rendering.view import Day, Link, Part

TITLE = "How it was rated, time by time"
MEASURE = "Your rating of each answer, from 1 to 5, the oldest on the left."
NOTED = "better answer noted"


class RatedTime(Part, frozen=True):
    day: Day | None
    place: Link
    rating: str


class Course(Part, frozen=True):
    title: str
    finding: str
    chart: Chart
    times: tuple[RatedTime, ...]


def make_course(question: Question, anchors: Iterable[str], material: Material) -> Course | None:
    """`anchors` are the ids of all answers on the page, in order. None where it was rated less than twice."""
    rated = [it for it in zip(question.asked, anchors, strict=True) if it[0].encounter.rating is not None]
    finding = f"{begun(tell_course(question.ratings))}."
    points = [_mark(once, question, material) for once, _ in rated]
    chart = draw_course(TITLE, finding, escape(MEASURE), points)
    return Course(TITLE, finding, chart, tuple(_list(*it, material) for it in rated)) if chart else None


def _mark(once: Asked, question: Question, material: Material) -> Point:
    when = once.interview.date
    language = material.journal.settings.language
    return Point(
        once.encounter.rating or 0,
        render_short_month(when, language) if when else "",
        NOTED if once is question.better else "",
    )


def _list(once: Asked, anchor: str, material: Material) -> RatedTime:
    day = make_day(once.interview.date, material) if once.interview.date else None
    return RatedTime(day, Link(once.interview.name, f"#{anchor}"), f"{once.encounter.rating} of 5")
