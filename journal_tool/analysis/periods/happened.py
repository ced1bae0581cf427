"""All that a look back counts, each thing with its day: nothing lies in the future, and nothing is without a day."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from journal_tool.analysis.lessons import Step, Taught, find_lessons, find_steps
from journal_tool.analysis.periods.deeds import Deed, find_deeds
from journal_tool.analysis.periods.progress import Improvement, Use, find_improvements, find_uses
from journal_tool.analysis.plan import is_told
from journal_tool.analysis.questions import group_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.states import find_deciding, find_deciding_row, find_ending
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

Thing = TypeVar("Thing")


class Rejection(Value, frozen=True):
    """An application that they said no to; `interview` is the entry that says so, None where only a row does."""

    application: Application
    interview: Interview | None


class Happened(Value, frozen=True):
    """Each thing with its day, in the order of the days.

    `interviews` are held conversations; `steps` next steps that were due, whether done or not, but not dropped ones;
    `feedback` are interviews on which they said something.
    """

    interviews: tuple[tuple[date, Interview], ...]
    improvements: tuple[tuple[date, Improvement], ...]
    uses: tuple[tuple[date, Use], ...]
    lessons: tuple[tuple[date, Taught], ...]
    deeds: tuple[tuple[date, Deed], ...]
    steps: tuple[tuple[date, Step], ...]
    feedback: tuple[tuple[date, Interview], ...]
    rejections: tuple[tuple[date, Rejection], ...]


@remember
def find_happened(journal: Journal, day: date) -> Happened:
    """What happened until `day`."""
    questions, interviews = group_questions(journal, day), journal.interviews
    return Happened(
        interviews=_until(day, ((it.date, it) for it in interviews if is_held(it, day))),
        improvements=_until(day, ((it.now.interview.date, it) for it in find_improvements(questions))),
        uses=_until(day, ((it.used.interview.date, it) for it in find_uses(questions))),
        lessons=_until(day, ((it.interview.date, it) for it in find_lessons(journal))),
        deeds=_until(day, ((it.day, it) for it in find_deeds(interviews))),
        steps=_until(day, ((it.step.due, it) for it in find_steps(journal) if it.step.state != "dropped")),
        feedback=_until(day, ((_find_feedback_day(it), it) for it in interviews if is_told(it))),
        rejections=_until(day, _find_rejections(find_standings(journal, day))),
    )


def cut_out(happened: Happened, first: date, last: date) -> Happened:
    """What happened from `first` to `last`, both included."""

    def cut(things: tuple[tuple[date, Thing], ...]) -> tuple[tuple[date, Thing], ...]:
        return tuple(it for it in things if first <= it[0] <= last)

    return Happened(
        interviews=cut(happened.interviews),
        improvements=cut(happened.improvements),
        uses=cut(happened.uses),
        lessons=cut(happened.lessons),
        deeds=cut(happened.deeds),
        steps=cut(happened.steps),
        feedback=cut(happened.feedback),
        rejections=cut(happened.rejections),
    )


def _until(day: date, things: Iterable[tuple[date | None, Thing]]) -> tuple[tuple[date, Thing], ...]:
    """Those that have a day and do not lie ahead, by their days."""
    found = [(then, thing) for then, thing in things if then is not None and then <= day]
    return tuple(sorted(found, key=lambda it: it[0]))


def _find_feedback_day(interview: Interview) -> date | None:
    received = interview.feedback_received
    return (received.day if received else None) or interview.heard_back or interview.date


def _find_rejections(standings: Iterable[Standing]) -> Iterator[tuple[date | None, Rejection]]:
    """A row of applications.csv that does not tell when they answered has no day."""
    for standing in standings:
        if standing.state == "rejected":
            application = standing.application
            deciding = find_deciding(application.interviews)
            row = None if deciding else find_deciding_row(application.rows)
            day = find_ending(deciding) if deciding else row.heard_back if row else None
            yield day, Rejection(application, deciding)
