"""When two wordings are the same question: folding a text to the key that they share, and the names it answers to."""

import re
import unicodedata
from functools import lru_cache

from journal_tool.model.question import Encounter

_NUMBER = re.compile(r"(?:q ?)?\d{1,3} ?[.):] ", re.IGNORECASE)
_MARK_AT_END = re.compile(r"#(?=[\w/+.-]*[^\W\d_])\w[\w/+.-]*|\^[\w-]+")
_APOSTROPHES = re.compile("['’‘ʼ´`]")
_KEPT = re.compile(r"(?<=[^\W\d_])[+#]+|\.(?=[^\W\d_])")
_PUNCTUATION = re.compile(r"[^\w\s]|_")


@lru_cache(maxsize=65536)
def fold_question(text: str) -> str:
    """One form of a question, whatever its case, Unicode form, numbering, topics and punctuation.

    `+` and `#` stay behind a letter (C++, C#), `.` stays before one (.NET). A text that has no letter
    at all stands for itself.
    """
    bare = _without_marks(text.replace("´", "'").split())
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", bare).casefold())
    folded = _APOSTROPHES.sub("", folded)
    return " ".join(_without_punctuation(folded).split()) or " ".join(text.split())


def name_question(encounter: Encounter) -> list[str]:
    """All that a question answers to: its text, its `^id`, and what it is said to be the same as."""
    names = [f"text {fold_question(encounter.text)}"]
    if encounter.id:
        names.append(f"id {encounter.id}")
    return [*names, *map(name_other, encounter.same_as)]


def name_other(text: str) -> str:
    """The name of a question that `Same as` or `Not same as` means: its `^id` or its text."""
    bare = text.strip()
    return f"id {bare[1:]}" if bare.startswith("^") else f"text {fold_question(bare)}"


def _without_marks(words: list[str]) -> str:
    """The text of these words without the number in front and topics and `^id` behind."""
    while len(words) > 1 and _MARK_AT_END.fullmatch(words[-1]):
        words = words[:-1]
    text = " ".join(words)
    number = _NUMBER.match(text)
    return text[number.end() :] if number else text


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
