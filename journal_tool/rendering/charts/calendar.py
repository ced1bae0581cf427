"""A calendar of activity: a square for each day, the weeks side by side, with marks for what happened."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from markupsafe import escape

from journal_tool.analysis.activity import Activity
from journal_tool.analysis.weeks_and_months import begin_week
from journal_tool.calendars import CALENDARS
from journal_tool.rendering.charts.drawing import Chart, draw_text, draw_wide, explain
from journal_tool.rendering.dates import shorten_month

WEEKS = 53
"""So many are drawn at most, the newest: a year."""

DAY, SIZE, LEFT, TOP, RIGHT, LETTER = 17, 12, 40, 22, 18, 7
"""Pixels from day to day, across a square, beside and above all days, behind them, and for a letter."""

_SENT = '<rect x="1" y="1" width="12" height="12"/>'
_HELD = '<circle class="full" cx="7" cy="7" r="4"/>'


def draw_calendar(title: str, finding: str, days: Sequence[Activity], day: date, language: str) -> Chart | None:
    """`days` are those on which anything happened, oldest first. None where there are fewer than two."""
    last = begin_week(day)
    first = last - timedelta(weeks=WEEKS - 1)
    active = [it for it in days if it.applications or it.conversations]
    shown = [it for it in active if it.start >= first]
    if len(shown) < 2:
        return None
    first = begin_week(shown[0].start)
    weeks = (last - first).days // 7 + 1
    marks = (*_draw_ground(first, day, language), *_draw_months(first, weeks, language), *_draw_days(shown, first))
    measure = escape(f"The last {WEEKS} weeks." if len(shown) < len(active) else "") + explain(
        (_SENT, "applications sent"), (_HELD, "conversations held")
    )
    return Chart(title, measure, draw_wide(title, finding, marks, _find_width(weeks), TOP + 7 * DAY), wide=True)


def _find_width(weeks: int) -> int:
    """Also of few weeks so wide that a month has room above them."""
    return LEFT + max(weeks, 4) * DAY + RIGHT


def _draw_ground(first: date, day: date, language: str) -> Iterator[str]:
    """An empty square for each day until today, and the names of every other weekday."""
    names = CALENDARS.get(language, CALENDARS["en"])
    weeks, rest = divmod((day - first).days + 1, 7)
    square = f"h{SIZE}v{SIZE}h-{SIZE}z"
    for weekday in range(7):
        row = f"m{DAY} 0{square}" * (weeks + (weekday < rest) - 1)
        if weeks or weekday < rest:
            yield f'<path class="ground" d="M{LEFT} {TOP + weekday * DAY}{square}{row}"/>'
        if weekday % 2 == 0:
            yield draw_text("0", TOP + weekday * DAY + 11, names.short[weekday], "", "meta")


def _draw_months(first: date, weeks: int, language: str) -> Iterator[str]:
    """The name of each month above the week that has its first day, as far as there is room; the year once."""
    free, ends, this_year = 0, _find_width(weeks), (first + timedelta(weeks=weeks)).year
    for number in range(weeks):
        sunday = first + timedelta(weeks=number, days=6)
        begins = sunday.day <= 7 or (not number and (sunday.day <= 14 or weeks < 4))  # else the next has no room
        x = LEFT + number * DAY
        dated = sunday.month == 1 or (not free and sunday.year == this_year)
        words = shorten_month(sunday.month, language) + (f" {sunday.year}" if dated else "")
        if begins and free <= x <= ends - len(words) * LETTER:
            free = x + (len(words) + 1) * LETTER
            yield draw_text(str(x), TOP - 8, words, "", "meta")


def _draw_days(days: Sequence[Activity], first: date) -> Iterator[str]:
    for it in days:
        week, weekday = divmod((it.start - first).days, 7)
        x, y = LEFT + week * DAY, TOP + weekday * DAY
        if it.applications:
            yield f'<rect x="{x}" y="{y}" width="{SIZE}" height="{SIZE}"/>'
        if it.conversations:
            yield f'<circle class="full" cx="{x + SIZE // 2}" cy="{y + SIZE // 2}" r="4"/>'
