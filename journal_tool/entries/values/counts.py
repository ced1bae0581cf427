"""`read_count`: a number whose unit is in the name of its key, as in `notice_weeks: two weeks`."""

import re
from decimal import Decimal
from typing import NamedTuple

from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules.simple import NUMBER_WORD, OTHER_UNIT
from journal_tool.entries.values.simple import read_number
from journal_tool.entries.values.written import plain, shown


class Unit(NamedTuple):
    """What a key counts, and in how long (or empty): days a year, hours a week."""

    one: str
    span: str = ""


_UNITS = {
    "hour": "hour hours hr hrs h stunde stunden std heure heures hora horas",
    "day": "day days tag tage tagen jour jours dia dias arbeitstage werktage urlaubstage daily taglich",
    "week": "week weeks wk wks woche wochen semaine semaines semana semanas weekly wochentlich hebdomadaires semanais",
    "month": "month months monat monate monaten mois mes meses monthly monatlich",
    "year": "year years yr yrs jahr jahre annum ano anos annee annees yearly annually jahrlich",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_PER = frozenset(("per", "a", "an", "each", "every", "pro", "par", "por", "im", "in", "the", "der", "je"))
_SAID = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBERS = {word: number for number, word in enumerate(_SAID, 1)} | {"a": 1, "an": 1}
_BEGIN = re.compile(r"([a-z]+)\b[ -]*", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def read_count(text: str, unit: Unit) -> Reading[Decimal]:
    """A number from 0 on, with or without its unit; another unit (`1 month` for weeks) is asked about."""
    if text.isdecimal():
        return read_number(text)
    if len(text) <= 200 and (other := _other_unit(plain(text), unit)):
        message = f"{shown(text)} counts by the {other}, and {_name(unit)} are expected here"
        return Reading(None, OTHER_UNIT, message, f"write how many {_name(unit)} that is, as a number alone")
    begin = _BEGIN.match(text)
    number = _NUMBERS.get(begin[1].lower()) if begin else None
    if begin is None or number is None:
        return read_number(text)
    behind = text[begin.end() :]
    reading = read_number(f"{number} {behind}".rstrip())
    if reading.value is None or reading.rule is not None or (begin[1].lower() in ("a", "an") and not behind):
        return read_number(text)
    return Reading(reading.value, NUMBER_WORD, f"{shown(text)} is read as `{number}`", f"write `{number}`", str(number))


def _other_unit(said: str, unit: Unit) -> str:
    """The first unit in `said` that is not the key's; empty where there is none."""
    before = ""
    for word in _WORD.findall(said):
        found = _UNIT_OF.get(word, "")
        if found and found != unit.one and not (found == unit.span and (before in _PER or word.endswith("ly"))):
            return found
        before = word
    return ""


def _name(unit: Unit) -> str:
    return f"{unit.one}s a {unit.span}" if unit.span else f"{unit.one}s"
