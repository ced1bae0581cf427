"""What has no price: the scores of offers by criterion, weighted as journal.toml says, exactly.

The criterion `money` is worked out where nobody scored it: 10 for the highest yearly mean over four years of all
columns, and for another the same share of 10 that it pays of that, so that 5% less is half a point less. A scale from
`walk_away` to `target` would look at the base alone, and at another base for each offer.
"""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from journal_tool.analysis.offers.money import convert
from journal_tool.analysis.offers.totals import Totals
from journal_tool.likeness import fold
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value
from journal_tool.settings import Settings

MONEY = "money"
HIGHEST = 10


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


def weigh(columns: Sequence[tuple[Terms, Totals]], settings: Settings) -> Weighing:
    """All columns at once, because the scores of money and the criteria in common depend on all of them."""
    weights = find_weights([terms for terms, _ in columns], settings)
    written = [_find_written(terms, weights) for terms, _ in columns]
    scored = [any(weights.get(name) for name in scores) for scores in written]
    money = next((name for name, weight in weights.items() if weight and fold(name) == MONEY), "")
    if money and not any(money in scores for scores in written):
        paid = _score_money([totals for _, totals in columns], money, settings)
        written = [scores | share for scores, share in zip(written, paid, strict=True)]
    exact = [scores if has else {} for scores, has in zip(written, scored, strict=True)]
    wanted = [name for name, weight in weights.items() if weight]
    common = tuple(name for name in wanted if any(scored) and all(name in it for it in exact if it))
    return Weighing(
        weights, common, _find_unweighted(columns, weights), tuple(_weigh(it, weights, common) for it in exact)
    )


def find_mean_score(scores: dict[str, Fraction], weights: dict[str, int], criteria: Sequence[str]) -> Fraction | None:
    """The weighted mean over `criteria`; None where none has any weight."""
    total = sum(weights[name] for name in criteria)
    return sum((weights[name] * scores[name] for name in criteria), Fraction()) / total if total else None


def find_weights(terms: Sequence[Terms], settings: Settings) -> dict[str, int]:
    """Those of journal.toml; where it names none, 1 for each criterion that anybody scored, and for money."""
    if settings.weights:
        return settings.weights
    names = {fold(name): name for it in terms for name in it.scores}
    return dict.fromkeys((MONEY, *(name for key, name in names.items() if key != MONEY)), 1) if names else {}


def _find_written(terms: Terms, weights: dict[str, int]) -> dict[str, Fraction]:
    """The writer's own scores, by the names that the weights have."""
    names = {fold(name): name for name in weights}
    return {names[fold(name)]: Fraction(score) for name, score in terms.scores.items() if fold(name) in names}


def _find_unweighted(columns: Sequence[tuple[Terms, Totals]], weights: dict[str, int]) -> tuple[str, ...]:
    known = {fold(name) for name in weights}
    return tuple(dict.fromkeys(name for terms, _ in columns for name in terms.scores if fold(name) not in known))


def _weigh(scores: dict[str, Fraction], weights: dict[str, int], common: Sequence[str]) -> Scores:
    if not scores:
        return Scores()
    missing = tuple(name for name, weight in weights.items() if weight and name not in scores)
    return Scores(scores, find_mean_score(scores, weights, common), missing)


def _score_money(columns: Sequence[Totals], name: str, settings: Settings) -> list[dict[str, Fraction]]:
    """In the currency into which most of them can be turned; a column that cannot has no score."""
    means = [totals.yearly for totals in columns]
    currencies = dict.fromkeys([settings.currency, *(it.currency for it in means if it)])
    turned = [[_convert(it, currency, settings) for it in means] for currency in currencies]
    best = max(turned, key=lambda amounts: sum(it is not None for it in amounts))
    highest = max((it for it in best if it is not None), default=Decimal())
    return [{name: HIGHEST * Fraction(it) / Fraction(highest)} if it is not None and highest else {} for it in best]


def _convert(money: Money | None, currency: str, settings: Settings) -> Decimal | None:
    found = convert(money, currency, settings) if money else None
    return found.amount if found else None
