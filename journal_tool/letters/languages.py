"""What the engine of letters says itself in each language: whatever else is language stands in the templates."""

import re
from collections.abc import Mapping
from typing import NamedTuple

ENGLISH = "en"
"""The language that every letter is there in."""

_NARROW, _FULL = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


class Language(NamedTuple):
    """`subject` stands before the subject of a letter, with its colon, and `last` before the last of a list.

    `quotes` has {} in quotation marks. `spaces` are patterns of blanks at which no line may break, each with the one
    that takes their place, so that templates can be written with plain ones. `gaps` are the words that mark what is
    missing, each with the English ones, by which it is known what fills them. `softened` is a pattern of words, and
    what stands before those in place of `last`.
    """

    subject: str
    last: str
    quotes: str
    spaces: tuple[tuple[str, str], ...] = ()
    gaps: Mapping[str, str] = {}
    softened: tuple[str, str] | None = None

    def keep_together(self, text: str) -> str:
        for pattern, space in self.spaces:
            text = re.sub(pattern, space, text)
        return text


_GERMAN_GAPS = {
    "Ihr Name": "your name",
    "Name": "name",
    "Tag": "day",
    "Bezeichnung der Stelle": "position",
    "Unternehmen": "company",
    "ein Thema des Gesprächs": "something that you talked about",
    "worum Sie bitten": "what you ask for",
    "ein Grund, den sie nachprüfen können": "a reason that they can check",
    "Ihr Beitrag zu dem, was sie erreichen wollen": "how you will contribute to what they want to reach",
    "Grundgehalt": "base pay",
    "erster Arbeitstag": "first day",
    "Ihr letzter Arbeitstag": "your last working day",
    "Unterschrift von Hand, auf Papier": "your signature",
}
_FRENCH_GAPS = {
    "votre nom": "your name",
    "nom": "name",
    "jour": "day",
    "intitulé du poste": "position",
    "entreprise": "company",
    "un sujet de notre échange": "something that you talked about",
    "ce que vous demandez": "what you ask for",
    "une raison qu’ils peuvent vérifier": "a reason that they can check",
    "votre contribution à leurs objectifs": "how you will contribute to what they want to reach",
    "salaire de base": "base pay",
    "premier jour": "first day",
    "votre dernier jour de travail": "your last working day",
    "votre signature": "your signature",
}
_SPANISH_GAPS = {
    "su nombre": "your name",
    "nombre": "name",
    "día": "day",
    "nombre del puesto": "position",
    "empresa": "company",
    "un tema de la conversación": "something that you talked about",
    "lo que usted pide": "what you ask for",
    "una razón que se pueda comprobar": "a reason that they can check",
    "lo que usted aportará a sus objetivos": "how you will contribute to what they want to reach",
    "salario base": "base pay",
    "primer día": "first day",
    "su último día de trabajo": "your last working day",
    "su firma": "your signature",
}
_PORTUGUESE_GAPS = {
    "o seu nome": "your name",
    "nome": "name",
    "dia": "day",
    "nome da vaga": "position",
    "empresa": "company",
    "um tema da conversa": "something that you talked about",
    "o que pede": "what you ask for",
    "um motivo que se possa verificar": "a reason that they can check",
    "a sua contribuição para os objetivos da empresa": "how you will contribute to what they want to reach",
    "salário-base": "base pay",
    "primeiro dia": "first day",
    "o seu último dia de trabalho": "your last working day",
    "a sua assinatura": "your signature",
}

LANGUAGES = {
    "en": Language("Subject:", "and", "“{}”"),
    "de": Language("Betreff:", "und", "„{}“", gaps=_GERMAN_GAPS),
    "fr": Language(
        f"Objet{_FULL}:",
        "et",
        "« {} »",
        spaces=((r"(?<=«) | (?=[»?!;])", _NARROW), (r" (?=:)", _FULL)),
        gaps=_FRENCH_GAPS,
    ),
    "es": Language(
        "Asunto:", "y", "«{}»", gaps=_SPANISH_GAPS, softened=(r"h?[ií](?![aeouáéóú])|y(?![aeiouáéíóú])", "e")
    ),
    "pt": Language("Assunto:", "e", "“{}”", gaps=_PORTUGUESE_GAPS),
}
"""By the code of `language` in journal.toml, all that it can be."""
