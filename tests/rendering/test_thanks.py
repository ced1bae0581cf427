"""What the page of an interview says about the thanks to each person."""

import datetime as dt

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.interview import Done, Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person, Thanks
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.page import view_entry
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

PEOPLE = (Person("Carol Whitfield"), Person("Dr. Priya Raman"), Person("Tonya"))
SOME = Thanks(by_name={"Dr. Raman": dt.date(2026, 10, 15), "Carol": None}, not_needed=("Tonya",))


def read_people(interview: Interview) -> dict[str, str]:
    """What is said beside each name."""
    entry = Entry("1.md", interview)
    material = Material(Journal(entries=(entry,)), (), dt.date(2026, 10, 20), pretended=True, mistakes=lambda: ())
    return {it.name.words: it.thanks for it in view_entry(material, "interviews/1.html", entry).people}


@pytest.mark.parametrize(
    ("thanked", "name", "words"),
    [
        (SOME, "Dr. Priya Raman", "thanked on Thu 15 October"),
        (SOME, "Carol Whitfield", "thanked"),
        (SOME, "Tonya", "no thanks needed"),
        (Thanks(by_name={"Carol": None}), "Tonya", ""),
        (Thanks(everyone=True), "Tonya", "thanked"),
        (Thanks(needed=False), "Tonya", "no thanks needed"),
        (None, "Tonya", ""),
    ],
)
def test_thanks_are_told_beside_the_person_they_mean(thanked: Thanks | None, name: str, words: str) -> None:
    told = read_people(Interview("1.md", company="N", date=dt.date(2026, 10, 14), people=PEOPLE, thanked=thanked))
    assert told[name] == words


def test_thanks_that_journal_done_noted_are_told_too() -> None:
    done = (Done("thank", (dt.date(2026, 10, 15),)),)
    told = read_people(Interview("1.md", company="N", date=dt.date(2026, 10, 14), people=PEOPLE, done=done))
    assert set(told.values()) == {"thanked on Thu 15 October"}


@pytest.mark.parametrize(("written", "words"), [("no", "not yet"), ("99/99/2026", "could not be read")])
def test_a_no_is_not_yet_and_what_cannot_be_read_says_so(written: str, words: str) -> None:
    text = f"---\ncompany: N\nrole: R\ndate: 2026-03-12\nthanked: {written}\n---\n"
    entry = parse_entry("1.md", text.encode(), Settings())
    page = Site(Journal(entries=(entry,)), entry.problems, dt.date(2026, 3, 16))["interviews/1.html"].decode()
    assert [said for said in ("not yet", "could not be read") if said in page] == [words]
