"""The bank: every question ever asked, merged where it is the same: first what to work on, then all of it by topic."""

from collections.abc import Mapping

from markupsafe import Markup

from journal_tool.analysis.asked import Asked, find_expected
from journal_tool.analysis.questions import Question, rank_questions
from journal_tool.phrases import begun, counted, worded
from journal_tool.rendering.dates import render_month
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import FEW, make_origin, make_shell
from journal_tool.rendering.pages.question.links import link_question, render_linkless, topic_id
from journal_tool.rendering.pages.question.places import LATELY, PlaceRow, list_places, number_places
from journal_tool.rendering.question_words import render_headline, show_ratings, tell_place, tell_why
from journal_tool.rendering.urls import QUESTIONS, link
from journal_tool.rendering.view import Link, Origin, Part, View

MOST_WEAK = 20
"""Questions that are listed as those to work on: more than anybody rehearses in an evening."""
MOST_WITH_MONTH = 500
"""Questions up to which each row has its month: it costs 1.7 bytes a row, and 880 rows in 30 KB have 34 each."""

FIRST_LINES = (
    "Under a heading Questions in an entry, write a line for each thing they asked. It shows up here, with every other "
    "time you were asked the same. A question that is a heading has room for what you said."
)
THEN_RATINGS = "Say how an answer went, and what you would say next time: then this page tells you what to work on."


class BankRow(Part, frozen=True):
    """One question. `about` is all else that is said of it: how often, where and when it was asked, how it went.

    `at` has the numbers of its places among the links of the table of places, where there are several.
    """

    href: str
    text: Markup
    about: str
    at: str


class Topic(Part, frozen=True):
    """`weak` are its questions to work on, `rest` the others."""

    id: str
    title: str
    count: str
    weak: tuple[BankRow, ...]
    rest: tuple[BankRow, ...]


class Expected(Part, frozen=True):
    """How many questions are expected of a conversation that lies ahead."""

    count: str
    origin: Origin


class QuestionsView(View, frozen=True):
    """`beginning` is what to write first; `more` counts the weak questions that are not in `weak`.

    `stages` are the columns of the table of `places`.
    """

    heading: str
    lead: str
    beginning: str
    expected: tuple[Expected, ...]
    index: tuple[Link, ...]
    weak: tuple[BankRow, ...]
    more: str
    topics: tuple[Topic, ...]
    stages: tuple[str, ...]
    places: tuple[PlaceRow, ...]
    filtered: bool
    lately: str


def view_questions(material: Material, path: str) -> QuestionsView:
    questions = material.questions
    heading = render_headline(questions)
    weak = [question for question in rank_questions(questions) if question.weak]
    stages, places = list_places(questions, material)
    numbers = number_places(places)
    topics = tuple(_topic(topic, of, numbers, material) for topic, of in material.questions_by_topic.items())
    return QuestionsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(questions),
        beginning=_begin(questions),
        expected=tuple(_expect(asked, material) for asked in find_expected(material.journal, material.day).values()),
        index=_index(topics),
        weak=tuple(_weak(question, material) for question in weak[:MOST_WEAK]),
        more=_tell_more(len(weak) - MOST_WEAK),
        topics=topics,
        stages=stages,
        places=places,
        filtered=len(questions) >= FEW,
        lately=f"Last {LATELY} days",
    )


def _topic(topic: str, questions: list[Question], numbers: Mapping[str, int], material: Material) -> Topic:
    weak = tuple(_row(question, numbers, material) for question in questions if question.weak)
    rest = tuple(_row(question, numbers, material) for question in questions if not question.weak)
    count = counted(len(questions), "question") + (f", {len(weak)} to work on" if weak else "")
    return Topic(topic_id(topic), worded(topic) or "Without a topic", count, weak, rest)


def _row(question: Question, numbers: Mapping[str, int], material: Material) -> BankRow:
    settings, last = material.journal.settings, question.last
    often = f"{len(question.asked)} times, last " if len(question.asked) > 1 else ""
    parts = (
        f"{often}{tell_place(question.asked[-1], settings)}",
        render_month(last, settings.language) if last and len(material.questions) <= MOST_WITH_MONTH else "",
        show_ratings(question.ratings) if question.ratings else "",
    )
    return _make_row(question, " · ".join(filter(None, parts)), material, _find_places(question, numbers, material))


def _find_places(question: Question, numbers: Mapping[str, int], material: Material) -> str:
    """Where a question was asked that leads to its own page; another leads there itself."""
    if question.id not in material.question_pages:
        return ""
    addresses = (link(QUESTIONS, material.pages[once.interview.path]) for once in question.asked)
    return " ".join(str(numbers[it]) for it in dict.fromkeys(addresses) if it in numbers)


def _weak(question: Question, material: Material) -> BankRow:
    parts = (
        begun(tell_why(question)),
        show_ratings(question.ratings) if len(question.ratings) > 1 else "",
        tell_place(question.asked[-1], material.journal.settings),
    )
    return _make_row(question, " · ".join(filter(None, parts)), material)


def _make_row(question: Question, about: str, material: Material, at: str = "") -> BankRow:
    text = render_linkless(question.text, question.asked[-1], QUESTIONS, material)
    return BankRow(link_question(question, QUESTIONS, material), text, about, at)


def _expect(asked: tuple[Asked, ...], material: Material) -> Expected:
    return Expected(counted(len(asked), "question"), make_origin(asked[0].interview, QUESTIONS, material, "questions"))


def _index(topics: tuple[Topic, ...]) -> tuple[Link, ...]:
    """The topics to jump to, where there are enough to jump over."""
    if len(topics) < 3:
        return ()
    return tuple(Link(topic.title, link(QUESTIONS, QUESTIONS, topic.id)) for topic in topics)


def _tell_more(count: int) -> str:
    if count < 1:
        return ""
    return f"{counted(count, 'more question')} to work on {'stands' if count == 1 else 'stand'} first under each topic."


def _begin(questions: tuple[Question, ...]) -> str:
    if not questions:
        return FIRST_LINES
    return "" if any(question.ratings or question.better for question in questions) else THEN_RATINGS


def _lead(questions: tuple[Question, ...]) -> str:
    used = sum(question.better_answer == "proven" for question in questions)
    again = sum(len(question.asked) > 1 for question in questions)
    sentences = (
        f"{counted(used, 'better answer')} used, and it went better." if used else "",
        f"{counted(again, 'question')} came up more than once." if again else "",
    )
    return " ".join(filter(None, sentences))
