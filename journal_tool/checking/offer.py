"""What an offer says: days in an order that cannot be, a missing base, limits that cross, money without currency."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.follow_ups.leaving import say_notice
from journal_tool.analysis.follow_ups.notice import find_end_of_notice, find_notice
from journal_tool.analysis.offers.answer_day import find_answer_day
from journal_tool.analysis.offers.currency import find_amounts
from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.analysis.states import find_deciding, find_ending
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Rule
from journal_tool.model.vocabulary import DECIDING
from journal_tool.phrases import listed

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
EARLY_START = Rule(
    "J515",
    Severity.WARNING,
    "a start before the notice can end",
    "Notice is given when an offer is accepted, and not before. Where the first day of the new job comes before the "
    "notice can have ended, one of the two must move: most employers let you start later, as long as you ask before "
    "you accept.",
    "stage: offer\nbase: 92000 USD\nrespond_by: 2026-03-20\nnotice_weeks: 4\nstart: 2026-04-06\n",
    "stage: offer\nbase: 92000 USD\nrespond_by: 2026-03-20\nnotice_weeks: 4\nstart: 2026-05-04\n",
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
    for application in subject.offered:
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


def find_early_starts(subject: Subject) -> Iterator[Problem]:
    """Of offers that are open or accepted, where anything tells that there is a job to leave."""
    journal = subject.journal
    for application in subject.offered:
        entries = find_offer_entries(application.interviews, subject.day)
        terms = merge_terms(entries)
        deciding = find_deciding(application.interviews)
        leaves = journal.current or terms.resigned or terms.notice_weeks is not None
        if not (terms.start and leaves) or terms.last_day or (deciding and deciding.outcome != "accepted"):
            continue
        answer = find_ending(deciding) if deciding else find_answer_day(entries, journal)
        notice = find_notice(terms, journal)
        last = find_end_of_notice(terms, answer, journal) if answer and notice else None
        if answer and last and terms.start < last:
            when = _say_notice_given(terms, answer, deciding is not None)
            message = f"`start` is {terms.start}, but {when} {say_notice(notice.days)} of notice end on {last}"
            help = "ask them for a later start; or write `notice_weeks` or `last_day`, if yours are others"
            stating = [it for it in entries if "start" in it.terms.stated]
            yield EARLY_START.at(stating[-1].path, at_value(stating[-1], "start"), message, help)


def _say_notice_given(terms: Terms, answer: date, accepted: bool) -> str:
    if terms.resigned:
        return f"you gave notice on {terms.resigned}, and"
    return f"you accepted on {answer}, and" if accepted else f"if you accept on {answer},"


def find_crossed_limits(subject: Subject) -> Iterator[Problem]:
    for application in subject.offered:
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
    stated = [(it, *found) for it in subject.interviews if it.terms.stated for found in find_amounts(it.terms)]
    bare = [(it, key) for it, key, money in stated if not money.currency]
    if bare and not subject.journal.settings.currency:
        it, key = bare[0]
        message = f"`{key}` has no currency" + (_and_others(len(bare) - 1) if len(bare) > 1 else "")
        named = list(dict.fromkeys(money.currency for _, _, money in stated if money.currency))
        if named:
            message += f", while others are in {listed(named)}"
        help = 'write it behind the amount, as in `92000 USD`, or for all of them `currency = "USD"` in journal.toml'
        yield NO_CURRENCY.at(it.path, at_value(it, key), message, help)


def _and_others(number: int) -> str:
    return f", and {number} other amounts have none either" if number > 1 else ", and one other amount has none either"
