"""What became of a better answer: whether the question came up again after it was noted, and how that went."""

from collections.abc import Iterable, Sequence
from typing import Literal

from journal_tool.analysis.asked import Asked

BetterAnswer = Literal["none", "open", "proven"]
WEAK = 2
GOOD = 4


def find_better(asked: Sequence[Asked]) -> int | None:
    """The place in `asked` at which the newest better answer was noted; None where there is none.

    One that is written down again in the same words is still the old one, unless the answer was to stay in between.
    """
    place: int | None = None
    for number, once in enumerate(asked):
        if once.encounter.next_time and (place is None or _is_new(once, asked[place:number])):
            place = number
    return place


def find_later(asked: Sequence[Asked], place: int) -> tuple[Asked, ...]:
    """The times after the conversation at `place` that the question was asked again: in it, nothing could be used.

    None where nobody knows when that conversation was.
    """
    if asked[place].interview.date is None:
        return ()
    return tuple(once for once in asked[place + 1 :] if once.interview.path != asked[place].interview.path)


def find_rating_before(asked: Sequence[Asked], place: int) -> int | None:
    """The last rating up to the end of the conversation at `place`: what a better answer has to beat."""
    path = asked[place].interview.path
    upto = max(number for number, once in enumerate(asked) if once.interview.path == path)
    return next(reversed(_rated(asked[: upto + 1])), None)


def judge_better(asked: Sequence[Asked], place: int | None) -> BetterAnswer:
    """`proven` where it was asked again and rated higher than before or well; `none` where the answer was to stay."""
    if place is None:
        return "none"
    if any(is_better(rating, find_rating_before(asked, place)) for rating in _rated(find_later(asked, place))):
        return "proven"
    return "none" if _stays(asked[place + 1 :]) else "open"


def _is_new(once: Asked, since: Sequence[Asked]) -> bool:
    """Whether a better answer says other words than the one with which `since` begins, or the answer was to stay."""
    return _words(once) != _words(since[0]) or _stays(since)


def is_better(rating: int, before: int | None) -> bool:
    """Whether an answer that was rated so went better than the one before, or well."""
    return rating >= GOOD or (before is not None and rating > before)


def _rated(asked: Iterable[Asked]) -> list[int]:
    return [once.encounter.rating for once in asked if once.encounter.rating is not None]


def _stays(asked: Iterable[Asked]) -> bool:
    return any(once.encounter.answer_stays for once in asked)


def _words(once: Asked) -> list[str]:
    passage = once.encounter.next_time
    return passage.text.casefold().split() if passage else []
