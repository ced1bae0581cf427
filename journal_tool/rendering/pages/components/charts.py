"""One chart of each kind, of made-up figures."""

from datetime import date

from journal_tool.analysis.activity import Activity
from journal_tool.analysis.shares import Share
from journal_tool.rendering.charts.bars import BarRow, Kind, draw_bars
from journal_tool.rendering.charts.calendar import draw_calendar
from journal_tool.rendering.charts.dots import Dot, DotRow, draw_dots
from journal_tool.rendering.charts.drawing import Chart, explain
from journal_tool.rendering.charts.intervals import ShareRow, draw_intervals
from journal_tool.rendering.charts.line import Point, draw_course
from journal_tool.rendering.charts.sankey import End, Step, draw_sankey

_FINDING = "A sentence says what the drawing shows."


def draw_examples(language: str) -> tuple[Chart, ...]:
    """All kinds, each with all of its marks."""
    found = (_draw_way(), _draw_shares(), _draw_waits(), _draw_counts(), _draw_course(), _draw_days(language))
    return tuple(chart for chart in found if chart)


def _draw_way() -> Chart | None:
    refused = End("They said no", "bad", 5)
    steps = [
        Step("Applied", 24, (End("No answer", "mute", 9), refused)),
        Step("Conversation", 10, (refused, End("You withdrew", "mute", 1), End("Waiting", "open", 2))),
        Step("Offer", 2, (End("To answer", "warn", 1),)),
        Step("Accepted", 1, (), "good"),
    ]
    return draw_sankey("A way in bands", _FINDING, "Each band is as high as it has applications.", steps)


def _draw_shares() -> Chart | None:
    rows = (ShareRow("First conversation", Share(7, 9)), ShareRow("Panel", Share(2, 6)), ShareRow("Final", Share(1, 2)))
    return draw_intervals("Shares", _FINDING, "went on, of those before", rows)


def _draw_waits() -> Chart | None:
    dots = (Dot(2), Dot(4), Dot(4, "square"), Dot(9, "hollow"), Dot(13))
    keys = explain(
        ('<circle class="full" cx="7" cy="7" r="4"/>', "an answer"),
        ('<rect class="hollow" x="3" y="3" width="8" height="8"/>', "at most so many days"),
        ('<circle class="hollow" cx="7" cy="7" r="4"/>', "no answer yet"),
    )
    ticks = (0, 5, 10, 15)
    labels = [str(tick) for tick in ticks]
    return draw_dots("Dots", _FINDING, keys, [DotRow("After a panel", "half within 4 days", dots, 4)], ticks, labels)


def _draw_counts() -> Chart | None:
    kinds = (Kind("went on", "good"), Kind("ended", "bad"), Kind("waiting", "open"))
    rows = (BarRow("Referral", "3, 1 and 1", (3, 1, 1)), BarRow("Job board", "2, 6 and 3", (2, 6, 3)))
    return draw_bars("Bars", _FINDING, "Applications.", kinds, rows)


def _draw_course() -> Chart | None:
    points = (Point(2, "October"), Point(3, "December", "better answer noted"), Point(4, "March", "used"))
    return draw_course("A course", _FINDING, explain(), points)


def _draw_days(language: str) -> Chart | None:
    last = date(2026, 3, 13)
    days = [Activity(date(2026, 3, day), day % 3, day % 2, day % 2) for day in range(2, last.day)]
    return draw_calendar("Days", _FINDING, days, last, language)
