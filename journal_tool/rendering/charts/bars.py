"""Counts, one bar a row, in parts of several kinds: as long as there are so many."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from journal_tool.rendering.charts.drawing import Chart, draw, draw_head, explain, percent
from journal_tool.rendering.charts.scales import FOOT, Axis, draw_ticks, find_steps

ROW = 44
_TOP, _HEIGHT = 19, 14


class Kind(NamedTuple):
    """What a part of a bar means, and the class that draws it."""

    words: str
    tone: str


class BarRow(NamedTuple):
    """`counts` has one number for each kind; `note` says them."""

    words: str
    note: str
    counts: tuple[int, ...]


def draw_bars(title: str, finding: str, measure: str, kinds: Sequence[Kind], rows: Iterable[BarRow]) -> Chart | None:
    """None where fewer than two rows have anything."""
    rows = tuple(rows)
    if sum(any(row.counts) for row in rows) < 2:
        return None
    keys = explain(*((f'<rect class="{it.tone}" x="1" y="1" width="12" height="12"/>', it.words) for it in kinds))
    return Chart(title, measure + keys, draw(title, finding, _draw(kinds, rows), len(rows) * ROW + FOOT))


def _draw(kinds: Sequence[Kind], rows: Sequence[BarRow]) -> Iterator[str]:
    steps = find_steps(max(sum(row.counts) for row in rows))
    axis = Axis(0, steps[-1])
    yield from draw_ticks(axis, steps, map(str, steps), len(rows) * ROW)
    for number, (words, note, counts) in enumerate(rows):
        top = number * ROW
        yield draw_head(top, words, note)
        before = 0
        for kind, count in zip(kinds, counts, strict=True):
            start, before = axis.place(before), before + count
            if count:
                across = f'x="{percent(start)}" width="{percent(axis.place(before) - start)}"'
                yield f'<rect class="{kind.tone}" {across} y="{top + _TOP}" height="{_HEIGHT}"/>'
