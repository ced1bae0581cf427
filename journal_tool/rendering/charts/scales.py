"""Where numbers lie across a chart: an axis in percent of the width, and the round numbers that are written on it."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil
from typing import NamedTuple

from journal_tool.rendering.charts.drawing import draw_rule, draw_text

EDGE = 2.0
"""Percent kept free at both ends, so that a mark at the end is whole: 6 pixels on a phone."""

FOOT = 20
"""Pixels below the marks for the numbers on an axis."""

MOST_TICKS = 6


class Axis(NamedTuple):
    """From `low` to `high`, which lie EDGE from the ends of the drawing."""

    low: float
    high: float

    def place(self, number: float) -> float:
        """In percent of the whole width; what lies outside stands at the end."""
        share = (number - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return EDGE + (100 - 2 * EDGE) * min(1.0, max(0.0, share))


SHARES = Axis(0, 1)


def find_steps(highest: int) -> tuple[int, ...]:
    """Round numbers from 0 to `highest` or the next one above it, evenly apart, MOST_TICKS at most."""
    highest = max(highest, 1)
    step = next(it for it in _list_round() if ceil(highest / it) < MOST_TICKS)
    return tuple(step * number for number in range(ceil(highest / step) + 1))


def draw_ticks(axis: Axis, ticks: Sequence[float], words: Iterable[str], bottom: int) -> Iterator[str]:
    """An upright line for each tick down to `bottom`, and its words below; those at the ends stay inside."""
    for number, (tick, label) in enumerate(zip(ticks, words, strict=True)):
        x = axis.place(tick)
        anchor = "middle" if len(label) == 1 or 0 < number < len(ticks) - 1 else "end" if number else ""
        yield draw_rule(x, 0, bottom, ' class="grid"')
        yield draw_text(f"{x:g}%", bottom + 16, label, anchor, "meta")


def _list_round() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 …"""
    power = 1
    while True:
        yield from (power, 2 * power, 5 * power)
        power *= 10
