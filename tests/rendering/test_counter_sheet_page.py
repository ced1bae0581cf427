"""The counter sheet: what it says before anything is asked, while one waits, and when they have answered."""

import html
import re
from datetime import date

import pytest

from journal_tool.checking.example import make_journal
from journal_tool.rendering.site import Site

TODAY = date(2026, 3, 16)
PAGE = "offers/aster-baker.html"
SETTINGS = """currency = "USD"
[[strengths]]
kind = "degree"
text = "MSc in statistics"

[[strengths]]
kind = "skill"
text = "Spanish at work"
"""
PAY = "base: 90000\nwalk_away: 88000\ntarget: 98000\nmarket: 85000-99000\nmarket_source: a survey\n"
COUNTER = """## Counter

- Ask: 98000
- Ask: one day at home
- Argument: Degree: you ask for a bachelor's, and I have a **master's**
- Argument: I know the trade.
- Contribution: the oven plan by May
"""


def offer(terms: str, body: str = "", day: str = "2026-03-10", role: str = "Baker") -> str:
    return f"---\ncompany: Aster\nrole: {role}\ndate: {day}\nstage: offer\n{terms}\n---\n\n{body}\n"


def make(*entries: str) -> Site:
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return Site(make_journal({**files, "journal.toml": SETTINGS}), (), TODAY)


def read(*entries: str) -> str:
    page = make(*entries)[PAGE].decode().partition("<main")[2]
    words = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    return html.unescape(re.sub(r" ([,.;?])", r"\1", words))


@pytest.mark.parametrize(
    ("entries", "heading"),
    [
        ((offer(PAY),), "Ask Aster for 98,000 USD: 8,000 USD more than they offer"),
        ((offer("base: 90000"),), "Decide what to ask Aster for"),
        ((offer("bonus: something"),), "Decide what to ask Aster for"),
        ((offer(PAY, COUNTER),), "You asked Aster for 98,000 USD"),
        ((offer(PAY, "## Counter\n\n- Ask: a day at home"),), "You made Aster a counter-offer"),
        ((offer(PAY, COUNTER), offer("base: 94000", day="2026-03-12")), "Aster moved from 90,000 USD to 94,000 USD"),
        ((offer(PAY, COUNTER + "\n**Their reply:** No."),), "Aster has answered"),
        ((offer(PAY + "outcome: accepted", COUNTER),), "Aster: accepted"),
    ],
)
def test_the_heading_says_what_to_ask_or_what_came_of_it(entries: tuple[str, ...], heading: str) -> None:
    assert f"<h1>{heading}</h1>" in make(*entries)[PAGE].decode()


def test_before_anything_is_asked_it_says_what_to_write_with_what_is_known() -> None:
    words = read(offer(PAY))
    assert "Nothing is written yet. Your target is 98,000 USD, 8,000 USD more than they offer." in words
    assert (
        "## Counter - Ask: 98,000 USD - Argument: Degree: MSc in statistics - Argument: Skill: Spanish at work "
        "- Argument: Market: 85,000 to 99,000 USD for this work here (a survey) - Contribution:"
    ) in words
    assert "The market as a survey has it." in words


def test_it_begins_and_ends_with_thanks() -> None:
    for words in (read(offer(PAY)), read(offer(PAY, COUNTER)), read(offer(PAY, COUNTER + "\nTheir reply: No."))):
        first, last = words.index("Say first Thank you"), words.index("Say last Thank you for considering it.")
        assert first < words.index("The figures") < last


def test_each_argument_has_its_evidence_or_asks_for_it() -> None:
    page = make(offer(PAY, COUNTER))[PAGE].decode()
    assert "<strong>Degree</strong><p>you ask for a bachelor's, and I have a <strong>master's</strong></p>" in page
    assert "I know the trade What can they check of this? Write it behind a colon." in read(offer(PAY, COUNTER))


def test_strengths_that_no_argument_names_are_offered_until_they_have_answered() -> None:
    assert "Strengths not used yet Skill: Spanish at work So far" in read(offer(PAY, COUNTER))
    assert "Strengths not used yet" not in read(offer(PAY, COUNTER + "\n**Their reply:** No."))


def test_what_is_missing_is_asked_for_and_nothing_that_is_there() -> None:
    words = read(offer(PAY, "## Counter\n\n- Ask: 98000\n- Argument: Degree: yes"))
    assert "Write what you will contribute under a heading Counter." in words
    assert "- Contribution: what you will have done for them half a year from now" in words and "- Ask:" not in words
    assert "What to write" not in read(offer(PAY, COUNTER))


def test_once_they_have_answered_the_next_thing_is_to_thank_and_to_decide() -> None:
    words = read(offer(PAY + "respond_by: 2026-03-20", COUNTER), offer("base: 94000", day="2026-03-12"))
    assert "What you asked 98,000 USD one day at home" in words
    assert "You will have my answer by Fri 20 March." in words
    assert "Thank them for considering it, whatever they answered." in words
    assert "So far Tue 10 March They offered: base 90,000 USD Tue 10 March You asked for: 98,000 USD; one" in words


def test_there_is_a_sheet_for_each_open_offer_and_for_decided_ones_that_were_countered() -> None:
    site = make(
        offer(PAY),
        offer("base: 1\noutcome: declined", role="Clerk"),
        offer("base: 1\noutcome: declined", COUNTER, role="Cook"),
        "---\ncompany: Brim\nrole: Baker\ndate: 2026-03-10\n---\n",
    )
    assert [path for path in site if path.startswith("offers/")] == [PAGE, "offers/aster-cook.html"]


def test_what_is_too_long_for_the_page_is_cut_and_said_to_be() -> None:
    long = "word " * 300
    words = read(offer(PAY, f"## Counter\n\n- Ask: 98000\n- Argument: Degree: {long}\n- Contribution: {long}"))
    assert words.count("word …") == 2
    assert "More is written than fits on one page: the entries have all of it." in words
    assert "More is written" not in read(offer(PAY, COUNTER))
