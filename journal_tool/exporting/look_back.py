"""What `journal look-back --json` prints: what happened in each month or week, newest first, in figures."""

import datetime as dt

import msgspec

from journal_tool.analysis.periods import Period, Unit, find_periods
from journal_tool.analysis.plan import group_by_kind
from journal_tool.exporting.shape import Document, Shape
from journal_tool.model.journal import Journal


class PeriodShape(Shape, frozen=True, kw_only=True):
    """A week from Monday to Sunday or a calendar month, `from` and `to` included; nothing after the day counts.

    `answered_better` counts answers that were rated higher than the time before, `better_answers_used` better answers
    that proved themselves. `next_steps_done` are those done of `next_steps_due`, whenever they were ticked.
    """

    unit: Unit
    start: dt.date = msgspec.field(name="from")
    end: dt.date = msgspec.field(name="to")
    interviews: int
    answered_better: int
    better_answers_used: int
    lessons: int
    follow_ups_done: int
    next_steps_due: int
    next_steps_done: int
    next_steps_done_by_kind: dict[str, int]
    feedback_received: int
    rejections: int


class LookBackDocument(Document, frozen=True, kw_only=True):
    """Periods newest first; more than a dozen quiet ones in a row are left out."""

    periods: tuple[PeriodShape, ...]


def shape_look_back(journal: Journal, day: dt.date, unit: Unit = "month") -> LookBackDocument:
    return LookBackDocument(periods=tuple(_shape(period) for period in find_periods(journal, day, unit)))


def _shape(period: Period) -> PeriodShape:
    return PeriodShape(
        unit=period.unit,
        start=period.start,
        end=period.end,
        interviews=len(period.interviews),
        answered_better=len(period.answered_better),
        better_answers_used=len(period.better_answers_used),
        lessons=len(period.lessons),
        follow_ups_done=len(period.follow_ups_done),
        next_steps_due=len(period.steps),
        next_steps_done=period.steps_done,
        next_steps_done_by_kind={it.kind: len(it.done) for it in group_by_kind(period.steps) if it.done},
        feedback_received=len(period.feedback),
        rejections=len(period.rejections),
    )
