"""Which ways applications went: from each step on to the next, or to how they ended or stand there."""

from collections import Counter
from collections.abc import Iterable

from journal_tool.analysis.standing import Standing
from journal_tool.analysis.states import STATES
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import GROUPS


class Flow(Value, frozen=True):
    """So many applications that came to the step `group` went on to `next`, the step after it; or came no farther.

    Then `next` is empty, and `state` says how they stand. Exactly one of the two is given, since steps and states
    share words.
    """

    group: str
    next: str
    state: str
    applications: int


def count_flows(standings: Iterable[Standing]) -> tuple[Flow, ...]:
    """Step by step from the first: those that went on, then the others by state, what is alive first, a no last.

    All that leave a step are as many as came to it; nothing leaves the last one.
    """
    counts = Counter((it.furthest, it.state) for it in standings)
    flows = []
    for place, group in enumerate(GROUPS[:-1]):
        later = GROUPS[place + 1 :]
        flows.append(Flow(group, later[0], "", sum(count for (far, _), count in counts.items() if far in later)))
        flows += [Flow(group, "", state, counts[group, state]) for state in STATES]
    return tuple(flow for flow in flows if flow.applications)
