"""How languages name days and months, for pages and for letters."""

from typing import NamedTuple


class Calendar(NamedTuple):
    """`day` and `in_letters` have {weekday}, {day}, {month} and {year}, `month` the last two.

    `short` are the weekdays as tables have them. `in_letters` is a day in a sentence; without its year where that goes
    without saying.
    """

    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short: tuple[str, ...]
    day: str
    month: str
    in_letters: tuple[str, str]


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


CALENDARS = {
    "en": Calendar(
        _split("January February March April May June July August September October November December"),
        _split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        _split("Mon Tue Wed Thu Fri Sat Sun"),
        "{weekday} {day} {month} {year}",
        "{month} {year}",
        ("{weekday}, {day} {month}", "{weekday}, {day} {month} {year}"),
    ),
    "de": Calendar(
        _split("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        _split("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        _split("Mo Di Mi Do Fr Sa So"),
        "{weekday}, {day}. {month} {year}",
        "{month} {year}",
        ("{weekday}, {day}. {month}", "{weekday}, {day}. {month} {year}"),
    ),
    "fr": Calendar(
        _split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        _split("lundi mardi mercredi jeudi vendredi samedi dimanche"),
        _split("lun. mar. mer. jeu. ven. sam. dim."),
        "{weekday} {day} {month} {year}",
        "{month} {year}",
        ("{weekday} {day} {month}", "{weekday} {day} {month} {year}"),
    ),
    "es": Calendar(
        _split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        _split("lunes martes miércoles jueves viernes sábado domingo"),
        _split("lun mar mié jue vie sáb dom"),
        "{weekday} {day} de {month} de {year}",
        "{month} de {year}",
        ("{weekday} {day} de {month}", "{weekday} {day} de {month} de {year}"),
    ),
    "pt": Calendar(
        _split("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        _split("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
        _split("seg ter qua qui sex sáb dom"),
        "{weekday} {day} de {month} de {year}",
        "{month} de {year}",
        ("{weekday}, {day} de {month}", "{weekday}, {day} de {month} de {year}"),
    ),
}
"""By language. Own tables and not `strftime`: what a page says must not depend on the machine's locale."""
