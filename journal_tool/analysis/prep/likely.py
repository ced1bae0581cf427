"""Which questions are likely: those one expects, those they asked before, those of the stage, and weak ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.prep.say import Say, find_words
from journal_tool.analysis.prep.whom import Face
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.questions import Question, find_question, group_questions, index_questions, rank_questions
from journal_tool.analysis.remembering import remember
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

_Found = dict[str, tuple[Question, tuple[Asked, ...]]]
"""Questions by their ids, each with the times that it was asked there."""


class _Places(NamedTuple):
    """What was asked at which company and at which stage; what is weak, the weakest first; and the names of all."""

    of_companies: dict[str, _Found]
    of_stages: dict[str, _Found]
    weak: tuple[Question, ...]
    names: dict[str, Question]


Why = Literal["expected", "here", "stage", "weak"]


class Likely(Value, frozen=True):
    """One question: `expected` where the entry has it, `question` where it was ever asked; at least one of them.

    `there` are the times that it was asked for that reason: at the company, or at the stage; `by` names those whom
    one will meet and who asked it before.
    """

    why: Why
    expected: Asked | None
    question: Question | None
    there: tuple[Asked, ...]
    by: tuple[str, ...]
    weak: bool

    @property
    def say(self) -> Say | None:
        """What to say, where anything is written."""
        return find_words(self.expected, self.question)


def find_likely(
    interview: Interview, faces: tuple[Face, ...], journal: Journal, day: date, stages: frozenset[str]
) -> tuple[Likely, ...]:
    """Each question once: the expected ones in the order of the entry, then those of the company, of `stages`
    elsewhere, and what else is weak; each group as it is ranked."""
    places = _find_places(journal, day)
    expected = tuple(_expect(interview, journal, day, faces))
    taken = {it.question.id for it in expected if it.question}
    here = [
        _make("here", question, there, faces)
        for question, there in places.of_companies.get(fold_company(interview.company), {}).values()
        if question.id not in taken
    ]
    taken |= {it.question.id for it in here if it.question}
    elsewhere = [it for it in _gather(places.of_stages, stages, faces) if it.question and it.question.id not in taken]
    taken |= {it.question.id for it in elsewhere if it.question}
    rest = (_make("weak", it, (), faces) for it in places.weak if it.id not in taken)
    return (*expected, *sorted(here, key=_rank_here), *sorted(elsewhere, key=_rank), *rest)


def find_stages(interview: Interview, journal: Journal, day: date) -> frozenset[str]:
    """The stages whose questions are likely: its own, or, where nobody asked at that elsewhere, those of its group."""
    own = frozenset([interview.stage])
    group = journal.settings.group_of(interview.stage)
    company = fold_company(interview.company)
    asked = _find_places(journal, day).of_stages.get(interview.stage, {}).values()
    if not group or any(fold_company(once.interview.company) != company for _, there in asked for once in there):
        return own
    return frozenset(it.name for it in journal.settings.stages if it.group == group)


@remember
def _find_places(journal: Journal, day: date) -> _Places:
    """Gathered once for all sheets: a journal has thousands of times that something was asked."""
    of_companies: dict[str, _Found] = defaultdict(dict)
    of_stages: dict[str, _Found] = defaultdict(dict)
    questions = group_questions(journal, day)
    for question in questions:
        for once in question.asked:
            interview = once.interview
            if interview.company:
                _add(question, once, of_companies[fold_company(interview.company)])
            _add(question, once, of_stages[interview.stage])
    return _Places(
        of_companies, of_stages, rank_questions(it for it in questions if it.weak), index_questions(questions)
    )


def _add(question: Question, once: Asked, found: _Found) -> None:
    _, there = found.get(question.id, (question, ()))
    found[question.id] = question, (*there, once)


def _gather(of_stages: dict[str, _Found], stages: frozenset[str], faces: tuple[Face, ...]) -> Iterator[Likely]:
    """What was asked at any of these stages, each question once."""
    found: dict[str, list[tuple[Question, tuple[Asked, ...]]]] = defaultdict(list)
    for stage in stages:
        for id, place in of_stages.get(stage, {}).items():
            found[id].append(place)
    for places in found.values():
        there = sorted((once for _, asked in places for once in asked), key=lambda once: once.interview.order)
        yield _make("stage", places[0][0], tuple(there), faces)


def _expect(interview: Interview, journal: Journal, day: date, faces: tuple[Face, ...]) -> Iterator[Likely]:
    names = _find_places(journal, day).names
    seen: set[str] = set()
    for number, encounter in enumerate(interview.body.encounters, 1):
        question = find_question(encounter, names)
        key = question.id if question else fold_question(encounter.text)
        if key not in seen:
            seen.add(key)
            by = _find_askers(question, faces) if question else ()
            there = question.asked if question else ()
            expected = Asked(interview, encounter, number)
            yield Likely("expected", expected, question, there, by, bool(question and question.weak))


def _make(why: Why, question: Question, there: tuple[Asked, ...], faces: tuple[Face, ...]) -> Likely:
    return Likely(why, None, question, there, _find_askers(question, faces), question.weak)


def _find_askers(question: Question, faces: Iterable[Face]) -> tuple[str, ...]:
    asking = [face for face in faces if face.asked]
    if not asking:
        return ()
    asked = {(once.interview.path, once.number) for once in question.asked}
    return tuple(
        face.person.name for face in asking if any((once.interview.path, once.number) in asked for once in face.asked)
    )


def _rank_here(likely: Likely) -> tuple[object, ...]:
    """Those asked by somebody whom one will meet, then weak ones, then the others."""
    return not likely.by, not likely.weak, *_rank(likely)


def _rank(likely: Likely) -> tuple[object, ...]:
    """By how often, then weak ones, then by how lately."""
    last = max((once.interview.date for once in likely.there if once.interview.date), default=date.min)
    text = likely.question.text if likely.question else ""
    return -len(likely.there), not likely.weak, -last.toordinal(), fold_question(text)
