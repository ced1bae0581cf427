"""The page of the offers: with none, one and several; what differs from now, what is open, and how it came to this."""

import html
import re
from datetime import date
from pathlib import Path

import pytest

from journal_tool.checking.example import make_journal
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"
USD = 'currency = "USD"\n'
NOW = f"{USD}[current]\nbase = 80000\nvacation_days = 20\ncommute = 30\nwork_days_onsite = 5\n"
RATES = f"{USD}[offers]\nrates = {{ EUR = 1.25 }}\n"


def offer(company: str, terms: str, body: str = "", day: str = "2026-03-10") -> str:
    return f"---\ncompany: {company}\nrole: Baker\ndate: {day}\nstage: offer\n{terms}\n---\n\n{body}\n"


def make(*entries: str, settings: str = USD) -> Site:
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return Site(make_journal({**files, "journal.toml": settings}), (), TODAY)


def read(page: bytes) -> str:
    """The words of a page."""
    words = " ".join(re.sub(r"<[^>]+>", " ", page.decode().partition("<main")[2]).split())
    return html.unescape(re.sub(r" ([,.;?])", r"\1", words)).replace("\N{NO-BREAK SPACE}", " ")


def read_offers(*entries: str, settings: str = USD) -> str:
    return read(make(*entries, settings=settings)["offers.html"])


def find_row(page: bytes, label: str) -> list[str]:
    """The cells of a row of the table, in words."""
    found = re.search(rf'<th scope="row">{label}</th>(.*?)</tr>', page.decode())
    assert found, label
    return [" ".join(re.sub(r"<[^>]+>", " ", it).split()) for it in found[1].split("</td>")[:-1]]


def test_without_an_offer_the_page_says_what_to_write() -> None:
    words = read_offers()
    assert "No offer to weigh yet" in words and "stage: offer" in words and "[current]" in words
    assert "Side by side" not in words


def test_one_offer_is_held_against_now_and_the_market() -> None:
    """5 days of vacation at 90,000 / 260 are 1,731; 2 × 45 minutes × 3 days × 46 weeks are 207 hours, now 230."""
    terms = (
        "base: 90000\nvacation_days: 25\ncommute: 45\nwork_days_onsite: 3\nmarket: 91000-95000\nmarket_source: a survey"
    )
    page = make(offer("Aster", terms + "\nrespond_by: 2026-03-19"), settings=NOW)["offers.html"]
    assert find_row(page, "Base") == ["80,000 USD", "90,000 USD 10,000 USD more than now"]
    assert find_row(page, "Vacation") == ["20 days", "25 days 5 days more than now, worth 1,731 USD"]
    assert find_row(page, "Commute a year") == ["230 hours", "207 hours 23 hours fewer than now"]
    assert find_row(page, "Days on site a week") == ["5", "3 2 days fewer than now"]
    words = read(page)
    assert "Aster pays 10,000 USD more a year than you have now" in words
    assert "Answer Aster: 3 business days left, by Thu 19 March" in words
    assert "Aster: 90,000 USD a year is 1,000 USD under the market." in words
    assert "The market as a survey has it." in words


@pytest.mark.parametrize(
    ("respond_by", "left"),
    [
        ("2026-03-19", "Answer Aster: 3 business days left, by Thu 19 March"),
        ("2026-03-17", "Answer Aster: 1 business day left, by Tue 17 March"),
        ("2026-03-23", "Answer Aster: 4 business days left, by Mon 23 March"),  # the 18th is a holiday
        ("2026-03-16", "Aster: your answer is due today, Mon 16 March"),
        ("2026-03-12", "Aster: your answer was due on Thu 12 March"),
        ("2026-03-01", "Aster: your answer was due on Thu 12 March; Sun 1 March, as noted, lies before their offer"),
        ("", "Aster: your answer was due on Thu 12 March; they named no day"),  # two business days after the 10th
    ],
)
def test_the_deadline_is_told_in_business_days(respond_by: str, left: str) -> None:
    holiday = "holidays = [2026-03-18]\n" if respond_by == "2026-03-23" else ""
    terms = f"base: 90000\nrespond_by: {respond_by}" if respond_by else "base: 90000"
    assert left in read_offers(offer("Aster", terms), settings=holiday + USD)


def test_what_differs_is_told_from_now_only() -> None:
    words = read_offers(offer("Aster", "base: 90000\nvacation_days: 25"), offer("Brim", "base: 85000"))
    assert "than now" not in words and "Most" in words and "[current]" in words


@pytest.mark.parametrize(
    ("part", "note"),
    [
        ("bonus: 10%", "10% 9,000 USD a year"),
        ("bonus: half of what we like", "half of what we like counts nothing: no amount"),
        ("allowances: 100 USD per month", "100 USD per month 1,200 USD a year"),
        ("signing_bonus: 8000", "8,000 USD 2,000 USD a year on average over four years"),
        ("equity: 80000 over 4 years", "80000 over 4 years 20,000 USD a year"),
        ("benefits: 6000", "6,000 USD"),
        ("benefits: none", "none"),
        ("pension: 5000 EUR", "5,000 EUR not counted: journal.toml has no rate for it"),
    ],
)
def test_each_part_says_what_it_is_worth_a_year(part: str, note: str) -> None:
    page = make(offer("Aster", f"base: 90000\n{part}"))["offers.html"]
    label = part.partition(":")[0].capitalize().replace("_", " ")
    assert find_row(page, label) == [note]


def test_a_percentage_of_nothing_is_marked_and_not_counted() -> None:
    page = make(offer("Aster", "bonus: 10%"))["offers.html"]
    assert find_row(page, "Bonus") == ["10% counts nothing: a percentage of a base that is not stated"]
    assert "Aster has named no base" in read(page)


def test_offers_in_several_currencies_are_compared_only_by_rates() -> None:
    two = (offer("Aster", "base: 90000 USD"), offer("Brim", "base: 80000 EUR"))
    words = read_offers(*two)
    assert "2 offers in USD and EUR: journal.toml has no rate" in words
    assert "Each offer is in its own currency, not compared, because journal.toml has no rates." in words
    words = read_offers(*two, settings=RATES)
    assert "Brim pays 10,000 USD more a year than Aster" in words  # 80,000 EUR are 100,000 USD
    assert "Each offer is in its own currency, compared at 1 EUR = 1.25 USD." in words


def test_what_is_in_another_currency_stands_beside_its_worth_in_that_of_the_journal() -> None:
    """At 1.25 the base is 100,000 USD, 20,000 more than the 80,000 of now; 3,000 EUR are 3,750 USD."""
    page = make(
        offer("Brim", "base: 80000 EUR\nrelocation: 3000 EUR\nallowances: 50 EUR per month"),
        settings=f"{RATES}[current]\nbase = 80000\n",
    )["offers.html"]
    assert find_row(page, "Base")[1] == "80,000 EUR worth 100,000 USD 20,000 USD more than now"
    assert find_row(page, "Relocation")[1] == "3,000 EUR worth 3,750 USD"
    assert find_row(page, "Guaranteed a year")[1] == "80,600 EUR worth 100,750 USD 20,750 USD more than now"
    assert "worth" not in read(make(offer("Brim", "base: 80000 EUR"))["offers.html"]), "no rate"


def test_cents_have_two_digits_on_the_page_as_in_the_terminal() -> None:
    page = make(offer("Aster", "base: 29.5 USD per hour\npremiums: 2.5 USD per hour"))["offers.html"]
    assert find_row(page, "Base")[0].startswith("29.50 USD an hour 61,360 USD a year")
    assert find_row(page, "Premiums")[0].startswith("2.50 USD per hour")


def test_a_figure_that_cannot_be_held_against_the_base_says_so() -> None:
    page = make(offer("Aster", "base: 90000 USD\nmarket: 80000-90000 EUR\ntarget: 95000 USD"))["offers.html"]
    assert find_row(page, "Market") == ["80,000 to 90,000 EUR cannot be held against the base: no rate"]
    assert find_row(page, "Target") == ["95,000 USD the base is 5,000 USD under"]


def test_scores_say_who_is_ahead_and_where_that_turns() -> None:
    """9 × 3 + 5 × 2 = 37 of 50 is 7.4, and 6 × 3 + 8 × 2 = 34 is 6.8; pay counts 4.5 for the turn: 9a+10 = 6a+16."""
    settings = f"{USD}[offers]\nweights = {{ team = 3, pay = 2 }}\n"
    one = offer("Aster", "base: 90000\nscores:\n  team: 9\n  pay: 5")
    words = read_offers(one, offer("Brim", "base: 90000\nscores:\n  team: 6\n  pay: 8"), settings=settings)
    assert "By scores and weights Aster is ahead of Brim, by 0.6 of 10 points." in words
    assert "Together, by weight 7.4 6.8" in words


def test_what_is_not_stated_becomes_questions_and_leads_to_the_letter_that_asks_them() -> None:
    page = make(offer("Aster", "base: 90000", day="2026-03-13"))["offers.html"]
    words = read(page)
    assert "How many vacation days are there a year?" in words and "What is the base salary?" not in words
    assert 'href="letters/1-questions-about-offer.html"' in page.decode()


def test_a_condition_is_met_when_its_task_is_ticked() -> None:
    terms = "base: 90000\nconditions: background check, work permit"
    words = read_offers(offer("Aster", terms, "## Next steps\n\n- [x] Background check\n- [ ] Work permit"))
    assert re.search(r"background check\S* Met", words) and re.search(r"work permit\S* Still open", words), words


def test_the_history_tells_who_said_what_and_what_changed() -> None:
    words = read_offers(
        offer("Aster", "base: 90000\nbonus: 5%\nrespond_by: 2026-03-17\ntarget: 95000\npeople: Dana Ortiz"),
        offer("Aster", "respond_by: 2026-03-19", "## Counter\n\n- Ask: 95000\n- Ask: a day at home", "2026-03-11"),
        offer("Aster", "base: 93000", "## Counter\n\n**Their reply:** That *is* all.", "2026-03-13"),
    )
    history = words[words.index("How it came to this") :]
    for told in (
        "Tue 10 March with Dana Ortiz They offered: base 90,000 USD; bonus 5%",
        "Your answer is due by Tue 17 March You noted for yourself: target 95,000 USD",
        "Wed 11 March You asked for: 95,000 USD; a day at home",
        "Your answer is due by Thu 19 March, before Tue 17 March",
        "Fri 13 March They answered: base 93,000 USD, before 90,000 USD That is all.",
    ):
        assert told in history, history


def test_decided_offers_are_folded_below_and_an_accepted_one_is_still_shown() -> None:
    words = read_offers(
        offer("Aster", "base: 90000\noutcome: accepted\nanswered: 2026-03-12"),
        offer("Brim", "base: 85000\noutcome: declined", "## Counter\n\n- Ask: 95000"),
        settings=NOW,
    )
    assert words.startswith('id="main"> You accepted Aster')
    assert "Base 80,000 USD 90,000 USD 10,000 USD more than now" in words
    folded = words[words.index("2 offers of this search decided") :]
    assert re.search(r"Aster Baker · 90,000 USD a year over four years Accepted", folded)
    assert re.search(r"Counter sheet Brim Baker · 85,000 USD a year over four years You declined", folded)


def test_offers_of_an_earlier_search_are_not_weighed() -> None:
    settings = f'{USD}[[searches]]\nname = "Now"\nfrom = 2026-03-01\n'
    site = make(offer("Aster", "base: 90000\noutcome: declined", day="2025-03-10"), settings=settings)
    assert "No offer to weigh yet" in read(site["offers.html"])


def test_the_application_and_what_to_do_lead_to_the_pages_about_the_offer() -> None:
    site = make(offer("Aster", "base: 90000\nwalk_away: 95000", day="2026-03-13"))
    page = site["applications/aster-baker.html"].decode()
    assert 'href="../offers.html"' in page and 'href="../offers/aster-baker.html"' in page
    today = site["index.html"].decode()
    assert re.search(r'<a href="offers.html">Decide on the offer of Aster', today)
    assert re.search(r'<a href="offers.html"><strong>1</strong> open offer', today)
    assert re.search(r'<a href="offers/aster-baker.html">Make Aster a counter-offer', today)


def test_the_offers_of_the_sample() -> None:
    """Tamarack: 96,000 + 6% × 0.9 + 7,200 + 6% + 4,000 once = 118,144; Quillfoot: 88,000 × 1.09 + 1,200 = 97,120.

    Now: 81,000 + 7,500 + 4% = 91,740.
    """
    page = Site(load_journal(SAMPLE, cache=False), (), TODAY)["offers.html"]
    assert find_row(page, "First year") == [
        "91,740 USD",
        "118,144 USD Most 26,404 USD more than now",
        "97,120 USD 5,380 USD more than now",
    ]
    assert find_row(page, "Guaranteed a year")[1:] == [
        "96,000 USD Most 15,000 USD more than now",
        "89,200 USD 8,200 USD more than now",
    ]
