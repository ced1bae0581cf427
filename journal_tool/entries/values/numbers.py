"""Numbers as people write them: `145,000`, `145.000,00`, `980 000`, `145'000`, `92.50`."""

import re
from decimal import Decimal

from journal_tool.phrases import trimmed

MOST_DIGITS = 13
"""Before the decimal mark: more than the highest pay in the smallest currency."""

NUMBER = r"\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|[.,]?\d+(?:[.,]\d+)*"
"""A pattern for all of them, once `ordinary_blanks` has been at work."""

_BLANKS = re.compile(r"[^\S\n]")
_SPACED = re.compile(r"[ '’]")
_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")


def ordinary_blanks(text: str) -> str:
    """`text` with no-break, narrow and other blanks as ordinary ones, one for one."""
    return _BLANKS.sub(" ", text)


def parse_number(text: str) -> Decimal | None:
    """The number in `text`, or None where its separators make no number.

    Three digits after a separator are thousands; a decimal part has one or two digits, after the
    last separator, whichever of point and comma that is. Indian groups (`12,50,000`) are read.
    """
    if text.isdecimal():
        return Decimal(text) if len(text) <= MOST_DIGITS else None
    whole, decimals = _split(_SPACED.sub("", text), spaced=_SPACED.search(text) is not None)
    if "," in whole:
        if not _GROUPS.fullmatch(whole) or whole[0] == "0":
            return None
        whole = whole.replace(",", "")
    if len(whole) > MOST_DIGITS or not (whole + decimals).isdecimal():
        return None
    return Decimal(f"{whole or '0'}.{decimals}") if decimals else Decimal(whole)


def _split(text: str, spaced: bool) -> tuple[str, str]:
    """The whole part, its groups joined by `,`, and the decimals; a part that cannot be has letters in it."""
    points, commas = text.count("."), text.count(",")
    if not points and not commas:
        return text, ""
    mark = "." if text.rfind(".") > text.rfind(",") else ","
    whole, _, last = text.rpartition(mark)
    if points and commas:
        if text.count(mark) > 1 or len(last) > 2:
            return "x", ""
        return whole.replace("." if mark == "," else ",", ","), last
    if points + commas == 1 and 1 <= len(last) <= 2:
        return whole, last
    return ("x", "") if spaced else (text.replace(".", ","), "")


def plain_number(number: Decimal) -> str:
    """`number` as a person writes it, without an exponent and without needless zeros."""
    return trimmed(f"{number:f}")
