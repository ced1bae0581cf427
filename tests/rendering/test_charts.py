"""The laws of all charts: everything in the drawing, every number a number, as many marks as there are things."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from drawing_reader import Drawing
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from journal_tool.analysis.activity import Activity
from journal_tool.analysis.shares import Share
from journal_tool.calendars import CALENDARS
from journal_tool.rendering.charts.bars import BarRow, Kind, draw_bars
from journal_tool.rendering.charts.calendar import WEEKS, draw_calendar
from journal_tool.rendering.charts.dots import Dot, DotRow, draw_dots
from journal_tool.rendering.charts.drawing import Chart
from journal_tool.rendering.charts.intervals import ShareRow, draw_intervals
from journal_tool.rendering.charts.line import Point, draw_course
from journal_tool.rendering.charts.scales import MOST_TICKS, Axis, find_steps

PHONE, DESK = 308, 704
DAY = date(2026, 3, 16)
KINDS = (Kind("passed", "good"), Kind("they said no", "mute"))
WORDS = st.text(st.characters(exclude_categories=["C"]), max_size=40)


def dots(*rows: DotRow) -> Chart | None:
    highest = max((int(dot.number) for row in rows for dot in row.dots), default=0)
    ticks = find_steps(highest)
    return draw_dots("Title", "Finding", Markup("Measure"), rows, ticks, [*map(str, ticks)])


def shares(*rows: ShareRow) -> Chart | None:
    return draw_intervals("Title", "Finding", "measure", rows)


def bars(*rows: BarRow) -> Chart | None:
    return draw_bars("Title", "Finding", "Measure", KINDS, rows)


def course(*points: Point) -> Chart | None:
    return draw_course("Title", "Finding", Markup("Measure"), points)


def calendar(*days: Activity, language: str = "en") -> Chart | None:
    return draw_calendar("Title", "Finding", days, DAY, language)


SHARE = st.integers(1, 500).flatmap(lambda of: st.builds(Share, st.integers(0, of), st.just(of)))
SHARE_ROWS = st.lists(st.builds(ShareRow, WORDS, SHARE), max_size=8)
BAR_ROWS = st.lists(
    st.builds(BarRow, WORDS, st.just("4 passed, 1 no"), st.tuples(*[st.integers(0, 300)] * 2)), max_size=8
)
DOT = st.builds(Dot, st.integers(0, 400), st.sampled_from(["full", "hollow", "square"]))
DOT_ROWS = st.lists(
    st.builds(
        DotRow,
        WORDS,
        st.just("3 answers, 1 still waits"),
        st.lists(DOT, max_size=30).map(tuple),
        st.none() | st.integers(0, 1),
    ),
    max_size=6,
)
POINTS = st.lists(
    st.builds(Point, st.integers(1, 5), st.just("Sep 2025"), st.sampled_from(["", "better answer noted"])), max_size=12
)
DAYS = st.lists(
    st.builds(
        Activity,
        st.integers(0, 900).map(lambda ago: DAY - timedelta(days=ago)),
        st.integers(0, 3),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=40,
    unique_by=lambda it: it.start,
).map(lambda days: sorted(days, key=lambda it: it.start))


@pytest.mark.parametrize("draw", [shares, bars, dots, course, calendar])
def test_nothing_draws_nothing(draw: Callable[..., Chart | None]) -> None:
    assert draw() is None


@pytest.mark.parametrize(
    "chart",
    [
        shares(ShareRow("Panel", Share(1, 3))),
        shares(ShareRow("Panel", Share(1, 1)), ShareRow("Final", Share(0, 1))),
        bars(BarRow("Felt like 4 of 5", "2 passed", (2, 0)), BarRow("Felt like 5 of 5", "", (0, 0))),
        dots(DotRow("Panel", "1 answer", (Dot(3),))),
        course(Point(3, "Sep 2025")),
        calendar(Activity(DAY, 2, 1, 1)),
        calendar(Activity(DAY, 1, 0, 0), Activity(DAY - timedelta(1), 0, 0, 1)),  # an entry alone is no mark
    ],
)
def test_what_would_be_a_single_mark_is_left_to_the_finding(chart: Chart | None) -> None:
    assert chart is None


@given(SHARE_ROWS, BAR_ROWS, DOT_ROWS, POINTS, DAYS)
def test_everything_lies_in_the_drawing(
    share_rows: list[ShareRow],
    bar_rows: list[BarRow],
    dot_rows: list[DotRow],
    points: list[Point],
    days: list[Activity],
) -> None:
    for chart in (shares(*share_rows), bars(*bar_rows), dots(*dot_rows), course(*points), calendar(*days)):
        for width in (PHONE, DESK) if chart else ():
            assert Drawing(chart, width).find_outside() == []


@given(SHARE_ROWS)
def test_each_share_lies_on_its_range(rows: list[ShareRow]) -> None:
    if chart := shares(*rows):
        drawing = Drawing(chart, DESK)
        ranges, marks = drawing.find("rect"), drawing.find("circle")
        assert len(ranges) == len(marks) == len(rows)
        for band, mark in zip(ranges, marks, strict=True):
            middle = (mark.left + mark.right) / 2
            assert band.left - 1 <= middle <= band.right + 1
            assert band.top < (mark.top + mark.bottom) / 2 < band.bottom


def test_a_share_stands_where_it_is_and_its_words_say_it() -> None:
    drawing = Drawing(shares(ShareRow("Panel", Share(1, 4)), ShareRow("Final", Share(2, 2))), 1000)  # type: ignore[arg-type]
    assert [(mark.left + mark.right) / 2 for mark in drawing.find("circle")] == [260, 980]  # 2% are free at both ends
    assert [words for words in drawing.words if "%" not in words] == ["Panel", "1 of 4", "Final", "2 of 2"]
    assert drawing.words[:5] == ["0%", "25%", "50%", "75%", "100%"]


@given(BAR_ROWS)
def test_the_parts_of_a_bar_lie_behind_each_other_and_are_as_long_as_their_counts(rows: list[BarRow]) -> None:
    if chart := bars(*rows):
        parts = Drawing(chart, 10_000).find("rect")
        counts = [count for row in rows for count in row.counts if count]
        highest = find_steps(max(sum(row.counts) for row in rows))[-1]
        assert [round((part.right - part.left) / 9600 * highest) for part in parts] == pytest.approx(counts, abs=1)
        for before, part in pairwise(parts):
            if before.top == part.top:
                assert part.left == pytest.approx(before.right, abs=20)  # a tenth of a percent at each end


@given(DOT_ROWS)
def test_there_is_one_mark_for_each_thing_and_none_hides_another(rows: list[DotRow]) -> None:
    if chart := dots(*rows):
        drawing = Drawing(chart, DESK)
        marks = drawing.find("circle") + drawing.find("rect", "hollow")
        for kind, found in (
            ("full", drawing.find("circle", "full")),
            ("hollow", drawing.find("circle", "hollow")),
            ("square", drawing.find("rect", "hollow")),
        ):
            assert len(found) == sum(dot.kind == kind for row in rows for dot in row.dots)
        assert len({(mark.left, mark.top) for mark in marks}) == len(marks)


def test_stacks_of_one_row_are_as_high_as_they_have_dots_and_dots_too_close_are_drawn_as_one() -> None:
    few = Drawing(dots(DotRow("Panel", "", (*[Dot(1)] * 4, *[Dot(2)] * 12))), DESK)  # type: ignore[arg-type]
    many = Drawing(dots(DotRow("Panel", "", (*[Dot(1)] * 20, *[Dot(2)] * 60))), DESK)  # type: ignore[arg-type]
    assert len(few.find("circle")) == 16
    low, high = few.find("circle")[3], few.find("circle")[15]
    foot = few.find("circle")[0].top
    assert (foot - low.top) / (foot - high.top) == pytest.approx(3 / 11, abs=0.01)
    low, high = many.find("rect")
    assert many.find("circle") == []
    assert (low.bottom - low.top - 8) / (high.bottom - high.top - 8) == pytest.approx(19 / 59, abs=0.01)


@given(POINTS)
def test_better_ratings_stand_higher_and_later_ones_to_the_right(points: list[Point]) -> None:
    if chart := course(*points):
        marks = Drawing(chart, DESK).find("circle")
        assert [mark.left for mark in marks] == sorted(mark.left for mark in marks)
        heights = {point.rating: mark.top for point, mark in zip(points, marks, strict=True)}
        assert [heights[rating] for rating in sorted(heights)] == sorted(heights.values(), reverse=True)


@given(DAYS)
def test_a_calendar_marks_each_day_of_the_last_weeks_on_which_anything_happened(days: list[Activity]) -> None:
    if chart := calendar(*days):
        drawing = Drawing(chart)
        first = DAY - timedelta(days=DAY.weekday(), weeks=WEEKS - 1)
        shown = [it for it in days if it.start >= first]
        assert len(drawing.find("rect")) == sum(bool(it.applications) for it in shown)
        assert len(drawing.find("circle")) == sum(bool(it.conversations) for it in shown)
        left_out = any(it.start < first and (it.applications or it.conversations) for it in days)
        assert (f"The last {WEEKS} weeks." in chart.measure) == left_out
        assert drawing.width <= 960  # as wide as the page is at a desk


@pytest.mark.parametrize("language", [*CALENDARS, "pl"])
@pytest.mark.parametrize("weeks", [1, 2, 3, 4, 5, 10, 28, 40, 53])
def test_the_months_of_a_calendar_do_not_touch(language: str, weeks: int) -> None:
    days = [Activity(DAY - timedelta(days=ago), 1, 0, 0) for ago in (weeks * 7 - 7, 0)]
    days = days if weeks > 1 else [Activity(DAY - timedelta(days=1), 1, 0, 0), *days[1:]]
    drawing = Drawing(calendar(*days, language=language))  # type: ignore[arg-type]
    assert drawing.find_touching() == []
    assert drawing.find_outside() == []


def test_a_calendar_says_the_year_once() -> None:
    def months(*ago: int) -> list[str]:
        days = [Activity(DAY - timedelta(days=it), 1, 0, 0) for it in ago]
        return Drawing(calendar(*days)).words[4:]  # type: ignore[arg-type]

    assert months(77, 0) == ["Jan 2026", "Feb", "Mar"]
    assert months(60, 0) == ["Feb 2026", "Mar"]
    assert months(100, 0) == ["Dec", "Jan 2026", "Feb", "Mar"]
    assert months(3, 0) == ["Mar 2026"]


def test_words_that_have_no_room_on_a_phone_are_cut() -> None:
    long = "The public library of Wheaton Falls and its friends, all of them"
    drawing = Drawing(shares(ShareRow(long, Share(1, 4)), ShareRow("Final", Share(2, 2))), PHONE)  # type: ignore[arg-type]
    assert "The public library of Wheaton Falls and…" in drawing.words
    assert drawing.find_touching() == []


def test_names_are_words_and_no_markup() -> None:
    name = '<b>"Aster" & sons</b>'
    chart = shares(ShareRow(name, Share(1, 4)), ShareRow("Final", Share(2, 2)))
    assert chart and "<b>" not in chart.svg and name in Drawing(chart).words


@given(SHARE_ROWS)
def test_the_same_figures_give_the_same_drawing(rows: list[ShareRow]) -> None:
    assert shares(*rows) == shares(*rows)


@given(SHARE_ROWS, DOT_ROWS)
def test_no_number_has_more_digits_than_can_be_seen(share_rows: list[ShareRow], dot_rows: list[DotRow]) -> None:
    for chart in (shares(*share_rows), dots(*dot_rows)):
        if chart:
            numbers = re.findall(r' (?:c?x|c?y|x[12]|y[12]|width|height|r)="([^"]+)"', chart.svg)
            assert numbers and all(re.fullmatch(r"\d{1,4}(\.\d)?%?", number) for number in numbers)


@pytest.mark.parametrize(
    ("highest", "steps"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (5, (0, 1, 2, 3, 4, 5)),
        (22, (0, 5, 10, 15, 20, 25)),
        (90, (0, 20, 40, 60, 80, 100)),
    ],
)
def test_the_numbers_on_an_axis_are_round(highest: int, steps: tuple[int, ...]) -> None:
    assert find_steps(highest) == steps


@given(st.integers(0, 100_000))
def test_an_axis_reaches_the_highest_number_and_not_far_beyond(highest: int) -> None:
    steps = find_steps(highest)
    assert 2 <= len(steps) <= MOST_TICKS and steps[-1] >= highest
    assert steps[-1] - (steps[1] - steps[0]) < max(highest, 1)


@given(st.floats(-10, 10), st.floats(-10, 10), st.floats(-20, 20))
def test_whatever_is_placed_lies_on_the_axis(low: float, high: float, number: float) -> None:
    assert 2 <= Axis(low, high).place(number) <= 98
