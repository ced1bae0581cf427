"""Amounts by the year and in another currency."""

from decimal import Decimal

import pytest

from journal_tool.analysis.offers.money import convert, find_yearly, find_yearly_base
from journal_tool.model.money import Money, Period
from journal_tool.model.offer import Terms
from journal_tool.settings import Settings

RATES = Settings(currency="USD", rates={"EUR": Decimal("1.08"), "NOK": Decimal("0.09")})


@pytest.mark.parametrize(
    ("amount", "period", "terms", "yearly"),
    [
        ("92000", "year", Terms(), "92000"),
        ("5400", "month", Terms(), "64800"),
        ("5400", "month", Terms(salaries_per_year=Decimal(14)), "75600"),
        ("48", "hour", Terms(), "99840"),  # 40 x 52
        ("48", "hour", Terms(hours_per_week=Decimal("37.5")), "93600"),
        ("1200", "week", Terms(hours_per_week=Decimal(30)), "62400"),  # a week is a week
        ("400", "day", Terms(), "104000"),  # 260 days
    ],
)
def test_an_amount_by_the_year(amount: str, period: Period, terms: Terms, yearly: str) -> None:
    assert find_yearly(Money(Decimal(amount), "EUR", period), terms) == Money(Decimal(yearly), "EUR")


def test_the_base_of_an_offer() -> None:
    assert find_yearly_base(Terms(base=Money(Decimal(7000), "USD", "month"))) == Money(Decimal(84000), "USD")
    assert find_yearly_base(Terms()) is None


@pytest.mark.parametrize(
    ("own", "wanted", "amount"),
    [
        ("USD", "USD", "100"),
        ("", "USD", "100"),
        ("USD", "", "100"),
        ("EUR", "USD", "108"),
        ("EUR", "", "108"),
        ("USD", "EUR", "92.5926"),
        ("EUR", "NOK", "1200"),
        ("CHF", "USD", None),
        ("USD", "CHF", None),
        ("CHF", "CHF", "100"),
    ],
)
def test_an_amount_in_another_currency(own: str, wanted: str, amount: str | None) -> None:
    found = convert(Money(Decimal(100), own, "month"), wanted, RATES)
    if amount is None:
        assert found is None
    else:
        assert found is not None
        assert (round(found.amount, 4), found.currency, found.period) == (Decimal(amount), wanted or "USD", "month")


def test_without_a_currency_of_the_journal_bare_amounts_are_of_one_kind() -> None:
    assert convert(Money(Decimal(1)), "", Settings()) == Money(Decimal(1))
    assert convert(Money(Decimal(1)), "EUR", Settings()) is None
