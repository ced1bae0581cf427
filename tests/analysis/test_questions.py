"""The bank of questions: what is the same question, and how a better answer stands."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.asked import find_expected
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.questions import (
    Question,
    find_question,
    group_questions,
    index_questions,
    rank_questions,
)
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
        ("Why us? #c++ #2fa", "Why us?"),
        ("Why\tus?  ^why  ", "why us"),
        ("ﬁrst job?", "FIRST JOB"),
    ],
)
def test_wordings_that_are_the_same_question(one: str, other: str) -> None:
    assert fold_question(one) == fold_question(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("What is C?", "What is C++?"), ("What is C?", "What is C#?"), ("What is NET?", "What is .NET?"), ("+", "!"),
     ("कि?", "की?"), ("Top 3 #1?", "Top 3?"), ("#sql", "#excel"), ("Why 2.5 FTE?", "Why 5 FTE?")],
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


def test_an_id_that_somebody_chose_is_never_made_of_another_text() -> None:
    questions = bank((date(2026, 1, 1), [asked("Why energy?"), asked("What draws you here?", id="why-energy")]))
    assert questions[1].id == "why-energy"
    assert questions[0].id.startswith("why-energy-")


def test_ids_are_taken_as_they_are_written() -> None:
    assert [it.id for it in bank((DAY, [asked("Why?", id="Why"), asked("And why?", id="why")]))] == ["Why", "why"]


def test_same_as_joins_whatever_the_order_in_which_they_were_asked() -> None:
    pairs = [asked("A?", same_as=("B",)), asked("B?", same_as=("C",)), asked("C?"), asked("D?", same_as=("^none",))]
    for order in ([0, 1, 2, 3], [2, 1, 0, 3], [3, 1, 2, 0]):
        found = bank(*((date(2026, 1, day), [pairs[place]]) for day, place in enumerate(order, 1)))
        assert sorted(len(it.asked) for it in found) == [1, 3]


def test_questions_of_a_cancelled_conversation_were_not_asked_unless_they_were_answered() -> None:
    prepared = Encounter("Why us?", START)
    fell_through = Interview("a.md", date=date(2026, 3, 2), outcome="cancelled", body=Body((), (prepared,)))
    halfway = Interview(
        "b.md", date=date(2026, 3, 2), outcome="cancelled", body=Body((), (asked("And you?"), prepared))
    )
    ahead = Interview("c.md", date=date(2026, 3, 20), outcome="cancelled", body=Body((), (prepared,)))
    journal = Journal(entries=tuple(Entry(it.path, it) for it in (fell_through, halfway, ahead)))
    assert [it.text for it in group_questions(journal, DAY)] == ["And you?"]
    assert find_expected(journal, DAY) == {}


def test_expected_questions_find_what_was_asked_before() -> None:
    then = Interview("a.md", date=date(2026, 3, 2), body=Body((), (asked("Why us?", id="why"), asked("And you?"))))
    expected = (Encounter("why us", START), Encounter("Reworded", START, id="why"), Encounter("New?", START))
    soon = Interview("b.md", date=date(2026, 3, 20), body=Body((), expected))
    journal = Journal(entries=(Entry("a.md", then), Entry("b.md", soon)))
    (found,) = find_expected(journal, DAY).values()
    index = index_questions(group_questions(journal, DAY))
    questions = [find_question(it.encounter, index) for it in found]
    assert [it and it.id for it in questions] == ["why", "why", None]


def test_the_weakest_come_first() -> None:
    days = [date(2026, 1, day) for day in range(1, 8)]
    questions = bank(
        (days[0], [asked("well", 5), asked("unrated"), asked("once badly", 2), asked("open", 3, "So.")]),
        (days[1], [asked("twice badly", 2), asked("badly and open", 2, "So."), asked("worst", 1), asked("newer", 2)]),
        (days[2], [asked("twice badly", 2)]),
    )
    ranked = rank_questions(reversed(questions))
    assert [it.text for it in ranked] == [
        "worst", "badly and open", "twice badly", "newer", "once badly", "open", "unrated", "well",
    ]  # fmt: skip


def test_topics_are_those_given_most_often_first() -> None:
    first = asked("Why us?", topics=("b", "b", "c"))
    (question,) = bank((date(2026, 1, 1), [first]), (date(2026, 1, 2), [asked("Why us?", topics=("c", "a"))]))
    assert question.topics == ("c", "a", "b")


def test_an_entry_of_today_is_upcoming_until_something_was_noted() -> None:
    waiting = Interview("a.md", date=DAY, time=time(14, 30))
    assert is_upcoming(waiting, DAY)
    assert not is_upcoming(Interview("a.md", date=DAY, rating=3), DAY)
    assert not is_upcoming(Interview("a.md", date=DAY, outcome="passed"), DAY)
    assert not is_upcoming(Interview("a.md", date=date(2027, 1, 1), stage="message"), DAY)
    assert is_upcoming(Interview("a.md", date=date(2027, 1, 1), outcome="passed"), DAY)
