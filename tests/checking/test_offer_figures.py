"""What keeps the figures of an offer from being reckoned: one message each, with its fix."""

from datetime import date

import pytest
from entry_text import brief, codes, entry, find

DAY = date(2026, 3, 16)
USD = 'currency = "USD"\n'


def offer(day: str = "2026-03-12", company: str = "Aster", **terms: object) -> str:
    return entry(day, company=company, stage="offer", **{key: str(value) for key, value in terms.items()})


def check(*entries: str, settings: str = USD) -> list[tuple[str, str, str]]:
    return brief(find(*entries, settings=settings, day=DAY))


@pytest.mark.parametrize("term", ["bonus", "pension", "premiums"])
def test_a_percentage_of_nothing(term: str) -> None:
    """Said instead of the hint that there is no base."""
    message = f"`{term}` (10%) is a part of a base that no entry of this offer states, so it counts nothing"
    assert check(offer(**{term: "10%"})) == [("1.md", "J521", message)]
    assert not check(offer(**{term: "10%"}), offer("2026-03-13", base="50000 USD"))  # the base came the day after


def test_several_percentages_of_nothing_are_one_problem() -> None:
    message = "`bonus` (8%) and `pension` (5%) are parts of a base that no entry of this offer states"
    assert check(offer(bonus="8%"), offer("2026-03-13", pension="5%")) == [
        ("1.md", "J521", f"{message}, so they count nothing")
    ]


def test_a_percentage_of_a_base_that_cannot_be_read_is_one_mistake() -> None:
    assert codes(find(offer(base="around ninety", bonus="8%"), settings=USD, day=DAY)) == [("1.md", "J221")]


def test_a_percentage_of_nothing_in_the_present_job() -> None:
    told = check(offer(base="50000 USD"), settings=f'{USD}[current]\nbonus = "5%"\n')
    message = "`bonus` (5%) is a part of a base that nothing in `[current]` states, so it counts nothing"
    assert told == [("journal.toml", "J521", message)]


def test_pay_by_the_hour_without_hours() -> None:
    message = "31 USD an hour is counted for 40 hours a week, because no entry of this offer states them"
    assert check(offer(base="31 USD per hour")) == [("1.md", "J522", message)]
    assert not check(offer(base="31 USD per hour"), offer("2026-03-13", hours_per_week=36))
    assert not check(offer(base="5000 USD per month"))


def test_shares_without_years() -> None:
    message = "`40000 USD` is counted over 4 years, because nothing is said of the time"
    assert check(offer(base="90000 USD", equity="40000 USD")) == [("1.md", "J523", message)]
    assert not check(offer(base="90000 USD", equity="40000 USD over 3 years"))
    assert not check(offer(base="90000 USD", equity="500 shares"))


def test_a_part_in_a_currency_without_a_rate() -> None:
    text = offer(base="90000 USD", signing_bonus="5000 EUR")
    message = "`signing_bonus` is in EUR and this offer in USD, and there is no rate for it"
    assert check(text) == [("1.md", "J524", message)]
    assert not check(text, settings=f"{USD}[offers]\nrates = {{ EUR = 1.1 }}\n")
    (problem,) = find(text, settings=USD, day=DAY)
    assert problem.help == ("write `rates = { EUR = 1.08 }` under `[offers]` in journal.toml: what one EUR is in USD")


def test_offers_in_two_currencies_without_a_rate() -> None:
    texts = offer(base="90000 USD"), offer(company="Birch", base="80000 EUR")
    message = "this offer is in EUR, and there is no rate to compare it by with those in USD"
    assert check(*texts) == [("2.md", "J524", message)]
    assert not check(*texts, settings=f"{USD}[offers]\nrates = {{ EUR = 1.1 }}\n")
    assert not check(offer(base="80000 EUR"))  # alone it is compared with nothing
    (problem,) = find(*texts, settings="", day=DAY)
    assert 'and `currency = "USD"` above the first part' in problem.help


def test_a_decided_offer_is_no_longer_reckoned_about() -> None:
    assert not check(offer(base="31 USD per hour", equity="40000 USD", pension="5 EUR", outcome="declined"))


RATES = f"{USD}[offers]\nrates = {{ CAD = 0.73 }}\n"


def test_the_journals_currency_beside_a_base_in_another() -> None:
    message = "`target` is in USD, the journal's currency, but the base is in CAD"
    assert check(offer(base="90000 CAD", target="98000"), settings=RATES) == [("1.md", "J525", message)]
    assert not check(offer(base="90000 CAD", target="98000 CAD", equity="5000 USD over 2 years"), settings=RATES)


def test_an_amount_without_currency_where_several_are_used() -> None:
    texts = offer(base="90000 USD"), offer(company="Birch", base="80000")
    told = check(*texts, settings="")
    assert told == [("2.md", "J514", "`base` has no currency, while others are in USD")]
    (message,) = [
        it[2] for it in check(*texts, offer(company="Cedar", base="70000 EUR"), settings="") if it[1] == "J514"
    ]
    assert message == "`base` has no currency, while others are in USD and EUR"


WEIGHTS = f"{USD}[offers]\nweights = {{ money = 5, growth = 3 }}\n"


def test_a_score_without_a_weight() -> None:
    text = offer(base="90000 USD", scores="{growth: 8, Growht: 3}")
    message = (
        "the criterion `Growht` has no weight in journal.toml, so its score counts nothing; did you mean `growth`?"
    )
    assert check(text, settings=WEIGHTS) == [("1.md", "J526", message)]
    assert not check(text)  # without weights all count the same


def test_a_weight_without_a_score() -> None:
    settings = f"{USD}[offers]\nweights = {{ money = 5, growth = 3, team = 2, way = 0 }}\n"
    text = offer(base="90000 USD", scores="{Growth: 8}")
    message = "`team` has a weight, and no offer has a score for it"
    assert check(text, settings=settings) == [("journal.toml", "J527", message)]
    assert not check(offer(base="90000 USD"), settings=settings)  # nothing is scored yet


START = {"base": "90000 USD", "respond_by": "2026-03-20", "start": "2026-04-06"}  # both a Friday and a Monday


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        # The notice is given on Monday the 23rd: four weeks later is 20 April.
        (
            {"notice_weeks": 4},
            "`start` is 2026-04-06, but if you accept on 2026-03-20, 4 weeks of notice end on 2026-04-20",
        ),
        (
            {"notice_weeks": 4, "outcome": "accepted", "answered": "2026-03-13"},
            "`start` is 2026-04-06, but you accepted on 2026-03-13, and 4 weeks of notice end on 2026-04-13",
        ),
        (
            {"notice_weeks": 4, "outcome": "accepted", "answered": "2026-03-13", "resigned": "2026-03-16"},
            "`start` is 2026-04-06, but you gave notice on 2026-03-16, and 4 weeks of notice end on 2026-04-13",
        ),
    ],
)
def test_a_start_before_the_notice_can_end(facts: dict[str, object], message: str) -> None:
    assert check(offer(**START, **facts)) == [("1.md", "J515", message)]


@pytest.mark.parametrize(
    "facts",
    [
        {},  # nothing tells that there is a job to leave
        {"notice_weeks": 2},  # ends on the very day: the days of rest are another matter
        {"notice_weeks": 0},
        {"notice_weeks": 4, "last_day": "2026-04-03"},
        {"notice_weeks": 4, "outcome": "declined"},
        {"notice_weeks": 4, "start": "2026-05-04"},
    ],
)
def test_a_start_that_can_be(facts: dict[str, object]) -> None:
    assert not check(offer(**{**START, **facts}))


def test_a_job_in_the_settings_has_its_notice_too() -> None:
    settings = f"{USD}[follow_ups]\nnotice_weeks = 3\n\n[current]\nbase = 80000\n"
    assert codes(find(offer(**START), settings=settings, day=DAY)) == [("1.md", "J515")]
