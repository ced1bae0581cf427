"""Offers side by side, with the present job as first column: totals, limits, scores, and what is ahead by how much.

`compare(journal, day) -> Comparison`, remembered: the offers of the newest search, decided ones too.
"""

from datetime import date
from decimal import Decimal

from journal_tool.analysis.offers.limits import Limit
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.scores import Scores, Turn, Weighing
from journal_tool.analysis.offers.totals import Totals
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value


class Difference(Value, frozen=True):
    """One column less another, in the currency of the first; None where one of the two is not known or has no rate.

    `years` are the four years, `guaranteed`, `base` as in `Totals`. `vacation` is what the difference in vacation
    days is worth, by the first column's day. Commute cost and hours are for a year; more is worse.
    """

    base: Money | None
    years: tuple[Money, ...]
    yearly: Money | None
    guaranteed: Money | None
    vacation_days: Decimal | None
    vacation: Money | None
    hours_per_week: Decimal | None
    commute_hours: Decimal | None
    commute_cost: Money | None

    @property
    def first_year(self) -> Money | None:
        return self.years[0] if self.years else None


class Column(Value, frozen=True):
    """An offer, or the present job: then `offer` is None. `against_now` is what changes, None for the present job
    itself and where journal.toml names none."""

    name: str
    offer: Offer | None
    terms: Terms
    totals: Totals
    limits: tuple[Limit, ...]
    scores: Scores
    against_now: Difference | None


class Comparison(Value, frozen=True):
    """`offers` are open ones first, the first to answer first, then accepted ones and the others.

    `leaders` are the two open offers with the highest scores (both stating a criterion in common), the higher first,
    and `turns` the weights at which their order turns, one a criterion; both empty where there are not two.
    """

    day: date
    now: Column | None
    offers: tuple[Column, ...]
    weighing: Weighing
    leaders: tuple[Column, ...]
    turns: tuple[Turn, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        return (self.now, *self.offers) if self.now else self.offers

    @property
    def open(self) -> tuple[Column, ...]:
        return tuple(column for column in self.offers if column.offer and column.offer.is_open)
