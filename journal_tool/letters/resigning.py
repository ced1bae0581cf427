"""Giving notice in the present job: the last working day, and a handover."""

from datetime import date, timedelta

from journal_tool.analysis.leaving import Departure, find_departure
from journal_tool.analysis.standing import find_standings
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.letters.plain import make_plain
from journal_tool.model.person import Person


class ResignFacts(Facts, frozen=True):
    """`given` is the day of the letter, `last` the last working day. `weeks` of notice are whole ones, `notice_days`
    the same in days, and `kept` tells whether they lie between the two. For the writer alone are `open`, conditions of
    the offer that are not met, and `start`.
    """

    given: date
    last: date | None
    weeks: int
    notice_days: int
    kept: bool
    open: tuple[str, ...]
    start: date | None


def refuse_resignation(occasion: Occasion) -> str:
    it, subject = occasion.interview, occasion.subject
    if subject.outcome != "accepted":
        return (
            f"you have not accepted an offer of {it.name}: give notice when you have, and have it in writing; "
            "the entry then says `outcome: accepted`"
        )
    return ""


def gather_resignation(occasion: Occasion, _to: tuple[Person, ...]) -> ResignFacts:
    departure = _find_departure(occasion)
    if departure is None:
        return ResignFacts(occasion.day, None, 0, 0, False, (), None)
    weeks, rest = divmod(departure.notice, 7)
    given, last = departure.resigned or occasion.day, _find_last_day(departure, occasion.day)
    return ResignFacts(
        given,
        last,
        0 if rest else weeks,
        departure.notice,
        last is not None and (last - given).days >= departure.notice > 0,
        tuple(make_plain(it.text) for it in departure.open_conditions),
        departure.start,
    )


def _find_departure(occasion: Occasion) -> Departure | None:
    standings = find_standings(occasion.journal, occasion.day)
    own = next((it for it in standings if it.application.id == occasion.subject.application), None)
    return find_departure(own, occasion.journal, occasion.day) if own else None


def _find_last_day(departure: Departure, day: date) -> date | None:
    """As planned; where the day to give notice has passed, what is left of the notice moves it on."""
    last = departure.last_day
    if last is None or departure.terms.last_day or departure.resigned:
        return last
    return max(last, day + timedelta(days=departure.notice))
