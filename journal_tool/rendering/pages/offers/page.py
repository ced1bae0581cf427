"""The page of the offers: what they pay side by side, until when to answer, what is still to ask, how they came."""

from collections.abc import Iterator, Sequence

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.offers.comparison import Column, Comparison, compare
from journal_tool.analysis.offers.conditions import find_conditions
from journal_tool.analysis.offers.counter import find_countered
from journal_tool.analysis.offers.course import find_course
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.wording import say_amount
from journal_tool.phrases import begun, counted, listed
from journal_tool.rendering.material import Material
from journal_tool.rendering.offer_words import tell_assumptions, tell_pay, tell_rates, tell_unstated
from journal_tool.rendering.pages.offers.deadline import is_late, tell_first, tell_left
from journal_tool.rendering.pages.offers.links import link_counter, link_letters_about, link_offer
from journal_tool.rendering.pages.offers.needs import find_needs
from journal_tool.rendering.pages.offers.scale import make_scale
from journal_tool.rendering.pages.offers.scores import make_scores
from journal_tool.rendering.pages.offers.story import make_history
from journal_tool.rendering.pages.offers.table import make_groups
from journal_tool.rendering.pages.offers.view import (
    AnswerRow,
    Asking,
    Assumption,
    ColumnHead,
    ConditionLine,
    DecidedRow,
    History,
    OffersView,
)
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Pill
from journal_tool.rendering.words import STATES

BEGINNING = (
    "When an offer comes, write an entry with the stage offer, and whatever they said of pay, time and place. Each "
    "later conversation about it gets an entry of its own, with only what is new. What you have now stands in "
    "journal.toml, under [current], in the same words."
)


def view_offers(material: Material, path: str) -> OffersView:
    comparison = compare(material.journal, material.day)
    heading = tell_pay(comparison, material.journal.settings)
    chosen = comparison.open or tuple(it for it in comparison.offers if it.offer and it.offer.state == "accepted")
    shown = (comparison.now, *chosen) if comparison.now and chosen else chosen
    countered = find_countered(material.journal, material.day)
    decided = [it for it in comparison.offers if it.offer and not it.offer.is_open]
    return OffersView(
        shell=make_shell(material, path, heading),
        heading=heading,
        first=tell_first(comparison.open, material),
        lead=_lead(comparison, material),
        beginning="" if comparison.offers else BEGINNING,
        answers=tuple(_answer(it, path, material) for it in comparison.open),
        heads=tuple(_head(it, path) for it in shown),
        span=len(shown) + 1,
        groups=make_groups(shown, material.journal.settings),
        assumptions=tuple(Assumption(*it) for it in tell_assumptions(shown)),
        scales=tuple(it for column in chosen if (it := make_scale(column.name, column.totals.base, column.limits))),
        scores=make_scores(comparison, shown),
        askings=tuple(_ask(comparison.open, path, material)),
        conditions=tuple(_conditions(chosen, path)),
        histories=tuple(_histories(chosen, path, material)),
        needs=tuple(find_needs(comparison, chosen)),
        decided=tuple(_decided(it.offer, it, it.offer in countered, path) for it in decided if it.offer),
        decided_title=f"{counted(len(decided), 'offer')} of this search decided",
    )


def _lead(comparison: Comparison, material: Material) -> str:
    """What the heading leaves out: what nobody has said yet, and in which currencies what is compared."""
    silent = [words for column in comparison.open if (words := tell_unstated(column))]
    if len(silent) > 2:
        told = (
            f"{counted(len(silent), 'offer')} leave something out that counts nothing here: see what is still to ask."
        )
    else:
        told = f"{listed(silent)}: that counts nothing here." if silent else ""
    return " ".join(part for part in (told, tell_rates(comparison, material.journal.settings)) if part)


def _answer(column: Column, page: str, material: Material) -> AnswerRow:
    offer = column.offer
    assert offer is not None
    role = offer.application.role if offer.application.role not in column.name else ""
    return AnswerRow(
        link_offer(offer, page),
        role,
        tell_left(offer, material),
        is_late(offer, material),
        link_counter(offer.application, page),
    )


def _head(column: Column, page: str) -> ColumnHead:
    if column.offer is None:
        return ColumnHead(column.name, "")
    return ColumnHead(column.name, link(page, locate_application(column.offer.application)))


def _ask(columns: Sequence[Column], page: str, material: Material) -> Iterator[Asking]:
    for column in columns:
        points = (*column.totals.open_points, *column.totals.unclear)
        if column.offer and points:
            letters = link_letters_about(column.offer, ("questions-about-offer",), page, material)
            yield Asking(link_offer(column.offer, page), tuple(it.question for it in points), letters)


def _conditions(columns: Sequence[Column], page: str) -> Iterator[ConditionLine]:
    for column in columns:
        if column.offer:
            for condition in find_conditions(column.offer.application.interviews):
                pill = Pill("Met", "good") if condition.met else Pill("Still open", "warn")
                yield ConditionLine(condition.text, link_offer(column.offer, page), pill, begun(condition.how))


def _histories(columns: Sequence[Column], page: str, material: Material) -> Iterator[History]:
    for column in columns:
        if column.offer:
            moves = find_course(column.offer.entries)
            history = make_history(column.offer, moves, link_offer(column.offer, page), page, material)
            if history.talks:
                yield history


def _decided(offer: Offer, column: Column, countered: bool, page: str) -> DecidedRow:
    yearly = column.totals.yearly
    facts = [offer.application.role, f"{say_amount(yearly)} a year over four years" if yearly else ""]
    return DecidedRow(
        offer=link_offer(offer, page),
        facts=" · ".join(fact for fact in facts if fact),
        pill=Pill(*STATES[offer.state]),
        counter=link_counter(offer.application, page) if countered else None,
    )
