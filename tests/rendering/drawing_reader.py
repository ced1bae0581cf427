"""A chart as a browser draws it: its marks with their places as numbers, on a page of some width."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from journal_tool.rendering.charts.drawing import Chart

LETTER = 6.6
"""Pixels of a letter, on the average, at the size of the charts' text."""

LINE = 10
"""Pixels that letters stand up from their foot."""


class Mark(NamedTuple):
    """A shape or words, with the room it takes. `kind` is its class."""

    tag: str
    kind: str
    left: float
    top: float
    right: float
    bottom: float
    words: str


class Drawing:
    """`width` is that of the page, unless the chart has one of its own."""

    def __init__(self, chart: Chart, width: float = 308) -> None:
        self.root = ET.fromstring(chart.svg)
        self.height = float(self.root.attrib["height"])
        self.width = float(self.root.attrib.get("width", width))
        self.marks = [mark for node in self.root if (mark := self._read(node))]

    def find(self, tag: str, kind: str | None = None) -> list[Mark]:
        return [it for it in self.marks if it.tag == tag and kind in (None, it.kind)]

    @property
    def words(self) -> list[str]:
        return [it.words for it in self.find("text")]

    def find_outside(self) -> list[Mark]:
        """What does not lie in the drawing, but for the half of a line around a shape."""
        return [
            it
            for it in self.marks
            if it.left < -0.5 or it.top < -0.5 or it.right > self.width + 0.5 or it.bottom > self.height + 0.5
        ]

    def find_touching(self) -> list[tuple[str, str]]:
        """Words that lie on other words."""
        texts = self.find("text")
        return [
            (one.words, other.words)
            for number, one in enumerate(texts)
            for other in texts[number + 1 :]
            if one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom
        ]

    def _read(self, node: ET.Element) -> Mark | None:
        if node.tag in ("title", "desc"):
            return None
        left, top, right, bottom = getattr(self, f"_read_{node.tag}")(node)
        assert left <= right and top <= bottom, ET.tostring(node)
        return Mark(node.tag, node.get("class", ""), left, top, right, bottom, node.text or "")

    def _at(self, node: ET.Element, name: str) -> float:
        text = node.attrib[name]
        number = float(text.removesuffix("%"))
        assert number == number and abs(number) < 1e6, text
        return number * self.width / 100 if text.endswith("%") else number

    def _read_text(self, node: ET.Element) -> Iterator[float]:
        x, y, wide = self._at(node, "x"), self._at(node, "y"), len(node.text or "") * LETTER
        left = {"middle": x - wide / 2, "end": x - wide}.get(node.get("text-anchor", ""), x)
        return iter((left, y - LINE, left + wide, y))

    def _read_rect(self, node: ET.Element) -> Iterator[float]:
        x, y = self._at(node, "x") - 4 * ("transform" in node.attrib), self._at(node, "y")
        return iter((x, y, x + self._at(node, "width"), y + self._at(node, "height")))

    def _read_circle(self, node: ET.Element) -> Iterator[float]:
        x, y, r = (self._at(node, name) for name in ("cx", "cy", "r"))
        return iter((x - r, y - r, x + r, y + r))

    def _read_line(self, node: ET.Element) -> Iterator[float]:
        x, y = (
            sorted((self._at(node, "x1"), self._at(node, "x2"))),
            sorted((self._at(node, "y1"), self._at(node, "y2"))),
        )
        return iter((x[0], y[0], x[1], y[1]))

    def _read_path(self, node: ET.Element) -> Iterator[float]:
        """Squares of a calendar in steps from the first, or a ribbon with absolute places."""
        places = node.attrib["d"]
        if "h" in places:
            return iter(read_squares(places))
        across: list[float] = []
        down: list[float] = []
        for command, numbers in split_path(places):
            across += [] if command == "V" else numbers if command == "H" else numbers[::2]
            down += [] if command == "H" else numbers if command == "V" else numbers[1::2]
        return iter((min(across), min(down), max(across), max(down)))


def split_path(text: str) -> Iterator[tuple[str, list[float]]]:
    command, rest = "", ""
    for letter in text + "z":
        if letter.isalpha():
            if command:
                yield command, [float(number) for number in rest.split()]
            command, rest = letter, ""
        else:
            rest += letter


def read_squares(text: str) -> tuple[float, float, float, float]:
    """`M40 22h12v12h-12zm17 0h12…`: from the first square to the last."""
    moves = [numbers for command, numbers in split_path(text) if command in "Mm"]
    size = next(numbers[0] for command, numbers in split_path(text) if command == "h")
    x, y = moves[0]
    return x, y, x + sum(numbers[0] for numbers in moves[1:]) + size, y + size
