"""`read_minutes`: how long something takes, in minutes, from `60`, `45 min`, `1.5 h`, `1h30`, `90 Minuten`."""

import re
from decimal import Decimal

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.numbers import parse_number
from journal_tool.entries.values.quantities import COUNTS
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.simple import NOT_A_DURATION, TOO_LONG, TWO_DURATIONS
from journal_tool.entries.values.written import plain, shown

LONGEST = 60
MOST_MINUTES = 3 * 24 * 60
HELP = "write the minutes, or the hours with their unit: `60`, `1.5 h`, `1h30`"

_MINUTES = r"(?:minutes?|minuten?|minutos?|mins?|min|mn|m|')"
_HOURS = r"(?:hours?|hrs?|hr|stunden?|std|heures?|horas?|h)"
_AROUND = re.compile(
    r"^(?:~|about |around |approx(?:imately)? |ca\.? |circa |etwa |rund |environ |unos |unas |cerca de |roughly )+"
    r"|(?:[,(] ?| )(?:one[ -]way|each way|einfach|pro strecke|je strecke|eine strecke|aller simple|aller|ida"
    r"|por trayecto|so ida|long|total|altogether|by \w+(?: \w+)?|mit (?:der |dem )?\w+|en \w+|de \w+)\)?$"
)
_HOURS_MINUTES = LatePattern(
    rf"(\d{{1,2}}) ?(?:{_HOURS}\.?|:) ?(?:and |und |et |y |e )?(\d{{1,2}}) ?(?:{_MINUTES}|{_HOURS})?\.?"
)
_ONE = LatePattern(rf"(\d[\d.,]*|[a-z]+) ?-?(?:({_MINUTES})|({_HOURS}))\.?")
_HALVES = LatePattern(
    rf"(\d{{1,2}}|[a-z]+)(?: ?{_HOURS})? (?:and a half|and half|et demie|y media|e meia)(?: ?{_HOURS})?"
    rf"|(?:(\d{{1,2}}) ?)?(?:1⁄2|1/2) ?-?{_HOURS}\.?"
)
_WORDS = {
    **dict.fromkeys(("half an hour", "half hour", "half-hour", "a half hour", "halbe stunde", "eine halbe stunde"), 30),
    **dict.fromkeys(("demi-heure", "une demi-heure", "media hora", "meia hora"), 30),
    **dict.fromkeys(("quarter of an hour", "a quarter of an hour", "viertelstunde", "eine viertelstunde"), 15),
    "un quart d'heure": 15,
    "three quarters of an hour": 45,
    **dict.fromkeys(("dreiviertelstunde", "eine dreiviertelstunde", "trois quarts d'heure"), 45),
    **dict.fromkeys(("anderthalb stunden", "eineinhalb stunden", "eine und eine halbe stunde"), 90),
    **dict.fromkeys(("une heure et demie", "hora y media", "uma hora e meia", "an hour and a half"), 90),
}
_RANGE = LatePattern(r"\d ?[a-z]* ?(?:-|–|—|to|bis|a|or|oder) ?\d")


def read_minutes(text: str) -> Reading[int]:
    """Whole minutes from 0 to three days. A bare number is minutes."""
    if text.isascii() and text.isdigit() and len(text) <= 4:
        return _bare(text, int(text))
    if len(text) > LONGEST:
        return Reading(None, NOT_A_DURATION, f"{shown(text)} is too long for a length of time", HELP)
    said = _AROUND.sub("", " ".join(plain(text).split()))
    said = _AROUND.sub("", said).strip(" ,.")
    minutes = _minutes(said)
    if minutes is not None:
        return _checked(text, minutes)
    if _RANGE.search(said):
        return Reading(None, TWO_DURATIONS, f"{shown(text)} names two lengths", "write the one that counts")
    number = parse_number(said)
    if number is not None and number == number.to_integral_value():
        return _bare(text, int(number))
    if number is not None:
        help = f"write `{text} h` if these are hours"
        return Reading(None, TWO_DURATIONS, f"{shown(text)} is no whole number of minutes", help)
    return Reading(None, NOT_A_DURATION, f"{shown(text)} is not a length of time", HELP)


def _bare(text: str, minutes: int) -> Reading[int]:
    if 0 < minutes < 5:
        message = f"{shown(text)} could be minutes or hours"
        return Reading(None, TWO_DURATIONS, message, f"write `{minutes} h`, or `{minutes} min` if you do mean minutes")
    return _checked(text, minutes)


def _checked(text: str, minutes: int) -> Reading[int]:
    if minutes > MOST_MINUTES:
        return Reading(None, TOO_LONG, f"{shown(text)} is longer than three days", HELP)
    return Reading(minutes)


def _minutes(said: str) -> int | None:
    if said in _WORDS:
        return _WORDS[said]
    if match := _HALVES.fullmatch(said):
        hours = _count(match[1]) if match[1] else Decimal(match[2] or 0)
        return None if hours is None else int(hours * 60) + 30
    if (match := _HOURS_MINUTES.fullmatch(said)) and int(match[2]) < 60:
        return int(match[1]) * 60 + int(match[2])
    if match := _ONE.fullmatch(said):
        number = _count(match[1])
        if number is not None:
            return round(number * (60 if match[3] else 1))
    return None


def _count(word: str) -> Decimal | None:
    if word[0].isdecimal():
        return parse_number(word)
    return Decimal(COUNTS[word]) if word in COUNTS else None
