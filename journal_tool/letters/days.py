"""Days and lists as they stand in a sentence of a letter, in its language."""

import re
from collections.abc import Sequence
from datetime import date

from journal_tool.calendars import CALENDARS
from journal_tool.letters.languages import ENGLISH, LANGUAGES
from journal_tool.phrases import listed


def say_day(day: date | None, language: str, today: date) -> str:
    """`Thursday, 12 March`, with the year where it is another than today's; nothing for a day that is not known."""
    if day is None:
        return ""
    calendar = CALENDARS[language]
    return calendar.write(calendar.in_letters[day.year != today.year], day)


def say_plain_day(day: date | None, language: str = ENGLISH) -> str:
    """`12 March 2026`: as a formal letter and the terminal say it, without its weekday."""
    calendar = CALENDARS[language]
    return calendar.write(calendar.dated, day) if day else ""


def say_list(words: Sequence[str], language: str) -> str:
    row = LANGUAGES[language]
    pattern, other = row.softened or ("", "")
    return listed(words, other if pattern and words and re.match(pattern, words[-1].casefold()) else row.last)


def quote(text: str, language: str) -> str:
    """In the quotation marks of a language."""
    return LANGUAGES[language].quotes.format(text)
