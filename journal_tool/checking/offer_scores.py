"""Scores and weights of offers that have nothing to do with each other: a criterion that counts nothing."""

from collections.abc import Iterator

from journal_tool.analysis.offers.scores import MONEY
from journal_tool.checking.check import Subject
from journal_tool.checking.offer_figures import find_sides
from journal_tool.likeness import closest, fold
from journal_tool.model.place import START
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule
from journal_tool.phrases import listed
from journal_tool.settings import FILE_NAME

_SCORED = (
    "=== 2026-03-12-northwind.md\n---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\nstage: offer\n"
    "base: 92000 USD\nscores: {growth: 8, team: 7}\n---\n"
)
NO_WEIGHT = Rule(
    "J526",
    Severity.HINT,
    "a score that counts nothing",
    "The scores of an offer are weighed as `weights` in the part `[offers]` of journal.toml says. A criterion that has "
    "no weight there counts nothing; without any `weights` all count the same.",
    f"=== journal.toml\n[offers]\nweights = {{ money = 5, growth = 3 }}\n{_SCORED}",
    f"=== journal.toml\n[offers]\nweights = {{ money = 5, growth = 3, team = 2 }}\n{_SCORED}",
    Kind.JOURNAL,
)
NO_SCORE = Rule(
    "J527",
    Severity.HINT,
    "a weight that nothing is scored by",
    "A criterion with a weight that no offer has a score for changes nothing. `money` needs none: it is worked out.",
    f"=== journal.toml\n[offers]\nweights = {{ growth = 3, team = 2, commute = 2 }}\n{_SCORED}",
    f"=== journal.toml\n[offers]\nweights = {{ growth = 3, team = 2 }}\n{_SCORED}",
    Kind.JOURNAL,
)


def find_scores_without_weight(subject: Subject) -> Iterator[Problem]:
    weights = subject.journal.settings.weights
    known = {fold(name) for name in weights}
    for side in find_sides(subject) if weights else ():
        for name in side.terms.scores:
            if fold(name) not in known:
                near = closest(name, weights)
                message = f"the criterion `{name}` has no weight in journal.toml, so its score counts nothing"
                message += f"; did you mean `{near}`?" if near else ""
                help = f"add it there, as in `weights = {{ {name} = 2 }}`, or take the score out"
                yield NO_WEIGHT.at(*side.place("scores"), message, help)


def find_weights_without_score(subject: Subject) -> Iterator[Problem]:
    """One problem for all of them, as soon as anything is scored."""
    settings = subject.journal.settings
    scored = {fold(name) for side in find_sides(subject) for name in side.terms.scores}
    idle = [name for name, weight in settings.weights.items() if weight and fold(name) not in (*scored, MONEY)]
    if scored and idle:
        words = listed([f"`{name}`" for name in idle])
        message = f"{words} {'has' if len(idle) == 1 else 'have'} a weight, and no offer has a score for it"
        place = settings.places.get("offers.weights")
        help = f"score it from 1 to 10 in an entry of each offer, as in `scores: {{{idle[0]}: 7}}`"
        yield NO_SCORE.at(FILE_NAME, place.value if place else START, message, help)
