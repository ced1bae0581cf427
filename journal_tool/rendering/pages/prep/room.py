"""How much room a text takes on the sheet, in lines of a printed column, and how it is shortened to what there is."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from string import ascii_uppercase
from typing import NamedTuple

from journal_tool.model.place import Passage

LINE = 46
"""In letters: a column of a printed sheet, of which two stand beside each other, takes 50 of a usual text."""

_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_MARK = re.compile(r"(\s*)(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s?)")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s")
_HALF_LINK = re.compile(r"!?\[[^\]]*(?:\](?:\([^)]*)?)?$")
_BROAD = "mwMW@%&"
_ENDING = 3
"""In letters: the dots behind what was cut."""
_PIECES = re.compile(r"\S+|\s+")


class Block(NamedTuple):
    """Lines that belong together, and how many printed lines they take. `kind` is text, code or table."""

    kind: str
    lines: tuple[str, ...]
    cost: float


class Room:
    """Lines that are left on a sheet."""

    def __init__(self, lines: float) -> None:
        self.left = lines

    def take(self, cost: float) -> bool:
        """Whether there is room for so many lines: then they are taken."""
        if cost > self.left:
            return False
        self.left -= cost
        return True

    def spend(self, cost: float) -> None:
        """Take so many lines, whether or not there is room."""
        self.left -= cost

    def part(self, lines: float) -> "Room":
        """Room for one part of the sheet, at most `lines`: what it does not need is for the others."""
        return _Part(self, lines)


class _Part(Room):
    def __init__(self, whole: Room, lines: float) -> None:
        super().__init__(min(lines, whole.left))
        self._whole = whole

    def take(self, cost: float) -> bool:
        return super().take(cost) and self._whole.take(cost)


def measure(text: str) -> float:
    """The breadth of a line of text in usual letters: capitals are broader, and those of Chinese twice as broad."""
    breadth = len(text) + 0.6 * sum(map(text.count, _BROAD)) + 0.4 * sum(map(text.count, ascii_uppercase))
    return breadth if text.isascii() else breadth + sum(map(_find_more, text))


def count_lines(text: str, line: float = LINE) -> int:
    """How many lines a text without blocks takes."""
    return max(1, -int(-measure(text) // max(line, 8)))


def count_prose(passage: Passage) -> float:
    """How many lines a piece of Markdown takes."""
    return sum(block.cost for block in _split(passage.text))


def shorten(text: str, lines: float) -> str:
    """A line of Markdown in at most so many printed lines, cut behind a word; what was opened in it is closed."""
    kept = cut(text, lines)
    if kept == text:
        return text
    kept = _HALF_LINK.sub("", kept.removesuffix(" …")).rstrip()
    for mark in ("`", "**", "~~"):
        if kept.count(mark) % 2:
            kept += mark
    return f"{kept} …"


def cut(text: str, lines: float) -> str:
    """A plain text in at most so many printed lines, cut behind a word."""
    if count_lines(text) <= lines:
        return text
    room, kept = lines * LINE - _ENDING, ""
    for piece in _PIECES.findall(text):
        breadth = measure(piece)
        if breadth > room:
            if breadth > LINE:  # a word without end is cut where the room ends
                kept += piece[: int(room * len(piece) / breadth)]
            break
        room -= breadth
        kept += piece
    return f"{kept.rstrip()} …"


def clip(passage: Passage, lines: float) -> tuple[Passage, bool]:
    """As much of a piece of Markdown as fits, and whether something is left out."""
    kept: list[str] = []
    for block in _split(passage.text):
        if block.cost > lines:
            kept += _cut(block, lines)
            return Passage("\n".join(kept).strip("\n"), passage.line), True
        lines -= block.cost
        kept += block.lines
    return passage, False


def _find_more(letter: str) -> float:
    """By how much a letter beyond ASCII is broader than a usual one."""
    if letter.isascii():
        return 0
    return 1 if unicodedata.east_asian_width(letter) in "WF" else 0.4 * letter.isupper()


def _split(text: str) -> Iterator[Block]:
    """The blocks of a text, in which a list is one block an item; blank lines belong to what stands before them."""
    fence, kind, lines = "", "text", list[str]()
    for line in text.split("\n"):
        opens = _FENCE.match(line)
        if fence:
            lines.append(line)
            if opens and opens[1].startswith(fence):
                fence = ""
                yield _weigh("code", lines)
                lines = []
            continue
        new = "code" if opens else "table" if "|" in line else "text"
        begins = new != kind or opens or (new == "text" and (_MARK.match(line) or _HEADING.match(line)))
        if lines and (begins or not lines[-1].strip()) and line.strip():
            yield _weigh(kind, lines)
            lines = []
        if line.strip() or not lines:
            kind = new if line.strip() else kind
        if opens:
            fence = opens[1]
        lines.append(line)
    if lines:
        yield _weigh("code" if fence else kind, lines)


def _weigh(kind: str, lines: list[str]) -> Block:
    return Block(kind, tuple(lines), {"code": _weigh_code, "table": _weigh_table, "text": _weigh_text}[kind](lines))


def _weigh_code(lines: list[str]) -> float:
    return sum(count_lines(line, LINE * 0.8) for line in lines) + 1


def _weigh_table(lines: list[str]) -> float:
    return sum(_weigh_row(line) for line in lines if line.strip()) + 1


def _weigh_row(line: str) -> float:
    if not line.strip("|-: "):
        return 0  # what only parts the head from the rows
    cells = line.strip().strip("|").split("|")
    breadth = LINE / len(cells) - 2
    return max(count_lines(cell.strip(), breadth) for cell in cells) + 0.5


def _weigh_text(lines: list[str]) -> float:
    """With the gap below it; an item of a list is indented, and so is what stands below it."""
    words = " ".join(line.strip() for line in lines)
    mark = _MARK.match(lines[0])
    indent = len(mark[1]) + 3 if mark else len(lines[0]) - len(lines[0].lstrip())
    pictures = 6 * words.count("![")
    larger = 1.5 if _HEADING.match(lines[0]) else 0.0
    return count_lines(words, LINE - 1.5 * indent) + 0.5 + larger + pictures


def _cut(block: Block, lines: float) -> list[str]:
    """What of one block fits in so many lines; of a table its head and a row at least."""
    if block.kind == "text":
        return _cut_text(block, lines)
    if block.kind == "table":
        kept = _fill(block.lines, lines - 1, _weigh_row)
        return [*kept, "", "…"] if len(kept) > 2 else []
    kept = _fill(block.lines, lines - 1, lambda line: count_lines(line, LINE * 0.8))
    fence = _FENCE.match(block.lines[0])
    return [*kept, "…", fence[1] if fence else ""] if len(kept) > 1 else []


def _cut_text(block: Block, lines: float) -> list[str]:
    first = block.lines[0]
    mark = _MARK.match(first)
    head = mark[0] if mark else ""
    words = " ".join([first[len(head) :].strip(), *(line.strip() for line in block.lines[1:])]).strip()
    room = int((lines - 0.5) * (LINE - 1.5 * len(head)) / LINE)
    return [head + shorten(words, room)] if room >= 1 and "![" not in words else []


def _fill(lines: tuple[str, ...], room: float, weigh: Callable[[str], float]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        room -= weigh(line)
        if room < 1:
            break
        kept.append(line)
    return kept
