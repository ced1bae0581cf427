"""Questions that somebody looks for: by words in them, weakness, topic, stage and company."""

import unicodedata
from collections.abc import Iterable

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.questions import Question
from journal_tool.model.value import Value


class Wanted(Value, frozen=True):
    """What is looked for; what is empty does not narrow. `topic` is folded, `stage` canonical, `company` as typed."""

    words: tuple[str, ...] = ()
    weak: bool = False
    topic: str = ""
    stage: str = ""
    company: str = ""


def find_wanted(questions: Iterable[Question], wanted: Wanted) -> tuple[Question, ...]:
    """Those that fit all of it, in the order given.

    All words are in one of the wordings, whatever their case and accents; `stage` and `company` fit one and the same
    time that it was asked, and a part of the company's name will do.
    """
    words = [_plain(word) for word in wanted.words]
    company = fold_company(wanted.company) if wanted.company else ""
    return tuple(
        question
        for question in questions
        if (question.weak or not wanted.weak)
        and (not wanted.topic or wanted.topic in question.topics)
        and any(_is_at(once, wanted.stage, company) for once in question.asked)
        and any(_has(once, words) for once in question.asked)
    )


def _is_at(once: Asked, stage: str, company: str) -> bool:
    return (not stage or once.interview.stage == stage) and company in fold_company(once.interview.company)


def _has(once: Asked, words: list[str]) -> bool:
    text = _plain(once.encounter.text) if words else ""
    return all(word in text for word in words)


def _plain(text: str) -> str:
    """Folded, and without accents, which not every keyboard has."""
    parts = unicodedata.normalize("NFKD", fold_question(text))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
