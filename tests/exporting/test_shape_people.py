"""Everybody met as programs are given them."""

import json
from datetime import date
from pathlib import Path

import msgspec
import pytest

from journal_tool.exporting.people import shape_people
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person, Thanks
from journal_tool.reading import load_journal

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"


def meet(day: int, person: Person, **more: object) -> Interview:
    return Interview(f"{day}.md", "Aster", "Baker", date(2026, 3, day), people=(person,), **more)  # type: ignore[arg-type]


def journal_of(*interviews: Interview) -> Journal:
    return Journal(entries=tuple(Entry(it.path, it) for it in interviews))


def test_a_person_has_the_documented_keys() -> None:
    first = meet(2, Person("Dana"), thanked=Thanks(everyone=True))
    found = shape_people(journal_of(first, meet(20, Person("Dana Ortiz", "Baker", "d@a.example"))), TODAY)
    assert json.loads(msgspec.json.encode(found)) == [
        {
            "name": "Dana Ortiz",
            "title": "Baker",
            "emails": ["d@a.example"],
            "company": "Aster",
            "companies": ["Aster"],
            "entries": ["2.md", "20.md"],
            "thanked": True,
        }
    ]


@pytest.mark.parametrize(
    ("interviews", "thanked"),
    [
        ((meet(2, Person("Dana")),), False),
        ((meet(2, Person("Dana"), thanked=Thanks(everyone=True)),), True),
        ((meet(2, Person("Dana"), thanked=Thanks(everyone=True)), meet(9, Person("Dana"))), False),
        ((meet(2, Person("Dana"), thanked=Thanks(everyone=True)), meet(9, Person("Dana"), stage="offer")), True),
        ((meet(2, Person("Dana"), thanked=Thanks(needed=False)),), False),  # nobody wrote
        ((meet(20, Person("Dana")),), False),
    ],
)
def test_thanked_says_that_a_note_was_sent_wherever_one_is_due(
    interviews: tuple[Interview, ...], thanked: bool
) -> None:
    assert [it.thanked for it in shape_people(journal_of(*interviews), TODAY)] == [thanked]


def test_the_sample_in_short() -> None:
    """By tests/analysis/test_sample_people.py: not thanked are Emre, and the two who are yet to be met."""
    found = shape_people(load_journal(SAMPLE), TODAY)
    assert len(found) == 43
    assert {it.name for it in found if not it.thanked} == {"Emre Yıldız", "Darnell Whitaker", "Catherine Mbeki"}
