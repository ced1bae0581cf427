"""Days and lists as they stand in a sentence of a letter, in its language."""

from collections.abc import Sequence
from datetime import date

from journal_tool.calendars import CALENDARS
from journal_tool.phrases import listed

_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e"}
_QUOTES = {"de": "„{}“", "fr": "« {} »", "es": "«{}»", "pt": "“{}”"}


def say_day(day: date | None, language: str, today: date) -> str:
    """`Thursday, 12 March`, with the year where it is another than today's; nothing for a day that is not known."""
    if day is None:
        return ""
    calendar = CALENDARS[language]
    with_year = day.year != today.year
    names = {"weekday": calendar.weekdays[day.weekday()], "month": calendar.months[day.month - 1]}
    return calendar.in_letters[with_year].format(day=day.day, year=day.year, **names)


def say_plain_day(day: date) -> str:
    """A day as the terminal and the manual say it, in English."""
    return f"{day.day} {CALENDARS['en'].months[day.month - 1]} {day.year}"


def say_list(words: Sequence[str], language: str) -> str:
    return listed(words, _AND[language])


def quote(text: str, language: str) -> str:
    """In the quotation marks of a language."""
    return _QUOTES.get(language, "“{}”").format(text)
