"""Where a question is read, on its own page or in its place in its interview; and where a topic is in the bank."""

import re

from markupsafe import Markup

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.questions import Question
from journal_tool.rendering.anchors import question_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.urls import QUESTIONS, link

_LINK = re.compile(r"</?a\b[^>]*>")


def link_question(question: Question, page: str, material: Material) -> str:
    """The address of a question as written on `page`: its own page if it was asked at least twice, else its place."""
    own = material.question_pages.get(question.id)
    return link(page, own) if own else link_asked(question.asked[-1], page, material)


def link_asked(once: Asked, page: str, material: Material) -> str:
    """The address of the place in an interview where a question was asked."""
    return link(page, material.pages[once.interview.path], question_id(once.number))


def render_linkless(text: str, once: Asked, page: str, material: Material) -> Markup:
    """The text of a question for a place that is itself a link, and may hold none."""
    return Markup(_LINK.sub("", material.prose.render_line(text, once.interview.path, page)))


def topic_id(topic: str) -> str:
    return f"topic-{topic}" if topic else "no-topic"


def link_topic(topic: str, page: str, material: Material) -> str:
    """The address of a topic in the bank; nothing for one that stands there only beside others."""
    return link(page, QUESTIONS, topic_id(topic)) if topic in material.questions_by_topic else ""
