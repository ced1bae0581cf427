"""What an offer says: days in an order that cannot be, a missing base, limits that cross, money without currency."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money, MoneyRange, Worth
from journal_tool.model.offer import Terms
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Rule
from journal_tool.model.vocabulary import DECIDING

DAYS_CROSSED = Rule(
    "J511",
    Severity.WARNING,
    "an offer's days in the wrong order",
    "First comes the offer, then the day by which you must answer, your answer, your notice, the last day at the old "
    "job and the first at the new one. Two days that stand the other way round cannot both be right, and what "
    "Today reminds you of depends on them.",
    "stage: offer\nbase: 92000 USD\nrespond_by: 2026-03-20\nstart: 2026-03-16\n",
    "stage: offer\nbase: 92000 USD\nrespond_by: 2026-03-20\nstart: 2026-05-18\n",
)
NO_BASE = Rule(
    "J512",
    Severity.HINT,
    "an offer without a base salary",
    "As long as no entry of the offer states `base`, it cannot be compared with others, with your limits, or with "
    "the job you have. If they have not named a figure, ask.",
    "stage: offer\nvacation_days: 25\n",
    "stage: offer\nvacation_days: 25\nbase: 92000 USD\n",
)
LIMITS_CROSSED = Rule(
    "J513",
    Severity.WARNING,
    "the lowest figure lies above the one you aim for",
    "`walk_away` is the base under which you say no, `target` the base you would like. The first is the smaller one.",
    "stage: offer\nbase: 92000 USD\nwalk_away: 105000 USD\ntarget: 95000 USD\n",
    "stage: offer\nbase: 92000 USD\nwalk_away: 95000 USD\ntarget: 105000 USD\n",
)
NO_CURRENCY = Rule(
    "J514",
    Severity.WARNING,
    "an amount without a currency",
    "An amount alone says little as soon as there are two currencies in a journal. One line in journal.toml, "
    '`currency = "USD"`, holds for every amount that names none.',
    "stage: offer\nbase: 92000\n",
    "stage: offer\nbase: 92000 USD\n",
)

_Told = tuple[date, Interview]
_ORDER = (
    ("respond_by", "start"),
    ("answered", "start"),
    ("answered", "resigned"),
    ("resigned", "last_day"),
    ("last_day", "start"),
)
"""Pairs of keys of which the first is never later than the second."""

_WORDS = {
    "date": "the offer came on",
    "respond_by": "you must answer by",
    "answered": "you answered on",
    "resigned": "you gave notice on",
    "last_day": "your last day at the old job is",
}


def find_crossed_days(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        offers = _find_offers(application)
        if offers:
            yield from _compare_days(_newest_days(offers))


def _find_offers(application: Application) -> list[Interview]:
    return [it for it in application.interviews if it.stage == "offer" and it.outcome != "cancelled"]


def _newest_days(offers: list[Interview]) -> dict[str, _Told]:
    """By key: the newest day stated, and the entry that states it."""
    days: dict[str, _Told] = {}
    for offer in offers:
        for key in ("respond_by", "answered", "resigned", "last_day", "start"):
            day = getattr(offer.terms, key)
            if day:
                days[key] = (day, offer)
    return days


def _compare_days(days: dict[str, _Told]) -> Iterator[Problem]:
    for key in ("respond_by", "answered"):
        if key in days:
            day, offer = days[key]
            if offer.date and day < offer.date and not (key == "answered" and offer.outcome in DECIDING):
                yield _report_days(key, days[key], "date", (offer.date, offer))
    told: set[str] = set()
    for first, second in _ORDER:
        crossed = first in days and second in days and days[first][0] > days[second][0]
        if crossed and second not in told:
            told.add(second)
            yield _report_days(second, days[second], first, days[first])


def _report_days(key: str, told: _Told, before: str, other: _Told) -> Problem:
    (day, offer), (other_day, source) = told, other
    where = "" if source.path == offer.path else f" (`{source.path}`)"
    message = f"`{key}` is {day}, but {_WORDS[before]} {other_day}{where}"
    return DAYS_CROSSED.at(offer.path, at_value(offer, key), message, "correct the day that is mistyped")


def find_offers_without_base(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        offers = [it for it in _find_offers(application) if not is_upcoming(it, subject.day)]
        decided = any(it.outcome in DECIDING for it in application.interviews)
        if offers and not decided and not any("base" in it.terms.stated for it in offers):
            message = "no entry of this offer states a `base` salary"
            help = "add a line like `base: 92000 USD`; if they have named no figure, ask for it"
            yield NO_BASE.at(offers[-1].path, at_value(offers[-1], "stage"), message, help)


def find_crossed_limits(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        newest: dict[str, tuple[Money, Interview]] = {}
        for offer in _find_offers(application):
            stated = (("walk_away", offer.terms.walk_away), ("target", offer.terms.target))
            newest |= {key: (money, offer) for key, money in stated if money}
        if len(newest) == 2:
            (lowest, source), (aim, offer) = newest["walk_away"], newest["target"]
            alike = (lowest.currency, lowest.period) == (aim.currency, aim.period)
            if alike and lowest.amount > aim.amount:
                where = "" if source.path == offer.path else f" in `{source.path}`"
                message = f"`target` is {aim.amount:,f}, but `walk_away`{where} is {lowest.amount:,f}, which is more"
                help = "`walk_away` is the figure under which you say no: perhaps the two are exchanged"
                yield LIMITS_CROSSED.at(offer.path, at_value(offer, "target"), message, help)


def find_amounts_without_currency(subject: Subject) -> Iterator[Problem]:
    """One problem for the whole journal, at the first such amount of an offer: one line in journal.toml mends all."""
    bare = [(it, key) for it in subject.interviews if it.terms.stated for key in _find_bare(it.terms)]
    if bare and not subject.journal.settings.currency:
        it, key = bare[0]
        message = f"`{key}` has no currency" + (_and_others(len(bare) - 1) if len(bare) > 1 else "")
        help = 'write it behind the amount, as in `92000 USD`, or for all of them `currency = "USD"` in journal.toml'
        yield NO_CURRENCY.at(it.path, at_value(it, key), message, help)


def _and_others(number: int) -> str:
    return f", and {number} other amounts have none either" if number > 1 else ", and one other amount has none either"


def _find_bare(terms: Terms) -> Iterator[str]:
    for key in terms.stated:
        value = getattr(terms, key)
        money = value.low if isinstance(value, MoneyRange) else value.money if isinstance(value, Worth) else value
        if isinstance(money, Money) and not money.currency:
            yield key
