"""`read_date` and `read_moment`: a day, or a day with a time, from the text of one value."""

import datetime as dt
import re

from journal_tool.entries.values.dates.clock import OFFSET, UNCLEAR, ZONES, read_clock, split_clock
from journal_tool.entries.values.dates.days import FIRST_YEAR, LAST_YEAR, LONGEST, other_form, read_day
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.dates import (
    NOT_A_TIME,
    OTHER_FORM,
    WORDS_BESIDE_DATE,
    ZONE_LETTERS,
    ZONE_READ,
)
from journal_tool.entries.values.written import shown
from journal_tool.model.problem import Severity
from journal_tool.model.value import Value

_AREAS = frozenset(("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"))
_LOOSE_NUMBER = re.compile(r"\s\d{1,2}(?:[:.h]\d?)?$")


class Moment(Value, frozen=True):
    """A day, and the time on it where one was given.

    `zone` is the name of the time zone (`America/New_York`) where the writer put its letters behind
    the time and they mean one; else it is empty.
    """

    day: dt.date
    time: dt.time | None = None
    zone: str = ""

    @property
    def written(self) -> str:
        """The written form: `2026-03-12 14:30`."""
        return self.day.isoformat() if self.time is None else f"{self.day.isoformat()} {self.time:%H:%M}"


def _written_day(text: str) -> dt.date | None:
    """The day of `2026-03-12`; nearly every date is written so, and this costs a quarter of a microsecond."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def read_date(text: str) -> Reading[dt.date]:
    """A day. `2026-03-12` is the written form; other forms with one reading are read with a fix."""
    day = _written_day(text)
    if day is not None:
        return Reading(day)
    before, clock, _ = split_clock(text) if len(text) <= LONGEST else (text, None, "")
    if clock is None:
        return read_day(text)
    day = _written_day(before)
    reading = Reading(day) if day is not None else read_day(before)
    if reading.value is None or (reading.rule is not None and reading.rule is not OTHER_FORM):
        return reading
    return other_form(text, reading.value)


def read_moment(text: str) -> Reading[Moment]:
    """A day with or without a time. `2026-03-12` and `2026-03-12 14:30` are the written forms.

    Where only the time cannot be read, the value has the day, and the complaint is an error.
    """
    day = _written_day(text[:10])
    if day is not None:
        if len(text) == 10:
            return Reading(Moment(day))
        if len(text) == 16 and text[10] == " " and text[13] == ":":
            try:
                return Reading(Moment(day, dt.time.fromisoformat(text[11:])))
            except ValueError:
                pass
    return _read_other(text)


def _read_other(text: str) -> Reading[Moment]:
    before, clock, behind = split_clock(text) if len(text) <= LONGEST else (text, None, "")
    if clock is None:
        return _without_clock(text, read_day(text))
    day = _written_day(before)
    reading = Reading(day) if day is not None else read_day(before)
    if reading.value is None or (reading.rule is not None and reading.rule.severity is Severity.ERROR):
        return _of_day(reading)
    at = read_clock(clock)
    if at.value is None:
        return at.without_fix(Moment(reading.value))
    return _with_time(text, reading, at.value, behind)


def _of_day(reading: Reading[dt.date]) -> Reading[Moment]:
    moment = None if reading.value is None else Moment(reading.value)
    return reading.with_value(moment)


def _without_clock(text: str, day: Reading[dt.date]) -> Reading[Moment]:
    if day.value is not None and day.rule is WORDS_BESIDE_DATE and _LOOSE_NUMBER.search(text):
        message = f"the time in {shown(text)} cannot be read"
        return Reading(Moment(day.value), NOT_A_TIME, message, f"write it as `{day.value.isoformat()} 14:30`")
    return _of_day(day)


def _with_time(text: str, day: Reading[dt.date], at: dt.time, behind: str) -> Reading[Moment]:
    assert day.value is not None
    letters = behind.strip("()[] ").lower().removesuffix(" time")
    moment = Moment(day.value, at, _zone(behind, letters))
    if day.rule is not None and day.rule is not OTHER_FORM:
        return day.without_fix(moment)
    advice = f"write it as `{moment.written}`"
    if moment.zone:
        message = f"the time zone in {shown(text)} is read as {moment.zone}"
        return Reading(moment, ZONE_READ, message, f"{advice} and on a line of its own `timezone: {moment.zone}`")
    if letters in UNCLEAR or (OFFSET.fullmatch(letters) and not _is_end(letters, at)):
        return _unclear_zone(moment, behind, letters)
    if behind:
        message = f"only the date and the time of {shown(text)} are used, not {shown(behind)}"
        return Reading(moment, WORDS_BESIDE_DATE, message, f"{advice} and put the rest into your notes")
    return Reading(moment, OTHER_FORM, f"{shown(text)} is read as {moment.written}", advice, moment.written)


def _zone(behind: str, letters: str) -> str:
    if letters in ZONES:
        return ZONES[letters]
    area, slash, _ = behind.partition("/")
    return behind if slash and area in _AREAS and behind.replace("/", "").replace("_", "").isalpha() else ""


def _is_end(letters: str, at: dt.time) -> bool:
    """Whether the `-11:00` behind `10:00` is the end of the interview and no offset."""
    return len(letters) > 4 and letters[0] in "-−" and letters[1:].strip().zfill(5) > f"{at:%H:%M}"


def _unclear_zone(moment: Moment, behind: str, letters: str) -> Reading[Moment]:
    message = f"{shown(behind)} does not tell one time zone and is not used"
    names = " or ".join(f"`timezone: {name}`" for name in UNCLEAR.get(letters, ("Europe/Paris",)))
    advice = f"write `{moment.written}` and on a line of its own the place: {names}"
    return Reading(moment, ZONE_LETTERS, message, advice)


def settle_zone(reading: Reading[Moment], stated: bool) -> Reading[Moment]:
    """A reading with a zone in it, with its fix: for the caller, who knows whether the entry has a `timezone`.

    With `stated`, the letters repeat that line and the fix takes them away; else it adds the line.
    Only for a value that stands on a line of its own at the top of an entry.
    """
    moment = reading.value
    if moment is None or reading.rule is not ZONE_READ:
        return reading
    better = moment.written if stated else f"{moment.written}\ntimezone: {moment.zone}"
    return Reading(moment, reading.rule, reading.message, reading.help, better)
