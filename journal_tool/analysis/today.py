"""What a person should know this morning: what to do, which conversations lie ahead, where the search stands."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from journal_tool.analysis.follow_ups import FollowUp, FollowUps, Shown, find_follow_ups, select_for_today
from journal_tool.analysis.follow_ups.select import HORIZON, NO_DELAY
from journal_tool.analysis.questions import Question, group_questions, rank_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.upcoming import is_upcoming
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import DECIDING

_LOST_FOR_GOOD = ("decide", "deliver", "resign")
"""Whoever misses the day of one of these cannot do it anymore: it goes before what is due earlier."""

_URGENCY = (
    ("prepare", "thank", "debrief"),
    ("ask-about-offer", "counter", "rest", "withdraw", "chase", "reply-to-rejection"),
    ("next-step", "rehearse"),
)
"""Which of the things that are due goes first: what is worth less each day, what others wait for, one's own work."""

_STALE = timedelta(days=14)
"""What was due so long ago gives way to everything else, so that forgotten steps never hide what is due today."""

_TURNS = ("you", "day", "them")


class Task(Value, frozen=True):
    """One thing to do, and the entry that it is about (none where it is about no single one).

    `late` when it was due before the day.
    """

    follow_up: FollowUp
    interview: Interview | None
    late: bool


class KeyFigures(Value, frozen=True):
    """Those of `journal_tool.analysis.figures` that say how things stand, by the same names; `offers` are open ones."""

    active: int = 0
    offers: int = 0
    weak: int = 0
    better: int = 0
    better_used: int = 0


class Today(Value, frozen=True):
    """One day of a search.

    `follow_ups` are all, in the order of their due days. Of these `tasks` stand open, `folded` do not for lack of
    room, and `later` have not appeared yet; `urgent` are the one or two of `tasks` that cannot wait. `dropped` counts
    what nobody will do anymore. `upcoming` are in the order of day and time. `active` are the active applications of
    the newest search: those that wait for you first, then those with a conversation ahead, of each the one with the
    latest sign first. `weak` are the questions to rehearse, the weakest first.
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
    figures: KeyFigures


@remember
def find_today(journal: Journal, day: date) -> Today:
    standings, questions = find_standings(journal, day), group_questions(journal, day)
    follow_ups = find_follow_ups(journal, day, [it.application for it in standings], questions)
    return arrange_today(journal, day, follow_ups, standings, questions)


def arrange_today(
    journal: Journal, day: date, follow_ups: FollowUps, standings: Iterable[Standing], questions: Sequence[Question]
) -> Today:
    """The day, with these follow-ups on it."""
    interviews = {entry.path: entry.interview for entry in journal.entries if entry.interview is not None}
    shown = select_for_today(follow_ups, day)
    urgent = _find_urgent(shown, day)
    rows, folded = _lift(urgent, shown, follow_ups, day)

    def tasks_of(rows: Iterable[FollowUp]) -> tuple[Task, ...]:
        return tuple(Task(row, interviews.get(row.entry), row.due is not None and row.due < day) for row in rows)

    active = _find_active(journal, day, standings)
    weak = rank_questions(it for it in questions if it.weak)
    figures = KeyFigures(
        active=len(active),
        offers=sum(it.state == "offer" for it in active),
        weak=len(weak),
        better=sum(it.better_answer != "none" for it in questions),
        better_used=sum(it.better_answer == "proven" for it in questions),
    )
    return Today(
        day=day,
        follow_ups=follow_ups.rows,
        urgent=tasks_of(urgent),
        tasks=tasks_of(rows),
        folded=tasks_of(folded),
        later=tasks_of(shown.later),
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


def _find_active(journal: Journal, day: date, standings: Iterable[Standing]) -> tuple[Standing, ...]:
    by_id = {it.application.id: it for it in standings if it.active}
    kept = of_search((it.application for it in by_id.values()), find_search(journal.settings, day))
    found = [by_id[application.id] for application in kept]
    found.sort(key=lambda it: (_TURNS.index(it.waiting_for), -(it.last or date.min).toordinal(), it.application.id))
    return tuple(found)


def _find_urgent(shown: Shown, day: date) -> tuple[FollowUp, ...]:
    """What would be lost for good within a week, and what is due by today; else the first of the list."""
    week = [it for it in (*shown.rows, *shown.folded) if it.due is None or it.due <= day + HORIZON]
    lost = next((it for it in week if it.rule in _LOST_FOR_GOOD), None)
    pressing = [it for it in week if it is not lost and it.due and it.due <= day and not _is_stale(it, day)]
    pressing.sort(key=_rank)
    chosen = ([lost] if lost else []) + pressing
    return tuple(chosen[:2]) or shown.rows[:1]


def _rank(row: FollowUp) -> int:
    return next((place for place, rules in enumerate(_URGENCY) if row.rule in rules), len(_URGENCY))


def _is_stale(row: FollowUp, day: date) -> bool:
    return row.due is not None and row.due < day - _STALE


def _lift(
    urgent: Sequence[FollowUp], shown: Shown, follow_ups: FollowUps, day: date
) -> tuple[list[FollowUp], list[FollowUp]]:
    """The rows and the folded ones, as many as before: the urgent are rows, and the stale only where there is room."""
    every = [row for row in follow_ups.rows if row.appears <= day]
    week = day + HORIZON

    def rank(place: int) -> tuple[bool, bool, bool, bool]:
        row = every[place]
        far = row.due is not None and row.due > week
        return row not in urgent, far, _is_stale(row, day), row.rule not in NO_DELAY or row not in shown.rows

    chosen = set(sorted(range(len(every)), key=rank)[: len(shown.rows)])
    return [every[place] for place in sorted(chosen)], [it for place, it in enumerate(every) if place not in chosen]
