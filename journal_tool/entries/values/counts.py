"""`read_count`: a number whose unit is in the name of its key, as in `notice_weeks: two weeks`."""

import re
from decimal import Decimal
from typing import NamedTuple

from journal_tool.entries.values.late import LatePattern
from journal_tool.entries.values.numbers import NUMBER, ordinary_blanks, parse_number
from journal_tool.entries.values.quantities import COUNTS, TIMES
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.simple import BEYOND_TIME, NOT_A_NUMBER, NUMBER_WORD, OTHER_NUMBER, OTHER_UNIT
from journal_tool.entries.values.written import plain, shown


class Unit(NamedTuple):
    """What a key counts, and in how long (or empty): days a year, hours a week."""

    one: str
    span: str = ""


_ANY = (0, 10**9)
_LIMITS = {
    Unit("day", "year"): (0, 366),
    Unit("day", "week"): (0, 7),
    Unit("hour", "week"): (1, 168),
    Unit("month", "year"): (1, 24),
    Unit("week"): (0, 104),
}
"""The fewest and the most that there can be; some pay two salaries a month, and two years of notice are the longest."""

_TIME_OF = TIMES | {
    **dict.fromkeys("arbeitstage werktage urlaubstage daily taglich".split(), "day"),
    **dict.fromkeys("weekly wochentlich hebdomadaires semanais".split(), "week"),
    **dict.fromkeys("monthly monatlich".split(), "month"),
    **dict.fromkeys("yearly annually jahrlich".split(), "year"),
}
_PER = frozenset(("per", "a", "an", "each", "every", "pro", "par", "por", "im", "in", "the", "der", "je"))
_NUMBER = LatePattern(rf"({NUMBER})\s*(.*)", re.DOTALL)
_BESIDE = frozenset(
    (
        *("day", "days", "d", "tag", "tage", "jour", "jours", "dia", "dias", "week", "weeks", "woche", "wochen", "h"),
        *("semaine", "semaines", "semana", "semanas", "hour", "hours", "stunden", "std", "heures", "horas", "x", "mal"),
        *("per", "a", "pro", "par", "por", "an", "ano", "year", "jahr", "paid", "vacation", "urlaub", "urlaubstage"),
        *("work", "working", "business", "arbeitstage", "werktage", "onsite", "salaries", "gehalter", "months", "im"),
        *("month", "annually", "yearly", "weekly", "hrs", "conges", "conge", "vacaciones", "ferias", "leave", "pto"),
        *("in", "office", "the", "of", "notice", "times", "annual", "semanais", "semanales", "hebdomadaires", "off"),
    )
)
"""What may stand beside a number: its unit, and what it is counted in."""

_BEGIN = re.compile(r"([a-z]+)\b(?![ -]*\d)[ -]*")
_WORD = re.compile(r"[^\W\d_]+")


def read_count(text: str, unit: Unit) -> Reading[Decimal]:
    """A number from 0 on, with or without its unit; another unit (`1 month` for weeks) is asked about.

    So is a number that no such time has, which every figure that is worked out with it would carry on.
    """
    reading = _read(text, unit)
    least, most = _LIMITS.get(unit, _ANY)
    if reading.value is None or least <= reading.value <= most:
        return reading
    message = f"{shown(text)} cannot be a number of {_name(unit)}"
    return Reading(None, BEYOND_TIME, message, f"write a number from {least} to {most}")


def _read(text: str, unit: Unit) -> Reading[Decimal]:
    if text.isdecimal():
        return read_number(text)
    if len(text) <= 200 and (other := _other_unit(plain(text), unit)):
        message = f"{shown(text)} counts by the {other}, and {_name(unit)} are expected here"
        return Reading(None, OTHER_UNIT, message, f"write how many {_name(unit)} that is, as a number alone")
    return _in_words(text) or read_number(text)


def _in_words(text: str) -> Reading[Decimal] | None:
    """The number that `text` begins with as a word, where it is one with its unit; a lone `a` is none."""
    said = plain(text) if len(text) <= 200 else ""
    begin = _BEGIN.match(said)
    number = COUNTS.get(begin[1]) if begin else None
    if begin is None or number is None or (number == 1 and begin[1] != "one" and begin.end() == len(said)):
        return None
    reading = read_number(f"{number} {said[begin.end() :]}".rstrip())
    if reading.value is None or reading.rule is not None:
        return None
    return Reading(reading.value, NUMBER_WORD, f"{shown(text)} is read as `{number}`", f"write `{number}`", str(number))


def read_number(text: str) -> Reading[Decimal]:
    """A number from 0 on; its usual unit may stand behind it (`25 days`)."""
    if text.isascii() and text.isdigit() and len(text) <= 4:
        return Reading(Decimal(text))
    match = _NUMBER.fullmatch(ordinary_blanks(text)) if len(text) <= 200 else None
    number = None if match is None else parse_number(match[1])
    if match is None or number is None:
        return Reading(None, NOT_A_NUMBER, f"{shown(text)} is not a number", "write one number, as in `25`")
    words = _WORD.findall(plain(match[2]))
    if any(letter.isdecimal() for letter in match[2]):
        return Reading(None, NOT_A_NUMBER, f"{shown(text)} has more than one number", "write the one that counts")
    if not _BESIDE.issuperset(words):
        message = f"only the number of {shown(text)} is used, not the words beside it"
        return Reading(number, OTHER_NUMBER, message, f"write `{match[1]}`, and the rest into the text of the entry")
    return Reading(number)


def _other_unit(said: str, unit: Unit) -> str:
    """The first unit in `said` that is not the key's; empty where there is none."""
    before = ""
    for word in _WORD.findall(said):
        found = _TIME_OF.get(word, "")
        if found and found != unit.one and not (found == unit.span and (before in _PER or word.endswith("ly"))):
            return found
        before = word
    return ""


def _name(unit: Unit) -> str:
    return f"{unit.one}s a {unit.span}" if unit.span else f"{unit.one}s"
