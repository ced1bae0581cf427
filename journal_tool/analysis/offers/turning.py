"""How sure the order of two columns is: for each criterion, the weight at which neither of them is ahead, exactly."""

from collections.abc import Iterator
from fractions import Fraction

from journal_tool.analysis.offers.scores import Scores
from journal_tool.model.value import Value


class Turn(Value, frozen=True):
    """Of two columns: the weight of one criterion, all others unchanged, at which neither is ahead.

    `weight` is None where their order is the same whatever the criterion counts. Else, below it one is ahead and
    above it the other: `more` says that the order turns when the criterion counts more than that; False, when less.
    `of` is the sum of all weights at that point, and `now` what the criterion counts.
    """

    criterion: str
    now: int
    weight: Fraction | None = None
    of: Fraction | None = None
    more: bool = True


def find_criteria(one: Scores, other: Scores, weights: dict[str, int]) -> tuple[str, ...]:
    """The criteria with a weight that both state."""
    criteria = (name for name, weight in weights.items() if weight)
    return tuple(it for it in criteria if it in one.by_criterion and it in other.by_criterion)


def find_lead(one: Scores, other: Scores, weights: dict[str, int]) -> Fraction | None:
    """By how much the weighted mean of `one` is above that of `other`, over what both state; None without that."""
    common = find_criteria(one, other, weights)
    if not common:
        return None
    return sum((weights[it] * _gap(one, other, it) for it in common), Fraction()) / sum(weights[it] for it in common)


def find_turns(one: Scores, other: Scores, weights: dict[str, int]) -> tuple[Turn, ...]:
    """One for each criterion that both state, in the order of the weights."""
    return tuple(_find_turns(one, other, weights))


def _find_turns(one: Scores, other: Scores, weights: dict[str, int]) -> Iterator[Turn]:
    common = find_criteria(one, other, weights)
    gaps = {it: _gap(one, other, it) for it in common}
    lead = sum((weights[it] * gaps[it] for it in common), Fraction())
    for criterion in common:
        now, gap = weights[criterion], gaps[criterion]
        # lead + (weight - now) * gap is 0 at the turn
        weight = now - lead / gap if gap else None
        if weight is None or weight <= 0:
            yield Turn(criterion, now)
        else:
            others = sum(weights[it] for it in common) - now
            yield Turn(criterion, now, weight, weight + others, (gap < 0) == (lead >= 0))


def _gap(one: Scores, other: Scores, criterion: str) -> Fraction:
    return one.by_criterion[criterion] - other.by_criterion[criterion]
