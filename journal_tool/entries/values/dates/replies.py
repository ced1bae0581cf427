"""`read_reply_by`: when they said they would answer, as a date or as a time that counts from the interview."""

from calendar import monthrange
from datetime import date, timedelta

from journal_tool.entries.values.dates.days import LONGEST
from journal_tool.entries.values.dates.moments import read_date
from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.quantities import COUNTS, TIMES
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.dates import LATER_END, NOT_A_DATE
from journal_tool.entries.values.written import plain, shown

_WORKING_DAYS = (
    "business-day business-days working-day working-days workday workdays werktag werktage werktagen arbeitstag "
    "arbeitstage arbeitstagen jour-ouvre jours-ouvres jours-ouvrables dia-habil dias-habiles dias-laborables "
    "dia-util dias-uteis"
)
_UNITS = {word: unit for word, unit in TIMES.items() if unit in ("day", "week", "month")} | {
    **dict.fromkeys(("calendar-days", "kalendertage", "kalendertagen", "d"), "day"),
    **dict.fromkeys(_WORKING_DAYS.split(), "business"),
    "w": "week",
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
}
_PERIOD = LatePattern(
    r"(?:(?:with)?in|innerhalb(?: von)?|binnen|nach|after|sous|dans|en|em|dentro de|d'ici|up to|about|ca\.?|~|max\.?)?"
    r" ?(?:the )?(?:next )?(?P<low>\d{1,3}|[a-z]+)(?: of)?"
    r"(?: ?(?:-|–|—|to|or|bis|oder|a|ou|o) ?(?P<high>\d{1,3}|[a-z]+))?"
    r"(?: full| short)?[ -]?(?P<unit>[a-z]+(?:[ -](?:days?|ouvres?|ouvrables|habil(?:es)?|laborables|util|uteis))?)"
    r"(?: (?:at most|time|later|spatestens))?"
)
LONGEST_WAIT = 366
"""Days; nobody promises an answer for later, and dates stay inside the calendar."""


def read_reply_by(text: str, said_on: date | None) -> Reading[date]:
    """A date, or a time such as `two weeks` that counts from `said_on`, the day of the interview.

    Business days are Monday to Friday: holidays are not known here. Of `2-3 weeks` the later end counts.
    """
    if text[:4].isdigit() or len(text) > LONGEST:
        return read_date(text)
    match = _PERIOD.fullmatch(" ".join(plain(text).strip(" .").split()).replace("a couple of", "2"))
    if match is None:
        return read_date(text)
    unit = _UNITS.get(match["unit"].replace(" ", "-"))
    low = _count(match["low"])
    high = low if match["high"] is None else _count(match["high"])
    if unit is None or not low or not high:
        return read_date(text)
    return _after(text, said_on, max(low, high), unit, ranged=low != high)


def _count(word: str) -> int:
    """The number that `word` is; 0 where it is none."""
    return int(word) if word.isdigit() else COUNTS.get(word, 0)


def _after(text: str, said_on: date | None, count: int, unit: str, ranged: bool) -> Reading[date]:
    if said_on is None:
        message = f"{shown(text)} counts from the day of the interview, and that is not known here"
        return Reading(None, NOT_A_DATE, message, "give the entry its `date`, or write the day itself: `2026-03-26`")
    if count * {"day": 1, "business": 1, "week": 7, "fortnight": 14, "month": 31}[unit] > LONGEST_WAIT:
        return Reading(None, NOT_A_DATE, f"{shown(text)} is more than a year away", "write the day itself")
    day = _add(said_on, count, unit)
    if ranged:
        message = f"of {shown(text)} the later end counts, {day.isoformat()}"
        return Reading(day, LATER_END, message, f"write `{day.isoformat()}`", day.isoformat())
    return Reading(day)


def _add(day: date, count: int, unit: str) -> date:
    if unit == "business":
        while count:
            day += timedelta(1)
            count -= day.weekday() < 5
        return day
    if unit == "month":
        months = day.year * 12 + day.month - 1 + count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return day + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit])
