"""What the terms of an offer, or of the present job, are worth: part by part, and the totals of the parts.

`find_totals(terms, settings) -> Totals`. Amounts are exact, and rounded only where they are put into words.
"""

from decimal import Decimal
from typing import Literal

from journal_tool.analysis.offers.open_points import OpenPoint
from journal_tool.model.money import Money
from journal_tool.model.value import Value

YEARS = 4
"""Over how many years an offer is looked at: equity comes over four as a rule."""

PARTS = ("base", "bonus", "premiums", "allowances", "benefits", "pension", "equity", "signing_bonus")
"""The parts that totals are made of, in the order of every list."""

Says = Literal["amount", "none", "words", "uncounted", "unstated"]


class Part(Value, frozen=True):
    """One part of an offer.

    `says` is `amount` where it is counted; `none` where they said that there is none; `words` where it has no money
    value; `uncounted` where it has one that cannot be counted, and `why` is then `base` (a percentage of nothing),
    `rate` (another currency, without a rate) or `currency` (none written, where there are several). `text` is what the
    writer wrote of it, empty for the base. `years` is what it pays in each of four years, in the offer's currency;
    empty unless it is counted. `share` is the percentage of the base that it is, if it is one.
    """

    term: str
    says: Says
    text: str = ""
    years: tuple[Money, ...] = ()
    why: Literal["", "base", "rate", "currency"] = ""
    share: Decimal | None = None

    @property
    def first_year(self) -> Money | None:
        return self.years[0] if self.years else None

    @property
    def yearly(self) -> Money | None:
        """The mean of the four years."""
        return find_mean(self.years)


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


def find_mean(years: tuple[Money, ...]) -> Money | None:
    """What a year brings on average."""
    if not years:
        return None
    return Money(sum((it.amount for it in years), Decimal()) / len(years), years[0].currency)
