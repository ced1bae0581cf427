"""Weeks and months, newest first, each with what happened in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, TypeVar

from journal_tool.analysis.lessons import Step, Taught
from journal_tool.analysis.periods.deeds import Deed
from journal_tool.analysis.periods.happened import Happened, Rejection, find_happened
from journal_tool.analysis.periods.progress import Improvement, Use
from journal_tool.analysis.weeks_and_months import Begin, begin_month, begin_next, begin_week, list_starts
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Unit = Literal["week", "month"]
Thing = TypeVar("Thing")

ONE_DAY = timedelta(days=1)
BEGIN: dict[Unit, Begin] = {"week": begin_week, "month": begin_month}


class Period(Value, frozen=True):
    """A week from Monday to Sunday or a calendar month, `start` and `end` included, with all that happened in it.

    What each attribute holds is told by `Happened`; each is in the order of the days. The newest period ends after
    the day that is asked about, and holds what happened until then.
    """

    unit: Unit
    start: date
    end: date
    interviews: tuple[Interview, ...] = ()
    answered_better: tuple[Improvement, ...] = ()
    better_answers_used: tuple[Use, ...] = ()
    lessons: tuple[Taught, ...] = ()
    follow_ups_done: tuple[Deed, ...] = ()
    steps: tuple[Step, ...] = ()
    feedback: tuple[Interview, ...] = ()
    rejections: tuple[Rejection, ...] = ()

    @property
    def steps_done(self) -> int:
        """How many of the next steps that were due in it are done; on which day they were ticked, nobody knows."""
        return sum(it.step.state == "done" for it in self.steps)

    @property
    def quiet(self) -> bool:
        """Whether nothing at all happened."""
        progress = self.answered_better or self.better_answers_used or self.lessons
        return not (
            progress or self.interviews or self.follow_ups_done or self.steps or self.feedback or self.rejections
        )


def find_periods(journal: Journal, day: date, unit: Unit) -> tuple[Period, ...]:
    """The periods of a journal up to the one of `day`, newest first: see `split_into_periods`."""
    return split_into_periods(find_happened(journal, day), day, unit)


def split_into_periods(happened: Happened, day: date, unit: Unit) -> tuple[Period, ...]:
    """From the period of `day` back to the first in which anything happened; none where nothing ever did.

    Quiet ones in between are listed too, but for more than LONGEST_GAP of them in a row.
    """
    begin = BEGIN[unit]
    interviews = _split(happened.interviews, begin)
    improvements, uses = _split(happened.improvements, begin), _split(happened.uses, begin)
    lessons, deeds = _split(happened.lessons, begin), _split(happened.deeds, begin)
    steps = _split(happened.steps, begin)
    feedback, rejections = _split(happened.feedback, begin), _split(happened.rejections, begin)
    parts = (interviews, improvements, uses, lessons, deeds, steps, feedback, rejections)
    starts = {start for part in parts for start in part}
    return tuple(
        Period(
            unit,
            start,
            begin_next(start, begin) - ONE_DAY,
            interviews=interviews.get(start, ()),
            answered_better=improvements.get(start, ()),
            better_answers_used=uses.get(start, ()),
            lessons=lessons.get(start, ()),
            follow_ups_done=deeds.get(start, ()),
            steps=steps.get(start, ()),
            feedback=feedback.get(start, ()),
            rejections=rejections.get(start, ()),
        )
        for start in reversed(list_starts(starts, begin(day), begin))
    )


def count_between(later: Period, earlier: Period) -> int:
    """How many periods of their unit lie between two."""
    if later.unit == "week":
        return (later.start - earlier.start).days // 7 - 1
    return (later.start.year - earlier.start.year) * 12 + later.start.month - earlier.start.month - 1


def fold_quiet(periods: Sequence[Period]) -> Iterator[Period | int]:
    """The periods in their order, with a number in place of so many quiet ones; the newest always stands for itself."""
    quiet = 0
    for place, period in enumerate(periods):
        quiet += count_between(periods[place - 1], period) if place else 0
        if period.quiet and place:
            quiet += 1
            continue
        if quiet:
            yield quiet
            quiet = 0
        yield period


def _split(things: Iterable[tuple[date, Thing]], begin: Begin) -> dict[date, tuple[Thing, ...]]:
    found: dict[date, list[Thing]] = defaultdict(list)
    for day, thing in things:
        found[begin(day)].append(thing)
    return {start: tuple(inside) for start, inside in found.items()}
