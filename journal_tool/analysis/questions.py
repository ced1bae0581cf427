"""The bank of questions: everything that was ever asked, merged where it is the same question."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.upcoming import is_expected
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.question import Encounter
from journal_tool.model.value import Value

BetterAnswer = Literal["none", "open", "proven"]
WEAK = 2
GOOD = 4


class Asked(Value, frozen=True):
    """One time a question was asked; `number` is its place among the questions of its entry, from 1."""

    interview: Interview
    encounter: Encounter
    number: int


class Question(Value, frozen=True):
    """One question with all the times it was asked, oldest first, never empty.

    `text` is its newest wording; `id` stays the same when other entries are added. `better` is the
    newest time at which a better answer was noted. `better_answer` is `none` where nothing was noted
    or the answer stays, `proven` when it was asked again later and went better than before or well,
    else `open`.
    """

    id: str
    text: str
    topics: tuple[str, ...]
    asked: tuple[Asked, ...]
    better: Asked | None
    better_answer: BetterAnswer

    @property
    def ratings(self) -> tuple[int, ...]:
        return tuple(once.encounter.rating for once in self.asked if once.encounter.rating is not None)

    @property
    def first(self) -> date | None:
        return next((once.interview.date for once in self.asked if once.interview.date), None)

    @property
    def last(self) -> date | None:
        return self.asked[-1].interview.date

    @property
    def weak(self) -> bool:
        """Whether it needs work: rated 2 or less the last time, or with a better answer not used since."""
        ratings = self.ratings
        return bool(ratings and ratings[-1] <= WEAK) or self.better_answer == "open"


def group_questions(journal: Journal, day: date) -> tuple[Question, ...]:
    """Every question asked until `day`, in the order of the first time; expected ones do not count."""
    asked = tuple(find_asked(journal, day))
    groups: dict[str, list[Asked]] = {}
    roots = _Joined()
    for once in asked:
        for name in _names(once.encounter)[1:]:
            roots.join(_names(once.encounter)[0], name)
    for once in asked:
        groups.setdefault(roots.find(_names(once.encounter)[0]), []).append(once)
    return tuple(_merge(tuple(group)) for group in groups.values())


def find_asked(journal: Journal, day: date) -> Iterator[Asked]:
    """Each time that something was asked, in the order of the interviews and within one of the file."""
    for interview in journal.interviews:
        for number, encounter in enumerate(interview.body.encounters, 1):
            if not is_expected(interview, encounter, day):
                yield Asked(interview, encounter, number)


def _names(encounter: Encounter) -> list[str]:
    """All that this question answers to: its text, its `^id`, and what it is said to be the same as."""
    names = [f"text {fold_question(encounter.text)}"]
    if encounter.id:
        names.append(f"id {encounter.id}")
    for other in encounter.same_as:
        bare = other.strip()
        names.append(f"id {bare[1:]}" if bare.startswith("^") else f"text {fold_question(bare)}")
    return names


class _Joined:
    """Names that stand for the same thing, joined one pair at a time."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def find(self, name: str) -> str:
        while (parent := self._parents.get(name, name)) != name:
            self._parents[name] = self._parents.get(parent, parent)
            name = parent
        return name

    def join(self, one: str, other: str) -> None:
        first, second = sorted((self.find(one), self.find(other)))
        self._parents[second] = first


def _merge(asked: tuple[Asked, ...]) -> Question:
    better = next((once for once in reversed(asked) if once.encounter.next_time is not None), None)
    topics = Counter(topic for once in asked for topic in once.encounter.topics)
    ranked = sorted(topics, key=lambda topic: (-topics[topic], topic))
    return Question(_identify(asked), asked[-1].encounter.text, tuple(ranked), asked, better, _judge(asked, better))


def _judge(asked: tuple[Asked, ...], better: Asked | None) -> BetterAnswer:
    if better is None:
        return "none"
    place = asked.index(better)
    before = _rated(asked[: place + 1])
    later = asked[place + 1 :]
    used = _rated(once for once in later if once.interview is not better.interview)
    if any(rating >= GOOD or (before and rating > before[-1]) for rating in used):
        return "proven"
    return "none" if any(once.encounter.answer_stays for once in later) else "open"


def _rated(asked: Iterable[Asked]) -> list[int]:
    return [once.encounter.rating for once in asked if once.encounter.rating is not None]


def _identify(asked: tuple[Asked, ...]) -> str:
    """The `^id`, else the first wording joined by `-`, with digits of a hash where that says less than the text."""
    pinned = next((once.encounter.id for once in asked if once.encounter.id), "")
    if pinned:
        return pinned
    key = fold_question(asked[0].encounter.text)
    words = "-".join("".join(letter if letter.isalnum() else " " for letter in key).split())
    short = words if len(words) <= 60 else words[:60].rpartition("-")[0] or words[:60]
    if short == key.replace(" ", "-"):
        return short
    return f"{short}-{hashlib.sha256(key.encode()).hexdigest()[:6]}".lstrip("-")
