"""The laws of the picture of where applications went: what comes to a step leaves it, and nothing crosses."""

from itertools import combinations

import pytest
from drawing_reader import LETTER, Drawing
from hypothesis import assume, given
from hypothesis import strategies as st

from journal_tool.analysis.states import STATES as STATE_NAMES
from journal_tool.rendering.charts.sankey import COLUMN, PITCH, End, Layout, Step, draw_sankey, lay_out
from journal_tool.rendering.pages.outcome_charts import _SHORT
from journal_tool.rendering.words import GROUPS, STATES

NAMES = tuple(GROUPS.values())
ENDS = tuple((_SHORT.get(state, STATES[state][0]), STATES[state][1]) for state in STATE_NAMES)
COUNTS = st.lists(st.integers(0, 60), min_size=len(ENDS), max_size=len(ENDS))


def make_steps(leaving: list[list[int]], accepted: int) -> list[Step]:
    """The steps of which so many went no farther, each for each end; so many came to the end of the way."""
    counts = [*leaving, [accepted]]
    steps = []
    for number, (name, here) in enumerate(zip(NAMES, counts, strict=True)):
        reached = sum(map(sum, counts[number:]))
        ends = tuple(End(*end, count) for end, count in zip(ENDS, here, strict=False) if count)
        steps.append(Step(name, reached, ends if number < len(leaving) else ()))
    return [step for step in steps if step.applications]


STEPS = st.builds(make_steps, st.lists(COUNTS, min_size=5, max_size=5), st.integers(0, 9)).filter(bool)


def heights_out(layout: Layout, x: float) -> float:
    return sum(it.width for it in layout.ribbons if it.x == x + 8)


@given(STEPS)
def test_what_leaves_a_step_is_as_high_as_the_step(steps: list[Step]) -> None:
    layout = lay_out(steps)
    blocks = [it for it in layout.blocks if it.is_step]
    assert len(blocks) == len(steps)
    for block in blocks:
        leaving = heights_out(layout, block.x)
        assert leaving == pytest.approx(block.height) or (block is blocks[-1] and not steps[-1].ends)
        coming = [it.width for it in layout.ribbons if it.to_x == block.x]
        assert not coming or coming == pytest.approx([block.height])


@given(STEPS)
def test_ribbons_are_as_high_as_their_applications_and_all_are_drawn(steps: list[Step]) -> None:
    layout = lay_out(steps)
    each = layout.blocks[0].height / steps[0].applications
    drawn = sorted(round(it.width / each) for it in layout.ribbons)
    going = [step.applications for step in steps[1:]]
    assert drawn == sorted(going + [end.applications for step in steps for end in step.ends])


@given(STEPS)
def test_no_ribbon_crosses_another(steps: list[Step]) -> None:
    """Those of one step keep their order, and turn off before the next step begins."""
    ribbons = lay_out(steps).ribbons
    for one, other in combinations(ribbons, 2):
        if one.x == other.x:
            high, low = sorted((one, other), key=lambda it: it.y)
            assert high.y + high.width <= low.y + 1e-6
            assert high.to_y + high.width <= low.to_y + 1e-6
        else:
            first, second = sorted((one, other), key=lambda it: it.x)
            assert first.to_x < second.x


@given(STEPS)
def test_words_lie_in_the_drawing_and_apart(steps: list[Step]) -> None:
    layout = lay_out(steps)
    words = [(it.x + 6, it.y + it.height / 2, it.words) for it in layout.blocks if not it.is_step]
    for one, other in combinations(words, 2):
        assert one[0] != other[0] or abs(one[1] - other[1]) >= PITCH - 1e-6
    assert all(x % COLUMN + len(text) * LETTER < COLUMN for x, _, text in words)


@given(STEPS)
def test_nothing_is_drawn_outside_and_every_way_has_its_words(steps: list[Step]) -> None:
    chart = draw_sankey("Title", "Finding", "Measure", steps)
    if chart:
        drawing = Drawing(chart)
        assert drawing.find_outside() == []
        assert set(drawing.words) == {f"{it.words} {it.applications:,}" for step in steps for it in (step, *step.ends)}
        assert drawing.width <= 980


@given(STEPS)
def test_the_text_for_another_program_has_all_that_leaves_a_step(steps: list[Step]) -> None:
    chart = draw_sankey("Title", "Finding", "Measure", steps)
    assume(chart)
    lines = [line.replace("]", "[").split("[") for line in chart.text.split("\n")]  # type: ignore[union-attr]
    for step in steps:
        leaving = sum(int(number) for name, number, _ in lines if name == f"{step.words} ")
        assert leaving in (step.applications, 0)


def test_the_text_is_as_sankeymatic_reads_it() -> None:
    steps = [
        Step("Applied", 9, (End("Open", "calm", 1), End("They said no", "mute", 5))),
        Step("Screening", 3, (End("No answer", "mute", 3),)),
    ]
    chart = draw_sankey("Title", "Finding", "Measure", steps)
    assert chart and chart.text.split("\n") == [
        "Applied [3] Screening",
        "Applied [1] Open",
        "Applied [5] They said no",
        "Screening [3] No answer",
    ]


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [Step("Applied", 0, ())],
        [Step("Applied", 3, (End("Open", "calm", 3),))],
        [Step("Applied", 2, ()), Step("Screening", 2, (End("They said no", "mute", 2),))],
    ],
)
def test_where_all_went_one_way_the_finding_says_it(steps: list[Step]) -> None:
    assert draw_sankey("Title", "Finding", "Measure", steps) is None


def test_three_applications_have_a_picture() -> None:
    steps = [Step("Applied", 3, (End("Open", "calm", 2), End("They said no", "mute", 1)))]
    chart = draw_sankey("Title", "Finding", "Measure", steps)
    assert chart and Drawing(chart).words == ["Applied 3", "Open 2", "They said no 1"]
    assert Drawing(chart).find_touching() == []
