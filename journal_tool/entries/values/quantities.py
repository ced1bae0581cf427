"""How many in words, and of what: `zwei Wochen`, `three days`, without accents and in small letters.

The words for what money is paid in stand with money: there `m` is a month or a million, and `pa` a year.
"""

_COUNTS = (
    "",
    "a an one ein eine einer einem einen un une uno una um uma",
    "two zwei deux dos dois duas",
    "three drei trois tres",
    "four vier quatre cuatro quatro",
    "five funf fuenf cinq cinco",
    "six sechs seis",
    "seven sieben sept siete sete",
    "eight acht huit ocho oito",
    "nine neun neuf nueve nove",
    "ten zehn dix diez dez",
    "eleven elf onze",
    "twelve zwolf zwoelf douze doce doze",
)
COUNTS = {word: count for count, words in enumerate(_COUNTS) for word in words.split()} | {
    "fourteen": 14,
    "vierzehn": 14,
    "quinze": 15,
    "quince": 15,
    "twenty": 20,
    "thirty": 30,
}

_TIMES = (
    ("hour", "hour hours hr hrs h stunde stunden std heure heures hora horas"),
    ("day", "day days tag tage tagen jour jours dia dias"),
    ("week", "week weeks wk wks woche wochen semaine semaines semana semanas"),
    ("month", "month months monat monate monaten mois mes meses"),
    ("year", "year years yr yrs jahr jahre annum ano anos annee annees"),
)
TIMES = {word: time for time, words in _TIMES for word in words.split()}
"""From a word for a length of time to its name in English."""
