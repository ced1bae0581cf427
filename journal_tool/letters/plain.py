"""Text of the journal as it may stand in a letter: on one line, without what steers a terminal or a mail."""

import re
import unicodedata

from journal_tool.phrases import begun

LONGEST = 140
"""In letters; a longer question is no longer read as part of a sentence."""

_JOINERS = "\u200c\u200d"
_NOT_QUOTED = re.compile(r"[`*_\[\]<>{}()|\\\"“”„«»]|https?:|#\w")
"""Markup that is left, and what holds a remark: brackets, and words of somebody else within the question."""

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""All but those at which no line may break."""

_OPENINGS = frozenset(
    """
    how what why which who whom whose when where would could can do does did is are have has tell describe explain walk
    give show write name suppose imagine
    beschreiben erklären erläutern erzählen nennen schildern skizzieren zeigen stellen
    décrivez expliquez racontez parlez citez donnez montrez présentez imaginez
    describa explique explica cuente cuénteme cuéntenos cuéntame hable hábleme háblenos háblame muestre muéstreme
    muéstrenos diga dígame díganos nombre escriba dibuje diseñe calcule suponga imagine imagina
    descreva explique conte fale mostre diga cite escreva desenhe calcule suponha apresente
    """.split()
)
"""Words that a question begins with though nobody put a question mark behind it."""


def make_plain(text: str) -> str:
    """`text` on one line, without control characters and without marks that turn the direction of writing."""
    return " ".join("".join(map(_keep, unicodedata.normalize("NFC", text))).split())


def make_line(text: str) -> str:
    """The same of what a template has made, in which blanks that keep words together stay."""
    return close_up("".join(map(_keep, unicodedata.normalize("NFC", text))))


def close_up(text: str) -> str:
    """`text` on one line, with one blank between words."""
    return _BLANKS.sub(" ", text).strip()


def make_quotable(text: str) -> str:
    """A question without what Markdown adds to it; nothing where it does not read well inside a sentence.

    That is: one line of at most 140 letters, with no markup and no remark in it, which ends with its only question
    mark, or has none and begins like a task.
    """
    if "\n" in text.strip():
        return ""
    plain = make_plain(re.sub(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1", r"\2", text)).strip(" \"'“”„«»‘’")
    plain = re.sub(r"(\.{3}|…|[.:;,!])+$", "", plain).strip()
    if not plain.strip("?") or len(plain) > LONGEST or _NOT_QUOTED.search(plain):
        return ""
    begins = re.split(r"[\W_]+", plain.casefold())[0]
    asks = plain.count("?") == 1 if plain.endswith("?") else "?" not in plain and begins in _OPENINGS
    return begun(plain) if asks else ""


def _keep(letter: str) -> str:
    """Line ends and tabs are blanks, and what nobody sees goes, but for what joins letters."""
    category = unicodedata.category(letter)
    if category == "Cc":
        return " "
    return "" if category[0] == "C" and letter not in _JOINERS else letter
