"""What offers are worth, each figure worked out by hand beside it: three currencies, by the year, hour and month."""

from decimal import Decimal
from typing import Any

import pytest
from offer_text import comparison_of, offer, totals_of

from journal_tool.analysis.offers.comparison import Column
from journal_tool.analysis.offers.totals import Totals
from journal_tool.model.money import Money

SETTINGS = """
currency = "USD"

[offers]
attainment = 0.8
rates = { EUR = 1.08, CAD = 0.73 }

[current]
base = 118000
bonus = "none"
pension = "3%"
vacation_days = 20
work_days_onsite = 5
commute = "30 min"
commute_cost = "60 per month"
"""

YEARLY = offer(
    "Linden Robotics",
    base="125000 USD",
    bonus="12%",
    equity="60000 USD over 3 years",
    signing_bonus="9000 USD",
    benefits="health plan",
    pension="4%",
    relocation="5000 USD",
    vacation_days=22,
    hours_per_week=40,
    work_days_onsite=3,
    commute="40 min",
    commute_cost="110 USD per month",
    walk_away="130000 USD",
    target="135000 USD",
    market="120000-140000 USD",
)
HOURLY = offer(
    "St. Brendan Hospital",
    base="48.50 CAD per hour",
    hours_per_week=37.5,
    bonus="none",
    premiums="6200 CAD",
    equity="none",
    benefits="3100 CAD",
    pension="8.2%",
    vacation_days=20,
    work_days_onsite=4,
    commute="25 min",
    walk_away="45 CAD per hour",
    target="50 CAD per hour",
    market="44-48 CAD per hour",
)
MONTHLY = offer(
    "Kraus und Soehne",
    base="5400 EUR per month",
    salaries_per_year=13,
    bonus="5000 EUR",
    allowances="150 EUR per month",
    equity="none",
    benefits="train ticket",
    pension="100 EUR per month",
    vacation_days=30,
    hours_per_week=35,
    commute="30 min",
    walk_away="5200 EUR per month",
    target="75000 EUR",
    market="66000-74000 EUR",
)


def plain(money: Money | None) -> str | None:
    """To a hundredth, as all figures below are."""
    return f"{money.amount:.2f} {money.currency}" if money else None


@pytest.fixture(scope="module")
def columns() -> dict[str, Column]:
    found = comparison_of(YEARLY, HOURLY, MONTHLY, settings=SETTINGS)
    return {column.name.split()[0]: column for column in found.columns}


TOTALS = {
    # base 125,000; bonus 12% = 15,000, of which 80%: 12,000; pension 4% = 5,000; equity 20,000 in each of three
    # years; signing 9,000 once. 125,000 + 12,000 + 5,000 + 20,000 + 9,000 = 171,000; then 162,000 twice; the fourth
    # year without equity 142,000. 171 + 162 + 162 + 142 = 637, and a quarter of that is 159.25.
    "Linden": {
        "base": "125000.00 USD",
        "first_year": "171000.00 USD",
        "yearly": "159250.00 USD",
        "guaranteed": "125000.00 USD",
        "full_week": None,
        "vacation_day": "480.77 USD",  # 125,000 / 260 = 480.769…
        "commute_cost": "1320.00 USD",  # 110 x 12
        "commute_hours": "184.00",  # 2 x 40 min x 3 days x 46 weeks = 11,040 min
    },
    # 37.5 x 52 = 1,950 hours; 48.50 x 1,950 = 94,575. Pension 8.2% = 7,755.15.
    # 94,575 + 6,200 + 3,100 + 7,755.15 = 111,630.15 in every year: nothing is paid once.
    "St.": {
        "base": "94575.00 CAD",
        "first_year": "111630.15 CAD",
        "yearly": "111630.15 CAD",
        "guaranteed": "94575.00 CAD",
        "full_week": "100880.00 CAD",  # 48.50 x 40 x 52
        "vacation_day": "363.75 CAD",  # 94,575 / 260
        "commute_cost": None,
        "commute_hours": "153.33",  # 2 x 25 x 4 x 46 = 9,200 min
    },
    # 5,400 x 13 = 70,200. Bonus 5,000, of which 80%: 4,000. Allowances and pension have 12 months, not 13:
    # 150 x 12 = 1,800 and 100 x 12 = 1,200. 70,200 + 4,000 + 1,800 + 1,200 = 77,200; guaranteed 70,200 + 1,800.
    "Kraus": {
        "base": "70200.00 EUR",
        "first_year": "77200.00 EUR",
        "yearly": "77200.00 EUR",
        "guaranteed": "72000.00 EUR",
        "full_week": "80228.57 EUR",  # 70,200 x 40 / 35
        "vacation_day": "270.00 EUR",  # 70,200 / 260
        "commute_cost": None,
        "commute_hours": None,  # nobody said how many days a week
    },
    # 118,000 and a pension of 3% = 3,540.
    "Now": {
        "base": "118000.00 USD",
        "first_year": "121540.00 USD",
        "yearly": "121540.00 USD",
        "guaranteed": "118000.00 USD",
        "full_week": None,
        "vacation_day": "453.85 USD",  # 118,000 / 260 = 453.846…
        "commute_cost": "720.00 USD",
        "commute_hours": "230.00",  # 2 x 30 x 5 x 46 = 13,800 min
    },
}


@pytest.mark.parametrize("name", TOTALS)
def test_every_total(columns: dict[str, Column], name: str) -> None:
    totals, expected = columns[name].totals, TOTALS[name]
    shown: dict[str, Any] = {key: getattr(totals, key) for key in expected}
    shown = {key: plain(it) if isinstance(it, Money | None) else f"{it:.2f}" for key, it in shown.items()}
    assert shown == expected


PARTS = {
    ("Linden", "bonus"): ["12000.00 USD"] * 4,
    ("Linden", "equity"): ["20000.00 USD"] * 3 + ["0.00 USD"],
    ("Linden", "signing_bonus"): ["9000.00 USD"] + ["0.00 USD"] * 3,
    ("Linden", "benefits"): [],
    ("St.", "premiums"): ["6200.00 CAD"] * 4,
    ("St.", "pension"): ["7755.15 CAD"] * 4,
    ("Kraus", "bonus"): ["4000.00 EUR"] * 4,
    ("Kraus", "allowances"): ["1800.00 EUR"] * 4,
    ("Kraus", "pension"): ["1200.00 EUR"] * 4,
}


@pytest.mark.parametrize(("name", "term"), PARTS)
def test_what_a_part_pays_in_each_of_four_years(columns: dict[str, Column], name: str, term: str) -> None:
    assert [plain(it) for it in columns[name].totals.part(term).years] == PARTS[name, term]


LIMITS = {
    # 125,000 is 5,000 under 130,000 and 10,000 under 135,000, and between 120,000 and 140,000.
    "Linden": [("walk_away", "under", "5000"), ("target", "under", "10000"), ("market", "within", "0")],
    # By 1,950 hours: 45 = 87,750, which is 6,825 less; 50 = 97,500, 2,925 more; 44 to 48 = 85,800 to 93,600,
    # and 94,575 is 975 above that.
    "St.": [("walk_away", "above", "6825"), ("target", "under", "2925"), ("market", "above", "975")],
    # 5,200 x 13 = 67,600; 70,200 is 2,600 above it, and 4,800 under 75,000.
    "Kraus": [("walk_away", "above", "2600"), ("target", "under", "4800"), ("market", "within", "0")],
}


@pytest.mark.parametrize("name", LIMITS)
def test_where_the_base_stands_to_the_writers_figures(columns: dict[str, Column], name: str) -> None:
    found = [(it.kind, it.stands, it.by.amount if it.by else None) for it in columns[name].limits]
    assert found == [(kind, stands, Decimal(by)) for kind, stands, by in LIMITS[name]]


AGAINST_NOW = {
    # 171,000 - 121,540; 159,250 - 121,540; two more days at 480.769…; 184 hours instead of 230; 1,320 instead of 720.
    "Linden": ("49460.00 USD", "37710.00 USD", "961.54 USD", "-46.00", "600.00 USD"),
    # In the journal's currency: 111,630.15 x 0.73 = 81,490.01; as many vacation days; 153.33 hours instead of 230.
    "St.": ("-40049.99 USD", "-40049.99 USD", "0.00 USD", "-76.67", None),
    # 77,200 x 1.08 = 83,376; ten more days at 270 are 2,700 EUR, and 2,916 USD.
    "Kraus": ("-38164.00 USD", "-38164.00 USD", "2916.00 USD", None, None),
}


@pytest.mark.parametrize("name", AGAINST_NOW)
def test_what_changes_against_the_present_job(columns: dict[str, Column], name: str) -> None:
    more = columns[name].against_now
    assert more is not None
    hours = None if more.commute_hours is None else f"{more.commute_hours:.2f}"
    money = (plain(more.first_year), plain(more.yearly), plain(more.vacation))
    assert (*money, hours, plain(more.commute_cost)) == AGAINST_NOW[name]


def test_the_example_of_the_manual() -> None:
    """140,000 + 14,000 + 15,000 + 20,000 + 2,400 + 6,000 + 7,000 = 204,400.

    Without signing 189,400 in each later year; with 15,000 / 4 = 3,750 on average 193,150.
    """
    totals = totals_of(
        base="140000 USD",
        bonus="10%",
        signing_bonus="15000 USD",
        equity="80000 USD over 4 years",
        allowances="2400 USD",
        benefits="6000 USD",
        pension="5%",
    )
    found = [plain(it) for it in (totals.first_year, totals.yearly, totals.guaranteed)]
    assert found == ["204400.00 USD", "193150.00 USD", "142400.00 USD"]
    assert totals.assumptions == (
        "The bonus counts in full.",
        "Equity comes over 4 years; at its value of today.",
    )


def years(totals: Totals) -> list[str]:
    return [f"{it.amount:f}" for it in totals.years]


@pytest.mark.parametrize(
    ("equity", "paid"),
    [
        ("80000 USD over 4 years", ["20000", "20000", "20000", "20000"]),
        ("80000 USD over 2 years", ["40000", "40000", "0", "0"]),
        ("80000 USD over 5 years", ["16000", "16000", "16000", "16000"]),
        ("80000 USD over 1 year", ["80000", "0", "0", "0"]),
        ("80000 USD", ["20000", "20000", "20000", "20000"]),  # the usual four years, and that is said
        ("500 USD per month", ["6000", "6000", "6000", "6000"]),
        ("6000 USD a year", ["6000", "6000", "6000", "6000"]),
        ("2000 shares over 4 years", ["0", "0", "0", "0"]),  # words, without a value
    ],
)
def test_equity_is_paid_pro_rata_and_at_most_to_its_end(equity: str, paid: list[str]) -> None:
    totals = totals_of(base="0 USD", equity=equity)
    assert [Decimal(it) for it in years(totals)] == [Decimal(it) for it in paid]


@pytest.mark.parametrize(
    ("terms", "base", "full_week"),
    [
        ({"base": "62000 USD", "hours_per_week": 30}, "62000.00 USD", "82666.67 USD"),  # 62,000 x 40 / 30
        ({"base": "31 USD per hour", "hours_per_week": 30}, "48360.00 USD", "64480.00 USD"),  # 31 x 1,560; x 2,080
        ({"base": "31 USD per hour"}, "64480.00 USD", None),  # 40 hours are taken for granted
        ({"base": "1100 USD per week"}, "57200.00 USD", None),  # 52 weeks
        ({"base": "420 USD per day"}, "109200.00 USD", None),  # 260 days
        ({"base": "4100 USD per month"}, "49200.00 USD", None),
        ({"base": "4100 USD per month", "salaries_per_year": 14}, "57400.00 USD", None),
    ],
)
def test_a_base_by_whatever_it_is_paid_for(terms: dict[str, object], base: str, full_week: str | None) -> None:
    totals = totals_of(**terms)
    assert (plain(totals.base), plain(totals.full_week)) == (base, full_week)


@pytest.mark.parametrize(
    ("terms", "first_year"),
    [
        ({"premiums": "12%"}, "44800.00 USD"),  # shifts: 12% of 40,000, and no attainment
        ({"premiums": "1.50 USD per hour", "hours_per_week": 36}, "42808.00 USD"),  # 1.50 x 36 x 52 = 2,808
        ({"bonus": "200 USD per month"}, "41920.00 USD"),  # 2,400 x 80%
        ({"pension": "3%"}, "41200.00 USD"),
        ({"benefits": "1200 USD a year"}, "41200.00 USD"),
        ({"signing_bonus": "6000 USD over 2 years"}, "43000.00 USD"),
        ({"bonus": "none", "pension": "none"}, "40000.00 USD"),
        ({"allowances": "10 USD per day"}, "42600.00 USD"),  # 260 days
    ],
)
def test_parts_that_are_paid_in_other_ways(terms: dict[str, object], first_year: str) -> None:
    totals = totals_of("[offers]\nattainment = 0.8\n", base="40000 USD", **terms)
    assert plain(totals.first_year) == first_year


def test_a_cost_of_the_way_by_the_day_counts_on_the_days_on_site() -> None:
    assert (
        plain(totals_of(commute_cost="8 USD per day", work_days_onsite=3).commute_cost) == "1104.00 USD"
    )  # 8 x 3 x 46
    assert plain(totals_of(commute_cost="8 USD per day").commute_cost) == "2080.00 USD"  # 260 days
