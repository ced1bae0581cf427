"""What fits on one printed page: how many of each, and how much of a long text; what does not is told of."""

import math
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from markupsafe import Markup, escape

from journal_tool.model.place import Passage
from journal_tool.rendering.material import Material

NAME, ROLE, SOURCE = 40, 70, 120
"""How many characters of what stands on every sheet."""


class Limits(NamedTuple):
    """How many there are of each, and of how many characters; `lines` fit on the page, each of `letters`.

    Measured in Chromium on the shorter and on the narrower of both sizes of paper, and held by
    tests/browser/test_counter_sheet.py.
    """

    dense: bool
    lines: int
    letters: int
    asks: int
    arguments: int
    contributions: int
    strengths: int
    moves: int
    line: int
    text: int
    quote: int
    move: int


LEVELS = (
    Limits(False, 85, 44, 5, 7, 3, 5, 6, 160, 300, 500, 170),
    Limits(True, 82, 50, 5, 7, 3, 5, 5, 160, 300, 500, 130),
    Limits(True, 82, 50, 3, 5, 2, 3, 3, 90, 100, 180, 80),
)
"""The roomiest that fits is taken. The last fits whatever was written."""

HEADING = 2
"""Lines that a heading takes."""

_TALL = ("\n\n", "![", "```", "|", "~~~")
"""What may take more room than its letters do."""
_BREADTHS = {
    letter: breadth
    for letters, breadth in ((" iljtfr.,:;'|!()", 0.65), ("mw%", 1.6), ("MW@—…", 1.9))
    for letter in letters
}
"""Of letters, beside one of middling breadth, in the usual sans serif types."""

One = TypeVar("One")


class Room:
    """Cuts what is too much, noting whether it did, and counts the lines that the rest takes."""

    def __init__(self, material: Material, page: str, limits: Limits) -> None:
        self.limits = limits
        self.cut = False
        self.lines = 0
        self._material = material
        self._page = page

    def choose(self, found: Sequence[One], limit: int) -> Sequence[One]:
        """The first so many."""
        self.cut = self.cut or len(found) > limit
        return found[:limit]

    def clip(self, text: str, limit: int) -> str:
        shown = clip(text, limit)
        self.cut = self.cut or shown.endswith("…")
        self.add(shown)
        return shown

    def show(self, passage: Passage, entry: str, limit: int) -> Markup:
        """As it is written where that is short, else its beginning as plain text."""
        text = passage.text
        if len(text) <= limit and text.count("\n") < 6 and not any(mark in text for mark in _TALL):
            self.add(text)
            return self._material.prose.render(passage, entry, self._page, 3)
        return Markup("<p>{}</p>").format(escape(self.clip(text, limit)))

    def add(self, text: str) -> None:
        self.lines += sum(count_lines(line, self.limits.letters) for line in text.split("\n"))


def clip(text: str, limit: int) -> str:
    """On one line, whole words only; a word that is longer than all is cut where it must."""
    words = " ".join(text.split())
    if _measure(words) <= limit:
        return words
    while _measure(words) > limit:
        words = words[: min(len(words) - 1, int(len(words) * limit / _measure(words)) + 1)]
    return f"{words.rpartition(' ')[0] or words} …"


def count_lines(text: str, letters: int) -> int:
    """How many lines of so many letters a text takes, at least one."""
    return max(1, math.ceil(_measure(text) / letters))


def _measure(text: str) -> float:
    """How broad a text is, in letters of middling breadth."""
    return sum(_BREADTHS.get(letter) or _weigh(letter) for letter in text)


def _weigh(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.9
    return 1.3 if letter.isupper() else 1.1
