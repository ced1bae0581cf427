"""The charts of the page Outcomes: of each section its figures, as they are drawn."""

from collections.abc import Callable, Iterable

from journal_tool.analysis.figures import Figures
from journal_tool.analysis.self_rating import RATINGS
from journal_tool.analysis.shares import Share
from journal_tool.analysis.waiting import WaitingTimes
from journal_tool.model.vocabulary import GROUPS as STEPS
from journal_tool.phrases import begun, counted, worded
from journal_tool.rendering.charts.bars import BarRow, Kind, draw_bars
from journal_tool.rendering.charts.calendar import draw_calendar
from journal_tool.rendering.charts.dots import Dot, DotRow, draw_dots
from journal_tool.rendering.charts.drawing import Chart, explain
from journal_tool.rendering.charts.intervals import ShareRow, draw_intervals
from journal_tool.rendering.charts.sankey import End, Step, draw_sankey
from journal_tool.rendering.charts.scales import find_steps
from journal_tool.rendering.material import Material
from journal_tool.rendering.outcome_words import Told
from journal_tool.rendering.outcome_words.asked import render_average
from journal_tool.rendering.outcome_words.sources import NOT_NOTED
from journal_tool.rendering.outcome_words.way import name_end
from journal_tool.rendering.words import GROUPS, STATES, render_stage

MOST_TOPICS = 10
"""Of topics those that came up most are drawn; the table has all."""

_DOT = '<circle class="full" cx="7" cy="7" r="4"/>'
_RING = '<circle class="hollow" cx="7" cy="7" r="4"/>'
_SQUARE = '<rect class="hollow" x="3" y="3" width="8" height="8"/>'
_MIDDLE = '<line x1="7" x2="7" y1="0" y2="14" stroke-width="2"/>'
_WAITS = (
    ("full", _DOT, "an answer"),
    ("square", _SQUARE, "at most so many: the day was not noted"),
    ("hollow", _RING, "no answer yet"),
    ("middle", _MIDDLE, "half of the answers came within"),
)
_TONES = {"calm": "open"}
"""What is still open is drawn like what went on, with a broken line around it."""


def draw_section(told: Told, material: Material) -> Chart | None:
    """The chart of a section; None where it has none, or too little to draw."""
    draw = _CHARTS.get(told.id)
    return draw(told, material.figures, material) if draw else None


_SHORT = {
    "offer": "To answer",
    "closed": "Role closed",
    "rescinded": "Taken back",
    "expired": "Expired",
    "no-response": "No answer",
}
"""States in words that stand beside the ends of ribbons, where the words of elsewhere are too long."""


def _draw_way(told: Told, figures: Figures, _: Material) -> Chart | None:
    reached = {it.group: it.reached for it in figures.groups}
    steps = [
        Step(GROUPS[group], reached[group], _list_ends(group, figures), "good" if group == "accepted" else "")
        for group in STEPS
    ]
    measure = "Each band is as high as there are applications that went that way."
    return draw_sankey(told.title, told.finding, measure, steps)


def _list_ends(group: str, figures: Figures) -> tuple[End, ...]:
    return tuple(
        End(_SHORT.get(it.state, name_end(it)), _TONES.get(tone := STATES[it.state][1], tone), it.applications)
        for it in figures.flows
        if it.group == group and it.state
    )


def _draw_steps(told: Told, figures: Figures, _: Material) -> Chart | None:
    rows = _keep_shares((GROUPS[it.group], it.share) for it in figures.groups)
    return draw_intervals(told.title, told.finding, "went on, of those at the step before that are decided", rows)


def _draw_stages(told: Told, figures: Figures, material: Material) -> Chart | None:
    rows = _keep_shares((render_stage(it.stage, material.journal.settings), it.share) for it in figures.stages)
    return draw_intervals(
        told.title, told.finding, "passed, of the rounds that were passed or that they said no to", rows
    )


def _draw_sources(told: Told, figures: Figures, _: Material) -> Chart | None:
    rows = _keep_shares((begun(it.source) or NOT_NOTED, it.share) for it in figures.sources)
    return draw_intervals(told.title, told.finding, "led to a conversation, of those that no longer wait for one", rows)


def _keep_shares(shares: Iterable[tuple[str, Share | None]]) -> list[ShareRow]:
    return [ShareRow(words, share) for words, share in shares if share]


def _draw_waits(told: Told, figures: Figures, material: Material) -> Chart | None:
    settings = material.journal.settings
    rows = [
        DotRow(render_stage(it.stage, settings), _note(it), _list_waits(it), it.median if it.answered[1:] else None)
        for it in figures.waiting
    ]
    ticks = find_steps(max((int(dot.number) for row in rows for dot in row.dots), default=0))
    drawn = {dot.kind for row in rows for dot in row.dots} | {"middle" for row in rows if row.middle is not None}
    keys = explain(*((mark, words) for kind, mark, words in _WAITS if kind in drawn))
    measure = "Days from a conversation to the answer." + keys
    return draw_dots(told.title, told.finding, measure, rows, ticks, [*map(str, ticks)])


def _note(times: WaitingTimes) -> str:
    parts = [counted(len(times.answered), "answer")] if times.answered else []
    if times.still:
        parts.append(f"{len(times.still):,} still {'waits' if len(times.still) == 1 else 'wait'}")
    return ", ".join(parts)


def _list_waits(times: WaitingTimes) -> tuple[Dot, ...]:
    still = (Dot(it.days, "hollow") for it in times.still)
    return (*map(Dot, times.answered), *(Dot(it, "square") for it in times.at_most), *still)


def _draw_topics(told: Told, figures: Figures, _: Material) -> Chart | None:
    rows = [
        DotRow(worded(it.topic), _average(it.average), dots, it.average if it.ratings[1:] else None)
        for it in figures.topics
        if (dots := tuple(map(Dot, sorted(it.ratings))))
    ][:MOST_TOPICS]
    keys = explain((_DOT, "an answer, rated 1 to 5"), (_MIDDLE, "the average"))
    measure = "Topics that came up most, and how each answer was rated." + keys
    return draw_dots(told.title, told.finding, measure, rows, RATINGS, [*map(str, RATINGS)])


def _average(average: float | None) -> str:
    return f"{render_average(average)} of 5" if average is not None else ""


def _draw_ratings(told: Told, figures: Figures, _: Material) -> Chart | None:
    kinds = (Kind("passed", "full"), Kind("they said no", "mute"), Kind("open or ended otherwise", "open"))
    rows = [
        BarRow(
            f"Felt like {it.rating} of 5",
            _say(it.passed, it.rejected, it.undecided),
            (it.passed, it.rejected, it.undecided),
        )
        for it in figures.ratings
    ]
    return draw_bars(told.title, told.finding, "Rounds by the rating noted right after them.", kinds, rows)


def _say(passed: int, rejected: int, undecided: int) -> str:
    """`4 passed, 1 no, 3 others`: short enough for a phone."""
    parts = ((passed, "passed"), (rejected, "no"), (undecided, "other" if undecided == 1 else "others"))
    return ", ".join(f"{count:,} {words}" for count, words in parts if count)


def _draw_months(told: Told, figures: Figures, material: Material) -> Chart | None:
    return draw_calendar(told.title, told.finding, figures.days, material.day, material.journal.settings.language)


_CHARTS: dict[str, Callable[[Told, Figures, Material], Chart | None]] = {
    "way": _draw_way,
    "steps": _draw_steps,
    "waiting": _draw_waits,
    "stages": _draw_stages,
    "sources": _draw_sources,
    "topics": _draw_topics,
    "ratings": _draw_ratings,
    "months": _draw_months,
}
