"""What has no price: the scores side by side with what they weigh, and what follows from them."""

from collections.abc import Sequence
from fractions import Fraction

from journal_tool.analysis.offers.comparison import Column, Comparison
from journal_tool.analysis.offers.wording import say_number
from journal_tool.phrases import worded
from journal_tool.rendering.offer_words import tell_scores, tell_weighing
from journal_tool.rendering.pages.offers.view import ScoreRow, ScoreTable


def make_scores(comparison: Comparison, columns: Sequence[Column]) -> ScoreTable | None:
    """Those of the columns that the page shows; None where nobody scored anything."""
    scored = [column for column in columns if column.scores.by_criterion]
    if not scored:
        return None
    weights = comparison.weighing.weights
    stated = [name for name in weights if any(name in it.scores.by_criterion for it in scored)]
    rows = [_make_row(name, weights[name], scored) for name in stated]
    if any(column.scores.mean is not None for column in scored):
        rows.append(ScoreRow("Together, by weight", "", tuple(_say(it.scores.mean, 2) for it in scored)))
    return ScoreTable(
        findings=tuple(tell_scores(comparison)),
        columns=tuple(column.name for column in scored),
        rows=tuple(rows),
        notes=tuple(tell_weighing(comparison)),
    )


def _make_row(name: str, weight: int, columns: Sequence[Column]) -> ScoreRow:
    return ScoreRow(worded(name), str(weight), tuple(_say(it.scores.by_criterion.get(name)) for it in columns))


def _say(score: Fraction | None, places: int = 1) -> str:
    return "–" if score is None else say_number(score, places)
