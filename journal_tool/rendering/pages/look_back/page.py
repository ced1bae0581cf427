"""Looking back by month and by week: what went better comes first, and rejections last and quietly."""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from journal_tool.analysis.periods import Period, cut_out, fold_quiet, split_into_periods
from journal_tool.analysis.searches import find_search
from journal_tool.rendering.dates import name_month
from journal_tool.rendering.look_back_words import (
    find_since,
    render_figures,
    render_headline,
    render_period,
    render_quiet,
)
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.closing.page import link_closing
from journal_tool.rendering.pages.look_back.stretch import Line, Stretch, make_rejections, make_stretch
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.view import Link, Part, View

BY_WEEK = 2
"""So many of the newest months are told week by week."""

YEAR = dt.timedelta(weeks=52)


class MonthBack(Part, frozen=True):
    """`quiet` alone is set where it stands for months in which nothing happened."""

    title: str
    figures: str
    stretches: tuple[Stretch, ...]
    rejections: Line | None
    quiet: str = ""


class WeekRow(Part, frozen=True):
    """A week in figures, or `quiet` for some without any."""

    title: str
    figures: tuple[str, ...]
    quiet: str


class LookBackView(View, frozen=True):
    """`months` and `weeks` newest first, weeks of one year."""

    heading: str
    lead: str
    closing: Link | None
    months: tuple[MonthBack, ...]
    weeks: tuple[WeekRow, ...]


def view_look_back(material: Material, path: str) -> LookBackView:
    months = split_into_periods(material.happened, material.day, "month")
    weeks = split_into_periods(material.happened, material.day, "week")
    settings = material.journal.settings
    search = find_search(settings, material.day)
    heading = render_headline(months, search, settings.language)
    lately = tuple(week for week in weeks if week.start > material.day - YEAR)
    return LookBackView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=_lead(find_since(months, search)),
        closing=link_closing(path, material),
        months=tuple(_months(months, path, material)),
        weeks=tuple(_weeks(lately, material)),
    )


def _lead(months: Sequence[Period]) -> str:
    if any(month.answered_better for month in months):
        return _sentence(render_figures(months))
    return "Rate your answers: what goes better the next time shows up here." if months else ""


def _sentence(figures: tuple[str, ...]) -> str:
    return f"{', '.join(figures)}." if figures else ""


def _months(months: tuple[Period, ...], path: str, material: Material) -> Iterator[MonthBack]:
    by_week = months[:BY_WEEK]
    for month in fold_quiet(months):
        if isinstance(month, int):
            yield MonthBack("", "", (), None, render_quiet(month, "month"))
        elif month in by_week:
            yield _month(month, tuple(_by_week(month, path, material)), path, material)
        else:
            yield _month(month, (make_stretch("", month, path, material, brief=True),), path, material)


def _month(month: Period, stretches: tuple[Stretch, ...], path: str, material: Material) -> MonthBack:
    return MonthBack(
        render_period(month, material.day, material.journal.settings.language),
        _sentence(render_figures([month])),
        stretches,
        make_rejections(month, path, material),
    )


def _by_week(month: Period, path: str, material: Material) -> Iterator[Stretch]:
    """The weeks of a month, newest first; of those that reach into another, the days in this one.

    A week in which nothing came but a no is a quiet one.
    """
    happened = replace(cut_out(material.happened, month.start, month.end), rejections=())
    for week in fold_quiet(split_into_periods(happened, min(month.end, material.day), "week")):
        if isinstance(week, int):
            yield Stretch("", quiet=render_quiet(week, "week"))
        else:
            yield make_stretch(_name_days(week, month, material), week, path, material, brief=False)


def _name_days(week: Period, month: Period, material: Material) -> str:
    """`9 to 15 March`, below the month with its year; the week that is not over ends with today."""
    first, last = max(week.start, month.start), min(week.end, month.end, material.day)
    language = material.journal.settings.language
    if first == last:
        return material.render_day(first)
    return f"{first.day} to {last.day} {name_month(first.month, language)}"


def _weeks(weeks: tuple[Period, ...], material: Material) -> Iterator[WeekRow]:
    for week in fold_quiet(weeks):
        if isinstance(week, int):
            yield WeekRow("", (), render_quiet(week, "week"))
        else:
            yield WeekRow(material.render_day(week.start), _count(week), "")


def _count(week: Period) -> tuple[str, ...]:
    """In the order of the columns; nothing is shown as nothing."""
    steps = f"{week.steps_done:,} of {len(week.steps):,}" if week.steps else ""
    counts = (
        len(week.answered_better),
        len(week.better_answers_used),
        len(week.lessons),
        len(week.follow_ups_done),
        steps,
        len(week.feedback),
        len(week.interviews),
        len(week.rejections),
    )
    return tuple(f"{count or ''}" for count in counts)
