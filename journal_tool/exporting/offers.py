"""What `journal offers --json` prints: the offers of the newest search, what each is worth, and how they compare."""

import datetime as dt
from fractions import Fraction
from typing import Literal

from msgspec import structs

from journal_tool.analysis.offers.comparison import Column, Comparison, Difference, compare
from journal_tool.analysis.offers.limits import Limit
from journal_tool.analysis.offers.offer import Offer, Step
from journal_tool.analysis.offers.open_points import OpenPoint
from journal_tool.analysis.offers.parts import Part
from journal_tool.analysis.offers.turning import Turn
from journal_tool.exporting.money import MoneyRangeShape, MoneyShape, shape_money, shape_range
from journal_tool.exporting.shape import Document, Shape
from journal_tool.exporting.terms import TermsShape, shape_number, shape_terms
from journal_tool.model.journal import Journal


class StatementShape(Shape, frozen=True, kw_only=True):
    """One conversation about an offer. `terms` is what its entry states, `changed` what had another value before."""

    entry: str
    date: dt.date | None
    terms: TermsShape
    changed: tuple[str, ...]


class OpenPointShape(Shape, frozen=True, kw_only=True):
    """A term that is not stated, or not clearly enough, and what to ask."""

    term: str
    question: str


class PartShape(Shape, frozen=True, kw_only=True):
    """One part of what is paid. `says` is `amount` only where it is counted; the amounts are null elsewhere."""

    term: str
    says: Literal["amount", "none", "words", "uncounted", "unstated"]
    text: str
    first_year: MoneyShape | None
    yearly: MoneyShape | None


class LimitShape(Shape, frozen=True, kw_only=True):
    """One figure of the writer's, by the year, and where the yearly base stands to it."""

    kind: Literal["walk_away", "target", "market"]
    range: MoneyRangeShape | None
    stands: Literal["under", "within", "above", "unknown"]
    by: MoneyShape | None
    source: str


class DifferenceShape(Shape, frozen=True, kw_only=True):
    """What an offer has more than the present job; below zero where it has less."""

    base: MoneyShape | None
    first_year: MoneyShape | None
    yearly: MoneyShape | None
    guaranteed: MoneyShape | None
    vacation_days: int | float | None
    vacation: MoneyShape | None
    hours_per_week: int | float | None
    commute_hours: int | float | None
    commute_cost: MoneyShape | None


class WorthOfTermsShape(Shape, frozen=True, kw_only=True):
    """What terms are worth a year; totals are at least that much where anything is `uncounted`."""

    terms: TermsShape
    base: MoneyShape | None
    first_year: MoneyShape | None
    yearly: MoneyShape | None
    guaranteed: MoneyShape | None
    parts: tuple[PartShape, ...]
    uncounted: tuple[str, ...]
    full_week: MoneyShape | None
    vacation_day: MoneyShape | None
    commute_hours: int | float | None
    commute_cost: MoneyShape | None
    limits: tuple[LimitShape, ...]
    score: float | None
    scores: dict[str, float]
    missing_scores: tuple[str, ...]
    assumptions: tuple[str, ...]


class OfferShape(WorthOfTermsShape, frozen=True, kw_only=True):
    """One offer: open ones come first, the first to answer first."""

    application: str
    company: str
    role: str
    state: str
    respond_by: dt.date | None
    answer_by: dt.date | None
    answered: dt.date | None
    history: tuple[StatementShape, ...]
    open_points: tuple[OpenPointShape, ...]
    against_now: DifferenceShape | None


class TurnShape(Shape, frozen=True, kw_only=True):
    """The weight of one criterion at which neither of two offers is ahead; null where none is."""

    criterion: str
    now: int
    weight: float | None
    of: float | None
    turns_when: Literal["more", "less"] | None


class WeighingShape(Shape, frozen=True, kw_only=True):
    """How scores were weighed, and how sure the order of the two best open offers is."""

    weights: dict[str, int]
    criteria: tuple[str, ...]
    unweighted: tuple[str, ...]
    leaders: tuple[str, ...]
    lead: float | None
    turns: tuple[TurnShape, ...]


class OffersDocument(Document, frozen=True, kw_only=True):
    """What `journal offers --json` prints."""

    now: WorthOfTermsShape | None
    offers: tuple[OfferShape, ...]
    weighing: WeighingShape


def shape_offers(journal: Journal, day: dt.date) -> OffersDocument:
    found = compare(journal, day)
    return OffersDocument(
        now=_shape_worth(found.now) if found.now else None,
        offers=tuple(_shape_offer(column, column.offer) for column in found.offers if column.offer),
        weighing=_shape_weighing(found),
    )


def _shape_offer(column: Column, offer: Offer) -> OfferShape:
    points = (*column.totals.open_points, *column.totals.unclear)
    return OfferShape(
        application=offer.application.id,
        company=offer.application.company,
        role=offer.application.role,
        state=offer.state,
        respond_by=offer.respond_by,
        answer_by=offer.answer_by,
        answered=offer.answered,
        history=tuple(_shape_step(step) for step in offer.steps),
        open_points=tuple(_shape_point(point) for point in points),
        against_now=_shape_difference(column.against_now),
        **structs.asdict(_shape_worth(column)),
    )


def _shape_worth(column: Column) -> WorthOfTermsShape:
    """What terms come to, be they those of an offer or of the present job."""
    totals = column.totals
    return WorthOfTermsShape(
        terms=shape_terms(column.terms),
        base=shape_money(totals.base),
        first_year=shape_money(totals.first_year),
        yearly=shape_money(totals.yearly),
        guaranteed=shape_money(totals.guaranteed),
        parts=tuple(_shape_part(part) for part in totals.parts),
        uncounted=totals.uncounted,
        full_week=shape_money(totals.full_week),
        vacation_day=shape_money(totals.vacation_day),
        commute_hours=shape_number(totals.commute_hours),
        commute_cost=shape_money(totals.commute_cost),
        limits=tuple(_shape_limit(limit) for limit in column.limits),
        score=_shape_fraction(column.scores.mean),
        scores={name: float(score) for name, score in column.scores.by_criterion.items()},
        missing_scores=column.scores.missing,
        assumptions=totals.assumptions,
    )


def _shape_step(step: Step) -> StatementShape:
    interview = step.interview
    terms = shape_terms(interview.terms)
    return StatementShape(entry=interview.path, date=interview.date, terms=terms, changed=step.changed)


def _shape_point(point: OpenPoint) -> OpenPointShape:
    return OpenPointShape(term=point.term, question=point.question)


def _shape_part(part: Part) -> PartShape:
    first_year, yearly = shape_money(part.first_year), shape_money(part.yearly)
    return PartShape(term=part.term, says=part.says, text=part.text, first_year=first_year, yearly=yearly)


def _shape_limit(limit: Limit) -> LimitShape:
    range, by = shape_range(limit.range), shape_money(limit.by)
    return LimitShape(kind=limit.kind, range=range, stands=limit.stands, by=by, source=limit.source)


def _shape_difference(more: Difference | None) -> DifferenceShape | None:
    if more is None:
        return None
    return DifferenceShape(
        base=shape_money(more.base),
        first_year=shape_money(more.first_year),
        yearly=shape_money(more.yearly),
        guaranteed=shape_money(more.guaranteed),
        vacation_days=shape_number(more.vacation_days),
        vacation=shape_money(more.vacation),
        hours_per_week=shape_number(more.hours_per_week),
        commute_hours=shape_number(more.commute_hours),
        commute_cost=shape_money(more.commute_cost),
    )


def _shape_weighing(found: Comparison) -> WeighingShape:
    return WeighingShape(
        weights=found.weighing.weights,
        criteria=found.weighing.criteria,
        unweighted=found.weighing.unweighted,
        leaders=tuple(column.offer.application.id for column in found.leaders if column.offer),
        lead=_shape_fraction(found.lead),
        turns=tuple(_shape_turn(turn) for turn in found.turns),
    )


def _shape_turn(turn: Turn) -> TurnShape:
    side: Literal["more", "less"] = "more" if turn.more else "less"
    return TurnShape(
        criterion=turn.criterion,
        now=turn.now,
        weight=_shape_fraction(turn.weight),
        of=_shape_fraction(turn.of),
        turns_when=side if turn.weight is not None else None,
    )


def _shape_fraction(number: Fraction | None) -> float | None:
    return float(number) if number is not None else None
