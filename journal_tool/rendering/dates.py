"""Days, months and times as people read them, in the journal's language."""

import datetime as dt

from journal_tool.calendars import CALENDARS


def render_day(day: dt.date, language: str, today: dt.date | None = None) -> str:
    """`Thu 12 March 2026`, and without the year if that is the year of `today`, where that is given.

    An unknown language gets `2026-03-12`, which everybody reads.
    """
    calendar = CALENDARS.get(language)
    if calendar is None:
        return day.isoformat()
    goes_without_saying = today is not None and day.year == today.year
    return calendar.write(_without_year(calendar.day) if goes_without_saying else calendar.day, day)


def _without_year(pattern: str) -> str:
    """The year comes last in every language, and some have a word before it."""
    before, month, _ = pattern.rpartition("{month}")
    return before + month


def render_month(day: dt.date, language: str) -> str:
    calendar = CALENDARS.get(language)
    return calendar.write(calendar.month, day) if calendar else f"{day.year}-{day.month:02}"


def name_month(month: int, language: str) -> str:
    """`September`, in English for an unknown language."""
    return CALENDARS.get(language, CALENDARS["en"]).months[month - 1]


def render_short_month(day: dt.date, language: str) -> str:
    """`Sep 2025`; four letters where those of two months are alike, as in `juin` and `juil`."""
    if language not in CALENDARS:
        return render_month(day, language)
    return f"{shorten_month(day.month, language)} {day.year}"


def shorten_month(month: int, language: str) -> str:
    """The first letters of its name, without a year; an unknown language gets those of English."""
    months = CALENDARS.get(language, CALENDARS["en"]).months
    name = months[month - 1]
    return name[:3] if sum(it[:3] == name[:3] for it in months) == 1 else name[:4]


def render_ago(day: dt.date, today: dt.date) -> str:
    """A day until today, by how long ago it was."""
    days = (today - day).days
    return ("today", "yesterday")[days] if days < 2 else f"{days:,} days ago"


def render_time(time: dt.time) -> str:
    return f"{time.hour:02}:{time.minute:02}"


def render_minutes(minutes: int) -> str:
    """`60` as `1 hour`, `75` as `1 h 15 min`."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    if rest:
        return f"{hours} h {rest} min"
    return "1 hour" if hours == 1 else f"{hours} hours"
