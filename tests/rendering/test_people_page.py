"""The page of people: who, when and whether thanked, and whom one will meet next."""

import datetime as dt
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pytest

from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.person import Person, Thanks
from journal_tool.reading import load_journal
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.people import PersonRow, view_people
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import PEOPLE
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)


def meet(day: int, *people: Person, company: str = "Aster", **more: object) -> Interview:
    path = f"{company}-{day:02}.md"
    return Interview(path, company, "Baker", dt.date(2026, 3, day), people=people, **more)  # type: ignore[arg-type]


def render(interviews: Iterable[Interview], settings: Settings | None = None) -> str:
    journal = Journal(settings or Settings(), tuple(Entry(it.path, it) for it in interviews))
    return Site(journal, (), DAY)[PEOPLE].decode()


def read_words(html: str) -> str:
    words = unescape(re.sub(r"<[^>]+>", " ", html))
    return re.sub(r" ([,.:])", r"\1", " ".join(words.split()))


def read_main(html: str) -> str:
    return read_words(html.split('<main id="main">')[1])


DANA = Person("Dana Ortiz", "Staff Baker", "dana@aster.example")
LEE = Person("Lee Park")


@pytest.mark.parametrize(
    ("interviews", "heading"),
    [
        ([], "Nobody whom you met has been noted yet"),
        ([meet(12)], "Nobody whom you met has been noted yet"),
        ([meet(20, DANA, LEE)], "You will meet 2 people"),
        ([meet(12, DANA, thanked=Thanks(everyone=True))], "1 person at 1 company"),
        ([meet(12, DANA), meet(12, LEE, company="Brook")], "2 people at 2 companies, 2 of them not yet thanked"),
        ([meet(12, DANA)], "1 person at 1 company, not yet thanked"),
        ([meet(1, DANA)], "1 person at 1 company"),
        ([meet(12, DANA, outcome="rejected")], "1 person at 1 company"),
    ],
)
def test_the_heading_is_the_finding(interviews: list[Interview], heading: str) -> None:
    assert f"<h1>{heading}</h1>" in render(interviews)


def test_an_empty_page_says_what_to_write() -> None:
    assert "people: - Dana Ortiz, Head of Reporting" in read_words(render([]))


def test_a_row_has_name_title_address_and_every_meeting_with_its_thanks() -> None:
    page = render([meet(2, DANA, thanked=Thanks(everyone=True)), meet(12, DANA), meet(20, DANA)])
    assert '<li id="person-dana-ortiz"><span><strong>Dana Ortiz</strong>, Staff Baker' in page
    assert '<a href="mailto:dana@aster.example">dana@aster.example</a>' in page
    row = read_words(page.split('<li id="person-dana-ortiz">')[1].split("</li>")[0])
    assert row == (
        "Dana Ortiz, Staff Baker · dana@aster.example Not yet thanked "
        "Mon 2 March, thanked Thu 12 March Fri 20 March, ahead"
    )
    assert '<a href="interviews/aster-02.html">Mon 2 March</a>' in page


@pytest.mark.parametrize(
    ("interview", "words"),
    [
        (meet(12, DANA), "Not yet thanked Thu 12 March"),
        (meet(6, DANA), "Not yet thanked Fri 6 March"),  # due on Monday the 9th, and a week from then
        (meet(5, DANA), "Thu 5 March, no thanks noted"),
        (meet(1, DANA), "Sun 1 March, no thanks noted"),  # too late to ask for it
        (meet(12, DANA, outcome="rejected"), "Thu 12 March, no thanks noted"),
        (meet(12, DANA, stage="offer"), "Thu 12 March"),
        (meet(12, DANA, thanked=Thanks(needed=False)), "Thu 12 March"),
    ],
)
def test_a_missing_thank_you_stands_out_only_while_it_makes_sense(interview: Interview, words: str) -> None:
    row = render([interview]).split('<li id="person-dana-ortiz">')[1].split("</li>")[0]
    assert read_words(row).split("dana@aster.example ")[1] == words


def test_whom_one_will_meet_next_stands_on_top_soonest_first() -> None:
    page = render([meet(2, DANA), meet(25, LEE, company="Brook", time=dt.time(9, 30)), meet(20, DANA, LEE)])
    top = read_words(page.split("Whom you will meet next")[1].split("</section>")[0])
    assert top == (
        "Fri 20 March: Aster Interview Dana Ortiz Staff Baker, met on Mon 2 March "
        "Lee Park for the first time "
        "Wed 25 March, 09:30: Brook Interview Lee Park for the first time"
    )
    assert '<a href="#person-lee-park-2">' in page, "the Lee of Brook is another one"


def test_companies_and_people_are_in_the_order_of_the_newest_contact() -> None:
    page = render(
        [meet(2, DANA), meet(9, LEE), meet(5, Person("Ana"), company="Brook"), meet(1, Person("Bo"), company="C")]
    )
    assert re.findall(r'<h2><a href="[^"]+">(.*?)</a>|<strong>(.*?)</strong>', page) == [
        ("Aster", ""), ("", "Lee Park"), ("", "Dana Ortiz"), ("Brook", ""), ("", "Ana"), ("C", ""), ("", "Bo")
    ]  # fmt: skip


def test_who_was_met_at_two_companies_stands_at_the_newer_one() -> None:
    settings = Settings(people={"Ana Ruiz": ("A. Ruiz",)})
    page = render([meet(2, Person("Ana Ruiz")), meet(9, Person("A. Ruiz"), company="Brook")], settings)
    assert page.count("<strong>Ana Ruiz</strong>") == 1
    assert "(also at Aster)" in read_main(page)


def test_names_are_escaped_and_an_address_is_only_ever_an_address() -> None:
    page = render([meet(2, Person("<b>Bo</b>", "a & b", 'x"y@z.example?cc=w'))])
    assert "<strong>&lt;b&gt;Bo&lt;/b&gt;</strong>, a &amp; b" in page
    assert 'href="mailto:x%22y@z.example%3Fcc%3Dw"' in page


def test_the_sample() -> None:
    """By the table in tests/analysis/test_sample_people.py."""
    sample = load_journal(SAMPLE)
    view = view_people(Material(sample, (), DAY, pretended=True, mistakes=lambda: ()), PEOPLE)
    assert view.heading == "41 people at 16 companies, 1 of them not yet thanked"
    assert view.lead == "5 people you met more than once."
    rows: list[PersonRow] = [row for company in view.companies for row in company.rows]
    assert len(rows) == 43
    assert [row.name for row in rows if row.pill] == ["Emre Yıldız"]
    assert [[one.person.words for one in it.people] for it in view.ahead] == [
        ["Henrik Aaltonen", "Mei-Ling Tsao", "Darnell Whitaker"],
        ["Emre Yıldız", "Catherine Mbeki"],
    ]
    assert [company.name for company in view.companies][:4] == [
        "Verdance Seed",  # Catherine on the 25th
        "Larkspur Energy",  # Darnell on the 18th
        "Tamarack Mutual",  # Delphine on the 13th
        "Quillfoot Foods",
    ]
