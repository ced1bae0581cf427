"""What an employer offers: the terms that one entry states."""

from datetime import date
from decimal import Decimal

from journal_tool.model.money import Money, MoneyRange, Worth
from journal_tool.model.value import Value


class Terms(Value, frozen=True):
    """The terms that one entry (or `[current]` in journal.toml) states, by the names of their keys.

    `stated` lists every term that has any value, also `none` or one that is only words, in the
    order of the file. Commute is minutes one way; commute_cost is for a month; work_days_onsite is
    days a week; hours_per_week hours; salaries_per_year a count (12 to 14 as a rule).
    """

    stated: tuple[str, ...] = ()
    base: Money | None = None
    bonus: Worth | None = None
    premiums: Worth | None = None
    allowances: Worth | None = None
    signing_bonus: Worth | None = None
    relocation: Worth | None = None
    equity: Worth | None = None
    benefits: Worth | None = None
    pension: Worth | None = None
    vacation_days: Decimal | None = None
    hours_per_week: Decimal | None = None
    salaries_per_year: Decimal | None = None
    work_days_onsite: Decimal | None = None
    commute: int | None = None
    commute_cost: Money | None = None
    flexible_hours: str = ""
    start: date | None = None
    respond_by: date | None = None
    answered: date | None = None
    conditions: tuple[str, ...] = ()
    notice_weeks: Decimal | None = None
    resigned: date | None = None
    last_day: date | None = None
    walk_away: Money | None = None
    target: Money | None = None
    market: MoneyRange | None = None
    market_source: str = ""
    scores: dict[str, int] = {}
