"""What to say to a question: one's own notes for it, the better answer, or the answer that went well."""

from typing import Literal

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.better_answers import GOOD
from journal_tool.analysis.questions import Question
from journal_tool.model.place import Passage
from journal_tool.model.value import Value


class Say(Value, frozen=True):
    """`once` is where it was written: `noted` for this conversation, a `better` answer, or one to be `kept`."""

    kind: Literal["noted", "better", "kept"]
    passage: Passage
    once: Asked


def find_words(expected: Asked | None, question: Question | None) -> Say | None:
    """What one wrote for this conversation goes first; then a better answer, until an answer went as well as that."""
    if expected and (noted := _find_noted(expected)):
        return Say("noted", noted, expected)
    if question is None:
        return None
    kept = _find_kept(question)
    better = question.better
    passage = better.encounter.next_time if better else None
    if better and passage and not (kept and question.better_answer != "open"):
        return Say("better", passage, better)
    return kept


def _find_noted(expected: Asked) -> Passage | None:
    encounter = expected.encounter
    return encounter.next_time or encounter.answer or encounter.note


def _find_kept(question: Question) -> Say | None:
    """The last answer that is written down, where it is to stay or went well."""
    for once in reversed(question.asked):
        encounter = once.encounter
        if encounter.answer and (encounter.answer_stays or (encounter.rating or 0) >= GOOD):
            return Say("kept", encounter.answer, once)
        if encounter.next_time or encounter.rating is not None:
            return None
    return None
