"""How something that is rated from 1 to 5 went from one time to the next: a dot each, and the line between them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from markupsafe import Markup

from journal_tool.rendering.charts.drawing import Chart, draw, draw_dot, draw_rule, draw_text, percent
from journal_tool.rendering.charts.scales import FOOT, Axis

LEVELS = (1, 2, 3, 4, 5)
_LEVEL, _TOP = 22, 18


class Point(NamedTuple):
    """One time; `mark` says what changed with it, or nothing."""

    rating: int
    when: str
    mark: str = ""


def draw_course(title: str, finding: str, measure: Markup, points: Sequence[Point]) -> Chart | None:
    """The points in their order, evenly apart. None where there are fewer than two."""
    if len(points) < 2:
        return None
    return Chart(title, measure, draw(title, finding, _draw(points), _find_height(LEVELS[0]) + FOOT))


def _draw(points: Sequence[Point]) -> Iterator[str]:
    axis = Axis(-0.5, len(points) - 0.5)
    places = [(axis.place(number), _find_height(point.rating)) for number, point in enumerate(points)]
    for level in LEVELS:
        y = _find_height(level)
        yield f'<line class="grid" x1="0" x2="100%" y1="{y}" y2="{y}"/>' + draw_text("0", y + 4, str(level), "", "meta")
    for (x, _), point in zip(places, points, strict=True):
        if point.mark:
            yield draw_rule(x, _TOP, _find_height(LEVELS[0]), ' stroke-dasharray="3"')
            yield draw_text(percent(x), _TOP - 4, point.mark, "end" if x > 50 else "")
    for (x, y), (to_x, to_y) in pairwise(places):
        yield f'<line x1="{percent(x)}" y1="{y}" x2="{percent(to_x)}" y2="{to_y}"/>'
    yield from (draw_dot(x, y) for x, y in places)
    yield from _draw_ends(places, points)


def _draw_ends(places: Sequence[tuple[float, int]], points: Sequence[Point]) -> Iterator[str]:
    """When the first and the last time were: below the middle of their dots, as long as these are far enough inside."""
    inside = len(points) <= 5
    for number, anchor in ((0, ""), (-1, "end")):
        x = percent(places[number][0])
        yield draw_text(x, _find_height(LEVELS[0]) + 18, points[number].when, "middle" if inside else anchor, "meta")


def _find_height(rating: int) -> int:
    return _TOP + 12 + (LEVELS[-1] - rating) * _LEVEL
