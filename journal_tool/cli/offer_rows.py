"""The rows in which `journal offers` shows offers side by side: every part, the totals, time, place, limits, scores."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Literal, NamedTuple

from journal_tool.analysis.offers.comparison import Column, Comparison
from journal_tool.analysis.offers.limits import Limit
from journal_tool.analysis.offers.parts import PARTS, Part
from journal_tool.analysis.offers.wording import NAMES, say_amount, say_count, say_number, say_range, say_size
from journal_tool.model.money import Money
from journal_tool.phrases import begun, worded
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.offer_words import LIMITS, tell_worth
from journal_tool.rendering.words import STATES, render_worth
from journal_tool.settings import Settings

NOTHING = "–"


class Row(NamedTuple):
    """What each column says; `strong` rows are the totals."""

    label: str
    cells: tuple[str, ...]
    strong: bool = False


class Group(NamedTuple):
    title: str
    rows: tuple[Row, ...]


def make_groups(comparison: Comparison, settings: Settings) -> tuple[Group, ...]:
    """The rows of which any column says something."""
    columns = comparison.columns

    def say_day(day: date | None) -> str:
        return render_day(day, settings.language, comparison.day) if day else ""

    groups = (
        Group("Pay", tuple(_pay(columns))),
        Group("What it comes to", tuple(_totals(columns, settings))),
        Group("Time and place", tuple(_time(columns, settings))),
        Group("Your figures, against the base", tuple(_limits(columns))),
        Group("Scores", tuple(_scores(comparison))),
        Group("Days", tuple(_days(columns, say_day))),
    )
    return tuple(group for group in groups if group.rows)


def _row(label: str, columns: Sequence[Column], say: Callable[[Column], str], strong: bool = False) -> Iterator[Row]:
    words = tuple(say(column) for column in columns)
    if any(words):
        yield Row(label, tuple(it or NOTHING for it in words), strong)


def _pay(columns: Sequence[Column]) -> Iterator[Row]:
    for term in PARTS:
        if any(term in column.terms.stated for column in columns) or term == "base":
            yield Row(begun(NAMES[term]), tuple(_say_part(column.totals.part(term), column) for column in columns))
        if term == "base":
            yield from _row("for 40 hours a week", columns, lambda it: _amount(it.totals.full_week))


def _say_part(part: Part, column: Column) -> str:
    """What was said, and what it comes to in a year where that is something else."""
    if part.says == "unstated":
        return "not stated" if column.offer else "not noted"
    if part.says in ("none", "words"):
        return "none" if part.says == "none" else f"{part.text} (counts nothing)"
    stated = getattr(column.terms, part.term)
    said = say_amount(stated) if isinstance(stated, Money) else render_worth(stated) if stated else part.text
    if part.first_year is None:
        return f"{said} (cannot be counted)".strip()
    if part.term == "signing_bonus" and part.yearly != part.first_year and not part.years[1].amount:
        return f"{say_amount(part.first_year)} once"
    yearly = say_amount(part.first_year)
    if part.term == "base" or (part.text and part.share is None):
        plain = "".join(said.split()).replace(",", "")
        alike = plain in ("".join(yearly.split()).replace(",", ""), f"{part.first_year.amount:f}")
        return yearly if alike else f"{said}: {yearly} a year"
    return f"{said}: {yearly}"


def _totals(columns: Sequence[Column], settings: Settings) -> Iterator[Row]:
    yield from _row("First year", columns, lambda it: _total(it, it.totals.first_year, settings), strong=True)
    yield from _row("A year, over four", columns, lambda it: _total(it, it.totals.yearly, settings), strong=True)
    yield from _row("Guaranteed", columns, lambda it: _say_money(it.totals.guaranteed, settings))
    more = [it.against_now for it in columns if it.against_now]
    if any(it.years for it in more):
        yield from _row("First year, to now", columns, lambda it: _more(it, "first_year"))
        yield from _row("Over four, to now", columns, lambda it: _more(it, "yearly"))


def _total(column: Column, money: Money | None, settings: Settings) -> str:
    least = "at least " if column.totals.uncounted else ""
    return f"{least}{_say_money(money, settings)}" if money else ""


def _say_money(money: Money | None, settings: Settings) -> str:
    return _with_worth(say_amount(money), money, settings) if money else ""


def _with_worth(words: str, money: Money | None, settings: Settings) -> str:
    worth = tell_worth(money, settings)
    return f"{words} ({worth})" if worth else words


def _time(columns: Sequence[Column], settings: Settings) -> Iterator[Row]:
    yield from _row("Hours a week", columns, lambda it: _number(it.terms.hours_per_week))
    yield from _row("Vacation", columns, _say_vacation)
    yield from _row("Flexible hours", columns, lambda it: it.terms.flexible_hours)
    yield from _row("Days on site", columns, lambda it: _say_days(it.terms.work_days_onsite))
    yield from _row("Commute", columns, lambda it: f"{it.terms.commute} min one way" if it.terms.commute else "")
    yield from _row("Commute, a year", columns, lambda it: _say_hours(it.totals.commute_hours))
    yield from _row("Commute, cost", columns, _say_commute_cost)
    yield from _row("Relocation", columns, lambda it: _say_relocation(it, settings))
    yield from _row("Conditions", columns, lambda it: "; ".join(it.terms.conditions))


def _say_vacation(column: Column) -> str:
    """The days, and what the difference to the present job is worth."""
    days, more = column.terms.vacation_days, column.against_now
    if days is None:
        return ""
    words = say_count(days, "day")
    if more and more.vacation_days and more.vacation:
        side = "more" if more.vacation_days > 0 else "fewer"
        words += f" ({say_number(abs(more.vacation_days))} {side} than now, worth {say_size(more.vacation)})"
    return words


def _say_relocation(column: Column, settings: Settings) -> str:
    worth = column.terms.relocation
    return _with_worth(render_worth(worth), worth.money, settings) if worth else ""


def _say_commute_cost(column: Column) -> str:
    cost = column.totals.commute_cost
    return f"{say_amount(cost)} a year" if cost else ""


def _say_days(days: Decimal | None) -> str:
    return f"{say_number(days)} a week" if days is not None else ""


def _say_hours(hours: Decimal | None) -> str:
    return say_count(hours, "hour", 0) if hours is not None else ""


def _limits(columns: Sequence[Column]) -> Iterator[Row]:
    for kind, label in LIMITS.items():
        yield from _row(label, columns, partial(_say_limit, kind))


def _say_limit(kind: str, column: Column) -> str:
    limit = next((it for it in column.limits if it.kind == kind), None)
    return f"{say_range(limit.range)}: {_stands(limit)}" if limit else ""


def _stands(limit: Limit) -> str:
    if limit.by is None or limit.stands == "unknown":
        return "cannot be compared"
    if limit.stands == "within":
        return "within it" if limit.range.low != limit.range.high else "exactly that"
    return f"{say_amount(limit.by)} {limit.stands}"


def _scores(comparison: Comparison) -> Iterator[Row]:
    columns = comparison.columns
    if not any(column.scores.by_criterion for column in columns):
        return
    for name, weight in comparison.weighing.weights.items():
        label = f"{worded(name)} (counts {weight})"
        yield from _row(label, columns, partial(_score, name))
    yield from _row("Together", columns, lambda it: _number(it.scores.mean, 1), strong=True)


def _score(name: str, column: Column) -> str:
    return _number(column.scores.by_criterion.get(name), 1)


def _days(columns: Sequence[Column], say: Callable[[date | None], str]) -> Iterator[Row]:
    yield from _row("Offered", columns, lambda it: say(it.offer.came if it.offer else None))
    yield from _row("Answer by", columns, lambda it: say(it.offer.answer_by if it.offer else None))
    yield from _row("Start", columns, lambda it: say(it.terms.start))
    if any(it.offer and not it.offer.is_open for it in columns):
        yield from _row("Ended", columns, lambda it: STATES[it.offer.state][0] if it.offer else "")


def _amount(money: Money | None) -> str:
    return say_amount(money) if money else ""


def _more(column: Column, what: Literal["first_year", "yearly"]) -> str:
    """What an offer brings beside the present job."""
    money = getattr(column.against_now, what, None)
    if money is None:
        return ""
    if not money.amount:
        return "the same"
    return f"{say_size(money)} {'more' if money.amount > 0 else 'less'}"


def _number(number: Decimal | Fraction | None, places: int = 2) -> str:
    return say_number(number, places) if number is not None else ""
