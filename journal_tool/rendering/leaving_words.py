"""The way from an acceptance to the first day, step by step in words: for pages, and for the terminal."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_tool.analysis.leaving import Departure
from journal_tool.analysis.offers.conditions import Condition
from journal_tool.analysis.standing import Standing
from journal_tool.model.value import Value
from journal_tool.phrases import begun, counted

STILL_WORTH = timedelta(days=90)
"""How long after the acceptance the way is shown where nobody wrote down a start."""


class Line(Value, frozen=True):
    """One thing of a step: `pill` is a word and a tone; `application` the id of the one it is about, or empty."""

    words: str
    pill: tuple[str, str] | None = None
    application: str = ""


class Planned(Value, frozen=True):
    """One step of the way: `name` tells which, `day` when it is or was due, as far as that is known."""

    name: str
    day: date | None
    done: bool
    lines: tuple[Line, ...]


def is_under_way(departure: Departure, day: date) -> bool:
    """Whether the first day of the new job has not passed."""
    return day <= (departure.start or departure.accepted + STILL_WORTH)


def plan_departure(departure: Departure, day: date) -> tuple[Planned, ...]:
    """The steps in their order, from the acceptance to the start; none that there is nothing to do for."""
    return (
        Planned("accepted", departure.accepted, True, (Line("Accepted"),)),
        *_plan_withdrawals(departure, day),
        *_plan_conditions(departure),
        *_plan_notice(departure, day),
        *_plan_rest(departure, day),
        _plan_start(departure, day),
    )


def _plan_withdrawals(departure: Departure, day: date) -> Iterator[Planned]:
    still = [
        *(
            _leave(it, f"{'Decline' if it.state == 'offer' else 'Withdraw from'} {_name(it)}")
            for it in departure.to_withdraw
        ),
        *(_leave(it, f"Call off {_name(it)}") for it in departure.to_call_off),
        *(_leave(it, f"Is {_role(it)} this job? Give it the same role") for it in departure.unsettled),
    ]
    if still:
        pill = ("Overdue", "bad") if departure.withdraw_by < day else None
        first, *rest = still
        lines = (Line(first.words, pill, first.application), *rest)
        yield Planned("withdraw", departure.withdraw_by, False, lines)
    elif departure.left:
        yield Planned("withdraw", None, True, tuple(_leave(it, f"Told {_name(it)}") for it in departure.left))


def _plan_conditions(departure: Departure) -> Iterator[Planned]:
    if departure.conditions:
        lines = tuple(line for it in departure.conditions for line in _tell_condition(it))
        yield Planned("conditions", None, not departure.open_conditions, lines)


def _tell_condition(condition: Condition) -> Iterator[Line]:
    yield Line(begun(condition.text), ("Met", "good") if condition.met else ("Not met yet", "warn"))
    if condition.how:
        yield Line(begun(condition.how))


def _plan_notice(departure: Departure, day: date) -> Iterator[Planned]:
    if departure.resigned:
        yield Planned("notice", departure.resigned, True, (Line("Gave notice"),))
    elif departure.notice_by:
        late = ("Overdue", "bad") if departure.notice_by < day else None
        early = ("First the conditions", "warn") if departure.open_conditions else None
        yield Planned("notice", departure.notice_by, False, (Line("Give notice by this day", late or early),))
    elif departure.notice and not departure.start and not departure.last_day:
        yield Planned("notice", None, False, (Line("Give notice, once the start is known"),))


def _plan_rest(departure: Departure, day: date) -> Iterator[Planned]:
    last, rest = departure.last_day, departure.rest
    if last:
        yield Planned("last-day", last, last < day, (Line("Last day in the present job"),))
    if rest is not None and departure.rest_wanted:
        short = (f"You want {departure.rest_wanted}", "warn") if rest < departure.rest_wanted else None
        words = counted(rest, "business day") if rest else "No day"
        done = departure.start is not None and departure.start <= day
        yield Planned("rest", None, done, (Line(f"{words} to rest", short),))


def _plan_start(departure: Departure, day: date) -> Planned:
    if departure.start is None:
        return Planned("start", None, False, (Line("First day", ("Ask for the day", "warn")),))
    return Planned("start", departure.start, departure.start <= day, (Line("First day"),))


def _leave(standing: Standing, words: str) -> Line:
    return Line(words, None, standing.application.id)


def _name(standing: Standing) -> str:
    return standing.application.company


def _role(standing: Standing) -> str:
    return standing.application.role or standing.application.key or "the other one"
