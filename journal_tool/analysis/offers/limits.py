"""The writer's own figures beside the base of an offer: where it stands to them, and by how much.

`find_limits(terms, settings) -> tuple[Limit, ...]`.
"""

from typing import Literal

from journal_tool.model.money import Money, MoneyRange
from journal_tool.model.value import Value


class Limit(Value, frozen=True):
    """`walk_away`, `target` (ranges with equal ends) or `market`, by the year and in the currency of the base.

    `stands` tells where the yearly base lies: `within` from the lower end to the upper, both included; `unknown` where
    there is no base or no rate, and `range` is then in its own currency. `by` is how far it is to the nearer end,
    and 0 within. `source` is what the writer names for the market.
    """

    kind: Literal["walk_away", "target", "market"]
    range: MoneyRange
    stands: Literal["under", "within", "above", "unknown"]
    by: Money | None = None
    source: str = ""
