"""`read_money` and `read_money_range`: an amount, or from one amount to another, from the text of one value."""

import re
from decimal import Decimal

from journal_tool.entries.values.money.parts import Amounts, read_amounts
from journal_tool.entries.values.money.words import BARE_PERIODS
from journal_tool.entries.values.numbers import plain_number
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.money import BARE_PERIOD, RANGE_FOR_ONE, REVERSED, WORDS_BESIDE_MONEY
from journal_tool.entries.values.written import show_money, shown
from journal_tool.model.money import Money, MoneyRange, Period

_WRITTEN = re.compile(r"(\d{1,12})(?: (USD|EUR|GBP|CHF|CAD|AUD|NOK|SEK|DKK|PLN|INR))?", re.ASCII)
"""The form that nearly every amount has, read without taking it to pieces."""


def written_money(text: str, currency: str, bare: Period = "year") -> Money | None:
    """The amount of `145000` or `145000 USD`; None for every other form."""
    match = _WRITTEN.fullmatch(text)
    return None if match is None else Money(Decimal(match[1]), match[2] or currency, bare)


def read_money(text: str, currency: str, bare: Period = "year") -> Reading[Money]:
    """One amount. `currency` (the journal's, or empty) and the period `bare` hold where none is written."""
    money = written_money(text, currency, bare)
    if money is not None:
        return Reading(money)
    reading = _read_amounts(text, currency, bare)
    amounts = reading.value
    if amounts is None:
        return reading.without_fix(None)
    if amounts.high is not None:
        message = f"{shown(text)} is a range, and one amount is expected"
        low, high = show_money(amounts.low), show_money(amounts.high)
        return Reading(None, RANGE_FOR_ONE, message, f"write the figure that counts, for instance {low} or {high}")
    return reading.with_value(amounts.low)


def read_money_range(text: str, currency: str) -> Reading[MoneyRange]:
    """From one amount to another; a single figure has equal ends. Unit, currency and period hold for both ends."""
    reading = _read_amounts(text, currency, "year")
    amounts = reading.value
    if amounts is None:
        return reading.without_fix(None)
    if amounts.high is None:
        even = MoneyRange(amounts.low, amounts.low)
        return reading.with_value(even)
    if amounts.low.amount > amounts.high.amount and amounts.low.currency == amounts.high.currency:
        return _reversed(text, amounts, reading)
    value = MoneyRange(amounts.low, amounts.high)
    return reading.with_value(value)


def _read_amounts(text: str, currency: str, bare: Period) -> Reading[Amounts]:
    """As `read_amounts`, but a bare time behind the amount (`28.50 hr`) is the time that it is paid for."""
    reading = read_amounts(text, currency, bare)
    if reading.rule is not WORDS_BESIDE_MONEY or reading.value is None or len(reading.value.beside) != 1:
        return reading
    word, whole = reading.value.beside[0], text.rstrip(" .")
    period = BARE_PERIODS.get(word.lower())
    if period is None or not whole.endswith(word):
        return reading
    better = f"{whole[: -len(word)].rstrip(' ,')} per {period}"
    again = read_amounts(better, currency, bare)
    if again.value is None or again.rule is not None:
        return reading
    return Reading(again.value, BARE_PERIOD, f"{shown(text)} is read as {shown(better)}", f"write `{better}`", better)


def _reversed(text: str, amounts: Amounts, reading: Reading[Amounts]) -> Reading[MoneyRange]:
    assert amounts.high is not None
    value = MoneyRange(amounts.high, amounts.low)
    currency = f" {value.low.currency}" if amounts.currency_written else ""
    period = "" if value.low.period == "year" else f" per {value.low.period}"
    better = f"{plain_number(value.low.amount)}-{plain_number(value.high.amount)}{currency}{period}"
    message = f"{shown(text)} begins with its higher end"
    return Reading(value, REVERSED, message, f"write `{better}`", better if reading.rule is None else None)
