"""Offers side by side, with the present job as first column: totals, limits, scores, and what is ahead by how much.

`compare(journal, day) -> Comparison`, remembered: the offers of the newest search, decided ones too.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

from msgspec.structs import replace

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.offers.limits import Limit, find_limits
from journal_tool.analysis.offers.money import convert
from journal_tool.analysis.offers.offer import Offer, find_offers
from journal_tool.analysis.offers.parts import find_mean
from journal_tool.analysis.offers.scores import Scores, Weighing, weigh
from journal_tool.analysis.offers.totals import Totals, find_totals
from journal_tool.analysis.offers.turning import Turn, find_lead, find_turns
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.states import STATES
from journal_tool.model.journal import Journal
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value
from journal_tool.settings import Settings


class Difference(Value, frozen=True):
    """One column less another; None where one of the two is not known or has no rate.

    Amounts are in the journal's currency where its rates allow it, else in that of the first column.

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

    `leaders` are the two open offers with the highest scores, the higher first, by what both of them state; `turns`
    are the weights at which their order turns, one a criterion, and `lead` by how much the first is ahead. Nothing
    of that where there are not two with a criterion in common.
    """

    day: date
    now: Column | None
    offers: tuple[Column, ...]
    weighing: Weighing
    leaders: tuple[Column, ...]
    lead: Fraction | None
    turns: tuple[Turn, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        return (self.now, *self.offers) if self.now else self.offers

    @property
    def open(self) -> tuple[Column, ...]:
        return tuple(column for column in self.offers if column.offer and column.offer.is_open)


@remember
def compare(journal: Journal, day: date) -> Comparison:
    """The offers of the newest search, decided ones too."""
    settings = journal.settings
    found = find_offers(journal, day)
    wanted = {it.id for it in of_search((offer.application for offer in found), find_search(settings, day))}
    offers = sorted((offer for offer in found if offer.application.id in wanted), key=_in_order)
    sides = [(offer.terms, find_totals(offer.terms, settings)) for offer in offers]
    now = (journal.current, find_totals(journal.current, settings)) if journal.current else None
    weighing = weigh([now, *sides] if now else sides, settings)
    scores = weighing.scores[1:] if now else weighing.scores
    present = _make_column("Now", None, *now, weighing.scores[0], None, settings) if now else None
    columns = tuple(
        _make_column(offer.name, offer, *side, score, present, settings)
        for offer, side, score in zip(offers, sides, scores, strict=True)
    )
    leaders = _find_leaders([it for it in columns if it.offer and it.offer.is_open], weighing.weights)
    one, other = (it.scores for it in leaders) if leaders else (Scores(), Scores())
    lead, turns = find_lead(one, other, weighing.weights), find_turns(one, other, weighing.weights)
    return Comparison(day, present, columns, weighing, leaders, lead, turns)


def find_difference(one: Column, other: Column, settings: Settings) -> Difference:
    """What `one` has more than `other`; below zero where it has less."""
    years = [find_gap(*pair, settings) for pair in zip(one.totals.years, other.totals.years, strict=False)]
    known = tuple(it for it in years if it)
    vacation = _subtract(one.terms.vacation_days, other.terms.vacation_days)
    day = one.totals.vacation_day
    return Difference(
        find_gap(one.totals.base, other.totals.base, settings),
        known if len(known) == len(years) else (),
        find_mean(known) if len(known) == len(years) else None,
        find_gap(one.totals.guaranteed, other.totals.guaranteed, settings),
        vacation,
        find_gap(Money(day.amount * vacation, day.currency), Money(Decimal(), day.currency), settings)
        if day and vacation is not None
        else None,
        _subtract(one.terms.hours_per_week, other.terms.hours_per_week),
        _subtract(one.totals.commute_hours, other.totals.commute_hours),
        find_gap(one.totals.commute_cost, other.totals.commute_cost, settings),
    )


def _make_column(
    name: str,
    offer: Offer | None,
    terms: Terms,
    totals: Totals,
    scores: Scores,
    now: Column | None,
    settings: Settings,
) -> Column:
    column = Column(name, offer, terms, totals, find_limits(terms, settings), scores, None)
    return replace(column, against_now=find_difference(column, now, settings)) if now else column


def find_gap(one: Money | None, other: Money | None, settings: Settings) -> Money | None:
    """One amount less another, in the journal's currency, or else in that of the first."""
    if one is None or other is None:
        return None
    for currency in (settings.currency, one.currency):
        more, less = convert(one, currency, settings), convert(other, currency, settings)
        if more and less:
            return Money(more.amount - less.amount, more.currency)
    return None


def _subtract(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return one - other if one is not None and other is not None else None


def _find_leaders(columns: Sequence[Column], weights: dict[str, int]) -> tuple[Column, ...]:
    """The two with the highest scores; where three have no criterion in common, the first two that have one."""
    ranked = sorted(columns, key=lambda it: -(it.scores.mean or 0))
    for one, other in combinations(ranked, 2):
        lead = find_lead(one.scores, other.scores, weights)
        if lead is not None:
            return (one, other) if lead >= 0 else (other, one)
    return ()


def _in_order(offer: Offer) -> tuple[int, date, date, str, str]:
    answer, came = offer.answer_by if offer.is_open else None, offer.came
    place = STATES.index(offer.state)
    return place, answer or date.max, came or date.max, fold_company(offer.name), offer.application.id
