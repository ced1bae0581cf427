"""One dot for each thing that was counted, a row for each kind of thing: what is alike lies stacked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from journal_tool.rendering.charts.drawing import Chart, draw, draw_dot, draw_head, draw_rule, trim
from journal_tool.rendering.charts.scales import FOOT, Axis, draw_ticks

_HEAD, _BELOW = 22, 10
_PITCH, _STACK = 9.0, 72.0
"""Pixels from dot to dot, and at most for a stack: what is higher is drawn closer."""


class Dot(NamedTuple):
    """`kind` is full, hollow or square."""

    number: float
    kind: str = "full"


class DotRow(NamedTuple):
    """`middle` is marked by an upright line."""

    words: str
    note: str
    dots: tuple[Dot, ...]
    middle: float | None = None


def draw_dots(
    title: str, finding: str, measure: Markup, rows: Iterable[DotRow], ticks: Sequence[int], labels: Sequence[str]
) -> Chart | None:
    """The axis goes from the first of `ticks` to the last. None where there are fewer than two dots."""
    rows = tuple(row for row in rows if row.dots)
    if sum(len(row.dots) for row in rows) < 2:
        return None
    bottoms = list(_find_bottoms(rows))
    marks = (*draw_ticks(axis := Axis(ticks[0], ticks[-1]), ticks, labels, bottoms[-1]), *_draw(axis, rows, bottoms))
    return Chart(title, measure, draw(title, finding, marks, bottoms[-1] + FOOT))


def _find_bottoms(rows: Sequence[DotRow]) -> Iterator[int]:
    bottom = 0
    for row in rows:
        highest = max(Counter(dot.number for dot in row.dots).values())
        bottom += int(_HEAD + min(highest * _PITCH, _STACK) + _BELOW)
        yield bottom


def _draw(axis: Axis, rows: Sequence[DotRow], bottoms: Sequence[int]) -> Iterator[str]:
    top = 0
    for row, bottom in zip(rows, bottoms, strict=True):
        yield draw_head(top, row.words, row.note)
        foot = bottom - _BELOW
        if row.middle is not None:
            yield draw_rule(axis.place(row.middle), top + _HEAD - 4, foot + 4, ' stroke-width="2"')
        yield f'<line class="grid" x1="0" x2="100%" y1="{foot}" y2="{foot}"/>'
        yield from _stack(axis, row.dots, foot)
        top = bottom


def _stack(axis: Axis, dots: Sequence[Dot], foot: float) -> Iterator[str]:
    heights = Counter(dot.number for dot in dots)
    standing: Counter[float] = Counter()
    for dot in dots:
        pitch = min(_PITCH, _STACK / heights[dot.number])
        yield draw_dot(axis.place(dot.number), float(trim(foot - 5 - standing[dot.number] * pitch)), dot.kind)
        standing[dot.number] += 1
