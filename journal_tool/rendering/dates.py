"""Days, months and times as people read them, in the journal's language."""

import datetime as dt
from typing import NamedTuple


class Calendar(NamedTuple):
    """How a language names days and months. `day` has {weekday}, {day}, {month} and {year}."""

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    month: str


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


CALENDARS = {
    "en": Calendar(
        _split("January February March April May June July August September October November December"),
        _split("Mon Tue Wed Thu Fri Sat Sun"),
        "{weekday} {day} {month} {year}",
        "{month} {year}",
    ),
    "de": Calendar(
        _split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        _split("Mo Di Mi Do Fr Sa So"),
        "{weekday}, {day}. {month} {year}",
        "{month} {year}",
    ),
    "fr": Calendar(
        _split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        _split("lun. mar. mer. jeu. ven. sam. dim."),
        "{weekday} {day} {month} {year}",
        "{month} {year}",
    ),
    "es": Calendar(
        _split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        _split("lun mar mié jue vie sáb dom"),
        "{weekday} {day} de {month} de {year}",
        "{month} de {year}",
    ),
    "pt": Calendar(
        _split("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        _split("seg ter qua qui sex sáb dom"),
        "{weekday} {day} de {month} de {year}",
        "{month} de {year}",
    ),
}
"""By language. Own tables and not `strftime`: what a page says must not depend on the machine's locale."""


def render_day(day: dt.date, language: str) -> str:
    """`Thu 12 March 2026`; an unknown language gets `2026-03-12`, which everybody reads."""
    calendar = CALENDARS.get(language)
    if calendar is None:
        return day.isoformat()
    weekday = calendar.weekdays[day.weekday()]
    return calendar.day.format(weekday=weekday, day=day.day, month=calendar.months[day.month - 1], year=day.year)


def render_month(day: dt.date, language: str) -> str:
    calendar = CALENDARS.get(language)
    if calendar is None:
        return f"{day.year}-{day.month:02}"
    return calendar.month.format(month=calendar.months[day.month - 1], year=day.year)


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
