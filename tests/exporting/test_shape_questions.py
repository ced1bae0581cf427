"""What programs are told of the questions: the keys of the contract, texts as they are written."""

import json
from datetime import date

import msgspec

from journal_tool.exporting.questions import shape_questions
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import Passage, Span
from journal_tool.model.question import Encounter

DAY = date(2026, 3, 16)
FIRST = Encounter(
    "Why *us*?", Span(9, 5, 9, 14), topics=("motivation",), rating=2, answer=Passage("So.", 11),
    next_time=Passage("1. *They*\n2. me", 13),
)  # fmt: skip
LAST = Encounter("why us", Span(4, 3, 4, 9), rating_text="5/10", answer_stays=True)


def test_a_question_is_told_with_all_the_times_it_was_asked() -> None:
    asked = Interview("2026/a.md", company="Aster", date=date(2026, 3, 2), stage="panel", body=Body((), (FIRST,)))
    undated = Interview("b.md", company="Brücke", body=Body((), (LAST,)))
    ahead = Interview("c.md", company="Later", date=date(2026, 3, 20), body=Body((), (Encounter("New?", FIRST.span),)))
    journal = Journal(entries=tuple(Entry(it.path, it) for it in (asked, undated, ahead)))
    assert json.loads(msgspec.json.encode(shape_questions(journal, DAY))) == {
        "schema_version": 1,
        "questions": [
            {
                "id": "why-us",
                "text": "Why *us*?",
                "topics": ["motivation"],
                "times_asked": 2,
                "first": "2026-03-02",
                "last": "2026-03-02",
                "ratings": [2],
                "better_answer": "open",
                "weak": True,
                "encounters": [
                    {
                        "entry": "b.md", "line": 4, "text": "why us", "date": None, "company": "Brücke",
                        "stage": "interview", "rating": None, "answer": None, "next_time": None, "answer_stays": True,
                    },
                    {
                        "entry": "2026/a.md", "line": 9, "text": "Why *us*?", "date": "2026-03-02", "company": "Aster",
                        "stage": "panel", "rating": 2, "answer": "So.", "next_time": "1. *They*\n2. me",
                        "answer_stays": False,
                    },
                ],
            }
        ],
    }  # fmt: skip


def test_a_journal_without_questions_has_the_key_too() -> None:
    assert json.loads(msgspec.json.encode(shape_questions(Journal(), DAY))) == {"schema_version": 1, "questions": []}
