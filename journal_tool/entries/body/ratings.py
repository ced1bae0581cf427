"""How well a question was answered, read from `2/5` or `2`; what is on another scale is asked about."""

import re
from typing import NamedTuple

from journal_tool.entries.body.rules.labels import RATING_FORM, RATING_OUTSIDE, RATING_SCALE, RATING_UNREAD
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.values.written import shown
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

BEST = 5

_RATING = re.compile(
    r"(\d{1,3}(?:[.,]\d)?)(?:\s*(?:/|of|out of|von|sur|de|em)\s*(\d{1,3}))?(?:\s+(?:stars?|points?))?"
    r"(?=$|[\s,;:.!?–—(-])(.*)",
    re.DOTALL | re.IGNORECASE,
)
_STARS = re.compile(r"([★⭐\ufe0f]{1,10})([☆]*)(.*)", re.DOTALL)
_NOT_GIVEN = frozenset(("", "-", "–", "—", "?", "/5", "/ 5", "_/5", "?/5", "-/5", "n/a", "…", "..."))
_ADVICE = "write it as `Rating: 4/5`: 1 is poor, 5 is very good"


class Rated(NamedTuple):
    """`rating` is 1 to 5 where it is certain; `text` is what was written where that says more, or something else."""

    rating: int | None = None
    text: str = ""


def is_not_given(text: str) -> bool:
    return text.strip(" *_`").lower() in _NOT_GIVEN


def read_rating(sheet: Sheet, text: str, span: Span) -> Rated:
    """The rating that `text` gives, after putting what is to be asked about it at `span` into the findings."""
    if text[1:] == "/5" and text[0] in "12345":
        return Rated(int(text[0]))
    bare = text.strip(" *_`()[]")
    if is_not_given(bare):
        return Rated()
    if stars := _STARS.fullmatch(bare):
        return _read_stars(sheet, stars, text, span)
    match = _RATING.fullmatch(bare)
    if match is None:
        message = f"{shown(text)} is no rating from 1 to {BEST}, and is kept as written"
        sheet.findings.add(RATING_UNREAD, span, message, _ADVICE)
        return Rated(None, text)
    number, scale, rest = match[1].replace(",", "."), match[2], match[3].strip()
    if scale is None and rest and rest[0] not in ",;:.!?–—(-":
        message = f"{shown(text)} is no rating alone, and is kept as written"
        sheet.findings.add(RATING_UNREAD, span, message, f"{_ADVICE}, and put the rest on a line of its own")
        return Rated(None, text)
    if scale not in (None, str(BEST)):
        return _ask_about_scale(sheet, float(number), int(scale or 0), text, span)
    if number.isdigit() and 1 <= int(number) <= BEST:
        return Rated(int(number), text if rest else "")
    return _refuse(sheet, float(number), text, span)


def _read_stars(sheet: Sheet, stars: re.Match[str], text: str, span: Span) -> Rated:
    count = len(stars[1].replace("\ufe0f", ""))
    if not 1 <= count <= BEST:
        return _refuse(sheet, count, text, span)
    edits = () if stars[3] else (Edit(span, f"{count}/{BEST}"),)
    message = f"{shown(text)} is read as {count}/{BEST}"
    sheet.findings.add(RATING_FORM, span, message, _ADVICE, edits)
    return Rated(count, text if stars[3].strip() else "")


def _ask_about_scale(sheet: Sheet, number: float, scale: int, text: str, span: Span) -> Rated:
    advice = _ADVICE
    if 0 < number <= scale:
        exact = max(1.0, number / scale * BEST)
        low, high = int(exact), int(exact) if exact.is_integer() else int(exact) + 1
        choice = f"`{low}/{BEST}`" if low == high else f"`{low}/{BEST}` or `{high}/{BEST}`"
        advice = f"on the scale of 1 to {BEST} it would be {choice}"
    message = f"{shown(text)} is not on the scale of 1 to {BEST}, and is kept as written"
    sheet.findings.add(RATING_SCALE, span, message, advice)
    return Rated(None, text)


def _refuse(sheet: Sheet, number: float, text: str, span: Span) -> Rated:
    if 1 < number < BEST:
        low = int(number)
        message = f"{shown(text)} lies between two ratings, and is kept as written"
        sheet.findings.add(RATING_SCALE, span, message, f"choose `{low}/{BEST}` or `{low + 1}/{BEST}`")
    else:
        message = f"a rating goes from 1 to {BEST}; {shown(text)} does not"
        sheet.findings.add(RATING_OUTSIDE, span, message, _ADVICE)
    return Rated(None, text)
