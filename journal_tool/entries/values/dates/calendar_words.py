"""The names of months and weekdays in English, German, French, Spanish and Portuguese, without accents."""

import re

_MONTHS = (
    "january jan januar janner jaenner janvier janv enero ene janeiro",
    "february feb febr februar feber fevrier fevr fev febrero fevereiro",
    "march mar marz maerz mrz mars marzo marco",
    "april apr avril avr abril abr",
    "may mai mayo maio",
    "june jun juni juin junio junho",
    "july jul juli juillet juil julio julho",
    "august aug aout agosto ago",
    "september sept sep septembre septiembre setiembre setembro set",
    "october oct oktober okt octobre octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dezembro",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""From a name in small letters to 1 … 12."""

_WEEKDAYS = (
    "monday mon montag mo lundi lun lunes segunda-feira segunda seg",
    "tuesday tues tue dienstag di mardi martes terca-feira terca ter",
    "wednesday weds wed mittwoch mi mercredi mer miercoles mie quarta-feira quarta qua",
    "thursday thurs thur thu donnerstag do jeudi jeu jueves jue quinta-feira quinta qui",
    "friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex",
    "saturday sat samstag sonnabend sa samedi sam sabado sab",
    "sunday sun sonntag so dimanche dim domingo dom",
)
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}
"""From a name in small letters to 0 (Monday) … 6."""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_RELATIVE = (
    "today tonight tomorrow yesterday next last this coming ago week weeks days day after later end",
    "heute morgen ubermorgen gestern nachste nachsten nachster kommende kommenden diese diesen woche wochen tage tagen",
    "aujourd demain apres hier prochain prochaine semaine jours",
    "hoy manana ayer proximo proxima este esta semana dias",
    "hoje amanha ontem",
)
RELATIVE = frozenset(word for words in _RELATIVE for word in words.split())
"""Words of a day that is another one tomorrow."""


def any_of(names: dict[str, int]) -> str:
    """A pattern for one of `names`, the longest first."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
