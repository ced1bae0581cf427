"""`read_worth` and `read_percent`: what a part of an offer is worth, as money, as a percentage or only in words."""

import re
from decimal import Decimal

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.money.amounts import written_money
from journal_tool.entries.values.money.parts import LONGEST, Amounts, read_amounts
from journal_tool.entries.values.money.tokens import Token, split
from journal_tool.entries.values.money.words import SHARE_WORDS
from journal_tool.entries.values.numbers import ordinary_blanks, parse_number
from journal_tool.entries.values.quantities import COUNTS
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.money import (
    COUNTED_EXACTLY,
    NOT_A_PERCENTAGE,
    NOT_COUNTED,
    TWO_AMOUNTS,
    TWO_CURRENCIES,
    UNKNOWN_CURRENCY,
)
from journal_tool.entries.values.written import plain, shown
from journal_tool.model.money import Worth

_PERCENT = re.compile(r"(\d{1,3}(?:\.\d{1,2})?) ?%", re.ASCII)
_OVER_YEARS = re.compile(r"([\w ]+) over (\d\d?) years", re.ASCII)
_YEARS = LatePattern(
    r"[,(]?\s*(?:\b(?:(?:vest(?:ing|ed|s)?|paid|spread)\s+)?(?:over|in|across|during|uber|auf|verteilt auf|sur|en"
    r"|durante|em|ao longo de|a lo largo de|for)|/)\s*(?:the )?(\d{1,2}|[a-z]+)[ -]?"
    r"(?:years?|yrs?|y|jahren?|ans?|annees?|anos?|year)\b(?: vest(?:ing)?)?\)?"
    r"|[,(]?\s*\b(\d{1,2}|[a-z]+)[ -]years?(?: vest(?:ing)?)?\b\)?",
)
_EVERY_YEAR = LatePattern(
    r"\b(?:an?|per|each|every|pro|je|im|par|por|al) (?:years?|yr|jahr|an|ano)\b|/ ?(?:year|yr|y|jahr|an|ano)\b"
    r"|\b(?:yearly|annual|annually|jahrlich|annuel|anual|p\.? ?a)\b"
)
_RANGE_OF_SHARES = LatePattern(r"\d\s*%?\s*(?:-|–|—|to|bis|a|à|até)\s*\d[\d.,]*\s*%")
_PLANS = re.compile(r"\b(?:401 ?\(?k\)?|40[37] ?\(?b\)?)(?!\w)", re.IGNORECASE)
_LEAST_MONEY = 100
"""A bare number up to this could as well be a percentage."""


def read_worth(text: str, currency: str, of_base: bool = True) -> Reading[Worth]:
    """Money, a percentage of the base, or words; money over some years (`80000 USD over 4 years`) has `years`.

    Words are fine: they count nothing. `of_base` False (equity) says that a percentage is one of
    something else and is only words.
    """
    money = written_money(text, currency)
    if money is not None and not (of_base and 0 < money.amount <= _LEAST_MONEY and text.isdecimal()):
        return Reading(Worth(text, money))
    if of_base and (match := _PERCENT.fullmatch(text)):
        return Reading(Worth(text, percent=Decimal(match[1])))
    if (match := _OVER_YEARS.fullmatch(text)) and (money := written_money(match[1], currency)):
        return Reading(Worth(text, money, years=Decimal(match[2])))
    if len(text) > LONGEST or not any(letter.isdecimal() for letter in text):
        return Reading(Worth(text))
    return _read_other(text, currency, of_base)


def _split(text: str) -> list[Token]:
    return split(_PLANS.sub("plan", ordinary_blanks(text)))


def _read_other(text: str, currency: str, of_base: bool) -> Reading[Worth]:
    sorts = [token.sort for token in _split(text)]
    if "percent" in sorts and ("number" not in sorts or sorts.index("percent") < sorts.index("number")):
        return _read_share(text) if of_base else Reading(Worth(text))
    if _RANGE_OF_SHARES.search(text):
        return _not_counted(text, "a range") if of_base else Reading(Worth(text))
    if of_base and text.isdecimal() and len(text) <= 3 and 0 < int(text) <= _LEAST_MONEY:
        message = f"{shown(text)} could be {text}% or an amount of {text}"
        return Reading(Worth(text), TWO_AMOUNTS, message, f"write `{text}%`, or the amount with its currency")
    return _read_amount(text, currency, "currency" in sorts or "unit" in sorts)


def _read_amount(text: str, currency: str, marked: bool) -> Reading[Worth]:
    rest, years = _split_years(text)
    reading = read_amounts(_PLANS.sub("plan", rest), currency)
    amounts = reading.value
    if amounts is None:
        words = not marked and _has_words(rest) and reading.rule is not UNKNOWN_CURRENCY
        return Reading(Worth(text)) if words else reading.without_fix(Worth(text))
    if not marked and not SHARE_WORDS.issuperset(plain(word) for word in amounts.beside):
        return Reading(Worth(text))
    return _of_amounts(text, amounts, years, reading)


def _of_amounts(text: str, amounts: Amounts, years: Decimal | None, reading: Reading[Amounts]) -> Reading[Worth]:
    if amounts.high is not None:
        return _not_counted(text, "a range")
    yearly = years is None and amounts.low.period == "year" and _EVERY_YEAR.search(plain(text)) is not None
    worth = Worth(text, amounts.low, years=years, yearly=yearly)
    if reading.rule in (TWO_CURRENCIES, COUNTED_EXACTLY):
        return reading.without_fix(worth)
    return Reading(worth)  # other words stay in `Worth.text` and are shown


def _split_years(text: str) -> tuple[str, Decimal | None]:
    """`text` without the time over which it is paid out, and that time in years."""
    folded = plain(text)
    if len(folded) != len(text):
        folded = text.lower()
    for match in _YEARS.finditer(folded):
        word = match[1] or match[2]
        if match[2] in ("a", "an"):  # `5000 USD a year` comes every year
            continue
        count = int(word) if word.isdecimal() else COUNTS.get(word, 0)
        if count:
            return f"{text[: match.start()]} {text[match.end() :]}".strip(), Decimal(count)
    return text, None


def _has_words(text: str) -> bool:
    return any(token.sort == "word" for token in _split(text))


def _read_share(text: str) -> Reading[Worth]:
    tokens = _split(text)
    shares = [token for token in tokens if token.sort == "percent"]
    if len(shares) > 1 or _RANGE_OF_SHARES.search(text):
        return _not_counted(text, "more than one percentage")
    reading = read_percent(shares[0].text)
    if reading.value is None:
        return reading.without_fix(Worth(text))
    worth = Worth(text, percent=reading.value)
    vague = next((token.text for token in tokens if token.sort == "vague"), "")
    if vague:
        message = f"{shown(text)} counts as {shown(shares[0].text)}, without {shown(vague)}"
        return Reading(worth, COUNTED_EXACTLY, message, "write the percentage that you want to count with")
    return Reading(worth)


def _not_counted(text: str, what: str) -> Reading[Worth]:
    message = f"{shown(text)} is {what} and counts nothing in the totals"
    return Reading(Worth(text), NOT_COUNTED, message, "write the one figure that you want to count with")


def read_percent(text: str) -> Reading[Decimal]:
    """`10%` gives 10; the sign may be missing, or be a word."""
    tokens = split(ordinary_blanks(text)) if len(text) <= LONGEST else []
    number = None
    if len(tokens) == 1 and tokens[0].sort in ("percent", "number"):
        number = parse_number(re.sub(r"[^\d.,]+$", "", tokens[0].text))
    if number is None or number > 1000:
        return Reading(None, NOT_A_PERCENTAGE, f"{shown(text)} is not a percentage", "write it as `10%`")
    return Reading(number)
