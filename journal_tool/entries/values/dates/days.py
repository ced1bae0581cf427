"""A day in whatever form somebody writes it: `12.03.2026`, `Mar 12 2026`, `Donnerstag, 12. März 2026`."""

import calendar
import re
from datetime import date

from journal_tool.entries.values.dates.advice import (
    in_their_order,
    write_four_digits,
    write_with_day,
    write_with_year,
)
from journal_tool.entries.values.dates.calendar_words import (
    MONTH_NAMES,
    MONTHS,
    RELATIVE,
    WEEKDAY_NAMES,
    WEEKDAYS,
    any_of,
)
from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.dates import (
    FAR_YEAR,
    NO_SUCH_DAY,
    NO_YEAR,
    NOT_A_DATE,
    OTHER_FORM,
    OTHER_WEEKDAY,
    RELATIVE_DAY,
    SEVERAL_DATES,
    SHORT_YEAR,
    TWO_READINGS,
    WORDS_BESIDE_DATE,
)
from journal_tool.entries.values.written import plain, shown

FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST = 80
"""Characters; no way of writing a date is longer, and the patterns below are not run on novels."""
WRITE_IT = "write it with the year first: `2026-03-12`"

_NUMBERS = re.compile(r"(?<![\d.,/-])(\d{1,4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)")
_M = rf"(?:\b|(?<=\d))({any_of(MONTHS)})(?![^\W\d_])\.?"
_NTH = r"(?:st|nd|rd|th|er|o|a)?\.?"
_DAY_MONTH = rf"(?<!\d)(\d{{1,2}}) ?{_NTH}[ ./-]*(?:(?:of|de|d') ?)?{_M}"
_MONTH_DAY = rf"{_M}[ -]*(?:the )?(\d{{1,2}}){_NTH}(?!\d)"
_YEAR = r"[ ,./-]*(?:(?:de|del|do|of) )?('?\d{2,4})(?![\d:])"
_DAY_MONTH_YEAR = LatePattern(_DAY_MONTH + _YEAR)
_MONTH_DAY_YEAR = LatePattern(_MONTH_DAY + r"[ ,.-]+('?\d{2,4})(?![\d:])")
_YEAR_MONTH_DAY = LatePattern(rf"(?<!\d)(\d{{4}})[ ,./-]+{_M}[ ,./-]*(\d{{1,2}})(?!\d)\.?")
_WITHOUT_YEAR = LatePattern(rf"{_DAY_MONTH}|{_MONTH_DAY}|(?<![\d.])(\d{{1,2}})([./])(\d{{1,2}})\.?(?![\d./])")
_WITHOUT_DAY = LatePattern(
    rf"{_M},? ?(\d{{4}})(?!\d)|(?<![\d./-])(\d{{4}})[-/](\d{{1,2}})(?![\d./-])|^(\d{{1,2}})[./-](\d{{4}})$"
)
_WEEKDAY = LatePattern(rf"(?:^|(?<=[ (,]))({any_of(WEEKDAYS)})(?![^\W\d])[.,)]*")
_FILLER = re.compile(r"\b(?:on|the|am|den|der|le|el|em|dia|a|o|ao|no|date|datum)\b|[\s,;.:()\[\]-]+")
_WORD = re.compile(r"[^\W\d_]+")


def read_day(text: str) -> Reading[date]:
    """The day that `text` names, in any form but the written one, which the caller has tried."""
    if len(text) > LONGEST:
        return Reading(None, NOT_A_DATE, f"{shown(text)} is too long for a date", WRITE_IT)
    words = " ".join(plain(text).split())
    weekday = _WEEKDAY.search(words)
    rest = words if weekday is None else f"{words[: weekday.start()]} {words[weekday.end() :]}".strip()
    found = _find(rest, text)
    if found is None:
        return _nothing_found(text, words, rest)
    reading, start, end = found
    if reading.value is None:
        return reading
    beside = f"{rest[:start]} {rest[end:]}"
    if _find(beside, text):
        message = f"{shown(text)} names more than one day"
        return Reading(None, SEVERAL_DATES, message, "write the one day that counts here, year first: `2026-03-12`")
    return _judge(text, reading.value, WEEKDAYS[weekday[1]] if weekday else None, _FILLER.sub(" ", beside).strip())


def _judge(text: str, day: date, weekday: int | None, beside: str) -> Reading[date]:
    if weekday is not None and weekday != day.weekday():
        message = f"{day.isoformat()} is a {WEEKDAY_NAMES[day.weekday()]}, not a {WEEKDAY_NAMES[weekday]}"
        return Reading(day, OTHER_WEEKDAY, message, "look up which of the two is right, and write the date alone")
    if beside:
        message = f"only the date of {shown(text)} is used, not the words beside it"
        return Reading(day, WORDS_BESIDE_DATE, message, f"write `{day.isoformat()}` and put the rest into your notes")
    return other_form(text, day)


def other_form(text: str, day: date) -> Reading[date]:
    """`day`, with the advice to write it year first."""
    better = day.isoformat()
    return Reading(day, OTHER_FORM, f"{shown(text)} is read as {better}", f"write it as `{better}`", better)


def _find(words: str, text: str) -> tuple[Reading[date], int, int] | None:
    """The first date in `words`, read, and where it begins and ends; None where there is none."""
    if match := _NUMBERS.search(words):
        return _from_numbers(match, text), match.start(), match.end()
    if match := _YEAR_MONTH_DAY.search(words):
        return _make(match[1], MONTHS[match[2]], match[3], text), match.start(), match.end()
    if match := _DAY_MONTH_YEAR.search(words):
        return _make(match[3], MONTHS[match[2]], match[1], text), match.start(), match.end()
    if match := _MONTH_DAY_YEAR.search(words):
        return _make(match[3], MONTHS[match[1]], match[2], text), match.start(), match.end()
    if match := _COMPACT.search(words):
        return _make(match[1], int(match[2]), match[3], text), match.start(), match.end()
    return None


def _from_numbers(match: re.Match[str], text: str) -> Reading[date]:
    first, mark, second, third = match.groups()
    if len(first) == 4 and len(third) <= 2:
        return _make(first, int(second), third, text)
    if len(third) != 4 or len(first) > 2:
        if len(first) <= 2 and len(third) <= 2:
            return _short_year(text, _numbers_of(int(first), mark, int(second), int(third)))
        return Reading(None, NOT_A_DATE, f"{shown(text)} is not a date", WRITE_IT)
    one, two = int(first), int(second)
    if mark != "." and 1 <= one <= 12 and 1 <= two <= 12 and one != two:
        return _two_readings(text, int(third), one, two)
    day_first = (mark == "." and two <= 12) or one > 12 or one == two
    return _make(third, two, first, text) if day_first else _make(third, one, second, text)


def _two_readings(text: str, year: int, one: int, two: int) -> Reading[date]:
    message = f"{shown(text)} could be {one} {MONTH_NAMES[two - 1]} or {two} {MONTH_NAMES[one - 1]} {year}"
    advice = f"write `{year:04}-{two:02}-{one:02}` or `{year:04}-{one:02}-{two:02}`"
    return Reading(None, TWO_READINGS, message, advice)


def _make(year_text: str, month: int, day_text: str, text: str) -> Reading[date]:
    if len(year_text) == 3 or year_text[0] == "'" or len(year_text) < 4:
        digits = year_text.lstrip("'")
        return _short_year(text, [(digits, month, int(day_text))] if len(digits) == 2 else [])
    year, day = int(year_text), int(day_text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"the year {year} in {shown(text)} lies outside {FIRST_YEAR} to {LAST_YEAR}"
        return Reading(None, FAR_YEAR, message, "look at the year again")
    if not 1 <= month <= 12:
        return Reading(None, NO_SUCH_DAY, f"{shown(text)} is no date: there is no month {month}", WRITE_IT)
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        name = f"{MONTH_NAMES[month - 1]} {year}"
        return Reading(None, NO_SUCH_DAY, f"{shown(text)} is no date: {name} has {days} days", "look up the day")
    return Reading(date(year, month, day))


def _numbers_of(one: int, mark: str, two: int, three: int) -> list[tuple[str, int, int]]:
    """The days that three short numbers may be: the year stands last, and before dashes perhaps first."""
    first = [(f"{one:02}", two, three)] if mark == "-" else []
    return first + [(f"{three:02}", month, day) for month, day in in_their_order(one, mark, two)]


def _short_year(text: str, readings: list[tuple[str, int, int]]) -> Reading[date]:
    return Reading(None, SHORT_YEAR, f"the year in {shown(text)} needs four digits", write_four_digits(readings))


def _nothing_found(text: str, words: str, rest: str) -> Reading[date]:
    if (match := _WITHOUT_YEAR.search(rest)) and not RELATIVE.intersection(_WORD.findall(words)):
        return Reading(None, NO_YEAR, f"{shown(text)} is a day without a year", _advise_year(match))
    if match := _WITHOUT_DAY.search(rest):
        return Reading(None, NO_YEAR, f"{shown(text)} is a month without a day", _advise_day(match))
    if rest != words or RELATIVE.intersection(_WORD.findall(words)):
        message = f"{shown(text)} means another day each time it is read"
        return Reading(None, RELATIVE_DAY, message, "write the date itself: `2026-03-12`")
    return Reading(None, NOT_A_DATE, f"{shown(text)} is not a date", f"{WRITE_IT}; leave the line out until you know")


def _advise_year(match: re.Match[str]) -> str:
    day, month, other_month, other_day, one, mark, two = match.groups()
    if one:
        return write_with_year(in_their_order(int(one), mark, int(two)))
    return write_with_year([(MONTHS[month or other_month], int(day or other_day))])


def _advise_day(match: re.Match[str]) -> str:
    name, year, first_year, second, first, last_year = match.groups()
    month = MONTHS[name] if name else int(second or first)
    return write_with_day(int(year or first_year or last_year), month)
