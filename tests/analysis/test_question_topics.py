"""Under which topics a question is looked for."""

from datetime import date

import pytest

from journal_tool.analysis.question_topics import find_main_topics, group_by_topic
from journal_tool.analysis.questions import Question, group_questions
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.model.question import Encounter


def bank(*questions: tuple[str, tuple[str, ...]]) -> tuple[Question, ...]:
    """Each question was asked in an interview of its own, one a day."""
    visits = [
        Interview(f"{n}.md", date=date(2026, 1, 1 + n), body=Body((), (Encounter(text, START, topics=topics),)))
        for n, (text, topics) in enumerate(questions)
    ]
    return group_questions(Journal(entries=tuple(Entry(it.path, it) for it in visits)), date(2026, 3, 16))


@pytest.mark.parametrize(
    ("times", "main"),
    [
        ([()], ("",)),
        ([("sql",)], ("sql",)),
        ([("sql", "excel")], ("excel", "sql")),
        ([("sql",), ("excel",)], ("excel",)),  # neither mostly: the first by name
        ([("sql",), ("sql", "excel"), ("sql",)], ("sql",)),
        ([("sql",), ("sql", "excel"), ("excel",)], ("excel", "sql")),
        ([("sql",), (), ()], ("sql",)),
    ],
)
def test_a_question_stands_under_the_topics_it_mostly_has(times: list[tuple[str, ...]], main: tuple[str, ...]) -> None:
    (question,) = bank(*(("Why?", topics) for topics in times))
    assert find_main_topics(question) == main


def test_the_largest_topic_comes_first_and_what_has_none_last() -> None:
    groups = group_by_topic(bank(("A", ()), ("B", ()), ("C", ("sql",)), ("D", ("excel",)), ("E", ("sql", "case"))))
    assert {topic: [it.text for it in of] for topic, of in groups.items()} == {
        "sql": ["C", "E"], "case": ["E"], "excel": ["D"], "": ["A", "B"]
    }  # fmt: skip
    assert list(groups) == ["sql", "case", "excel", ""]
