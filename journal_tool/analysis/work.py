"""Work to be handed in: take-homes and assessments that have a day, and of which nothing tells that they were."""

from collections.abc import Iterable, Sequence
from datetime import date

from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview

_STAGES = ("take-home", "assessment")


def find_work(interviews: Sequence[Interview], day: date) -> tuple[Interview, ...]:
    """What of one application is still to be handed in, the first due first: its `due` is a day."""
    works = [it for it in interviews if it.due and _is_open(it, interviews, day)]
    return tuple(sorted(works, key=lambda it: (it.due or date.max, it.order)))


def _is_open(work: Interview, interviews: Iterable[Interview], day: date) -> bool:
    """Whether no outcome and no `done` tells of it, no message since has one, and no other round took place later."""
    if work.stage not in _STAGES or work.outcome != "pending" or not work.date:
        return False
    if any(done.rule == "deliver" for done in work.done):
        return False
    told = (
        it.outcome not in ("pending", "cancelled") and it.date >= work.date
        if it.stage == "message"
        else it.outcome != "cancelled" and it.date > work.date and not is_upcoming(it, day)
        for it in interviews
        if it.date
    )
    return not any(told)
