"""What is not stated, not money, or not to be counted: named, counted as nothing, and the rest still stands."""

import pytest
from offer_text import column_of, comparison_of, journal_of, offer, terms_of, totals_of

from journal_tool.analysis.offers.open_points import OPEN_POINTS
from journal_tool.analysis.offers.parts import Part
from journal_tool.analysis.offers.totals import Totals


def says(totals: Totals, term: str) -> tuple[str, str]:
    part: Part = totals.part(term)
    return part.says, part.why


@pytest.mark.parametrize(
    ("terms", "term", "found"),
    [
        ({"bonus": "none"}, "bonus", ("none", "")),
        ({"bonus": "None."}, "bonus", ("none", "")),
        ({"equity": "keine"}, "equity", ("none", "")),
        ({"benefits": "health plan, gym"}, "benefits", ("words", "")),
        ({"equity": "0.1%"}, "equity", ("words", "")),
        ({}, "pension", ("unstated", "")),
        ({"pension": "100 EUR"}, "pension", ("uncounted", "rate")),
        ({"base": "much", "pension": "5%"}, "base", ("uncounted", "unread")),
        ({"base": "much", "pension": "5%"}, "pension", ("uncounted", "base")),
        ({"pension": "5%"}, "pension", ("amount", "")),
    ],
)
def test_what_is_said_of_a_part(terms: dict[str, object], term: str, found: tuple[str, str]) -> None:
    assert says(totals_of(**{"base": "50000 USD", **terms}), term) == found


def test_a_percentage_of_nothing_counts_nothing_and_leaves_no_total() -> None:
    totals = totals_of(bonus="10%", benefits="3000 USD")
    assert says(totals, "bonus") == ("uncounted", "base")
    assert (totals.base, totals.years, totals.guaranteed, totals.vacation_day) == (None, (), None, None)
    assert totals.first_year is None and totals.yearly is None
    assert [it.amount for it in totals.part("benefits").years] == [3000] * 4  # what can be said of it still is
    assert totals.assumptions == (
        "No base is stated, so there are no totals.",
        "The bonus (10%) is a percentage of a base that is not stated: it counts nothing.",
        "Not stated, and counted as nothing: pension and equity.",
    )


def test_all_that_totals_rest_on_is_said() -> None:
    settings = 'currency = "USD"\n[offers]\nattainment = 0.9\nrates = { EUR = 1.1 }\n'
    totals = totals_of(
        settings,
        base="30 USD per hour",
        bonus="5%",
        premiums="2 USD per hour",
        benefits="gym, lunch",
        pension="1000 EUR",
        equity="3000 USD over 2 years",
        allowances="100 GBP",
    )
    assert totals.assumptions == (
        "30 USD an hour counts for 40 hours a week and 52 weeks a year; no hours a week are stated.",
        "EUR is turned into USD by the rates in journal.toml.",
        "The bonus counts 90% of what it can be.",
        "Premiums are expected and not promised; 2 USD an hour counts for every hour of the week.",
        "Equity comes over 2 years, and ends within these 4; at its value of today.",
        "The allowances (100 GBP) are in GBP, and journal.toml has no rate to USD: they count nothing.",
        "In words only, and counted as nothing: benefits (gym, lunch).",
    )
    assert totals.uncounted == ("allowances",)
    # 62,400 + 2,808 (5% x 90%) + 4,160 (2 x 2,080) + 1,100 + 1,500
    assert [f"{it.amount:.0f}" for it in totals.years] == ["71968", "71968", "70468", "70468"]


def test_equity_without_its_years_is_counted_over_four_and_asked_about() -> None:
    totals = totals_of(base="50000 USD", equity="8000 USD")
    assert "Equity counts over 4 years, because none are stated; at its value of today." in totals.assumptions
    assert [point.term for point in totals.unclear] == ["equity"]
    assert [point.term for point in totals_of(base="30 USD per hour").unclear] == ["hours_per_week"]
    assert not totals_of(base="50000 USD", equity="8000 USD over 4 years").unclear


def test_what_is_not_stated_has_a_question_each() -> None:
    totals = totals_of(base="50000 USD", equity="none", start="2026-06-01")
    assert [point.term for point in totals.open_points] == [
        "bonus",
        "benefits",
        "pension",
        "vacation_days",
        "work_days_onsite",
        "respond_by",
    ]
    assert all(point.question.endswith("?") for point in OPEN_POINTS)


@pytest.mark.parametrize(
    ("terms", "currency", "counted"),
    [
        ({"base": "50000", "bonus": "4000"}, "", True),  # the journal names none, and neither does the offer
        ({"base": "50000 EUR", "bonus": "4000"}, "EUR", True),  # there is only one that can be meant
        ({"base": "50000", "bonus": "4000 EUR"}, "EUR", True),
        ({"base": "50000 EUR", "bonus": "4000", "pension": "100 USD"}, "EUR", False),  # which of the two?
    ],
)
def test_an_amount_without_a_currency(terms: dict[str, object], currency: str, counted: bool) -> None:
    totals = totals_of(**terms)
    assert totals.currency == currency
    assert (says(totals, "bonus") == ("amount", "")) is counted
    if not counted:
        assert says(totals, "bonus") == ("uncounted", "currency")


def test_that_a_bare_amount_was_taken_for_a_currency_is_said() -> None:
    assert "Amounts without a currency count as EUR." in totals_of(base="50000 EUR", bonus="4000").assumptions
    assert not [it for it in totals_of(base="50000", bonus="4000").assumptions if "currency" in it]


def test_a_limit_in_another_currency_without_a_rate_is_shown_and_not_compared() -> None:
    (limit,) = column_of(offer(base="50000 CAD", target="60000 USD")).limits
    assert (limit.stands, limit.by, limit.range.low.currency) == ("unknown", None, "USD")


@pytest.mark.parametrize(
    ("base", "stands", "by"), [(39999, "under", 1), (40000, "within", 0), (45000, "within", 0), (45002, "above", 2)]
)
def test_both_ends_of_a_market_are_within_it(base: int, stands: str, by: int) -> None:
    (limit,) = column_of(offer(base=f"{base} USD", market="40000-45000 USD", market_source="a survey")).limits
    assert limit.by is not None
    assert (limit.stands, limit.by.amount, limit.source) == (stands, by, "a survey")


def test_offers_in_currencies_without_a_rate_are_each_shown_and_not_compared() -> None:
    found = comparison_of(
        offer("Aster", base="50000 USD", scores="{growth: 8}"),
        offer("Birch", base="50000 EUR", scores="{growth: 6}"),
        settings="[current]\nbase = '40000 CAD'\n[offers]\nweights = { money = 3, growth = 1 }\n",
    )
    assert [column.totals.currency for column in found.columns] == ["CAD", "USD", "EUR"]
    assert [column.against_now and column.against_now.years for column in found.offers] == [(), ()]
    # Money has no score in common: what is left is growth.
    assert found.weighing.criteria == ("growth",)


def test_a_term_that_states_nothing_changes_nothing() -> None:
    assert terms_of(journal_of(offer())).stated == ()
    assert totals_of().assumptions[0] == "No base is stated, so there are no totals."
