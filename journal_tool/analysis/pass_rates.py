"""Which rounds are passed: of each stage so many of those that were decided, and the others beside them."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from journal_tool.analysis.round_endings import Ended
from journal_tool.analysis.shares import Share, share_of
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import Stage


class PassRate(Value, frozen=True):
    """The rounds of one stage that were not cancelled, those that lie ahead included.

    `share` is of passed and rejected rounds. `others` counts the rest by how it ended (see `round_endings`), most
    first: `rounds` is the sum of all.
    """

    stage: str
    rounds: int
    passed: int
    rejected: int
    others: tuple[tuple[str, int], ...]

    @property
    def undecided(self) -> int:
        return self.rounds - self.passed - self.rejected

    @property
    def share(self) -> Share | None:
        return share_of(self.passed, self.passed + self.rejected)


def count_passed(rounds: Iterable[Ended], stages: Iterable[Stage]) -> tuple[PassRate, ...]:
    """One for each stage that has any round, in the usual order of `stages`; unknown stages come last."""
    endings: dict[str, Counter[str]] = defaultdict(Counter)
    for ended in rounds:
        endings[ended.round.stage][ended.ending] += 1
    return tuple(sum_up(stage, endings[stage]) for stage in order_stages(endings, stages))


def sum_up(stage: str, endings: Counter[str]) -> PassRate:
    others = [(ending, count) for ending, count in endings.items() if ending not in ("passed", "rejected")]
    ranked = sorted(others, key=lambda it: (-it[1], it[0]))
    return PassRate(stage, endings.total(), endings["passed"], endings["rejected"], tuple(ranked))


def order_stages(found: Iterable[str], stages: Iterable[Stage]) -> list[str]:
    """The names in `found` in the usual order; those that are no stage of the journal last, by name."""
    places = {stage.name: place for place, stage in enumerate(stages)}
    return sorted(found, key=lambda name: (places.get(name, len(places)), name))
