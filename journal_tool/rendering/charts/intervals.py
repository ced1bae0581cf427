"""Shares, one a row: a dot where so many of so many lie, on the range in which the true share lies."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from journal_tool.analysis.shares import Share
from journal_tool.rendering.charts.drawing import Chart, draw, draw_dot, draw_head, explain, percent, trim
from journal_tool.rendering.charts.scales import FOOT, SHARES, draw_ticks
from journal_tool.rendering.words import render_percent, render_share

ROW = 44
_MIDDLE = 26
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_RANGE = '<rect x="1" y="3" width="12" height="8"/>'
_SHARE = '<circle class="full" cx="7" cy="7" r="4"/>'


class ShareRow(NamedTuple):
    words: str
    share: Share


def draw_intervals(title: str, finding: str, measure: str, rows: Iterable[ShareRow]) -> Chart | None:
    """`measure` says what the shares are of. None for a single row or shares of one: the finding tells as much."""
    rows = tuple(rows)
    if len(rows) < 2 or all(row.share.of < 2 for row in rows):
        return None
    keys = explain((_SHARE, measure), (_RANGE, "where the true share lies, as far as so few can tell"))
    return Chart(title, keys, draw(title, finding, _draw(rows), len(rows) * ROW + FOOT))


def _draw(rows: Sequence[ShareRow]) -> Iterator[str]:
    yield from draw_ticks(SHARES, _TICKS, map(render_percent, _TICKS), len(rows) * ROW)
    for number, (words, share) in enumerate(rows):
        top = number * ROW
        low, high = (SHARES.place(end) for end in share.interval)
        yield draw_head(top, words, render_share(share))
        yield f'<rect x="{percent(low)}" y="{top + _MIDDLE - 4}" width="{trim(high - low)}%" height="8"/>'
        yield draw_dot(SHARES.place(share.count / share.of), top + _MIDDLE)
