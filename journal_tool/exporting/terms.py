"""The terms of an offer for programs: each key of the entry format with its value, and which were stated at all."""

import datetime as dt
from decimal import Decimal

from journal_tool.exporting.money import MoneyRangeShape, MoneyShape, shape_money, shape_range
from journal_tool.exporting.shape import Shape
from journal_tool.model.money import Worth
from journal_tool.model.offer import Terms


class WorthShape(Shape, frozen=True, kw_only=True):
    """What a part is worth: an amount (with the years over which it comes), a percentage of the base, or only words."""

    text: str
    money: MoneyShape | None
    percent: int | float | None
    years: int | float | None


class TermsShape(Shape, frozen=True, kw_only=True):
    """`stated` lists the keys that have any value, also `none`; the others are null or empty."""

    stated: tuple[str, ...]
    base: MoneyShape | None
    bonus: WorthShape | None
    premiums: WorthShape | None
    allowances: WorthShape | None
    signing_bonus: WorthShape | None
    relocation: WorthShape | None
    equity: WorthShape | None
    benefits: WorthShape | None
    pension: WorthShape | None
    vacation_days: int | float | None
    hours_per_week: int | float | None
    salaries_per_year: int | float | None
    work_days_onsite: int | float | None
    commute: int | None
    commute_cost: MoneyShape | None
    flexible_hours: str
    start: dt.date | None
    respond_by: dt.date | None
    answered: dt.date | None
    conditions: tuple[str, ...]
    notice_weeks: int | float | None
    resigned: dt.date | None
    last_day: dt.date | None
    walk_away: MoneyShape | None
    target: MoneyShape | None
    market: MoneyRangeShape | None
    market_source: str
    scores: dict[str, int]


def shape_terms(terms: Terms) -> TermsShape:
    return TermsShape(
        stated=terms.stated,
        base=shape_money(terms.base),
        bonus=_shape_worth(terms.bonus),
        premiums=_shape_worth(terms.premiums),
        allowances=_shape_worth(terms.allowances),
        signing_bonus=_shape_worth(terms.signing_bonus),
        relocation=_shape_worth(terms.relocation),
        equity=_shape_worth(terms.equity),
        benefits=_shape_worth(terms.benefits),
        pension=_shape_worth(terms.pension),
        vacation_days=shape_number(terms.vacation_days),
        hours_per_week=shape_number(terms.hours_per_week),
        salaries_per_year=shape_number(terms.salaries_per_year),
        work_days_onsite=shape_number(terms.work_days_onsite),
        commute=terms.commute,
        commute_cost=shape_money(terms.commute_cost),
        flexible_hours=terms.flexible_hours,
        start=terms.start,
        respond_by=terms.respond_by,
        answered=terms.answered,
        conditions=terms.conditions,
        notice_weeks=shape_number(terms.notice_weeks),
        resigned=terms.resigned,
        last_day=terms.last_day,
        walk_away=shape_money(terms.walk_away),
        target=shape_money(terms.target),
        market=shape_range(terms.market),
        market_source=terms.market_source,
        scores=terms.scores,
    )


def shape_number(number: Decimal | None) -> int | float | None:
    """An integer where it is one."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


def _shape_worth(worth: Worth | None) -> WorthShape | None:
    if worth is None:
        return None
    return WorthShape(
        text=worth.text,
        money=shape_money(worth.money),
        percent=shape_number(worth.percent),
        years=shape_number(worth.years),
    )
