"""What to ask them: one's own list, what they have answered already, and what one asked elsewhere."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.rounds import OUTSIDE, is_held
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import Passage
from journal_tool.model.value import Value

_END = re.compile(r"[?？][\"'»”’)*_]*(?=\s|$)")


class AskedThem(Value, frozen=True):
    """A question that one asked them, or wants to ask, in its newest words. `answer` is empty where none is noted.

    `times` counts the entries in which it was asked.
    """

    text: str
    answer: str
    interview: Interview
    times: int = 1


class ToAsk(Value, frozen=True):
    """`own` are those of the entry; `answered` those that were asked at the company, the newest first; `elsewhere`
    those that were asked only elsewhere, the most usual first."""

    own: tuple[AskedThem, ...]
    answered: tuple[AskedThem, ...]
    elsewhere: tuple[AskedThem, ...]


def find_to_ask(interview: Interview, journal: Journal, day: date) -> ToAsk:
    """Nothing is in two lists: what one wants to ask again stands in `answered` too, so that one knows."""
    own = tuple(_read(interview))
    company = fold_company(interview.company)
    here: list[AskedThem] = []
    elsewhere: list[AskedThem] = []
    for one in _read_all(journal, day):
        other = one.interview
        if other.path != interview.path:
            (here if company and fold_company(other.company) == company else elsewhere).append(one)
    told = {fold_question(it.text) for it in (*own, *here)}
    alike = (it for it in _merge(elsewhere) if fold_question(it.text) not in told)
    fitting = (it for it in alike if (it.interview.stage == OUTSIDE) == (interview.stage == OUTSIDE))
    return ToAsk(own, tuple(_merge(here))[::-1], tuple(sorted(fitting, key=lambda it: _rank(it, interview))))


def find_answered(asked: AskedThem, to_ask: ToAsk) -> AskedThem | None:
    """The time that they answered the same before."""
    key = fold_question(asked.text)
    return next((it for it in to_ask.answered if fold_question(it.text) == key), None)


def split_answer(passage: Passage) -> tuple[str, str]:
    """The question that an item of Questions I asked begins with, and what they said: all behind the first `?`."""
    end = _END.search(passage.text)
    if end:
        return passage.text[: end.end()], passage.text[end.end() :].strip()
    first, _, rest = passage.text.partition("\n")
    return first.strip(), rest.strip()


@remember
def _read_all(journal: Journal, day: date) -> tuple[AskedThem, ...]:
    """What was asked in all conversations that took place, in their order."""
    return tuple(one for it in journal.interviews if it.body.asked and is_held(it, day) for one in _read(it))


def _read(interview: Interview) -> Iterator[AskedThem]:
    for passage in interview.body.asked:
        text, answer = split_answer(passage)
        if text:
            yield AskedThem(text, answer, interview)


def _merge(asked: Iterable[AskedThem]) -> Iterator[AskedThem]:
    """The same question once, with its newest answer, in the order of the newest time."""
    groups: dict[str, list[AskedThem]] = defaultdict(list)
    for one in asked:
        key = fold_question(one.text)
        groups[key] = [*groups.pop(key, ()), one]
    for group in groups.values():
        told = next((it for it in reversed(group) if it.answer), group[-1])
        yield AskedThem(group[-1].text, told.answer, told.interview, len({it.interview.path for it in group}))


def _rank(asked: AskedThem, interview: Interview) -> tuple[object, ...]:
    """The most usual, then those of the same stage, of rounds that went on, and the newest."""
    other = asked.interview
    last = other.date or date.min
    return -asked.times, other.stage != interview.stage, other.outcome != "passed", -last.toordinal(), asked.text
