"""While an offer is open: time to decide, what it leaves open, a counter-offer, and thanks for considering it."""

from datetime import date, timedelta

from msgspec.structs import asdict

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.notice import find_end_of_notice
from journal_tool.analysis.follow_ups.steps import plain
from journal_tool.analysis.offers.answer_day import find_newest_terms
from journal_tool.analysis.offers.counter import AskedFor, Negotiation, find_negotiation
from journal_tool.analysis.offers.money import convert, find_yearly, find_yearly_base
from journal_tool.analysis.offers.open_points import find_open_points, find_unclear_points
from journal_tool.analysis.offers.terms import find_offer_entries, find_respond_by, merge_terms
from journal_tool.analysis.windows import read_window
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.letters.plain import make_plain
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.person import Person
from journal_tool.model.value import Value

WEEK = 7


class OfferFacts(Facts, frozen=True):
    """`came` is the day of the offer. `respond_by` is the day by which they want the answer, if it is still to come,
    and `until` the day by which the writer will give it: theirs, else some business days on. `open` are the terms
    that they have not stated, and `unclear` those that cannot be understood as stated, by their keys. `early` is a
    start that leaves too few days of rest, and `later` then the first day that leaves enough.
    """

    came: date | None
    respond_by: date | None
    until: date
    open: tuple[str, ...]
    unclear: tuple[str, ...]
    early: date | None
    later: date | None


class Wish(Value, frozen=True):
    """What is asked for: a base salary where it is `base`, else `text`, as written."""

    text: str
    base: Money | None = None


class Reason(Value, frozen=True):
    """An argument that is on file; `evidence` is empty where nothing is written behind the claim."""

    claim: str
    evidence: str


class CounterFacts(OfferFacts, frozen=True):
    """`offered` is the base as it stands, `wishes` what is asked for now, `reasons` why, and `brings` what the writer
    will contribute. For the writer alone are `least`, `target` and `market` with its source, and `unused`, strengths
    that no argument names.
    """

    offered: Money | None
    wishes: tuple[Wish, ...]
    reasons: tuple[Reason, ...]
    brings: tuple[str, ...]
    least: Money | None
    target: Money | None
    market: tuple[Money, ...]
    market_source: str
    unused: tuple[str, ...]


class ThanksFacts(OfferFacts, frozen=True):
    """`moved` tells whether they changed any term after the writer had asked; `replied` whether the journal has their
    words, and `asked` whether it says that anything was asked for.
    """

    moved: bool
    replied: bool
    asked: bool


def refuse_open(occasion: Occasion) -> str:
    """What is said only while an offer is open."""
    it, subject = occasion.interview, occasion.subject
    if not list_offers(occasion):
        return f"the journal has no offer of {it.name}: note it in an entry with `stage: offer` first"
    if subject.outcome:
        return f"the offer of {it.name} is no longer open: the journal says `outcome: {subject.outcome}`"
    return ""


def refuse_questions(occasion: Occasion) -> str:
    """Also after a yes something may be unclear, or the start too early."""
    return refuse_without_offer(occasion) if occasion.subject.outcome == "accepted" else refuse_open(occasion)


def refuse_without_offer(occasion: Occasion) -> str:
    it = occasion.interview
    if not list_offers(occasion):
        return f"the journal has no offer of {it.name}: note it in an entry with `stage: offer` first"
    return ""


def is_counter_of_use(occasion: Occasion) -> bool:
    """Something was asked for that they have not answered, or the base is under one of the writer's figures."""
    negotiation = _negotiate(occasion)
    if negotiation.asks:
        return not negotiation.answered
    return any(it.stands == "under" for it in negotiation.limits)


def is_answered(occasion: Occasion) -> bool:
    """Whether they replied to what was asked for."""
    negotiation = _negotiate(occasion)
    return bool(negotiation.replies) or negotiation.answered


def is_time_needed(occasion: Occasion) -> bool:
    """As long as nothing was asked for: whoever has countered has said that they are thinking."""
    return not _negotiate(occasion).begun


def gather_offer(occasion: Occasion, _to: tuple[Person, ...]) -> OfferFacts:
    return _find_offer(occasion)


def gather_counter(occasion: Occasion, _to: tuple[Person, ...]) -> CounterFacts:
    negotiation, terms = _negotiate(occasion), merge_terms(list_offers(occasion))
    return CounterFacts(
        **asdict(_find_offer(occasion)),
        offered=with_currency(terms.base, occasion),
        wishes=tuple(_make_wish(it, terms, occasion) for it in negotiation.newest_asks),
        reasons=tuple(
            Reason(_say(it.claim), _say(it.evidence.text if it.evidence else "")) for it in negotiation.arguments
        ),
        brings=tuple(_say(it.passage.text) for it in negotiation.contributions),
        least=with_currency(terms.walk_away, occasion),
        target=with_currency(terms.target, occasion),
        market=_list_market(terms, occasion),
        market_source=make_plain(terms.market_source),
        unused=tuple(make_plain(it.text) for it in negotiation.unused),
    )


def gather_thanks(occasion: Occasion, _to: tuple[Person, ...]) -> ThanksFacts:
    negotiation = _negotiate(occasion)
    moved = any(it.who == "answered" and it.changes for it in negotiation.course)
    return ThanksFacts(
        **asdict(_find_offer(occasion)), moved=moved, replied=bool(negotiation.replies), asked=negotiation.begun
    )


def list_offers(occasion: Occasion) -> tuple[Interview, ...]:
    """The entries about the offer, in their order; also one that lies ahead and has a counter-offer prepared in it."""
    known = {it.path for it in find_offer_entries(occasion.subject.interviews, occasion.day)}
    return tuple(
        it for it in occasion.subject.interviews if it.path in known or (it.stage == "offer" and _is_prepared(it))
    )


def with_currency(money: Money | None, occasion: Occasion) -> Money | None:
    """The same, in the journal's currency where it names none."""
    return money and Money(money.amount, money.currency or occasion.journal.settings.currency, money.period)


def _is_prepared(interview: Interview) -> bool:
    return interview.body.counter is not None and interview.outcome != "cancelled"


def _negotiate(occasion: Occasion) -> Negotiation:
    return find_negotiation(list_offers(occasion), occasion.journal.settings)


def _list_market(terms: Terms, occasion: Occasion) -> tuple[Money, ...]:
    """One figure, or the two between which it pays."""
    if terms.market is None:
        return ()
    ends = (with_currency(it, occasion) for it in (terms.market.low, terms.market.high))
    return tuple(dict.fromkeys(it for it in ends if it))


def _find_offer(occasion: Occasion) -> OfferFacts:
    """What letters of all these kinds are given."""
    offers = list_offers(occasion)
    terms = merge_terms(offers)
    came = offers[0].date if offers else None
    named = find_respond_by(offers)
    respond_by = named if named and named >= occasion.day else None
    open_points = tuple(it.term for it in find_open_points(terms))
    unclear = tuple(it.term for it in find_unclear_points(terms))
    until = respond_by or _find_answer_day(offers, occasion)
    later = _find_later_start(terms, until, occasion)
    return OfferFacts(came, respond_by, until, open_points, unclear, terms.start if later else None, later)


def _find_later_start(terms: Terms, until: date, occasion: Occasion) -> date | None:
    """The first Monday that leaves the days of rest after the notice; None where the start does, or is not known."""
    subject, journal = occasion.subject, occasion.journal
    if terms.start is None:
        return None
    last = find_end_of_notice(terms, subject.ended or until, journal)
    days, wanted = find_business_days(journal), read_window(journal, "rest_days")
    if days.between(last, terms.start) >= wanted:
        return None
    first = days.after(last, wanted + 1)
    return days.move_on(first + timedelta(days=-first.weekday() % WEEK))


def _find_answer_day(offers: tuple[Interview, ...], occasion: Occasion) -> date:
    """Two business days after the newest terms, as `decide` has it; from today, where that is over."""
    days, wait = find_business_days(occasion.journal), read_window(occasion.journal, "decide")
    until = days.after(find_newest_terms(offers) or occasion.day, wait)
    return until if until > occasion.day else days.after(occasion.day, wait)


def _make_wish(asked: AskedFor, terms: Terms, occasion: Occasion) -> Wish:
    """An amount is a base salary, unless the base is higher already."""
    text, money = _say(asked.ask.text), with_currency(asked.ask.money, occasion)
    base = find_yearly_base(terms)
    if money is None or base is None:
        return Wish(text, money)
    yearly = convert(find_yearly(money, terms), base.currency, occasion.journal.settings)
    return Wish(text, money if yearly is None or yearly.amount >= base.amount else None)


def _say(text: str) -> str:
    """A piece of Markdown as it may stand in a letter: on one line, without marks, and with its own end."""
    return make_plain(plain(" ".join(text.split())))
