"""An amount put together from its pieces: figures, currency, period, and the complaint about what was left over."""

from decimal import Decimal
from typing import NamedTuple

from journal_tool.entries.values.money.currencies import FAMILIAR, SHARED, choose, currency_of
from journal_tool.entries.values.money.pieces import Pieces, collect
from journal_tool.entries.values.money.tokens import Token, split
from journal_tool.entries.values.money.words import FROM, UNITS
from journal_tool.entries.values.numbers import MOST_DIGITS, ordinary_blanks, parse_number, plain_number
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.money import (
    COUNTED_EXACTLY,
    NEGATIVE,
    NOT_MONEY,
    SEVERAL_AMOUNTS,
    TOO_LARGE,
    TWO_AMOUNTS,
    TWO_CURRENCIES,
    UNCLEAR_CURRENCY,
    UNKNOWN_CURRENCY,
    WORDS_BESIDE_MONEY,
)
from journal_tool.entries.values.written import shown
from journal_tool.model.money import Money, Period

LONGEST = 200
"""Characters; an amount with words is shorter, and more is a text that got here by mistake."""
_HELP = "write a number with its currency, as in `145000 USD`, `62k EUR` or `5400 EUR per month`"
_LIMIT = Decimal(10) ** MOST_DIGITS


class Amounts(NamedTuple):
    """One amount, or two where it is a range (in the order in which they stand)."""

    low: Money
    high: Money | None
    currency_written: bool
    beside: tuple[str, ...]


def read_amounts(text: str, currency: str, bare: Period = "year") -> Reading[Amounts]:
    """The amount or range in `text`, with whatever is to be said about its form; no currency is no complaint.

    `bare` is the time that it is paid for where none is written.
    """
    if len(text) > LONGEST:
        return Reading(None, NOT_MONEY, f"{shown(text)} is too long for an amount of money", _HELP)
    pieces = collect(split(ordinary_blanks(text)))
    if not pieces.first.number:
        return Reading(None, NOT_MONEY, f"{shown(text)} is not an amount of money", _HELP)
    if pieces.negative:
        return Reading(None, NEGATIVE, f"{shown(text)} is below zero", "write the amount without the sign")
    numbers = _numbers(text, pieces)
    if isinstance(numbers, Reading):
        return numbers
    pieces.period_written = pieces.period is not None
    pieces.period = pieces.period or ("month" if pieces.times else bare)
    return _with_currency(text, pieces, pieces.period, numbers, currency)


def _numbers(text: str, pieces: Pieces) -> tuple[Decimal, Decimal | None] | Reading[Amounts]:
    first, second = pieces.first, pieces.second
    unit, other = first.unit, "" if second is None else second.unit
    if second is not None and bool(unit) != bool(other) and len(first.number if other else second.number) <= 5:
        unit = other = unit or other
    low = _number(text, first.number, unit)
    if isinstance(low, Reading):
        return low
    if second is None:
        return low, None
    high = _number(text, second.number, other)
    if isinstance(high, Reading):
        return high
    if low < 1000 and not unit and 1000 * low <= high:  # the thousands of `80-95.000` hold for both ends
        low *= 1000
    return low, high


def _number(text: str, written: str, unit: str) -> Decimal | Reading[Amounts]:
    number = parse_number(written)
    if number is None and sum(letter.isdecimal() for letter in written) > MOST_DIGITS:
        return Reading(None, TOO_LARGE, f"{shown(text)} has more digits than any pay", "look what was pasted here")
    if number is None:
        help = "three digits after a separator are thousands, one or two are decimals: `92,500`, `92.50`"
        return Reading(None, NOT_MONEY, f"the separators in {shown(written)} make no number", help)
    if not unit:
        return number
    times = UNITS[unit]
    if number >= 1000 and not written.isdecimal():
        return _two_amounts(text, number, times)
    amount = number * times
    if amount >= _LIMIT:
        return Reading(None, TOO_LARGE, f"{shown(text)} is more than any pay", "look at the figure and its unit")
    return amount


def _two_amounts(text: str, number: Decimal, times: Decimal) -> Reading[Amounts]:
    large, small = plain_number(number * times), plain_number(number * times / 1000)
    message = f"{shown(text)} could be {large} or {small}"
    help = "write the whole figure without a letter behind it"
    return Reading(None, TWO_AMOUNTS, message, help)


def _with_currency(
    text: str, pieces: Pieces, period: Period, numbers: tuple[Decimal, Decimal | None], journal: str
) -> Reading[Amounts]:
    low, high = numbers
    others_marks = [] if pieces.second is None else pieces.second.marks
    stated = [code for mark in (*pieces.first.marks, *others_marks) if (code := currency_of(mark)[0])]
    codes, unclear = _codes(pieces.first.marks, journal, stated)
    others, unclear_too = _codes(others_marks, journal, stated)
    unclear = unclear or unclear_too
    if unclear and not codes + others:
        return _unclear(text, unclear)
    one = codes or others
    two = others or codes
    first, second = (one[0] if one else journal), (two[0] if two else journal)
    value = Amounts(
        Money(_neat(low), first, period),
        None if high is None else Money(_neat(high), second, period),
        bool(one),
        tuple(pieces.beside),
    )
    return _said(text, pieces, value, [*codes, *others, *_tail_codes(pieces, journal)])


def _codes(marks: list[str], journal: str, stated: list[str]) -> tuple[list[str], str]:
    """The currencies that `marks` stand for, each once, and the sign that stands for several (or empty).

    A shared sign beside a stated code that it may stand for is that code: `$92,500 CAD`.
    """
    codes: list[str] = []
    unclear = ""
    for mark in marks:
        code, family = currency_of(mark)
        if family:
            code = next((one for one in stated if one in SHARED[family].split()), "") or choose(family, journal)
        if not code:
            unclear = mark
        elif code not in codes:
            codes.append(code)
    return codes, unclear


def _tail_codes(pieces: Pieces, journal: str) -> list[str]:
    return _codes([token.text for token in pieces.tail if token.sort == "currency"], journal, [])[0]


def _neat(amount: Decimal) -> Decimal:
    """Whole amounts without decimals, so that `1.5M` and `1500000` are one and the same text."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount


def _unclear(text: str, mark: str) -> Reading[Amounts]:
    choices = ", ".join(f"`{code}`" for code in SHARED[currency_of(mark)[1]].split()[:4])
    message = f"{shown(mark)} in {shown(text)} stands for several currencies"
    return Reading(None, UNCLEAR_CURRENCY, message, f"write the code in its place: {choices}")


def _said(text: str, pieces: Pieces, value: Amounts, codes: list[str]) -> Reading[Amounts]:
    """`value`, with what there is to say about it, the gravest first."""
    if len(set(codes)) > 1:
        message = f"{shown(text)} has two currencies, {codes[0]} and {next(c for c in codes if c != codes[0])}"
        return Reading(value, TWO_CURRENCIES, message, "write one amount in one currency")
    if _is_sum(pieces.tail):
        message = f"{shown(text)} has more than one amount"
        return Reading(
            None, SEVERAL_AMOUNTS, message, "write the one that counts here; other parts have keys of their own"
        )
    if pieces.times:
        return _times(text, pieces, value)
    if not value.currency_written and (wrong := _misspelt(pieces.beside)):
        return _unknown(text, wrong)
    if pieces.beside:
        return _words_beside(text, pieces, value)
    if pieces.vague and not (value.high is not None and FROM.issuperset(word.lower() for word in pieces.vague)):
        message = f"{shown(text)} counts as the figure itself, without {shown(pieces.vague[0])}"
        return Reading(value, COUNTED_EXACTLY, message, "write the figure that you want to count with")
    return Reading(value)


def _words_beside(text: str, pieces: Pieces, value: Amounts) -> Reading[Amounts]:
    words = shown(" ".join(pieces.beside))
    message = f"only the amount in {shown(text)} is used, not {words}"
    help = f"put {words} into the text of the entry"
    if not pieces.period_written:
        message += f", so it counts for a {value.low.period}"
        help += "; if it tells the time it is paid for, write that as `per hour`, `per month` or the like"
    return Reading(value, WORDS_BESIDE_MONEY, message, help)


def _is_sum(tail: list[Token]) -> bool:
    """Whether a second amount of money stands there, and not only a number among words."""
    return any(token.sort == "number" for token in tail) and (
        any(token.sort in ("currency", "unit") for token in tail) or all(token.sort != "word" for token in tail)
    )


def _times(text: str, pieces: Pieces, value: Amounts) -> Reading[Amounts]:
    message = f"{shown(text)} is read as an amount for a month"
    help = f"write the amount with `per month`; an offer has `salaries_per_year: {pieces.times}` for the number"
    return Reading(value, WORDS_BESIDE_MONEY, message, help)


def _misspelt(words: list[str]) -> str:
    """The first word that is a familiar code with its letters in another order."""
    return next((word for word in words if len(word) == 3 and word.isupper() and _meant(word)), "")


def _meant(word: str) -> str:
    return next((code for code in FAMILIAR if sorted(code) == sorted(word)), "")


def _unknown(text: str, word: str) -> Reading[Amounts]:
    message = f"{shown(word)} in {shown(text)} is no currency; did you mean `{_meant(word)}`?"
    return Reading(None, UNKNOWN_CURRENCY, message, "currencies are written with three letters, as in USD and EUR")
