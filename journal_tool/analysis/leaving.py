"""The way from an acceptance to the first day of the new job: withdraw, conditions, notice, last day, rest, start."""

from collections.abc import Callable
from datetime import date, timedelta

from journal_tool.analysis.applications import may_be_one
from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.notice import find_notice, plan_notice
from journal_tool.analysis.offers.conditions import Condition, find_conditions
from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.states import find_decision
from journal_tool.analysis.windows import read_window
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value

ONE_DAY = timedelta(days=1)
LEFT = ("withdrew", "declined")
"""The states of what the writer said no to."""


class Departure(Value, frozen=True):
    """What follows from one accepted offer, as it stands on a day.

    `to_withdraw` are the applications that ran when it was accepted and still run, `to_call_off` those of them that
    led to no conversation yet, though one lies ahead; `unsettled` those at the same company that may be this very
    application; `left` those that the writer said no to since. `conditions` are met or open. `notice` is the time of
    notice in days, 0 where none is to be given; `notice_by` the day by which to give it, None once it was given or
    as long as nobody knows the start. `last_day` is the last day in the present job, as far as it is known; `rest`
    counts the business days between it and `start`, `rest_wanted` those that the journal wants.
    """

    standing: Standing
    accepted: date
    terms: Terms
    to_withdraw: tuple[Standing, ...]
    withdraw_by: date
    to_call_off: tuple[Standing, ...]
    unsettled: tuple[Standing, ...]
    left: tuple[Standing, ...]
    conditions: tuple[Condition, ...]
    notice: int
    notice_by: date | None
    last_day: date | None
    rest: int | None
    rest_wanted: int

    @property
    def start(self) -> date | None:
        return self.terms.start

    @property
    def resigned(self) -> date | None:
        return self.terms.resigned

    @property
    def open_conditions(self) -> tuple[Condition, ...]:
        return tuple(it for it in self.conditions if not it.met)


@remember
def find_last_departure(journal: Journal, day: date) -> Departure | None:
    """That of the newest search: of several accepted applications the one that was accepted last."""
    by_id = {it.application.id: it for it in find_standings(journal, day) if it.state == "accepted"}
    kept = of_search((it.application for it in by_id.values()), find_search(journal.settings, day))
    accepted = [by_id[it.id] for it in kept if _find_decision(by_id[it.id])]
    last = max(accepted, key=lambda it: _find_decision(it) or date.min, default=None)
    return find_departure(last, journal, day) if last else None


def find_departure(standing: Standing, journal: Journal, day: date) -> Departure | None:
    """What follows from this application's acceptance; None where it was not accepted, or nobody knows when."""
    accepted = _find_accepted(standing)
    if accepted is None:
        return None
    interviews = standing.application.interviews
    terms = merge_terms(find_offer_entries(interviews, day))
    others = [it for it in _find_told(journal, day) if it is not standing]
    same = [it for it in others if may_be_one(it.application, standing.application)]
    apart = [it for it in others if _is_apart(it, standing, accepted)]
    notice = find_notice(terms, journal).days
    last = _find_last_day(terms, accepted, journal)
    return Departure(
        standing,
        accepted,
        terms,
        to_withdraw=_choose(apart, lambda it: it.active and it.had_conversation),
        withdraw_by=find_business_days(journal).after(accepted, read_window(journal, "withdraw")),
        to_call_off=_choose(apart, lambda it: it.active and not it.had_conversation and bool(it.ahead)),
        unsettled=_choose(same, lambda it: it.active and it.had_conversation),
        left=_choose(apart, lambda it: it.state in LEFT and (_find_decision(it) or date.min) >= accepted),
        conditions=find_conditions(interviews),
        notice=notice,
        notice_by=_find_notice_day(terms, accepted, journal) if notice else None,
        last_day=last,
        rest=find_business_days(journal).between(last, terms.start) if last and terms.start else None,
        rest_wanted=read_window(journal, "rest_days"),
    )


@remember
def _find_told(journal: Journal, day: date) -> tuple[Standing, ...]:
    """Those that an acceptance says anything about: few of hundreds, and a calendar asks for each acceptance."""
    return tuple(it for it in find_standings(journal, day) if it.active or it.state in LEFT)


def _find_accepted(standing: Standing) -> date | None:
    return _find_decision(standing) if standing.state == "accepted" else None


def _find_decision(standing: Standing) -> date | None:
    return find_decision(standing.application.interviews, standing.application.rows)


def _is_apart(it: Standing, standing: Standing, accepted: date) -> bool:
    """Whether it ran at the acceptance, is another one for sure, and the writer did not note to go on with it."""
    if not it.applied or it.applied > accepted or may_be_one(it.application, standing.application):
        return False
    return not any(done.rule == "withdraw" for interview in it.application.interviews for done in interview.done)


def _choose(standings: list[Standing], wanted: Callable[[Standing], bool]) -> tuple[Standing, ...]:
    return tuple(filter(wanted, standings))


def _find_notice_day(terms: Terms, accepted: date, journal: Journal) -> date | None:
    if terms.resigned or terms.start is None:
        return None
    return plan_notice(terms.start, terms, accepted, journal)[0]


def _find_last_day(terms: Terms, accepted: date, journal: Journal) -> date | None:
    """As it was stated, else where the notice ends or, before it is given, will end: no later business day."""
    notice = find_notice(terms, journal)
    if terms.last_day or not notice:
        return terms.last_day
    days = find_business_days(journal)
    if terms.resigned:
        return days.before(terms.resigned + notice + ONE_DAY, 1)
    if terms.start is None:
        return None
    return days.before(plan_notice(terms.start, terms, accepted, journal)[1] + ONE_DAY, 1)
