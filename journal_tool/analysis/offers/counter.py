"""A counter-offer as the entries of one offer tell it: what is asked, why, what one brings, what they answered.

Everything stands in the order of the entries and, within one, of the file.
"""

from collections.abc import Sequence

from journal_tool.analysis.offers.arguments import Argument, find_arguments, find_unused
from journal_tool.analysis.offers.course import Move, find_course
from journal_tool.analysis.offers.money import convert, find_yearly, find_yearly_base
from journal_tool.analysis.offers.terms import merge_terms
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Ask
from journal_tool.model.money import Money, MoneyRange
from journal_tool.model.offer import Terms
from journal_tool.model.place import Passage
from journal_tool.model.value import Value
from journal_tool.settings import Settings, Strength


class Asked(Value, frozen=True):
    ask: Ask
    interview: Interview


class Written(Value, frozen=True):
    """A piece of a Counter section, and where it stands."""

    passage: Passage
    interview: Interview


class Figures(Value, frozen=True):
    """The writer's figures beside the base, all for a year and in the currency of the base where that can be.

    `market_source` is what the writer names for it. `gap` is what the base lacks of `target`, and None where nothing
    is lacking or one of the two is not known.
    """

    base: Money | None
    walk_away: Money | None
    target: Money | None
    market: MoneyRange | None
    market_source: str
    gap: Money | None


class Negotiation(Value, frozen=True):
    """Of `asks`, `newest_asks` are those of the last entry that asks: what holds now. `unused` are the strengths of
    journal.toml that no argument names."""

    entries: tuple[Interview, ...]
    figures: Figures
    asks: tuple[Asked, ...]
    arguments: tuple[Argument, ...]
    contributions: tuple[Written, ...]
    replies: tuple[Written, ...]
    unused: tuple[Strength, ...]
    course: tuple[Move, ...]

    @property
    def newest_asks(self) -> tuple[Asked, ...]:
        return tuple(it for it in self.asks if it.interview is self.asks[-1].interview)

    @property
    def begun(self) -> bool:
        """Whether anything of a counter-offer is written yet."""
        return bool(self.asks or self.arguments or self.contributions)

    @property
    def answered(self) -> bool:
        """Whether the last move was theirs, after something had been asked."""
        return bool(self.course) and self.course[-1].who == "answered"


def find_negotiation(entries: Sequence[Interview], settings: Settings) -> Negotiation:
    """What the entries of one offer, in their order, say of a counter-offer."""
    counters = [(it, it.body.counter) for it in entries if it.body.counter]
    arguments = find_arguments(entries, settings.strengths)
    return Negotiation(
        entries=tuple(entries),
        figures=find_figures(merge_terms(entries), settings),
        asks=tuple(Asked(ask, it) for it, counter in counters for ask in counter.asks),
        arguments=arguments,
        contributions=tuple(Written(one, it) for it, counter in counters for one in counter.contributions),
        replies=tuple(Written(counter.reply, it) for it, counter in counters if counter.reply),
        unused=find_unused(arguments, settings.strengths),
        course=find_course(entries),
    )


def find_figures(terms: Terms, settings: Settings) -> Figures:
    base = find_yearly_base(terms)
    currency = base.currency if base else ""
    target = _find_yearly(terms.target, terms, currency, settings)
    market = terms.market and MoneyRange(
        _find_yearly(terms.market.low, terms, currency, settings) or terms.market.low,
        _find_yearly(terms.market.high, terms, currency, settings) or terms.market.high,
    )
    return Figures(
        base=base and convert(base, currency, settings),
        walk_away=_find_yearly(terms.walk_away, terms, currency, settings),
        target=target,
        market=market,
        market_source=terms.market_source,
        gap=_find_gap(base and convert(base, currency, settings), target),
    )


def _find_yearly(money: Money | None, terms: Terms, currency: str, settings: Settings) -> Money | None:
    """For a year; in `currency`, or where no rate leads there in its own."""
    if money is None:
        return None
    yearly = find_yearly(money, terms)
    return convert(yearly, currency or money.currency, settings) or yearly


def _find_gap(base: Money | None, target: Money | None) -> Money | None:
    if base and target and base.currency == target.currency and target.amount > base.amount:
        return Money(target.amount - base.amount, base.currency)
    return None
