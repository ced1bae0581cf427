"""Which currency an offer is in, and what another amount is in it."""

from collections.abc import Iterator

from journal_tool.analysis.offers.money import convert
from journal_tool.model.money import Money, MoneyRange, Worth
from journal_tool.model.offer import Terms
from journal_tool.settings import Settings


def find_currency(terms: Terms, settings: Settings) -> str:
    """That of the base; where the base has none, the only one that the terms name, else the journal's, or empty."""
    if terms.base and terms.base.currency:
        return terms.base.currency
    named = find_named_currencies(terms)
    return named[0] if len(named) == 1 else settings.currency


def find_named_currencies(terms: Terms) -> tuple[str, ...]:
    """Each once, in the order in which they were stated."""
    return tuple(dict.fromkeys(money.currency for _, money in find_amounts(terms) if money.currency))


def find_amounts(terms: Terms) -> Iterator[tuple[str, Money]]:
    """Every amount with its term, in the order in which they were stated; of a range its lower end."""
    for term in terms.stated:
        value = getattr(terms, term)
        money = value.low if isinstance(value, MoneyRange) else value.money if isinstance(value, Worth) else value
        if isinstance(money, Money):
            yield term, money


def bring_home(money: Money, terms: Terms, settings: Settings) -> Money | None:
    """An amount of `terms` in the currency that they are in; None where no rate, or no currency, tells what it is.

    An amount without a currency has the one that all the others have.
    """
    currency = find_currency(terms, settings)
    if not money.currency and not settings.currency:
        named = find_named_currencies(terms)
        return Money(money.amount, currency, money.period) if named in ((), (currency,)) or not currency else None
    return convert(money, currency, settings)
