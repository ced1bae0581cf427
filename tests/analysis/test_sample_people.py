"""Everybody met in the sample, worked out by hand from `people:` and `thanked:` of its files on 2026-03-16."""

from datetime import date
from pathlib import Path

import pytest

from journal_tool.analysis.follow_ups import find_follow_ups
from journal_tool.analysis.people import Contact, group_people
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = date(2026, 3, 16)

MET = {
    "Bluestem Grocers": ("Allison Krug", "Pete Donnelly"),
    "Mesa Arts Council": ("Winifred Chao",),
    "Larkspur Energy": ("Chidi Nwosu", "Beatriz Camargo", "Henrik Aaltonen", "Mei-Ling Tsao"),
    "Ferro & Pine Outfitters": ("Kayla Brandt",),
    "Kestrel Freight": ("Tomasz Wieczorek", "Anjali Deshmukh"),
    "Platte Valley Transit": ("Yolanda Reyes-Hart", "Gus Petrakis", "Simone Achterberg", "Lamar Jefferson"),
    # "Lupe Ríos" at the panel is Guadalupe by journal.toml.
    "Open Pantry Colorado": ("Guadalupe Ríos", "Everett Stone", "Hana Kobayashi"),
    "Sable Hotels": ("Nikolai Sandoval",),
    # Samir stands in the cancelled screen of 2025-11-19 too, where nobody was met.
    "High Plains Club Federation": ("Brigid O'Connell", "Samir Haddad"),
    # Dolores and Kehinde of the reference check are referees.
    "Tamarack Mutual": (
        "Delphine Okoro",
        "Walter Lindgren",
        "Priscilla Yazzie",
        "Rachel Bergstein",
        "Marcus Tui",
        "Ingrid Solheim",
    ),
    "Brightwater & Osei": ("Fiona Marchetti", "Kwabena Osei", "Lucía Paredes"),
    "Halvorsen Museum Foundation": ("Aurelio Conti", "Margit Halvorsen-Price", "Devon Yellowhorse", "Sunita Rao"),
    "Quillfoot Foods": ("Rosalind Achebe", "Miguel Barrera", "Theo Vanderberg"),
    "Northgate Credit Union": ("Jasper Nguyen",),
    "Verdance Seed": ("Paula Stavros", "Emre Yıldız"),
    "Aspen Loop Mobility": ("Corinne Dufresne", "Raj Thakkar"),
}
"""41 people at 16 companies."""

AGAIN = {
    "Guadalupe Ríos": ["2025-10-15", "2025-10-29"],
    "Gus Petrakis": ["2025-10-21", "2025-11-05"],
    "Walter Lindgren": ["2026-01-15", "2026-02-05", "2026-03-11"],
    "Delphine Okoro": ["2025-12-09", "2026-03-09", "2026-03-11", "2026-03-13"],  # two calls and a talk about the offer
    "Rosalind Achebe": ["2026-02-03", "2026-02-12", "2026-02-26", "2026-03-12"],
}
"""Who was met twice or more often."""

AHEAD = {
    "Henrik Aaltonen": "2026-03-18",
    "Mei-Ling Tsao": "2026-03-18",
    "Darnell Whitaker": "2026-03-18",  # for the first time
    "Emre Yıldız": "2026-03-25",
    "Catherine Mbeki": "2026-03-25",  # for the first time
}


@pytest.fixture(scope="module")
def sample() -> Journal:
    return load_journal(SAMPLE)


@pytest.fixture(scope="module")
def people(sample: Journal) -> tuple[Contact, ...]:
    return group_people(sample, DAY)


def test_who_was_met(people: tuple[Contact, ...]) -> None:
    met = {(it.company, it.name) for it in people if it.met}
    assert met == {(company, name) for company, names in MET.items() for name in names}
    assert (len(met), len(MET)) == (41, 16)


def test_who_was_met_again(people: tuple[Contact, ...]) -> None:
    again = {it.name: [str(one.interview.date) for one in it.met] for it in people if len(it.met) > 1}
    assert again == AGAIN


def test_who_will_be_met(people: tuple[Contact, ...]) -> None:
    ahead = {it.name: str(one.interview.date) for it in people for one in it.meetings if one.ahead}
    assert ahead == AHEAD
    assert len(people) == 43, "41 and the two who are new"


def test_who_has_not_been_thanked(sample: Journal, people: tuple[Contact, ...]) -> None:
    """Emre, for last Friday. Nobody is thanked for an offer, which is four conversations here."""
    waiting = [(it.name, one) for it in people for one in it.met if one.thank.state == "not-yet"]
    assert [(name, str(one.interview.date)) for name, one in waiting] == [("Emre Yıldız", "2026-03-13")]
    asked_for = [it.whom for it in find_follow_ups(sample, DAY).rows if it.rule == "thank"]
    assert asked_for == [tuple((one.interview.path, name) for name, one in waiting)]


@pytest.mark.parametrize(
    ("name", "day", "thanked"),
    [
        ("Gus Petrakis", "2025-11-05", "2025-11-05"),  # by name, the same day
        ("Lamar Jefferson", "2025-11-05", "2025-11-06"),
        ("Guadalupe Ríos", "2025-10-29", "2025-10-30"),  # one day for all three
        ("Walter Lindgren", "2026-02-05", "2026-02-05"),
        ("Marcus Tui", "2026-02-05", "2026-02-06"),
    ],
)
def test_when_they_were_thanked(people: tuple[Contact, ...], name: str, day: str, thanked: str) -> None:
    (contact,) = [it for it in people if it.name == name]
    assert [str(it.thank.day) for it in contact.meetings if str(it.interview.date) == day] == [thanked]


def test_no_address_is_known_and_titles_are_the_newest(people: tuple[Contact, ...]) -> None:
    assert not [it for it in people if it.emails]
    assert [it.title for it in people if it.name == "Guadalupe Ríos"] == ["Executive Director"]
