"""A bar that shows where a base lies: beside the market, the least one takes, and what one wants. Drawn in percent."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from journal_tool.analysis.offers.limits import Limit
from journal_tool.analysis.offers.wording import say_amount, say_range
from journal_tool.model.money import Money
from journal_tool.phrases import continued, listed
from journal_tool.rendering.offer_words import LIMITS
from journal_tool.rendering.view import Amount, Band, Mark, Scale

_SHORT = {"walk_away": "At least", "target": "Target"}  # on a phone a label has 20 letters at most
_MIDDLE, _WIDTH = Decimal(50), Decimal(88)  # the rest is room at both ends
_THIRD = Decimal(100) / 3
_FIRST_LANE, _LANE = 62, 20  # pixels, below the label of the market


class _Axis(NamedTuple):
    low: Decimal
    high: Decimal

    def place(self, amount: Decimal) -> Decimal:
        """In percent of the whole width."""
        if self.high == self.low:
            return _MIDDLE
        return (amount - self.low) / (self.high - self.low) * _WIDTH + (100 - _WIDTH) / 2


def make_scale(title: str, base: Money | None, limits: Sequence[Limit]) -> Scale | None:
    """The bar of one offer; None where there is no base, or nothing to hold it against."""
    known = [limit for limit in limits if limit.stands != "unknown"]
    if base is None or not known:
        return None
    amounts = [base.amount, *(end.amount for it in known for end in (it.range.low, it.range.high))]
    axis = _Axis(min(amounts), max(amounts))
    market = next((it for it in known if it.kind == "market"), None)
    single = [it for it in known if it.kind != "market"]
    return Scale(
        title=title,
        finding=tell_limits(base, known),
        offered=_mark(f"Offered {say_amount(base)}", base, axis),
        marks=tuple(
            _mark(f"{_SHORT[it.kind]} {say_range(it.range)}", it.range.low, axis, n) for n, it in enumerate(single)
        ),
        band=_band(market, axis) if market else None,
        numbers=(Amount("Offered", say_amount(base)), *(Amount(LIMITS[it.kind], say_range(it.range)) for it in known)),
        source=market.source if market else "",
        height=_FIRST_LANE + len(single) * _LANE,
    )


def tell_limits(base: Money, limits: Sequence[Limit]) -> str:
    """Where a yearly base lies to each of the figures, in a sentence."""
    return f"{say_amount(base)} a year is {listed([_tell(it) for it in limits])}."


def _tell(limit: Limit) -> str:
    what = continued(LIMITS[limit.kind])
    if limit.stands == "within":
        return f"within {what}" if limit.range.low != limit.range.high else f"just {what}"
    return f"{say_amount(limit.by)} {limit.stands} {what}" if limit.by else f"{limit.stands} {what}"


def _mark(words: str, money: Money, axis: _Axis, lane: int = 0) -> Mark:
    place = axis.place(money.amount)
    foot = _FIRST_LANE + lane * _LANE
    return Mark(_percent(place), "end" if place > _MIDDLE else "start", words, foot, foot + _LANE - 4)


def _band(market: Limit, axis: _Axis) -> Band:
    low, high = axis.place(market.range.low.amount), axis.place(market.range.high.amount)
    middle = (low + high) / 2
    words = f"Market {say_range(market.range)}"
    if middle < _THIRD:
        label = Mark(_percent(low), "start", words)
    elif middle > 2 * _THIRD:
        label = Mark(_percent(high), "end", words)
    else:
        label = Mark(_percent(middle), "middle", words)
    return Band(_percent(low), _percent(max(high - low, Decimal(1))), label)


def _percent(place: Decimal) -> str:
    return f"{place:.1f}%"
