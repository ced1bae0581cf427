"""Where applications went: steps as blocks on one line, and ribbons that go on, or turn off to how it ended there.

Nothing crosses: what goes on runs along the top, and what ends at a step turns off below it, beside its words, before
the next step begins.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from markupsafe import escape

from journal_tool.rendering.charts.drawing import Chart, draw_text, draw_wide, trim

COLUMN, RUN, NODE, LABEL = 172, 58, 8, 114
"""Pixels from step to step, of a ribbon that turns off, across a block, and for the words behind it."""

TOP, GAP, PITCH, BELOW = 28, 8, 20, 10
"""Pixels above the line of steps, between ribbons, from one end's words to the next's, and below all."""

TALLEST, MOST_EACH = 230.0, 18.0
"""Pixels of the tallest block, and of one application where there are few."""


class End(NamedTuple):
    words: str
    tone: str
    applications: int


class Step(NamedTuple):
    """`applications` came here, by a ribbon of this `tone`; `ends` are those that went no farther."""

    words: str
    applications: int
    ends: tuple[End, ...]
    tone: str = ""


class Block(NamedTuple):
    """In pixels. A step is drawn, with its words above; an end is where a ribbon ends, with its words behind."""

    x: float
    y: float
    height: float
    words: str
    is_step: bool


class Ribbon(NamedTuple):
    """From one block to another, both ends of it `width` pixels high."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float
    tone: str


class Layout(NamedTuple):
    blocks: tuple[Block, ...]
    ribbons: tuple[Ribbon, ...]
    width: int
    height: int


def draw_sankey(title: str, finding: str, measure: str, steps: Iterable[Step]) -> Chart | None:
    """None where all went one way, as a single application does: the finding tells as much."""
    steps = [step for step in steps if step.applications]
    if sum(len(step.ends) for step in steps) + sum(not step.ends for step in steps[-1:]) < 2:
        return None
    layout = lay_out(steps)
    svg = draw_wide(title, finding, _draw(layout), layout.width, layout.height)
    return Chart(title, escape(measure), svg, wide=True, text=tell_flows(steps))


def tell_flows(steps: Sequence[Step]) -> str:
    """As sankeymatic.com reads it: `Applied [14] Screening`, a line for each ribbon."""
    following = [f"{before.words} [{it.applications}] {it.words}" for before, it in pairwise(steps)]
    ends = [f"{step.words} [{it.applications}] {it.words}" for step in steps for it in step.ends]
    return "\n".join((*following, *ends))


def lay_out(steps: Sequence[Step]) -> Layout:
    """The steps from left to right, each as high as it has applications; what leaves it is as high together."""
    each = min(TALLEST / steps[0].applications, MOST_EACH)
    blocks: list[Block] = []
    ribbons: list[Ribbon] = []
    for number, step in enumerate(steps):
        x = number * COLUMN
        words = f"{step.words} {step.applications:,}"
        blocks.append(Block(x, TOP, step.applications * each, words, True))
        following = steps[number + 1] if number + 1 < len(steps) else None
        going = following.applications * each if following else 0.0
        if following:
            ribbons.append(Ribbon(x + NODE, TOP, x + COLUMN, TOP, going, following.tone))
        for end, y, to_y in _place_ends(step.ends, TOP + going, bool(going), each):
            width = end.applications * each
            ribbons.append(Ribbon(x + NODE, y, x + RUN, to_y, width, end.tone))
            blocks.append(Block(x + RUN, to_y, width, f"{end.words} {end.applications:,}", False))
    width = max(it.x for it in blocks) + LABEL
    height = max(max(it.y + it.height, it.y + it.height / 2 + PITCH / 2) for it in blocks) + BELOW
    return Layout(tuple(blocks), tuple(ribbons), int(width), int(height) + 1)


def _place_ends(ends: Sequence[End], y: float, below: bool, each: float) -> Iterator[tuple[End, float, float]]:
    """Each with its top where it leaves and where it ends: so far apart that their words do not touch.

    The first goes straight on, unless it is `below` what goes on to the next step.
    """
    free, words = (y + GAP, y + PITCH / 2 + 2) if below else (y, y)
    for end in ends:
        width = end.applications * each
        to_y = max(free, words - width / 2)
        yield end, y, to_y
        y, free, words = y + width, to_y + width + GAP, to_y + width / 2 + PITCH


def _draw(layout: Layout) -> Iterator[str]:
    for it in layout.ribbons:
        yield f'<path class="{it.tone}" d="{_bend(it)}"/>' if it.tone else f'<path d="{_bend(it)}"/>'
    for block in layout.blocks:
        if block.is_step:
            size = f'width="{NODE}" height="{trim(block.height)}"'
            yield f'<rect class="full" x="{block.x:g}" y="{trim(block.y)}" {size}/>'
            yield draw_text(trim(block.x), block.y - 10, block.words, "", "step")
        else:
            yield draw_text(trim(block.x + 6), block.y + block.height / 2 + 5, block.words)


def _bend(it: Ribbon) -> str:
    """A band that leaves and comes in level."""
    x, to_x, middle = trim(it.x), trim(it.to_x), trim((it.x + it.to_x) / 2)
    y, low, to_y, to_low = (trim(at) for at in (it.y, it.y + it.width, it.to_y, it.to_y + it.width))
    if it.y == it.to_y:
        return f"M{x} {y}H{to_x}V{to_low}H{x}z"
    return f"M{x} {y}C{middle} {y} {middle} {to_y} {to_x} {to_y}V{to_low}C{middle} {to_low} {middle} {low} {x} {low}z"
