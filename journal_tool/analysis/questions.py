"""The bank of questions: everything that was ever asked, merged where it is the same question."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Set
from datetime import date

from journal_tool.analysis.asked import Asked, find_asked
from journal_tool.analysis.better_answers import WEAK, BetterAnswer, find_better, find_later, judge_better
from journal_tool.analysis.question_keys import fold_question, name_question
from journal_tool.analysis.remembering import remember
from journal_tool.model.journal import Journal
from journal_tool.model.question import Encounter
from journal_tool.model.value import Value

UNRATED = 3
"""Where a question that was never rated stands among the others."""
LONGEST_ID = 60
"""In letters, without the digits of a hash."""

_MARKS = re.compile(r"[\W_]+")
"""All that is no letter and no digit, as `str.isalnum` has it: five times as fast as asking each letter."""


class Question(Value, frozen=True):
    """One question with all the times it was asked, oldest first, never empty.

    `text` is its newest wording; `id` stays the same when other entries are added. `topics` are the most
    frequent first. `better` is the time at which the newest better answer was noted, `later` the times it was
    asked again since then, in other conversations. `better_answer` is `none` where nothing was noted or the
    answer stays, `proven` when it was asked again later and went better than before or well, else `open`.
    """

    id: str
    text: str
    topics: tuple[str, ...]
    asked: tuple[Asked, ...]
    better: Asked | None
    later: tuple[Asked, ...]
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
    def went_badly(self) -> bool:
        """Whether it was rated 2 or less the last time."""
        ratings = self.ratings
        return bool(ratings) and ratings[-1] <= WEAK

    @property
    def weak(self) -> bool:
        """Whether it needs work: it went badly, or has a better answer that was not used since."""
        return self.went_badly or self.better_answer == "open"


@remember
def group_questions(journal: Journal, day: date) -> tuple[Question, ...]:
    """Every question asked until `day`, in the order of the first time; expected ones do not count."""
    asked = tuple(find_asked(journal, day))
    roots = _Joined()
    for once in asked:
        own, *others = name_question(once.encounter)
        for name in others:
            roots.join(own, name)
    groups: dict[str, list[Asked]] = {}
    for once in asked:
        groups.setdefault(roots.find(name_question(once.encounter)[0]), []).append(once)
    pinned = {once.encounter.id for once in asked if once.encounter.id}
    return tuple(_merge(tuple(group), pinned) for group in groups.values())


def rank_questions(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Weakest first: those to work on, the worst rated and most often asked before the others; then the rest, alike."""
    return tuple(sorted(questions, key=_rank))


def index_questions(questions: Iterable[Question]) -> dict[str, Question]:
    """The questions by each name that they answer to (see `name_question`)."""
    return {name: it for it in questions for once in it.asked for name in name_question(once.encounter)}


def find_question(encounter: Encounter, index: dict[str, Question]) -> Question | None:
    """The question of the bank that an expected one will be, if it was ever asked."""
    return next((index[name] for name in name_question(encounter) if name in index), None)


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


def _rank(question: Question) -> tuple[object, ...]:
    rating = question.ratings[-1] if question.ratings else UNRATED
    last = question.last.toordinal() if question.last else 0
    key = fold_question(question.text)
    return not question.weak, rating, question.better_answer != "open", -len(question.asked), -last, key, question.id


def _merge(asked: tuple[Asked, ...], pinned: Set[str]) -> Question:
    place = find_better(asked)
    topics = Counter(topic for once in asked for topic in dict.fromkeys(once.encounter.topics))
    return Question(
        _identify(asked, pinned),
        asked[-1].encounter.text,
        tuple(sorted(topics, key=lambda topic: (-topics[topic], topic))),
        asked,
        None if place is None else asked[place],
        () if place is None else find_later(asked, place),
        judge_better(asked, place),
    )


def _identify(asked: tuple[Asked, ...], pinned: Set[str]) -> str:
    """The `^id`, else the first wording joined by `-`, with digits of a hash where that says less than the text.

    `pinned` are all ids that somebody chose: none of those is ever made of a text.
    """
    own = next((once.encounter.id for once in asked if once.encounter.id), "")
    if own:
        return own
    key = fold_question(asked[0].encounter.text)
    words = _MARKS.sub("-", key).strip("-")
    short = words if len(words) <= LONGEST_ID else words[:LONGEST_ID].rpartition("-")[0] or words[:LONGEST_ID]
    if short == key.replace(" ", "-") and short not in pinned:
        return short
    digits = hashlib.sha256(key.encode()).hexdigest()
    made = (f"{short}-{digits[:length]}".lstrip("-") for length in range(6, len(digits)))
    return next(id for id in made if id not in pinned)
