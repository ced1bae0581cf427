"""What was said about money on the way to a job, by whom and when, and where the figure that you named changed."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise
from typing import Literal

from journal_tool.analysis.offers.money import find_yearly
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money, MoneyRange
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value


class Said(Value, frozen=True):
    """One figure: what the `posting` said, `you` named, they put into an `offer`, or you `ask` for in return."""

    who: Literal["posting", "you", "offer", "ask"]
    money: MoneyRange
    interview: Interview


def find_money_said(interviews: Iterable[Interview], day: date) -> tuple[Said, ...]:
    """All figures, in the order of `interviews`; what every entry repeats of the posting is said once.

    Of a conversation that lies ahead only the posting's: a figure noted there has not been named yet.
    """
    found: list[Said] = []
    posted = None
    for interview in interviews:
        if interview.pay_posted and interview.pay_posted != posted:
            posted = interview.pay_posted
            found.append(Said("posting", posted, interview))
        if not is_upcoming(interview, day):
            found += _find_named(interview)
    return tuple(found)


def find_changes(said: Iterable[Said]) -> tuple[tuple[Said, Said], ...]:
    """Where you named another figure than the last time, before and after: see `is_another_figure`."""
    named = [it for it in said if it.who == "you"]
    return tuple((old, new) for old, new in pairwise(named) if is_another_figure(old.money.low, new.money.low))


def is_another_figure(old: Money, new: Money) -> bool:
    """By the year, as far as that is known of a figure named in passing: 12 months, 2,080 hours.

    Other currencies are not compared.
    """
    return old.currency == new.currency and find_yearly(old, Terms()) != find_yearly(new, Terms())


def _find_named(interview: Interview) -> Iterator[Said]:
    if interview.salary_named:
        yield _say("you", interview.salary_named, interview)
    if interview.terms.base:
        yield _say("offer", interview.terms.base, interview)
    if interview.body.counter:
        yield from (_say("ask", ask.money, interview) for ask in interview.body.counter.asks if ask.money)


def _say(who: Literal["you", "offer", "ask"], money: Money, interview: Interview) -> Said:
    return Said(who, MoneyRange(money, money), interview)
