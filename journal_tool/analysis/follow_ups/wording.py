"""The words of follow-ups: days, people and rounds as they stand in a sentence."""

from collections.abc import Iterable, Sequence
from datetime import date

from journal_tool.calendars import CALENDARS
from journal_tool.model.interview import Interview
from journal_tool.phrases import listed

_ENGLISH = CALENDARS["en"]
"""Sentences are English whatever language the dates on a page have, and so are the days in them."""


def say_day(day: date, today: date) -> str:
    """`12 March`; with the year where it is another than today's."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_ENGLISH.months[day.month - 1]}{year}"


def say_weekday(day: date, today: date) -> str:
    """`Thursday 12 March`."""
    return f"{_ENGLISH.weekdays[day.weekday()]} {say_day(day, today)}"


def say_people(names: Sequence[str], most: int) -> str:
    """All of them up to `most`, else the first ones and how many there are beside them."""
    if len(names) <= most:
        return listed(names)
    return listed([*names[: most - 1], f"{len(names) - most + 1} others"])


def say_stages(rounds: Iterable[Interview]) -> str:
    """What kinds of rounds they are: `technical, panel and final`."""
    return listed(list(dict.fromkeys(it.stage.replace("-", " ") for it in rounds)))
