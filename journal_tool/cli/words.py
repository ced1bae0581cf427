"""Text that cannot harm a terminal, and how wide it is there."""

import unicodedata


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
