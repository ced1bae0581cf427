"""Text of the journal as it may stand in a letter: on one line, without what steers a terminal or a mail."""

import re
import unicodedata

LONGEST = 140
"""In letters; a longer question is no longer read as part of a sentence."""

_JOINERS = "\u200c\u200d"
_MARKUP = re.compile(r"[`*_\[\]<>{}|\\]|https?:|#\w")
_OPENINGS = frozenset(
    """
    how what why which who whom whose when where would could can do does did is are have has tell describe explain walk
    give show write name suppose imagine
    """.split()
)
"""Words that a question begins with though nobody put a question mark behind it."""


def make_plain(text: str) -> str:
    """`text` on one line, without control characters and without marks that turn the direction of writing."""
    kept = (letter if _stays(letter) else " " for letter in unicodedata.normalize("NFC", text))
    return " ".join("".join(kept).split())


def make_quotable(text: str) -> str:
    """A question without what Markdown adds to it; nothing where it does not read well inside a sentence.

    That is: one line of at most 140 letters, with no markup left, which ends with its only question mark or begins
    like a question.
    """
    if "\n" in text.strip():
        return ""
    plain = make_plain(re.sub(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1", r"\2", text)).strip(" \"'“”„«»‘’")
    plain = re.sub(r"(\.{3}|…|[.:;,!])+$", "", plain).strip()
    if not plain or len(plain) > LONGEST or _MARKUP.search(plain) or plain.count("?") > 1:
        return ""
    if any(mark in plain for mark in '“”„«»"'):
        return ""
    begins = re.split(r"[\W_]+", plain.casefold())[0]
    if not plain.endswith("?") and begins not in _OPENINGS:
        return ""
    return plain[:1].upper() + plain[1:]


def _stays(letter: str) -> bool:
    return unicodedata.category(letter)[0] != "C" or letter in _JOINERS
