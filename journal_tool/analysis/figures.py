"""All figures of the newest search, worked out once for the terminal, the pages and the JSON."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.activity import Activity, count_activity, count_days
from journal_tool.analysis.flows import Flow, count_flows
from journal_tool.analysis.groups import Reached, count_groups
from journal_tool.analysis.lessons import find_lessons
from journal_tool.analysis.pass_rates import PassRate, count_passed
from journal_tool.analysis.questions import group_questions
from journal_tool.analysis.remembering import remember
from journal_tool.analysis.round_endings import find_endings
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.searches import find_search, interviews_of_search, of_search
from journal_tool.analysis.self_rating import RatedRounds, count_ratings
from journal_tool.analysis.sources import SourceCount, count_sources
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.states import ACTIVE, STATES
from journal_tool.analysis.topics import TopicCount, count_topics
from journal_tool.analysis.waiting import WaitingTimes, group_waits
from journal_tool.analysis.weeks_and_months import begin_month, begin_week
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value
from journal_tool.settings import Search


class Figures(Value, frozen=True):
    """The figures of a journal on a day; all but those of the bank and the lessons are about `search`.

    `talked` counts the applications that led to a conversation, `interviews` the conversations held (those that
    belong to no application too). `questions`, `weak`, `better` and `better_used` count questions of the whole
    bank: all, those that need work, those with a better answer noted, and those whose better answer was used.
    `by_state` has every state, `days` only those on which anything happened.
    """

    search: Search | None
    total: int
    active: int
    talked: int
    by_state: dict[str, int]
    groups: tuple[Reached, ...]
    flows: tuple[Flow, ...]
    stages: tuple[PassRate, ...]
    waiting: tuple[WaitingTimes, ...]
    sources: tuple[SourceCount, ...]
    ratings: tuple[RatedRounds, ...]
    topics: tuple[TopicCount, ...]
    months: tuple[Activity, ...]
    weeks: tuple[Activity, ...]
    days: tuple[Activity, ...]
    interviews: int
    questions: int
    weak: int
    better: int
    better_used: int
    lessons: int


@remember
def find_figures(journal: Journal, day: date) -> Figures:
    search = find_search(journal.settings, day)
    standings, questions = _choose(find_standings(journal, day), search), group_questions(journal, day)
    interviews = interviews_of_search(journal.interviews, search)
    rounds = [ended for standing in standings for ended in find_endings(standing)]
    stages = journal.settings.stages
    states = [it.state for it in standings]
    return Figures(
        search=search,
        total=len(standings),
        active=sum(state in ACTIVE for state in states),
        talked=sum(it.had_conversation for it in standings),
        by_state={state: states.count(state) for state in STATES},
        groups=count_groups(standings),
        flows=count_flows(standings),
        stages=count_passed(rounds, stages),
        waiting=group_waits(standings, stages, day),
        sources=count_sources(standings),
        ratings=count_ratings(rounds),
        topics=count_topics(questions, {it.path for it in interviews}),
        months=count_activity(standings, interviews, day, begin_month),
        weeks=count_activity(standings, interviews, day, begin_week),
        days=count_days(standings, interviews, day),
        interviews=sum(is_held(it, day) for it in interviews),
        questions=len(questions),
        weak=sum(it.weak for it in questions),
        better=sum(it.better_answer != "none" for it in questions),
        better_used=sum(it.better_answer == "proven" for it in questions),
        lessons=len(find_lessons(journal)),
    )


def _choose(standings: Iterable[Standing], search: Search | None) -> tuple[Standing, ...]:
    by_id = {it.application.id: it for it in standings}
    return tuple(by_id[it.id] for it in of_search((it.application for it in by_id.values()), search))
