"""What a person should know this morning: what to do, which conversations lie ahead, where the search stands."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp, FollowUps, find_follow_ups, select_for_today
from journal_tool.analysis.follow_ups.select import HORIZON
from journal_tool.analysis.questions import Question, group_questions
from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import DECIDING

_LOST_FOR_GOOD = ("decide", "deliver", "resign")
"""Whoever misses the day of one of these cannot do it anymore: it goes before what is due earlier."""

_OWN_WORDS = ("next-step", "rehearse")
_TURNS = ("you", "day", "them")


class Task(Value, frozen=True):
    """One thing to do, and the entry that it is about (none where it is about no single one).

    `late` when it was due before the day.
    """

    follow_up: FollowUp
    interview: Interview | None
    late: bool


class Figures(Value, frozen=True):
    """`active` and `offers` count applications of the newest search; `weak`, `noted` and `used` questions of all.

    `noted` are those with a better answer, `used` those of them whose better answer has proved itself.
    """

    active: int = 0
    offers: int = 0
    weak: int = 0
    noted: int = 0
    used: int = 0


class Today(Value, frozen=True):
    """One day of a search.

    `follow_ups` are all, in the order of their due days. Of these `tasks` stand open, `folded` can wait and `later`
    have not appeared yet; `urgent` are the one or two that cannot wait, and `dropped` counts what nobody will do
    anymore. `upcoming` are in the order of day and time. `active` are the active applications of the newest search:
    those that wait for you first, then those with a conversation ahead, of each the one with the latest sign first.
    `weak` are the questions to rehearse, the one that is needed most first.
    """

    day: date
    follow_ups: tuple[FollowUp, ...]
    urgent: tuple[Task, ...]
    tasks: tuple[Task, ...]
    folded: tuple[Task, ...]
    later: tuple[Task, ...]
    dropped: int
    upcoming: tuple[Interview, ...]
    active: tuple[Standing, ...]
    weak: tuple[Question, ...]
    figures: Figures


def find_today(journal: Journal, day: date) -> Today:
    return gather_today(
        journal, day, find_follow_ups(journal, day), find_standings(journal, day), group_questions(journal, day)
    )


def gather_today(
    journal: Journal, day: date, follow_ups: FollowUps, standings: Iterable[Standing], questions: Iterable[Question]
) -> Today:
    """The same from what has been worked out already."""
    interviews = {entry.path: entry.interview for entry in journal.entries if entry.interview is not None}
    shown = select_for_today(follow_ups, day)
    tasks, folded, later = (
        tuple(_task(row, interviews, day) for row in rows) for rows in (shown.rows, shown.folded, shown.later)
    )
    questions = tuple(questions)
    active = _find_active(journal, day, standings)
    weak = tuple(sorted((it for it in questions if it.weak), key=_need))
    figures = Figures(
        active=len(active),
        offers=sum(it.state == "offer" for it in active),
        weak=len(weak),
        noted=sum(it.better_answer != "none" for it in questions),
        used=sum(it.better_answer not in ("none", "open") for it in questions),
    )
    return Today(
        day=day,
        follow_ups=follow_ups.rows,
        urgent=_find_urgent(tasks, folded, day),
        tasks=tasks,
        folded=folded,
        later=later,
        dropped=follow_ups.dropped,
        upcoming=find_ahead(journal.interviews, day),
        active=active,
        weak=weak,
        figures=figures,
    )


def find_ahead(interviews: Iterable[Interview], day: date) -> tuple[Interview, ...]:
    """The conversations that will take place, as far as anybody knows, in the order of `interviews`."""
    return tuple(it for it in interviews if is_upcoming(it, day) and it.outcome not in ("cancelled", *DECIDING))


def find_stage(standing: Standing) -> str:
    """The stage of the latest round, one that lies ahead included; `application` where there was none."""
    return standing.visits[-1][-1].stage if standing.visits else "application"


def _task(follow_up: FollowUp, interviews: dict[str, Interview], day: date) -> Task:
    late = follow_up.due is not None and follow_up.due < day
    return Task(follow_up, interviews.get(follow_up.entry), late)


def _find_active(journal: Journal, day: date, standings: Iterable[Standing]) -> tuple[Standing, ...]:
    by_id = {it.application.id: it for it in standings if it.active}
    kept = of_search((it.application for it in by_id.values()), find_search(journal.settings, day))
    found = [by_id[application.id] for application in kept]
    found.sort(key=lambda it: (_TURNS.index(it.waiting_for), -(it.last or date.min).toordinal(), it.application.id))
    return tuple(found)


def _find_urgent(tasks: tuple[Task, ...], folded: tuple[Task, ...], day: date) -> tuple[Task, ...]:
    """What would be lost for good within a week, and what is due by today; else the first of the list."""
    week = [it for it in (*tasks, *folded) if it.follow_up.due is None or it.follow_up.due <= day + HORIZON]
    lost = next((it for it in week if it.follow_up.rule in _LOST_FOR_GOOD), None)
    pressing = [it for it in week if it is not lost and it.follow_up.due is not None and it.follow_up.due <= day]
    pressing.sort(key=lambda it: it.follow_up.rule in _OWN_WORDS)
    chosen = ([lost] if lost else []) + pressing
    return tuple(chosen[:2]) or tasks[:1]


def _need(question: Question) -> tuple[int, int, str]:
    """Asked most often first, then what went worst."""
    return -len(question.asked), question.ratings[-1] if question.ratings else 3, question.text
