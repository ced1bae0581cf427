"""Who is one person, when they were met, and who has been thanked."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.people import Contact, group_people
from journal_tool.analysis.people.thanks import Thank, find_thanks
from journal_tool.model.interview import Done, Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person, Thanks
from journal_tool.settings import Settings

DAY = date(2026, 3, 16)


USUAL = Settings()
SPELLINGS = st.sampled_from(("Dana", "Dana Ortiz", "Ortiz", "Dr Ortiz", "Lee"))


def journal_of(*interviews: Interview, settings: Settings = USUAL) -> Journal:
    return Journal(settings, tuple(Entry(it.path, it) for it in interviews))


def at(company: str, day: int, *names: str, **more: object) -> Interview:
    """An interview at a company in March 2026; a name may have a title after a comma and an address after a blank."""
    people = tuple(_person(name) for name in names)
    path = f"{day:02}-{company}-{len(names)}-{more.get('stage', '')}.md"
    return Interview(path, company=company, role="Baker", date=date(2026, 3, day), people=people, **more)  # type: ignore[arg-type]


def _person(text: str) -> Person:
    name, _, rest = text.partition(", ")
    title, _, email = rest.partition(" <")
    return Person(name, title, email.rstrip(">"))


def people_of(*interviews: Interview, known: dict[str, tuple[str, ...]] | None = None) -> tuple[Contact, ...]:
    return group_people(journal_of(*interviews, settings=Settings(people=known or {})), DAY)


def names(contacts: tuple[Contact, ...]) -> list[tuple[str, int]]:
    """Each person with the number of meetings."""
    return [(it.name, len(it.meetings)) for it in contacts]


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        ("Dana Ortiz", "dana  ortiz", "dana  ortiz"),  # as often, so the newest
        ("Zoë Marr", "Zoe\u0308 Marr", "Zoe\u0308 Marr"),
        ("Dana", "Dana Ortiz", "Dana Ortiz"),
        ("Dr. Priya Raman", "Dr. Raman", "Dr. Priya Raman"),
        ("Ms Ortiz", "Dana M. Ortiz", "Dana M. Ortiz"),
        ("J. Marr", "Jo Marr", "Joanne Marr"),
        ("Joanne", "J. Marr", "Joanne Marr"),
    ],
)
def test_spellings_of_one_person_at_one_company(first: str, then: str, name: str) -> None:
    known = {"Joanne Marr": ("Jo Marr", "J. Marr")}
    assert names(people_of(at("Aster", 1, first), at("Aster Inc", 2, then), known=known)) == [(name, 2)]


@pytest.mark.parametrize(
    ("interviews", "why"),
    [
        ((at("Aster", 1, "Dana"), at("Aster", 2, "Dana Ortiz"), at("Aster", 3, "Dana Park")), "could be both"),
        ((at("Aster", 1, "Dana", "Dana Ortiz"), at("Aster", 2, "Lee")), "sat side by side"),
        ((at("Aster", 1, "Dana Ortiz"), at("Aster", 2, "Dana Park"), at("Aster", 3, "Lee")), "other names"),
        ((at("Aster", 1, "Frau Weber"), at("Aster", 2, "Herr Weber"), at("Aster", 3, "Lee")), "two forms of address"),
        ((at("A", 1, "Dana, Cook <a@a.io>"), at("A", 2, "Dana Ortiz, Cook <b@a.io>"), at("A", 3, "Lee")), "two mails"),
        ((at("Aster", 1, "Dana Ortiz"), at("Brook", 2, "Dana Ortiz"), at("Brook", 3, "Lee")), "two companies"),
    ],
)
def test_what_is_not_certainly_one_person_stays_apart(interviews: tuple[Interview, ...], why: str) -> None:
    assert [count for _, count in names(people_of(*interviews))] == [1, 1, 1], why


def test_a_recruiter_of_several_companies_is_one_where_journal_toml_has_the_name() -> None:
    met = (at("Aster", 1, "Ana Ruiz, Recruiter <ana@agency.io>"), at("Brook", 2, "A. Ruiz"), at("Brook", 3, "Ana"))
    (contact,) = people_of(*met, known={"Ana Ruiz": ("A. Ruiz",)})
    assert (contact.name, contact.company, contact.companies) == ("Ana Ruiz", "Brook", ("Aster", "Brook"))
    assert [it.interview.company for it in contact.meetings] == ["Aster", "Brook", "Brook"]
    assert (contact.title, contact.emails) == ("Recruiter", ("ana@agency.io",))


def test_who_is_known_by_the_newest_title_and_by_all_addresses() -> None:
    met = (
        at("Aster", 1, "Dana Ortiz, Analyst <d@a.io>"),
        at("Aster", 2, "Dana Ortiz, Lead <dana@a.io>"),
        at("Aster", 3, "Dana Ortiz"),
    )
    (contact,) = people_of(*met)
    assert (contact.title, contact.emails) == ("Lead", ("dana@a.io", "d@a.io"))


@pytest.mark.parametrize(
    "more",
    [
        {"stage": "reference-check"},
        {"stage": "message"},
        {"stage": "application"},
        {"outcome": "cancelled"},
    ],
)
def test_who_is_named_there_was_not_met(more: dict[str, object]) -> None:
    assert people_of(at("Aster", 1, "Dana Ortiz", **more)) == ()


def test_nobody_will_be_met_where_it_is_over_before_it_began() -> None:
    assert people_of(at("Aster", 20, "Dana Ortiz", outcome="closed")) == ()


def test_meetings_are_in_order_and_the_upcoming_ones_are_marked() -> None:
    (contact,) = people_of(at("Aster", 20, "Dana"), at("Aster", 2, "Dana"), at("Aster", 9, "Dana"))
    assert [(it.interview.date.day, it.ahead) for it in contact.meetings if it.interview.date] == [
        (2, False),
        (9, False),
        (20, True),
    ]
    assert (len(contact.met), contact.last) == (2, date(2026, 3, 9))


def test_two_entries_without_a_company_are_not_one_company() -> None:
    assert names(people_of(at("", 1, "Dana"), at("", 2, "Dana"))) == [("Dana", 1), ("Dana", 1)]


def test_an_id_is_the_name_and_two_of_one_name_have_two() -> None:
    contacts = people_of(at("Aster", 1, "Zoë O'Neil", "..."), at("Brook", 2, "Zoë O’Neil"))
    assert [it.id for it in contacts] == ["zoë-oneil", "nameless", "zoë-oneil-2"]


@given(st.lists(st.tuples(st.integers(1, 28), st.lists(SPELLINGS))))
def test_everybody_in_an_entry_is_met_there_exactly_once(days: list[tuple[int, list[str]]]) -> None:
    interviews = [
        Interview(f"{number}.md", company="Aster", date=date(2026, 2, day), people=tuple(map(Person, names)))
        for number, (day, names) in enumerate(days)
    ]
    contacts = people_of(*interviews)
    for interview in interviews:
        met = [it for it in contacts if any(one.interview == interview for one in it.meetings)]
        assert len(met) == len({it.name for it in interview.people})
    assert len({it.id for it in contacts}) == len(contacts)


@pytest.mark.parametrize(
    ("more", "dana", "lee"),
    [
        ({}, Thank("not-yet"), Thank("not-yet")),
        ({"thanked": Thanks(everyone=True, day=DAY)}, Thank("thanked", DAY), Thank("thanked", DAY)),
        ({"thanked": Thanks(everyone=True)}, Thank("thanked"), Thank("thanked")),
        ({"thanked": Thanks(by_name={"Dana": DAY})}, Thank("thanked", DAY), Thank("not-yet")),
        ({"thanked": Thanks(by_name={"Dana": None}, not_needed=("Lee",))}, Thank("thanked"), Thank("not-needed")),
        ({"thanked": Thanks(needed=False)}, Thank("not-needed"), Thank("not-needed")),
        ({"done": (Done("thank", (DAY,)),)}, Thank("thanked", DAY), Thank("thanked", DAY)),
        ({"done": (Done("thank", refused=True),)}, Thank("not-needed"), Thank("not-needed")),
        ({"done": (Done("chase", (DAY,)),)}, Thank("not-yet"), Thank("not-yet")),
        ({"stage": "offer"}, Thank("not-needed"), Thank("not-needed")),
        ({"stage": "take-home"}, Thank("not-needed"), Thank("not-needed")),
    ],
)
def test_who_has_been_thanked(more: dict[str, object], dana: Thank, lee: Thank) -> None:
    interview = at("Aster", 12, "Dana Ortiz", "Lee Park", **more)
    assert (find_thanks("Dana Ortiz", interview, DAY), find_thanks("Lee Park", interview, DAY)) == (dana, lee)


def test_nobody_is_thanked_before_the_conversation() -> None:
    assert find_thanks("Dana", at("Aster", 20, "Dana"), DAY) == Thank("ahead")
