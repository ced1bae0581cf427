"""How long answers take: one observation a visit, from its day to the day they answered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Literal

from journal_tool.analysis.pass_rates import order_stages
from journal_tool.analysis.round_endings import find_news, find_next_visit
from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import find_deciding, find_deciding_row
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import GROUPS, Stage

_ANSWERS = ("passed", "rejected", "closed", "rescinded")
"""Outcomes that they told, and not you."""


class Wait(Value, frozen=True):
    """What one visit tells of waiting, in whole days; `visit` is the round that it counts under.

    `company` is spelt as the application has it, and not as this one entry may.
    `answered`: the answer came after so many days; `at most`: it came before the next visit, which was after so
    many; `still`: it has not come for so many.
    """

    visit: Interview
    days: int
    kind: Literal["answered", "at most", "still"]
    company: str


class WaitingTimes(Value, frozen=True):
    """The waits after the visits of one stage, each kind from the shortest to the longest."""

    stage: str
    answered: tuple[int, ...]
    at_most: tuple[int, ...]
    still: tuple[Wait, ...]

    @property
    def median(self) -> float | None:
        """Of the waits that ended with a known day."""
        return find_median(self.answered)


def group_waits(standings: Iterable[Standing], stages: Sequence[Stage], day: date) -> tuple[WaitingTimes, ...]:
    """One for each stage whose visits tell anything, in the usual order of `stages`."""
    groups: dict[str, list[Wait]] = defaultdict(list)
    for standing in standings:
        for wait in find_waits(standing, stages, day):
            groups[wait.visit.stage].append(wait)
    return tuple(_sum_up(stage, groups[stage]) for stage in order_stages(groups, stages))


def find_waits(standing: Standing, stages: Sequence[Stage], day: date) -> Iterator[Wait]:
    """What the visits of one application tell, oldest first.

    A visit of several rounds counts under the one that is furthest on the way, because that is what the answer is
    about. Days that lie before the visit or are still to come are slips, and nothing is counted from them.
    """
    ahead = {it.path for it in standing.ahead}
    for visit in standing.visits:
        held = [it for it in visit if it.path not in ahead]
        if held and (began := held[0].date) and began <= day:
            furthest = max(held, key=lambda it: _rank(it.stage, stages)) if len(held) > 1 else held[0]
            if wait := _find_wait(furthest, held, began, standing, day):
                yield wait


def find_median(numbers: Iterable[int]) -> float | None:
    """The middle of the sorted numbers, or halfway between the two in the middle."""
    ordered = sorted(numbers)
    half = len(ordered) // 2
    if not ordered:
        return None
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _find_wait(
    furthest: Interview, held: Sequence[Interview], began: date, standing: Standing, day: date
) -> Wait | None:
    company, following = standing.application.company, find_next_visit(standing, began)
    heard = _find_heard(held, began, following, standing)
    known = min((it for it in heard if it and began <= it <= day), default=None)
    if known:
        return Wait(furthest, (known - began).days, "answered", company)
    if following:
        return Wait(furthest, (following - began).days, "at most", company)
    return Wait(furthest, (day - began).days, "still", company) if standing.active else None


def _find_heard(
    held: Sequence[Interview], began: date, following: date | None, standing: Standing
) -> Iterator[date | None]:
    """The days on which an answer to a visit is said to have come: in its rounds, by a message, in the row."""
    heard = [it.heard_back for it in held if it.heard_back]
    yield from heard
    if heard:
        return
    for news in find_news(standing, began, following):
        if news.outcome in _ANSWERS:
            yield news.heard_back or news.date
    row = find_deciding_row(standing.application.rows)
    if row and row.status in _ANSWERS and not following and not find_deciding(standing.application.interviews):
        yield row.heard_back


def _rank(stage: str, stages: Sequence[Stage]) -> tuple[int, int]:
    """How far on the way a stage is."""
    for place, known in enumerate(stages):
        if known.name == stage:
            return GROUPS.index(known.group) if known.group in GROUPS else -1, place
    return -1, -1


def _sum_up(stage: str, waits: list[Wait]) -> WaitingTimes:
    ordered = sorted(waits, key=lambda it: (it.days, it.visit.path))
    return WaitingTimes(
        stage,
        tuple(it.days for it in ordered if it.kind == "answered"),
        tuple(it.days for it in ordered if it.kind == "at most"),
        tuple(it for it in ordered if it.kind == "still"),
    )
