"""The plan: next steps by kind, how many of them are done, and what was done after feedback and reflections."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.lessons import Step, find_steps, find_steps_of
from journal_tool.analysis.questions import group_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.states import find_ending
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import DECIDING, KINDS

_STATES = ("open", "done", "dropped")


class PlanOfKind(Value, frozen=True):
    """The steps of one kind (`""` where none is told). `open` by the day they are due, those without one last."""

    kind: str
    open: tuple[Step, ...]
    done: tuple[Step, ...]
    dropped: tuple[Step, ...]

    @property
    def planned(self) -> int:
        """How many there are but for those that were dropped: a change of plan is neither done nor undone."""
        return len(self.open) + len(self.done)


class Progress(Value, frozen=True):
    """What became of what was learned, over all searches.

    Of `planned` steps, dropped ones not counted, `done`; of `better` better answers, `proven`; of `taught` interviews
    with lessons, `acted_on` name a step that is done. Feedback was `received`, is `awaited`, or was `refused`; after
    `answered` of those received, a step that the same entry names is done.
    """

    planned: int = 0
    done: int = 0
    better: int = 0
    proven: int = 0
    taught: int = 0
    acted_on: int = 0
    received: int = 0
    answered: int = 0
    awaited: int = 0
    refused: int = 0


def group_by_kind(steps: Iterable[Step]) -> tuple[PlanOfKind, ...]:
    """The kinds in the order of `KINDS`, then those of the writer's own, at last what has none; within one as given.

    A step of several kinds is one thing to do, and stands under the first of them that comes.
    """
    groups: dict[str, dict[str, list[Step]]] = {}
    for it in steps:
        kind = min(it.step.kinds, key=_rank, default="")
        groups.setdefault(kind, {state: [] for state in _STATES})[it.step.state].append(it)
    return tuple(PlanOfKind(kind, *map(tuple, groups[kind].values())) for kind in sorted(groups, key=_rank))


def find_since_feedback(interview: Interview) -> tuple[Step, ...]:
    """The steps of an entry that can be about the feedback in it: not those that were due before it came."""
    received = interview.feedback_received
    return _find_steps_since(interview, (received.day if received else None) or _find_end(interview))


def find_since_reflection(interview: Interview) -> tuple[Step, ...]:
    """The steps of an entry that can be about the reflection in it: not those that were due before the ending."""
    return _find_steps_since(interview, _find_end(interview))


def is_refused(interview: Interview) -> bool:
    """Whether they said that they give no feedback."""
    return interview.feedback_received is not None and not interview.feedback_received.given


def is_told(interview: Interview) -> bool:
    """Whether feedback came."""
    return not is_refused(interview) and (
        interview.feedback_received is not None or interview.body.feedback is not None
    )


def is_done(step: Step) -> bool:
    return step.step.state == "done"


@remember
def find_progress(journal: Journal, day: date) -> Progress:
    interviews = journal.interviews
    steps = [it for it in find_steps(journal) if it.step.state != "dropped"]
    taught = [it for it in interviews if it.body.lessons]
    told = [it for it in interviews if is_told(it)]
    refused = [it for it in interviews if is_refused(it)]
    asked = [it for it in interviews if it.feedback_asked]
    questions = group_questions(journal, day)
    return Progress(
        planned=len(steps),
        done=sum(map(is_done, steps)),
        better=sum(it.better_answer != "none" for it in questions),
        proven=sum(it.better_answer == "proven" for it in questions),
        taught=len(taught),
        acted_on=sum(any(step.state == "done" for step in it.body.next_steps) for it in taught),
        received=len(told),
        answered=sum(any(map(is_done, find_since_feedback(it))) for it in told),
        awaited=sum(not is_told(it) and not is_refused(it) for it in asked),
        refused=len(refused),
    )


def _find_steps_since(interview: Interview, since: date | None) -> tuple[Step, ...]:
    """Whether feedback or a reflection in it led to a step of an entry, only the writer knows."""
    steps = find_steps_of(interview)
    return tuple(it for it in steps if it.step.due is None or since is None or it.step.due >= since)


def _find_end(interview: Interview) -> date | None:
    return find_ending(interview) if interview.outcome in DECIDING else interview.date


def _rank(kind: str) -> tuple[bool, int, str]:
    return kind == "", KINDS.index(kind) if kind in KINDS else len(KINDS), kind
