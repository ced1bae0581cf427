"""Which day it is: the only place that reads the clock, and how a person names a day on the command line."""

import re
from datetime import date, datetime, timedelta

import click

from journal_tool.phrases import sentences
from journal_tool.settings import Settings
from journal_tool.zones import find_zone

RELATIVE = {"today": 0, "tomorrow": 1, "yesterday": -1}
_FROM_TODAY = re.compile(r"[+-]\d{1,4}")
_LAST = re.compile(r"last\s+(\S+)")


def find_today(given: str | None, settings: Settings) -> date:
    """The day that --today gives, else `today` of journal.toml, else the clock's in the journal's time zone.

    Without a zone, or in one that this machine does not know, which journal.toml's problems tell, in this machine's.
    Words like `tomorrow` in --today count from one of the latter two.
    """
    today = settings.today or datetime.now(find_zone(settings.timezone)).date()
    return parse_day(given, today, "--today") if given else today


def parse_day(text: str, today: date, option: str) -> date:
    """A day as a person names it: `2026-03-12`, `12 March 2026`, `tomorrow`, `thu` (the next), `last thu`, `+3`.

    Raises click.BadParameter, which names the option.
    """
    words = text.strip().lower()
    if words in RELATIVE:
        return today + timedelta(days=RELATIVE[words])
    if _FROM_TODAY.fullmatch(words):
        return today + timedelta(days=int(words))
    try:
        return date.fromisoformat(words)
    except ValueError:
        return _weekday(words, today) or _written(text, option)


def _weekday(words: str, today: date) -> date | None:
    """The next day of that name, today included; with `last` the one before today."""
    # Loaded for the few who do not write the date in full: the room of the file format costs 20 ms.
    from journal_tool.entries.values.dates.calendar_words import WEEKDAYS

    last = _LAST.fullmatch(words)
    number = WEEKDAYS.get(last[1] if last else words)
    if number is None:
        return None
    ahead = (number - today.weekday()) % 7
    if last:
        ahead = ahead - 7
    return today + timedelta(days=ahead)


def _written(text: str, option: str) -> date:
    from journal_tool.entries.values.dates import read_date  # as above

    reading = read_date(text)
    if reading.value is None:
        raise click.BadParameter(sentences(reading.message, reading.help), param_hint=option)
    return reading.value
