"""What the terms of an offer, or of the present job, are worth: part by part, and the totals of the parts.

`find_totals(terms, settings) -> Totals`. Amounts are exact, and rounded only where they are put into words.
"""

from decimal import Decimal

from journal_tool.analysis.offers.assumptions import find_assumptions
from journal_tool.analysis.offers.currency import bring_home, find_currency
from journal_tool.analysis.offers.money import DAYS, HOURS, find_yearly_apart
from journal_tool.analysis.offers.open_points import OpenPoint, find_open_points, find_unclear_points
from journal_tool.analysis.offers.parts import YEARS, Part, find_mean, find_parts, find_worth
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value
from journal_tool.settings import Settings

PROMISED = ("base", "allowances")
"""The parts that come whatever happens."""

WORKING_WEEKS = 46
"""How many weeks of a year one goes to work."""


class Totals(Value, frozen=True):
    """All amounts are for a year and in `currency`, that of the base; it may be empty, where none is written.

    `base` is None where no figure is stated, and so are all totals then; it is 0 where they said that there is none.
    `first_year`, `yearly` (the mean of the four `years`) and `guaranteed` are "at least" where anything is in
    `uncounted`, the terms that have a money value which cannot be counted. `full_week` is the base for 40 hours a
    week, None unless the terms state other hours. Beside and in no total: `relocation` (paid once), `commute_cost`
    (a year), `commute_hours` (a year), `vacation_day` (what one is worth). `assumptions` are whole sentences.
    `open_points` are what the terms do not say, `unclear` what had to be assumed.
    """

    currency: str
    parts: tuple[Part, ...]
    base: Money | None
    years: tuple[Money, ...]
    guaranteed: Money | None
    full_week: Money | None
    relocation: Part
    commute_cost: Money | None
    commute_hours: Decimal | None
    vacation_day: Money | None
    uncounted: tuple[str, ...]
    assumptions: tuple[str, ...]
    open_points: tuple[OpenPoint, ...]
    unclear: tuple[OpenPoint, ...]

    @property
    def first_year(self) -> Money | None:
        return self.years[0] if self.years else None

    @property
    def yearly(self) -> Money | None:
        return find_mean(self.years)

    def part(self, term: str) -> Part:
        return next(part for part in self.parts if part.term == term)


def find_totals(terms: Terms, settings: Settings) -> Totals:
    """What `terms` are worth, alone and as far as they tell."""
    parts = find_parts(terms, settings)
    counted = [part for part in parts if part.years]
    base = parts[0].first_year
    currency = find_currency(terms, settings)
    return Totals(
        currency,
        parts,
        base,
        _add_up(counted) if base else (),
        _find_guaranteed([part for part in counted if part.term in PROMISED]) if base else None,
        _find_full_week(base, terms),
        find_worth(terms, "relocation", settings),
        _find_commute_cost(terms, settings),
        _find_commute_hours(terms),
        Money(base.amount / DAYS, base.currency) if base else None,
        tuple(part.term for part in parts if part.says == "uncounted"),
        find_assumptions(parts, terms, currency, settings),
        find_open_points(terms),
        find_unclear_points(terms),
    )


def _add_up(parts: list[Part]) -> tuple[Money, ...]:
    """Year by year."""
    return tuple(
        Money(sum((part.years[year].amount for part in parts), Decimal()), parts[0].years[year].currency)
        for year in range(YEARS)
    )


def _find_guaranteed(parts: list[Part]) -> Money:
    """The least of the four years: an allowance that ends is not promised after that."""
    return min(_add_up(parts), key=lambda year: year.amount)


def _find_full_week(base: Money | None, terms: Terms) -> Money | None:
    hours = terms.hours_per_week
    return Money(base.amount * HOURS / hours, base.currency) if base and hours and hours != HOURS else None


def _find_commute_cost(terms: Terms, settings: Settings) -> Money | None:
    """A month counts 12; a day, where they say how many a week, counts for the weeks on which one works."""
    cost, days = terms.commute_cost, terms.work_days_onsite
    if cost is None:
        return None
    yearly = find_yearly_apart(cost, terms)
    if cost.period == "day" and days is not None:
        yearly = Money(cost.amount * days * WORKING_WEEKS, cost.currency)
    return bring_home(yearly, terms, settings) or yearly


def _find_commute_hours(terms: Terms) -> Decimal | None:
    if terms.commute is None or terms.work_days_onsite is None:
        return None
    return 2 * terms.commute * terms.work_days_onsite * WORKING_WEEKS / Decimal(60)
