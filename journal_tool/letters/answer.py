"""The answer to an offer: accepting it with its terms as they are on file, and declining it well."""

from datetime import date, timedelta
from decimal import Decimal

from msgspec.structs import replace

from journal_tool.analysis.follow_ups.notice import find_notice
from journal_tool.analysis.offers.conditions import find_open_conditions
from journal_tool.analysis.offers.parts import find_parts
from journal_tool.analysis.offers.terms import merge_terms
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.letters.offer import list_offers, refuse_without_offer, with_currency
from journal_tool.letters.plain import make_plain
from journal_tool.model.money import Money, Worth
from journal_tool.model.person import Person

FRESH = timedelta(days=7)
"""How long after the yes a letter of acceptance may still be sent, to have in writing what was said by phone."""


class AcceptFacts(Facts, frozen=True):
    """The terms that hold, by their names: none of the writer's own figures, and nothing that is stated as `none`.

    `conditions` are those not met yet. `notice` tells whether the present job is still to be given up.
    `benefits` and `hours` are as the writer noted them: for a call, not for the letter.
    """

    base: Money | None
    bonus: Worth | None
    allowances: Worth | None
    signing_bonus: Worth | None
    relocation: Worth | None
    equity: Worth | None
    pension: Worth | None
    vacation_days: Decimal | None
    hours_per_week: Decimal | None
    salaries_per_year: Decimal | None
    work_days_onsite: Decimal | None
    start: date | None
    conditions: tuple[str, ...]
    notice: bool
    benefits: str
    hours: str


class DeclineFacts(Facts, frozen=True):
    """`accepted` tells whether the writer accepted another offer; `several` whether more than one person was met."""

    accepted: bool
    several: bool


def refuse_accept(occasion: Occasion) -> str:
    outcome = occasion.subject.outcome
    if outcome not in ("", "accepted"):
        return f"there is nothing to accept at {occasion.interview.name}: the journal says `outcome: {outcome}`"
    return refuse_without_offer(occasion)


def refuse_decline(occasion: Occasion) -> str:
    outcome = occasion.subject.outcome
    if outcome not in ("", "declined"):
        return f"there is nothing to decline at {occasion.interview.name}: the journal says `outcome: {outcome}`"
    return refuse_without_offer(occasion)


def is_acceptance_fresh(occasion: Occasion) -> bool:
    ended = occasion.subject.ended
    return ended is None or occasion.day <= ended + FRESH


def gather_accept(occasion: Occasion, _to: tuple[Person, ...]) -> AcceptFacts:
    terms = merge_terms(list_offers(occasion))
    denied = {it.term for it in find_parts(terms, occasion.journal.settings) if it.says == "none"}

    def find(term: str) -> Worth | None:
        return None if term in denied else _plain(getattr(terms, term), occasion)

    return AcceptFacts(
        base=with_currency(terms.base, occasion),
        bonus=find("bonus"),
        allowances=find("allowances"),
        signing_bonus=find("signing_bonus"),
        relocation=find("relocation"),
        equity=find("equity"),
        pension=find("pension"),
        vacation_days=terms.vacation_days,
        hours_per_week=terms.hours_per_week,
        salaries_per_year=terms.salaries_per_year,
        work_days_onsite=terms.work_days_onsite,
        start=terms.start,
        conditions=tuple(make_plain(it) for it in find_open_conditions(occasion.subject.interviews)),
        notice=bool(find_notice(terms, occasion.journal)) and not terms.resigned,
        benefits=make_plain(benefits.text) if (benefits := find("benefits")) and not benefits.money else "",
        hours=make_plain(terms.flexible_hours),
    )


def gather_decline(occasion: Occasion, _to: tuple[Person, ...]) -> DeclineFacts:
    subject = occasion.subject
    met = {person.name for it in subject.interviews for person in it.people if it.stage != "reference-check"}
    return DeclineFacts(subject.accepted is not None, len(met) > 1)


def _plain(worth: Worth | None, occasion: Occasion) -> Worth | None:
    if worth is None:
        return None
    return replace(worth, text=make_plain(worth.text), money=with_currency(worth.money, occasion))
