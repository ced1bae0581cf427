"""How languages name days and months, for pages and for letters."""

from datetime import date
from typing import NamedTuple


class Calendar(NamedTuple):
    """How days are written: `day` in tables, `month` without a day, `in_letters` in a sentence, without its year where
    that goes without saying, and `dated` above or in a formal letter. They have {weekday}, or {short} as tables have
    it, {day}, {month} and {year}. `first` is how the first day of a month is counted. In letters a day stays with its
    month: a line that begins with `12. ` would be read as an item of a list.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short: tuple[str, ...]
    day: str
    month: str
    in_letters: tuple[str, str]
    dated: str
    first: str = "1"

    def write(self, pattern: str, day: date) -> str:
        return pattern.format(
            weekday=self.weekdays[day.weekday()],
            short=self.short[day.weekday()],
            day=self.first if day.day == 1 else day.day,
            month=self.months[day.month - 1],
            year=day.year,
        )


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_DAY_OF_MONTH = "{day}\N{NO-BREAK SPACE}de\N{NO-BREAK SPACE}{month}"

CALENDARS = {
    "en": Calendar(
        _split("January February March April May June July August September October November December"),
        _split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        _split("Mon Tue Wed Thu Fri Sat Sun"),
        "{short} {day} {month} {year}",
        "{month} {year}",
        ("{weekday}, {day} {month}", "{weekday}, {day} {month} {year}"),
        "{day} {month} {year}",
    ),
    "de": Calendar(
        _split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        _split("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        _split("Mo Di Mi Do Fr Sa So"),
        "{short}, {day}. {month} {year}",
        "{month} {year}",
        ("{weekday}, {day}.\N{NO-BREAK SPACE}{month}", "{weekday}, {day}.\N{NO-BREAK SPACE}{month} {year}"),
        "{day}.\N{NO-BREAK SPACE}{month} {year}",
    ),
    "fr": Calendar(
        _split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        _split("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        _split("lun. mar. mer. jeu. ven. sam. dim."),
        "{short} {day} {month} {year}",
        "{month} {year}",
        ("{weekday} {day}\N{NO-BREAK SPACE}{month}", "{weekday} {day}\N{NO-BREAK SPACE}{month} {year}"),
        "{day}\N{NO-BREAK SPACE}{month} {year}",
        first="1er",
    ),
    "es": Calendar(
        _split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        _split("lunes martes miércoles jueves viernes sábado domingo"),
        _split("lun mar mié jue vie sáb dom"),
        "{short} {day} de {month} de {year}",
        "{month} de {year}",
        (f"{{weekday}} {_DAY_OF_MONTH}", f"{{weekday}} {_DAY_OF_MONTH} de {{year}}"),
        f"{_DAY_OF_MONTH} de {{year}}",
    ),
    "pt": Calendar(
        _split("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        _split("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        _split("seg ter qua qui sex sáb dom"),
        "{short} {day} de {month} de {year}",
        "{month} de {year}",
        (f"{{weekday}}, {_DAY_OF_MONTH}", f"{{weekday}}, {_DAY_OF_MONTH} de {{year}}"),
        f"{_DAY_OF_MONTH} de {{year}}",
        first="1º",
    ),
}
"""By language. Own tables and not `strftime`: what a page says must not depend on the machine's locale."""
