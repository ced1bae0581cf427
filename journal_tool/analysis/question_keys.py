"""When two wordings are the same question: folding a text to the key that they share."""

import re
import unicodedata
from functools import lru_cache

_NUMBER = re.compile(r"^\s*(?:q\s?)?\d{1,3}\s?[.):]\s+", re.IGNORECASE)
_MARKS_AT_END = re.compile(r"(?:\s+(?:#[^\W\d_][\w/-]*|\^[\w-]+))+\s*$")
_APOSTROPHES = re.compile("['’‘ʼ´`]")
_KEPT = re.compile(r"(?<=[^\W\d_])[+#]+|\.(?=[^\W\d_])")
_PUNCTUATION = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=65536)
def fold_question(text: str) -> str:
    """One form of a question, whatever its case, Unicode form, numbering, topics and punctuation.

    `+` and `#` stay behind a letter (C++, C#), `.` stays before one (.NET). A text that has no letter
    at all stands for itself.
    """
    bare = _MARKS_AT_END.sub("", _NUMBER.sub("", text.replace("´", "'")))
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bare).casefold())
    folded = _APOSTROPHES.sub("", folded)
    return " ".join(_without_punctuation(folded).split()) or " ".join(text.split())


def _without_punctuation(text: str) -> str:
    """Every mark a blank but for those that are part of a name."""
    pieces: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        pieces += (_blank(text[end : kept.start()]), kept.group())
        end = kept.end()
    return "".join((*pieces, _blank(text[end:])))


def _blank(text: str) -> str:
    if text.isascii():
        return _PUNCTUATION.sub(" ", text)
    return "".join(letter if unicodedata.category(letter)[0] in "LNM" else " " for letter in text)
