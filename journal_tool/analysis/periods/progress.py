"""What went better: questions that were answered better than the time before, and better answers that were used."""

from collections.abc import Iterable, Iterator
from datetime import date, time
from itertools import groupby

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.better_answers import find_better, find_rating_before, is_better
from journal_tool.analysis.questions import Question
from journal_tool.model.value import Value


class Improvement(Value, frozen=True):
    """A question that was rated higher in one conversation (`now`) than the last time before it."""

    question: Question
    before: Asked
    now: Asked


class Use(Value, frozen=True):
    """A better answer that was noted once and proved itself the next time: the answer was rated higher, or well.

    Each better answer is used once, the first time; a question can have several one after another.
    """

    question: Question
    noted: Asked
    used: Asked


def find_improvements(questions: Iterable[Question]) -> tuple[Improvement, ...]:
    """In the order in which they were asked. A conversation counts once for a question, with its last rating."""
    found = (it for question in questions if len(question.ratings) > 1 for it in _find_improvements(question))
    return tuple(sorted(found, key=lambda it: _order(it.now)))


def find_uses(questions: Iterable[Question]) -> tuple[Use, ...]:
    """In the order in which they were asked; the better answer of each question that is `proven` is among them."""
    found = (it for question in questions if question.better and len(question.asked) > 1 for it in _find_uses(question))
    return tuple(sorted(found, key=lambda it: _order(it.used)))


def _find_improvements(question: Question) -> Iterator[Improvement]:
    rated = (once for once in question.asked if once.encounter.rating is not None)
    before: Asked | None = None
    for _, group in groupby(rated, key=lambda it: it.interview.path):
        now = list(group)[-1]
        if before is not None and _rating(now) > _rating(before):
            yield Improvement(question, before, now)
        before = now


def _find_uses(question: Question) -> Iterator[Use]:
    asked = question.asked
    place: int | None = None  # of the better answer that holds, and is yet to be used
    is_used = False
    for number, once in enumerate(asked):
        if place is not None and not is_used and asked[place].interview.path != once.interview.path:
            before = find_rating_before(asked[:number], place)
            is_used = once.encounter.rating is not None and is_better(_rating(once), before)
            if is_used:
                yield Use(question, asked[place], once)
        if once.encounter.next_time is not None:
            newer = find_better(asked[place or 0 : number + 1])
            if newer is not None and (place is None or newer > 0):
                place, is_used = (place or 0) + newer, False


def _order(once: Asked) -> tuple[date, time, str, int]:
    return *once.interview.order, once.number


def _rating(once: Asked) -> int:
    return once.encounter.rating or 0
