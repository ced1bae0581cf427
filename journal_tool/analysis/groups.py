"""How far applications came: how many reached each step of the way, and which share went on to it."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from journal_tool.analysis.shares import Share, share_of
from journal_tool.analysis.standing import Standing
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import GROUPS


class Reached(Value, frozen=True):
    """One step of the way.

    `reached` counts the applications that came so far or farther. `undecided` are those that stand at the step
    before and may still come here; `share` is of those that reached the step before, without the undecided.
    The first step has neither.
    """

    group: str
    reached: int
    undecided: tuple[Standing, ...] = ()
    share: Share | None = None


def count_groups(standings: Iterable[Standing]) -> tuple[Reached, ...]:
    """Every step from `applied` to `accepted`, in their order."""
    standings = tuple(standings)
    furthest = Counter(it.furthest for it in standings)
    reached = {group: sum(furthest[later] for later in GROUPS[place:]) for place, group in enumerate(GROUPS)}
    steps = [Reached(GROUPS[0], reached[GROUPS[0]])]
    for before, group in pairwise(GROUPS):
        undecided = tuple(it for it in standings if it.active and it.furthest == before)
        share = share_of(reached[group], reached[before] - len(undecided))
        steps.append(Reached(group, reached[group], undecided, share))
    return tuple(steps)
