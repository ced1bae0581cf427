"""Amounts of money as they stand in a sentence of a letter, in its language."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from journal_tool.model.money import Money, Worth
from journal_tool.phrases import trimmed

_CENTS = Decimal("0.01")
_WHOLE = Decimal(1)


class _Style(NamedTuple):
    """What stands between thousands and before cents, the percentage, and what each period is called.

    `gap` stands before a currency, or behind one of `signs`, by their codes, that the language puts first. Thousands
    are set apart from the amount `from_amount` on.
    """

    thousands: str
    decimals: str
    percent: str
    periods: dict[str, str]
    gap: str = "\N{NO-BREAK SPACE}"
    from_amount: int = 1000
    signs: Mapping[str, str] = {}


def _name_periods(*names: str) -> dict[str, str]:
    return dict(zip(("hour", "day", "week", "month", "year"), names, strict=True))


_PERCENT = "{}\N{NO-BREAK SPACE}%"
_NARROW = "\N{NARROW NO-BREAK SPACE}"
_SWISS = {"CHF": ("’", ".")}
"""Between thousands and before cents of an amount in francs, in the languages of the country."""
_STYLES = {
    "en": _Style(",", ".", "{}%", _name_periods("an hour", "a day", "a week", "a month", "a year"), gap=" "),
    "de": _Style(".", ",", _PERCENT, _name_periods("pro Stunde", "pro Tag", "pro Woche", "pro Monat", "pro Jahr")),
    "fr": _Style(
        _NARROW,
        ",",
        _PERCENT,
        _name_periods("par heure", "par jour", "par semaine", "par mois", "par an"),
    ),
    # With a blank as the academies want it: a point is read as a decimal one in Mexico.
    "es": _Style(
        _NARROW,
        ",",
        _PERCENT,
        _name_periods("por hora", "por día", "por semana", "al mes", "al año"),
        from_amount=10_000,
    ),
    "pt": _Style(
        ".",
        ",",
        "{}%",
        _name_periods("por hora", "por dia", "por semana", "por mês", "por ano"),
        signs={"BRL": "R$"},
    ),
}


def say_amount(money: Money | None, language: str) -> str:
    """`96,000 USD`, without the time that it is paid for; nothing for what is not known."""
    if money is None:
        return ""
    whole = money.amount == money.amount.to_integral_value()
    style = _STYLES[language]
    plain = _group(money.amount.quantize(_WHOLE if whole else _CENTS, ROUND_HALF_UP), style)
    marks = _SWISS.get(money.currency) if language in ("de", "fr") else None
    said = _punctuate(plain, *(marks or style[:2]))
    sign = style.signs.get(money.currency)
    return f"{sign}{style.gap}{said}" if sign else f"{said}{style.gap}{money.currency}".rstrip()


def say_pay(money: Money | None, language: str) -> str:
    """`96,000 USD a year`, `41.50 CAD an hour`."""
    return "" if money is None else f"{say_amount(money, language)} {_STYLES[language].periods[money.period]}"


def say_worth(worth: Worth | None, language: str) -> str:
    """A part of an offer: `6%`, `4,000 USD`, `100 USD a month`, or the words that it was stated in."""
    if worth is None:
        return ""
    if worth.percent is not None:
        return _STYLES[language].percent.format(say_number(worth.percent, language))
    if worth.money is None:
        return worth.text
    return say_amount(worth.money, language) if worth.money.period == "year" else say_pay(worth.money, language)


def say_number(number: Decimal | None, language: str) -> str:
    """`37.5`, `40`: without zeros behind the point that say nothing."""
    if number is None:
        return ""
    style = _STYLES[language]
    return _punctuate(trimmed(_group(number, style)), *style[:2])


def _group(number: Decimal, style: _Style) -> str:
    return f"{number:,f}" if abs(number) >= style.from_amount else f"{number:f}"


def _punctuate(plain: str, thousands: str, decimals: str) -> str:
    return plain.translate({ord(","): thousands, ord("."): decimals})
