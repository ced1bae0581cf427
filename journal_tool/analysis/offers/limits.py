"""The writer's own figures beside the base of an offer: where it stands to them, and by how much.

`find_limits(terms, settings) -> tuple[Limit, ...]`.
"""

from decimal import Decimal
from typing import Literal

from journal_tool.analysis.offers.currency import bring_home
from journal_tool.analysis.offers.money import find_yearly
from journal_tool.analysis.offers.parts import find_parts
from journal_tool.model.money import Money, MoneyRange
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value
from journal_tool.settings import Settings

Kind = Literal["walk_away", "target", "market"]
Stands = Literal["under", "within", "above", "unknown"]

OWN: tuple[Kind, ...] = ("walk_away", "target", "market")
"""The terms that are the writer's own figures, the lowest kind first: one does not say them aloud."""


class Limit(Value, frozen=True):
    """`walk_away`, `target` (ranges with equal ends) or `market`, by the year and in the currency of the base.

    `stands` tells where the yearly base lies: `within` from the lower end to the upper, both included; `unknown` where
    there is no base or no rate, and `range` is then in its own currency. `by` is how far it is to the nearer end,
    and 0 within. `source` is what the writer names for the market.
    """

    kind: Kind
    range: MoneyRange
    stands: Stands
    by: Money | None = None
    source: str = ""


def find_limits(terms: Terms, settings: Settings) -> tuple[Limit, ...]:
    """Those that the terms state, in the order of `OWN`."""
    base = find_parts(terms, settings)[0].first_year
    stated: tuple[tuple[Kind, Money | None], ...] = (("walk_away", terms.walk_away), ("target", terms.target))
    found = [_place(kind, MoneyRange(money, money), base, terms, settings) for kind, money in stated if money]
    if terms.market:
        found.append(_place("market", terms.market, base, terms, settings))
    return tuple(found)


def _place(kind: Kind, range: MoneyRange, base: Money | None, terms: Terms, settings: Settings) -> Limit:
    source = terms.market_source if kind == "market" else ""
    own = MoneyRange(find_yearly(range.low, terms), find_yearly(range.high, terms))
    low, high = bring_home(own.low, terms, settings), bring_home(own.high, terms, settings)
    if base is None or low is None or high is None:
        return Limit(kind, own, "unknown", source=source)
    under, above = low.amount - base.amount, base.amount - high.amount
    stands: Stands = "under" if under > 0 else "above" if above > 0 else "within"
    by = Money(max(under, above, Decimal()), base.currency)
    return Limit(kind, MoneyRange(low, high), stands, by, source)
