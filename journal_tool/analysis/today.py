"""What a person should know this morning: what to do, which conversations lie ahead, where the search stands."""

from collections.abc import Iterable, Sequence
from datetime import date

from journal_tool.analysis.follow_ups import FollowUp, FollowUps, find_follow_ups, select_for_today
from journal_tool.analysis.follow_ups.select import is_stale
from journal_tool.analysis.foreseen import Foreseen, find_foreseen
from journal_tool.analysis.questions import Question, group_questions, rank_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.searches import find_search, of_search
from journal_tool.analysis.standing import TURNS, Standing, find_standings
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


class Task(Value, frozen=True):
    """One thing to do, and the entry that it is about (none where it is about no single one).

    `company` is spelt as the application has it; `late` when it was due before the day.
    """

    follow_up: FollowUp
    interview: Interview | None
    company: str
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
    latest sign first. `weak` are the questions to rehearse, the weakest first. `foreseen` is what was written for
    the answers that arrive on this day.
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
    foreseen: tuple[Foreseen, ...]
    figures: KeyFigures


@remember
def find_today(journal: Journal, day: date) -> Today:
    follow_ups = find_follow_ups(journal, day)
    return arrange_today(journal, day, follow_ups, find_standings(journal, day), group_questions(journal, day))


def arrange_today(
    journal: Journal, day: date, follow_ups: FollowUps, standings: Iterable[Standing], questions: Sequence[Question]
) -> Today:
    """The day, with these follow-ups on it."""
    standings = tuple(standings)
    companies = {it.application.id: it.application.company for it in standings}
    interviews = {entry.path: entry.interview for entry in journal.entries if entry.interview is not None}
    shown = select_for_today(follow_ups, day)

    def make_task(row: FollowUp) -> Task:
        interview = interviews.get(row.entry)
        company = companies.get(row.application) or (interview.company if interview else "")
        return Task(row, interview, company, row.due is not None and row.due < day)

    def tasks_of(rows: Iterable[FollowUp]) -> tuple[Task, ...]:
        return tuple(map(make_task, rows))

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
        urgent=tasks_of(_find_urgent(shown.rows, day)),
        tasks=tasks_of(shown.rows),
        folded=tasks_of(shown.folded),
        later=tasks_of(shown.later),
        dropped=follow_ups.dropped,
        upcoming=find_ahead(journal.interviews, day),
        active=active,
        weak=weak,
        foreseen=find_foreseen(standings, day),
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
    found.sort(key=lambda it: (TURNS.index(it.waiting_for), -(it.last or date.min).toordinal(), it.application.id))
    return tuple(found)


def _find_urgent(rows: tuple[FollowUp, ...], day: date) -> tuple[FollowUp, ...]:
    """Of what stands open: what would be lost for good, and what is due by today; else the first of the list."""
    lost = next((it for it in rows if it.rule in _LOST_FOR_GOOD), None)
    pressing = [it for it in rows if it is not lost and it.due and it.due <= day and not is_stale(it, day)]
    pressing.sort(key=_rank)
    chosen = ([lost] if lost else []) + pressing
    return tuple(chosen[:2]) or rows[:1]


def _rank(row: FollowUp) -> int:
    return next((place for place, rules in enumerate(_URGENCY) if row.rule in rules), len(_URGENCY))
