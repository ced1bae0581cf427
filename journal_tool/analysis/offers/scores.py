"""What has no price: the scores of offers by criterion, weighted by journal.toml; and where the order of two turns.

`weigh(columns, settings) -> Weighing`; `find_turns(one, other, weights) -> tuple[Turn, ...]`.
"""

from fractions import Fraction

from journal_tool.model.value import Value

MONEY = "money"
"""The criterion that is worked out where nobody scored it: 10 for the highest yearly mean over four years of all
columns, and for the others the same share of 10 that they pay of it."""


class Scores(Value, frozen=True):
    """The scores of one column, exactly: by criterion, from 0 to 10.

    `mean` is the weighted mean over the criteria that every scored column states; None where there are none.
    `missing` are criteria with a weight that have no score here. Nothing at all where the writer scored nothing.
    """

    by_criterion: dict[str, Fraction] = {}
    mean: Fraction | None = None
    missing: tuple[str, ...] = ()


class Weighing(Value, frozen=True):
    """All columns weighed: `weights` by criterion, in the order of journal.toml, each 1 where it names none.

    `criteria` are those that the means are about; `unweighted` those that were scored and have no weight.
    `scores` has one for each column, in their order.
    """

    weights: dict[str, int]
    criteria: tuple[str, ...]
    unweighted: tuple[str, ...]
    scores: tuple[Scores, ...]
    assumptions: tuple[str, ...] = ()


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
