"""Amounts and numbers as the sentences about offers say them: rounded here, and nowhere before."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from journal_tool.model.money import Money, MoneyRange
from journal_tool.phrases import each, trimmed

NAMES = {
    "base": "base",
    "bonus": "bonus",
    "premiums": "premiums",
    "allowances": "allowances",
    "benefits": "benefits",
    "pension": "pension",
    "equity": "equity",
    "signing_bonus": "signing bonus",
    "relocation": "relocation",
}
"""What a sentence calls the parts of an offer."""

_WHOLE = Decimal(1)
_SMALL = ("hour", "day")


def say_amount(money: Money) -> str:
    """`88,000 USD`, `5,400 EUR a month`, `28.50 CAD an hour`: to the unit, pay by the hour or day to the cent."""
    cents = money.period in _SMALL and money.amount != money.amount.to_integral_value()
    number = money.amount.quantize(Decimal("0.01") if cents else _WHOLE, ROUND_HALF_UP)
    words = f"{number:,f} {money.currency}".rstrip()
    return words if money.period == "year" else f"{words} {each(money.period)}"


def say_size(money: Money) -> str:
    """How much it is, on whichever side of zero."""
    return say_amount(Money(abs(money.amount), money.currency, money.period))


def say_range(range: MoneyRange) -> str:
    """`89,000 to 103,000 USD`, or one amount where both ends are the same."""
    low, high = range.low, range.high
    if low == high:
        return say_amount(low)
    return f"{say_amount(Money(low.amount) if low.currency == high.currency else low)} to {say_amount(high)}"


def round_amount(money: Money) -> Money:
    """To the unit, as it is said."""
    return Money(money.amount.quantize(_WHOLE, ROUND_HALF_UP), money.currency, money.period)


def say_number(number: Decimal | Fraction, places: int = 2) -> str:
    """Without zeros behind the point that say nothing: `37.5`, `40`."""
    exact = Decimal(number.numerator) / Decimal(number.denominator) if isinstance(number, Fraction) else number
    return trimmed(f"{exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}")


def say_count(number: Decimal | Fraction, noun: str, places: int = 2) -> str:
    """`1 year`, `2.5 years`."""
    size = say_number(number, places)
    return f"{size} {noun if size == '1' else noun + 's'}"
