"""The bank of questions: what is the same question, and how a better answer stands."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.questions import Question, group_questions
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter

DAY = date(2026, 3, 16)


def asked(text: str, rating: int | None = None, better: str = "", **more: object) -> Encounter:
    passage = Passage(better, 1) if better else None
    return Encounter(text, START, rating=rating, next_time=passage, answer=Passage("So.", 1), **more)  # type: ignore[arg-type]


def bank(*visits: tuple[date, list[Encounter]]) -> tuple[Question, ...]:
    entries = (
        Interview(f"{number}.md", company="Northwind", date=day, body=Body(encounters=tuple(encounters)))
        for number, (day, encounters) in enumerate(visits)
    )
    return group_questions(Journal(entries=tuple(Entry(it.path, it) for it in entries)), DAY)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Why us?", "why us"),
        ("Why  us ?!", "Why us"),
        ("1. Why us?", "Why us?"),
        ("Q3: Why us?", "Why us?"),
        ("Why us? #motivation ^why", "Why us?"),
        ("What's new in C#?", "Whats new in c#"),
        ("What’s new?", "What's new?"),
        ("Où est l'été?", "Ou\u0300 est l’e\u0301te\u0301 ?"),
        ("STRASSE", "straße"),
        ("R & D — why?", "R D why"),
    ],
)
def test_wordings_that_are_the_same_question(one: str, other: str) -> None:
    assert fold_question(one) == fold_question(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("What is C?", "What is C++?"), ("What is C?", "What is C#?"), ("What is NET?", "What is .NET?"), ("+", "!"),
     ("कि?", "की?"), ("Top 3 #1?", "Top 3?")],
)  # fmt: skip
def test_wordings_that_are_different_questions(one: str, other: str) -> None:
    assert fold_question(one) != fold_question(other)


@given(st.text())
def test_folding_twice_changes_nothing_for_plain_words(text: str) -> None:
    once = fold_question("".join(letter for letter in text if letter.isalpha() or letter == " "))
    assert fold_question(once) == once


def test_a_question_is_merged_by_text_by_pin_and_by_same_as() -> None:
    questions = bank(
        (date(2026, 1, 1), [asked("Why us?", id="why"), asked("What is a p-value?")]),
        (date(2026, 1, 2), [asked("Why do you want this job?", id="why")]),
        (
            date(2026, 1, 3),
            [asked("What draws you here?", same_as=("Why us",)), asked("Your pull?", same_as=("^why",))],
        ),
    )
    assert [(it.text, len(it.asked)) for it in questions] == [("Your pull?", 4), ("What is a p-value?", 1)]
    assert questions[0].id == "why"
    assert questions[1].id == "what-is-a-p-value"


def test_expected_questions_are_not_counted() -> None:
    bare = Encounter("Why us?", START)
    assert bank((date(2026, 3, 17), [asked("Why us?", 3)])) == ()
    assert bank((DAY, [bare])) == ()
    assert [len(it.asked) for it in bank((DAY, [bare, asked("And you?", 2)]))] == [1]
    assert len(bank((date(2026, 3, 15), [bare]))) == 1


@pytest.mark.parametrize(
    ("visits", "standing", "weak"),
    [
        ([(3, "")], "none", False),
        ([(2, "")], "none", True),
        ([(3, "Begin with the result.")], "open", True),
        ([(3, "Begin with the result."), (3, "")], "open", True),
        ([(2, "Begin with the result."), (3, "")], "proven", False),
        ([(4, "Begin with the result."), (4, "")], "proven", False),
        ([(None, "Begin with the result."), (3, "")], "open", True),
        ([(None, "Begin with the result."), (4, "")], "proven", False),
        ([(2, "Begin with the result."), (3, "Shorter.")], "open", True),
        ([(4, "Begin with the result."), (4, ""), (2, "")], "proven", True),
    ],
)
def test_how_a_better_answer_stands(visits: list[tuple[int | None, str]], standing: str, weak: bool) -> None:
    (question,) = bank(*((date(2026, 1, day), [asked("Why us?", *it)]) for day, it in enumerate(visits, 1)))
    assert (question.better_answer, question.weak) == (standing, weak)


def test_an_answer_that_stays_ends_a_better_one() -> None:
    stays = Encounter("Why us?", START, answer_stays=True)
    (question,) = bank((date(2026, 1, 1), [asked("Why us?", 3, "Shorter.")]), (date(2026, 1, 2), [stays]))
    assert question.better_answer == "none"


def test_questions_that_no_id_can_spell_still_have_different_ones() -> None:
    questions = bank((date(2026, 1, 1), [asked("What is C?"), asked("What is C++?"), asked("?"), asked("x" * 90)]))
    assert len({it.id for it in questions}) == 4


def test_an_entry_of_today_is_upcoming_until_something_was_noted() -> None:
    waiting = Interview("a.md", date=DAY, time=time(14, 30))
    assert is_upcoming(waiting, DAY)
    assert not is_upcoming(Interview("a.md", date=DAY, rating=3), DAY)
    assert not is_upcoming(Interview("a.md", date=DAY, outcome="passed"), DAY)
    assert not is_upcoming(Interview("a.md", date=date(2027, 1, 1), stage="message"), DAY)
    assert is_upcoming(Interview("a.md", date=date(2027, 1, 1), outcome="passed"), DAY)
