"""One dot for each thing that was counted, a row for each kind of thing: what is alike lies stacked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from journal_tool.rendering.charts.drawing import Chart, draw, draw_dot, draw_head, draw_rule, percent, trim
from journal_tool.rendering.charts.scales import FOOT, Axis, draw_ticks

_HEAD, _BELOW = 22, 10
_PITCH, _STACK = 9.0, 72.0
"""Pixels from dot to dot, and at most for a stack: in a row with a higher one all are drawn closer."""

_CLOSEST = 4.5
"""Where dots would lie closer, they cannot be told apart, and a stack of them is drawn as one."""


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
        bottom += int(_HEAD + min(_find_highest(row) * _PITCH, _STACK) + _BELOW)
        yield bottom


def _find_highest(row: DotRow) -> int:
    return max(Counter(dot.number for dot in row.dots).values())


def _draw(axis: Axis, rows: Sequence[DotRow], bottoms: Sequence[int]) -> Iterator[str]:
    top = 0
    for row, bottom in zip(rows, bottoms, strict=True):
        yield draw_head(top, row.words, row.note)
        foot = bottom - _BELOW
        if row.middle is not None:
            yield draw_rule(axis.place(row.middle), top + _HEAD - 4, foot + 4, ' stroke-width="2"')
        yield f'<line class="grid" x1="0" x2="100%" y1="{foot}" y2="{foot}"/>'
        yield from _stack(axis, row, foot)
        top = bottom


def _stack(axis: Axis, row: DotRow, foot: float) -> Iterator[str]:
    pitch = min(_PITCH, _STACK / _find_highest(row))
    standing: Counter[float] = Counter()
    for (number, kind), count in Counter((dot.number, dot.kind) for dot in row.dots).items():
        x, y = axis.place(number), foot - 5 - standing[number] * pitch
        standing[number] += count
        if pitch < _CLOSEST and kind == "full":
            yield _draw_rod(x, y, (count - 1) * pitch)
        else:
            yield from (draw_dot(x, y - place * pitch, kind) for place in range(count))


def _draw_rod(x: float, y: float, height: float) -> str:
    """From the dot that would be lowest to the highest one."""
    size = f'y="{trim(y - height - 4)}" width="8" height="{trim(height + 8)}" rx="4"'
    return f'<rect class="full" x="{percent(x)}" {size} transform="translate(-4)"/>'
