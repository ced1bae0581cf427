"""Whether what felt good went well: how rounds ended, by the rating that the writer gave them beforehand."""

from collections import Counter
from collections.abc import Iterable

from journal_tool.analysis.round_endings import AHEAD, Ended
from journal_tool.analysis.shares import Share, share_of
from journal_tool.model.value import Value

RATINGS = (1, 2, 3, 4, 5)
FELT_WELL = 4
"""From this rating on, a round is said to have felt good."""


class RatedRounds(Value, frozen=True):
    """How the rounds with one rating ended: `undecided` are all that were neither passed nor rejected."""

    rating: int
    passed: int
    rejected: int
    undecided: int

    @property
    def share(self) -> Share | None:
        return share_of(self.passed, self.passed + self.rejected)


def count_ratings(rounds: Iterable[Ended]) -> tuple[RatedRounds, ...]:
    """One for each rating from 1 to 5; none at all where no round has a rating."""
    counts = Counter((it.round.rating, it.ending) for it in rounds if it.round.rating and it.ending != AHEAD)
    if not counts:
        return ()
    return tuple(
        _count(rating, Counter({key[1]: count for key, count in counts.items() if key[0] == rating}))
        for rating in RATINGS
    )


def share_passed(rated: Iterable[RatedRounds]) -> Share | None:
    """The share passed over several ratings together."""
    rated = tuple(rated)
    passed = sum(it.passed for it in rated)
    return share_of(passed, passed + sum(it.rejected for it in rated))


def _count(rating: int, endings: Counter[str]) -> RatedRounds:
    passed, rejected = endings["passed"], endings["rejected"]
    return RatedRounds(rating, passed, rejected, endings.total() - passed - rejected)
