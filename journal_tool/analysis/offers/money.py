"""Amounts of an offer by the year, and in another currency by the rates of journal.toml."""

from decimal import Decimal

from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.settings import Settings

SALARIES = Decimal(12)
HOURS = Decimal(40)
WEEKS = 52
DAYS = 260
"""What a year has where the terms say nothing else: monthly salaries, hours a week, weeks, working days."""


def find_yearly_base(terms: Terms) -> Money | None:
    """The base for a year, in its own currency; None where no figure is stated."""
    return find_yearly(terms.base, terms) if terms.base else None


def find_yearly(money: Money, terms: Terms) -> Money:
    """`money` for a year: a month counts `salaries_per_year` (12), an hour `hours_per_week` (40) × 52.

    A week counts 52 and a day 260, of which a year has five each week.
    """
    times = {
        "hour": (terms.hours_per_week or HOURS) * WEEKS,
        "day": Decimal(DAYS),
        "week": Decimal(WEEKS),
        "month": terms.salaries_per_year or SALARIES,
        "year": Decimal(1),
    }
    return Money(money.amount * times[money.period], money.currency)


def find_yearly_apart(money: Money, terms: Terms) -> Money:
    """`money` for a year where it is paid beside the base: a month counts 12, whatever the salaries are."""
    if money.period == "month":
        return Money(money.amount * SALARIES, money.currency)
    return find_yearly(money, terms)


def convert(money: Money, currency: str, settings: Settings) -> Money | None:
    """`money` in `currency`, for the same period; None where journal.toml has no rate for one of the two.

    An amount without a currency, and an empty `currency`, are the journal's.
    """
    own = money.currency or settings.currency
    wanted = currency or settings.currency
    if own == wanted:
        return Money(money.amount, wanted, money.period)
    rates = {**settings.rates, settings.currency: Decimal(1)} if settings.currency else {}
    if own not in rates or wanted not in rates:
        return None
    return Money(money.amount * rates[own] / rates[wanted], wanted, money.period)
