"""What `journal stats --json` prints: the figures of the newest search, and what all searches have left."""

from datetime import date

from msgspec import field

from journal_tool.analysis.activity import Activity
from journal_tool.analysis.figures import Figures, find_figures
from journal_tool.analysis.flows import Flow
from journal_tool.analysis.groups import Reached
from journal_tool.analysis.pass_rates import PassRate
from journal_tool.analysis.self_rating import RatedRounds
from journal_tool.analysis.sources import SourceCount
from journal_tool.analysis.topics import TopicCount
from journal_tool.analysis.waiting import WaitingTimes
from journal_tool.exporting.shape import Document, Shape, ShareShape, shape_share
from journal_tool.model.journal import Journal
from journal_tool.settings import Search


class SearchShape(Shape, frozen=True, kw_only=True):
    """The search that the figures are about, and its first day."""

    name: str
    since: date = field(name="from")


class CountShape(Shape, frozen=True, kw_only=True):
    """How many applications there are; `by_state` has every state, also those that none is in."""

    total: int
    active: int
    by_state: dict[str, int]


class GroupShape(Shape, frozen=True, kw_only=True):
    """One step of the way. `undecided` are still at the step before, and `share` is of the others that came there."""

    group: str
    reached: int
    undecided: int
    share: ShareShape | None


class FlowShape(Shape, frozen=True, kw_only=True):
    """Where applications went from one step: to the `next`, or no farther, and then `state` says how they stand."""

    group: str
    next: str | None
    state: str | None
    applications: int


class StageShape(Shape, frozen=True, kw_only=True):
    """The rounds of one stage. `undecided` are neither passed nor rejected; `others` tells how those ended."""

    stage: str
    rounds: int
    passed: int
    rejected: int
    undecided: int
    others: dict[str, int]
    share: ShareShape | None


class WaitingShape(Shape, frozen=True, kw_only=True):
    """The waits after the visits of one stage, in whole days, the shortest first; `median` is that of `days`."""

    stage: str
    days: tuple[int, ...]
    median: float | None
    at_most: tuple[int, ...]
    still_waiting: tuple[int, ...]


class SourceShape(Shape, frozen=True, kw_only=True):
    """The applications of one source; `undecided` have had no conversation yet, and are not in `share`."""

    source: str
    applications: int
    conversations: int
    undecided: int
    share: ShareShape | None


class SelfRatingShape(Shape, frozen=True, kw_only=True):
    """How the rounds with one rating ended; `undecided` were neither passed nor rejected."""

    rating: int
    passed: int
    rejected: int
    undecided: int
    share: ShareShape | None


class TopicShape(Shape, frozen=True, kw_only=True):
    """How often one topic was asked about in this search, and how that went; `average` is to two digits."""

    topic: str
    questions: int
    asked: int
    ratings: tuple[int, ...]
    average: float | None


class ActivityShape(Shape, frozen=True, kw_only=True):
    """What happened in the week or month that begins with `start`."""

    start: date
    applications: int
    conversations: int
    entries: int


class StatsDocument(Document, frozen=True, kw_only=True):
    """The figures of the newest search (null: of everything). Bank and lessons span all searches.

    `interviews` are conversations that were held; `questions` to `better_answers_used` count questions of the bank:
    all, those to work on, those with a better answer, and those whose better answer was used.
    """

    search: SearchShape | None
    applications: CountShape
    groups: tuple[GroupShape, ...]
    flows: tuple[FlowShape, ...]
    stages: tuple[StageShape, ...]
    waiting: tuple[WaitingShape, ...]
    sources: tuple[SourceShape, ...]
    self_ratings: tuple[SelfRatingShape, ...]
    topics: tuple[TopicShape, ...]
    months: tuple[ActivityShape, ...]
    weeks: tuple[ActivityShape, ...]
    interviews: int
    questions: int
    weak_questions: int
    better_answers: int
    better_answers_used: int
    lessons: int


def shape_stats(journal: Journal, day: date) -> StatsDocument:
    return shape_figures(find_figures(journal, day))


def shape_figures(figures: Figures) -> StatsDocument:
    return StatsDocument(
        search=_shape_search(figures.search),
        applications=CountShape(total=figures.total, active=figures.active, by_state=figures.by_state),
        groups=tuple(map(_shape_group, figures.groups)),
        flows=tuple(map(_shape_flow, figures.flows)),
        stages=tuple(map(_shape_stage, figures.stages)),
        waiting=tuple(map(_shape_waiting, figures.waiting)),
        sources=tuple(map(_shape_source, figures.sources)),
        self_ratings=tuple(map(_shape_rating, figures.ratings)),
        topics=tuple(map(_shape_topic, figures.topics)),
        months=tuple(map(_shape_activity, figures.months)),
        weeks=tuple(map(_shape_activity, figures.weeks)),
        interviews=figures.interviews,
        questions=figures.questions,
        weak_questions=figures.weak,
        better_answers=figures.better,
        better_answers_used=figures.better_used,
        lessons=figures.lessons,
    )


def _shape_search(search: Search | None) -> SearchShape | None:
    return SearchShape(name=search.name, since=search.start) if search else None


def _shape_group(it: Reached) -> GroupShape:
    return GroupShape(group=it.group, reached=it.reached, undecided=len(it.undecided), share=shape_share(it.share))


def _shape_flow(it: Flow) -> FlowShape:
    return FlowShape(group=it.group, next=it.next or None, state=it.state or None, applications=it.applications)


def _shape_stage(it: PassRate) -> StageShape:
    return StageShape(
        stage=it.stage,
        rounds=it.rounds,
        passed=it.passed,
        rejected=it.rejected,
        undecided=it.undecided,
        others=dict(it.others),
        share=shape_share(it.share),
    )


def _shape_waiting(it: WaitingTimes) -> WaitingShape:
    still = tuple(wait.days for wait in it.still)
    return WaitingShape(stage=it.stage, days=it.answered, median=it.median, at_most=it.at_most, still_waiting=still)


def _shape_source(it: SourceCount) -> SourceShape:
    return SourceShape(
        source=it.source,
        applications=it.applications,
        conversations=it.conversations,
        undecided=it.undecided,
        share=shape_share(it.share),
    )


def _shape_rating(it: RatedRounds) -> SelfRatingShape:
    return SelfRatingShape(
        rating=it.rating,
        passed=it.passed,
        rejected=it.rejected,
        undecided=it.undecided,
        share=shape_share(it.share),
    )


def _shape_topic(it: TopicCount) -> TopicShape:
    average = None if it.average is None else round(it.average, 2)
    return TopicShape(topic=it.topic, questions=it.questions, asked=it.asked, ratings=it.ratings, average=average)


def _shape_activity(it: Activity) -> ActivityShape:
    return ActivityShape(
        start=it.start, applications=it.applications, conversations=it.conversations, entries=it.entries
    )
