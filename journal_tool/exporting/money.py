"""Amounts of money for programs."""

from decimal import Decimal

from journal_tool.exporting.shape import Shape
from journal_tool.model.money import Money, MoneyRange, Period

_LARGEST = 2**53
"""Larger integers are not exact in every program that reads JSON."""


class MoneyShape(Shape, frozen=True, kw_only=True):
    """An amount, paid once each period."""

    amount: int | float
    currency: str
    period: Period


class MoneyRangeShape(Shape, frozen=True, kw_only=True):
    """From one amount to another, both included; a single figure has equal ends."""

    low: MoneyShape
    high: MoneyShape


def shape_money(money: Money | None) -> MoneyShape | None:
    return _shape(money) if money else None


def shape_range(range: MoneyRange | None) -> MoneyRangeShape | None:
    return MoneyRangeShape(low=_shape(range.low), high=_shape(range.high)) if range else None


def _shape(money: Money) -> MoneyShape:
    return MoneyShape(amount=_number(money.amount), currency=money.currency, period=money.period)


def _number(amount: Decimal) -> int | float:
    whole = amount == amount.to_integral_value() and abs(amount) <= _LARGEST
    return int(amount) if whole else float(amount)
