"""The words around an amount: units (`k`, `Mio`), the time it is paid for, and words that make it vague."""

from decimal import Decimal

from journal_tool.model.money import Period

_THOUSAND, _LAKH, _MILLION, _CRORE = (Decimal(10**power) for power in (3, 5, 6, 7))
UNITS = {
    **dict.fromkeys(("k", "tsd", "thousand", "tausend", "grand", "mille", "mil", "t"), _THOUSAND),
    **dict.fromkeys(("m", "mio", "mill", "mn", "million", "millionen", "millions", "millon", "millones"), _MILLION),
    **dict.fromkeys(("milhao", "milhão", "milhoes", "milhões", "millón"), _MILLION),
    **dict.fromkeys(("l", "lpa", "lakh", "lakhs", "lac", "lacs"), _LAKH),
    **dict.fromkeys(("cr", "crore", "crores"), _CRORE),
}
"""What an amount is multiplied by; Indian units too."""

UNIT = (
    r"(?:tsd|thousand|tausend|grand|mille|millionen|millions?|mill[oó]n(?:es)?|milh[aã]o|milh[oõ]es|mill|mil|mio|mn"
    r"|lpa|lakhs?|lacs?|crores?|cr)(?![^\W\d_])\.?"
    r"|[kml](?![^\W\d_])|k(?=[a-z]{3}(?![^\W\d_]))|t(?=\s?€)"
)

_TIMES: tuple[tuple[Period, str, str], ...] = (
    (
        "hour",
        "hour hours hr hrs h stunde stunden std heure hora horas",
        "hourly stündlich p.h. ph stundenlohn horaire",
    ),
    ("day", "day days d tag jour dia día", "daily täglich tagessatz"),
    ("week", "week weeks wk w woche semaine semana", "weekly wöchentlich pw p.w."),
    (
        "month",
        "month months mo mth mon m monat monate mois mes mês",
        "monthly monatlich mtl mtl. pcm p.m. pm mensuel mensuels mensuelle mensual mensuales mensal mensais",
    ),
    (
        "year",
        "year years yr y jahr jahre an année annee ano año annum j anno",
        "yearly annual annually jährlich p.a. pa annuel annuels annuelle anual anuales anuais",
    ),
)
PERIODS: dict[str, Period] = {word: period for period, nouns, _ in _TIMES for word in nouns.split()}
ADVERBS: dict[str, Period] = {word: period for period, _, adverbs in _TIMES for word in adverbs.split()}
_NOT_BARE = frozenset(("hours", "days", "weeks", "months", "years", "stunden", "horas", "mon"))
BARE_PERIODS = {
    word: period
    for period, nouns, _ in _TIMES
    for word in nouns.split()
    if word not in _NOT_BARE and (len(word) > 2 or word in ("h", "hr", "yr", "mo", "wk"))
}
"""Words for a time that one reads as `per hour` also without `per`; `28 hours` is rather a length of time."""


def _any_of(words: dict[str, Period]) -> str:
    return "|".join(sorted((word.replace(".", r"\.") for word in words), key=len, reverse=True))


PERIOD = (
    r"(?:/|\b(?:per|pro|an|a|par|por|al|ao|à|la|im|je|in der|each|every|p\.)(?=[\s/]))\s*(?:the )?"
    rf"(?P<noun>{_any_of(PERIODS)})(?![^\W\d_])\.?"
    rf"|\b(?P<adverb>{_any_of(ADVERBS)})(?![^\W\d_])"
    r"|(?P<slash>p/[hdwm])(?![^\W\d_])"
)

FROM = frozenset(("from", "ab", "desde"))
"""Vague before one figure, and nothing of note before a range."""

VAGUE = (
    r"[~≈<>≤≥]|\+(?!\s*\d)"
    r"|\b(?:about|around|approximately|approx|roughly|circa|ca|etwa|ungefähr|rund|zirka|environ|env|vers|aprox"
    r"|aproximadamente|cerca de|unos|up to|at least|at most|from|starting at|over|under|more than|less than|max|maximum"
    r"|min|minimum|ab|bis zu|mindestens|höchstens|maximal|jusqu'à|à partir de|au moins|hasta|desde|a partir de|até)"
    r"(?![^\W\d_]|\$)\.?"
)
"""Words that a figure cannot keep."""

GROSS = frozenset(
    (
        *("gross", "brutto", "brut", "bruto", "bruta", "brutos", "pretax", "pre-tax", "before", "tax", "taxes", "vor"),
        *("steuern", "a", "an", "of", "in", "de", "en", "pro", "per", "base", "salary", "gehalt", "grundgehalt"),
        *(
            "jahresgehalt",
            "bruts",
            "brutes",
            "between",
            "zwischen",
            "entre",
            "von",
            "festgehalt",
            "fixgehalt",
            "fixed",
            "fix",
            "fixum",
            "salaire",
            "salario",
            "salário",
            "pay",
        ),
    )
)
"""What an amount in a journal is anyway: it may stand there and is not missed."""

SHARE_WORDS = frozenset(
    (
        *("bonus", "target", "vesting", "vest", "vested", "grant", "worth", "cash", "allowance", "stipend", "premium"),
        *("budget", "once", "einmalig", "match", "employer", "value", "signing", "sign-on", "relocation", "paid"),
    )
)
"""Beside these a bare number in a part of an offer is still an amount of money; beside `shares` it is a count."""
