"""Small phrases that the commands share: counts, lists, and text that cannot harm a terminal."""

import unicodedata
from collections.abc import Sequence


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 error`, `2 errors`, `2 entries`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def harmless(text: str) -> str:
    """`text` on one line, with whatever steers a terminal or turns the direction of writing spelt out."""
    return text if text.isprintable() else "".join(map(_spelt_out, text))


def cells(text: str) -> int:
    """How many columns of a terminal a text takes: accents that combine none, letters of East Asia two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else 1 + (unicodedata.east_asian_width(letter) in "WF")
        for letter in text
    )


def _spelt_out(letter: str) -> str:
    """Joiners within words and emoji stay; an unprintable letter becomes its code: `\\x1b`, `\\u202e`."""
    if letter.isprintable() or letter in "\u200c\u200d":
        return letter
    return (
        letter.encode("unicode_escape").decode() if not "\ud800" <= letter <= "\udfff" else "\N{REPLACEMENT CHARACTER}"
    )
