"""An amount taken to pieces: numbers, units, currencies, periods, marks of a range, and other words."""

import re
from typing import Literal, NamedTuple, cast

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.money.currencies import CURRENCY, currency_of
from journal_tool.entries.values.money.words import PERIOD, UNIT, VAGUE
from journal_tool.entries.values.numbers import NUMBER

Sort = Literal["number", "percent", "unit", "currency", "period", "vague", "range", "times", "word", "mark"]


class Token(NamedTuple):
    """`text` as written; `match` keeps the groups of a period."""

    sort: Sort
    text: str
    match: re.Match[str]


_TOKEN = LatePattern(
    rf"(?P<percent>(?:{NUMBER})\s*(?:%|percent\b|per cent\b|prozent\b|pct\b|v\.\s?h\.|por ?cento\b|por ciento\b"
    rf"|pour ?cent\b))"
    rf"|(?P<number>{NUMBER})(?:[,.][-–—]{{1,2}}(?=\s|$))?"
    rf"|(?P<period>{PERIOD})"
    r"|(?P<times>[x×*](?=\s*\d))"
    rf"|(?P<vague>{VAGUE})"
    r"|(?P<range>[-–—−]+|\.{2,3}|…|\b(?:to|bis|und|and|à|a|y|e|et|até|until|through)(?=[\s\d])|\+)"
    rf"|(?P<currency>{CURRENCY})"
    rf"|(?P<unit>{UNIT})"
    r"|(?P<word>[a-z]{3}(?=\d)|[^\W\d_](?:[^\W_]|[-'’&](?=[^\W\d_]))*)"
    r"|(?P<mark>\S)",
    re.IGNORECASE,
)
_AFTER_NUMBER = LatePattern(rf"\s*(?P<unit>{UNIT})", re.IGNORECASE)


def split(text: str) -> list[Token]:
    """The pieces of `text`, whose blanks are ordinary ones, in their order."""
    tokens: list[Token] = []
    at = 0
    while match := _next(text, at, tokens):
        sort = cast("Sort", match.lastgroup)
        if sort == "word" and currency_of(match[0]) != ("", ""):
            sort = "currency"
        tokens.append(Token(sort, match[match.lastgroup or 0], match))
        at = match.end()
    return tokens


def _next(text: str, at: int, tokens: list[Token]) -> re.Match[str] | None:
    """Behind a number a unit comes first: the `m` of `1.5m` and the `mil` of `80 mil`."""
    if tokens and tokens[-1].sort == "number":
        match = _AFTER_NUMBER.match(text, at)
        if match:
            return match
    return _TOKEN.search(text, at)
