"""How each round of an application ended, when all that was written about the application is read together."""

from datetime import date

from journal_tool.analysis.rounds import is_round
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import find_deciding
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value

NEVER_PASSED = ("application", "reference-check", "offer")
"""Stages whose open outcome says nothing when a later round follows."""

AHEAD, WAITING, UNTOLD = "ahead", "waiting", "untold"
"""Endings that are no outcomes: it lies ahead, an answer may still come, nobody wrote how it went."""

SAYS_NOTHING = ("pending", "no-response")
"""Outcomes that a later round takes back."""

_CARRIES_NOTHING = (*SAYS_NOTHING, "cancelled")


class Ended(Value, frozen=True):
    """One round; `ending` is an outcome, `offer` for an open one, or AHEAD, WAITING or UNTOLD."""

    round: Interview
    ending: str


def find_endings(standing: Standing) -> tuple[Ended, ...]:
    """Each round of an application that was not cancelled, in order, with how it ended.

    A written outcome holds. A round that is pending or silent has the outcome that a message between it and the
    next visit carries; else it counts as passed when a round on a later day follows (but for the stages of
    NEVER_PASSED); else, where nothing follows, it shares the ending of its application, which the other round of
    that day, a row or silence may have told.
    """
    ahead = {it.path for it in standing.ahead}
    return tuple(
        Ended(it, AHEAD if it.path in ahead else _find_ending(it, standing))
        for it in standing.application.interviews
        if is_round(it)
    )


def find_next_visit(standing: Standing, day: date) -> date | None:
    """The first later day than `day` on which a round took place or will."""
    return next((it for visit in standing.visits if (it := visit[0].date) and it > day), None)


def find_news(standing: Standing, since: date, until: date | None) -> tuple[Interview, ...]:
    """The messages with an outcome from one visit to before the next (`until`): they carry the outcome of the first."""
    return tuple(
        it
        for it in standing.application.interviews
        if it.stage == "message"
        and it.outcome not in _CARRIES_NOTHING
        and it.date is not None
        and it.date >= since
        and (until is None or it.date < until)
    )


def _find_ending(it: Interview, standing: Standing) -> str:
    if it.outcome not in SAYS_NOTHING:
        return it.outcome
    if it.date is None:
        return UNTOLD if it.outcome == "pending" else it.outcome
    following = find_next_visit(standing, it.date)
    news = find_news(standing, it.date, following)
    if news:
        return news[-1].outcome
    if following:
        return _name_open(it, standing) if it.stage in NEVER_PASSED else "passed"
    return _find_last(it, it.date, standing)


def _find_last(it: Interview, day: date, standing: Standing) -> str:
    """The ending of a round that nothing follows."""
    if it.outcome == "no-response":
        return it.outcome
    if standing.active:
        return "offer" if it.stage == "offer" else WAITING
    deciding = find_deciding(standing.application.interviews)
    if deciding is None:
        return standing.state
    return deciding.outcome if deciding.date is None or deciding.date >= day else UNTOLD


def _name_open(it: Interview, standing: Standing) -> str:
    if it.outcome == "no-response":
        return it.outcome
    return "offer" if it.stage == "offer" and standing.state == "offer" else UNTOLD
