"""Which questions are likely: those one expects, those they asked before, those of the stage, and weak ones."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from journal_tool.analysis.asked import Asked, find_expected
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.prep.say import Say, find_words
from journal_tool.analysis.prep.whom import Face
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.questions import Question, find_question, group_questions, index_questions, rank_questions
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Why = Literal["expected", "here", "stage", "weak"]


class Likely(Value, frozen=True):
    """One question: `expected` where the entry has it, `question` where it was ever asked; at least one of them.

    `there` are the times that it was asked for that reason: at the company, or at the stage; `by` names those whom
    one will meet and who asked it before. `say` is what to say, where anything is written.
    """

    why: Why
    expected: Asked | None
    question: Question | None
    there: tuple[Asked, ...]
    by: tuple[str, ...]
    say: Say | None

    @property
    def weak(self) -> bool:
        return self.question is not None and self.question.weak


def find_likely(
    interview: Interview, faces: tuple[Face, ...], journal: Journal, day: date, stages: frozenset[str]
) -> tuple[Likely, ...]:
    """Each question once: the expected ones in the order of the entry, then those of the company, of `stages`
    elsewhere, and what else is weak; each group as it is ranked."""
    questions = group_questions(journal, day)
    expected = tuple(_expect(interview, journal, day, faces, questions))
    taken = {it.question.id for it in expected if it.question}
    company = fold_company(interview.company)
    here, elsewhere = [], []
    for question in questions:
        if question.id in taken:
            continue
        if there := tuple(once for once in question.asked if company and _is_at(once, company)):
            here.append(_make("here", question, there, faces))
        elif there := tuple(once for once in question.asked if once.interview.stage in stages):
            elsewhere.append(_make("stage", question, there, faces))
    taken |= {it.question.id for it in (*here, *elsewhere) if it.question}
    weak = rank_questions(it for it in questions if it.weak and it.id not in taken)
    rest = (_make("weak", it, (), faces) for it in weak)
    return (*expected, *sorted(here, key=_rank_here), *sorted(elsewhere, key=_rank), *rest)


def find_stages(interview: Interview, journal: Journal, day: date) -> frozenset[str]:
    """The stages whose questions are likely: its own, or, where nobody asked at that elsewhere, those of its group."""
    own = frozenset([interview.stage])
    group = next((it.group for it in journal.settings.stages if it.name == interview.stage), "")
    company = fold_company(interview.company)
    asked = (once for question in group_questions(journal, day) for once in question.asked)
    if not group or any(once.interview.stage in own and not _is_at(once, company) for once in asked):
        return own
    return frozenset(it.name for it in journal.settings.stages if it.group == group)


def _expect(
    interview: Interview, journal: Journal, day: date, faces: tuple[Face, ...], questions: tuple[Question, ...]
) -> Iterator[Likely]:
    names = index_questions(questions)
    seen: set[str] = set()
    for expected in find_expected(journal, day).get(interview.path, ()):
        question = find_question(expected.encounter, names)
        key = question.id if question else fold_question(expected.encounter.text)
        if key not in seen:
            seen.add(key)
            by = _find_askers(question, faces) if question else ()
            say = find_words(expected, question)
            yield Likely("expected", expected, question, question.asked if question else (), by, say)


def _make(why: Why, question: Question, there: tuple[Asked, ...], faces: tuple[Face, ...]) -> Likely:
    return Likely(why, None, question, there, _find_askers(question, faces), find_words(None, question))


def _find_askers(question: Question, faces: Iterable[Face]) -> tuple[str, ...]:
    asked = {(once.interview.path, once.number) for once in question.asked}
    return tuple(
        face.person.name for face in faces if any((once.interview.path, once.number) in asked for once in face.asked)
    )


def _is_at(once: Asked, company: str) -> bool:
    return fold_company(once.interview.company) == company


def _rank_here(likely: Likely) -> tuple[object, ...]:
    """Those asked by somebody whom one will meet, then weak ones, then the others."""
    return not likely.by, not likely.weak, *_rank(likely)


def _rank(likely: Likely) -> tuple[object, ...]:
    """By how often, then weak ones, then by how lately."""
    last = max((once.interview.date for once in likely.there if once.interview.date), default=date.min)
    text = likely.question.text if likely.question else ""
    return -len(likely.there), not likely.weak, -last.toordinal(), fold_question(text)
