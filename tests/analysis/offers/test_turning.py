"""Scores, weighed by hand, and the weight at which the order of two offers turns."""

from fractions import Fraction

import pytest
from offer_text import comparison_of, offer

from journal_tool.analysis.offers.comparison import Comparison

WEIGHTS = "[offers]\nweights = { money = 5, growth = 3, team = 3, commute = 2 }\n"


def compare(settings: str = WEIGHTS, **others: str) -> Comparison:
    """Aster pays 100,000 and Birch 90,000; scores as given, or as in the example below."""
    aster = others.get("aster", "{growth: 8, team: 7, commute: 4}")
    birch = others.get("birch", "{growth: 6, team: 8, commute: 9}")
    return comparison_of(
        offer("Aster", base="100000 USD", scores=aster),
        offer("Birch", base="90000 USD", scores=birch),
        settings=settings,
    )


def test_scores_are_weighed_with_money_as_the_share_of_the_best_pay() -> None:
    """Aster: 5 x 10 + 3 x 8 + 3 x 7 + 2 x 4 = 103 of 13. Birch: 5 x 9 + 3 x 6 + 3 x 8 + 2 x 9 = 105 of 13."""
    found = compare()
    assert [column.scores.mean for column in found.offers] == [Fraction(103, 13), Fraction(105, 13)]
    assert [column.scores.by_criterion["money"] for column in found.offers] == [10, 9]
    assert [column.name for column in found.leaders] == ["Birch", "Aster"]
    assert found.lead == Fraction(2, 13)


def test_the_weight_at_which_the_order_turns() -> None:
    """Birch is 2 ahead in the sum. Money: 1 less for each point of weight, so at 5 + 2 = 7 they are level, of 15.

    Growth: 2 less a point, at 3 + 1 = 4 of 14. Team: 1 more a point, so at 3 - 2 = 1 of 11 when it counts less.
    Commute: 5 more a point, at 2 - 2/5 = 1.6 of 12.6, when it counts less.
    """
    found = compare()
    assert [(it.criterion, it.now, it.weight, it.of, it.more) for it in found.turns] == [
        ("money", 5, 7, 15, True),
        ("growth", 3, 4, 14, True),
        ("team", 3, 1, 11, False),
        ("commute", 2, Fraction(8, 5), Fraction(63, 5), False),
    ]


def test_where_one_is_better_in_everything_no_weight_turns_it() -> None:
    found = compare(aster="{growth: 9, team: 9, commute: 9}", birch="{growth: 6, team: 9, commute: 8}")
    assert {it.weight for it in found.turns} == {None}


def test_level_offers_turn_at_what_each_criterion_counts_now() -> None:
    found = comparison_of(
        offer("Aster", scores="{growth: 8, team: 6}"),
        offer("Birch", scores="{growth: 6, team: 8}"),
        settings="[offers]\nweights = { growth = 3, team = 3 }\n",
    )
    assert found.lead == 0
    assert [(it.weight, it.more) for it in found.turns] == [(3, False), (3, True)]


def test_only_what_both_state_is_compared_and_what_is_missing_is_named() -> None:
    found = compare(aster="{growth: 8, team: 7}", birch="{growth: 6, commute: 9}")
    assert found.weighing.criteria == ("money", "growth")
    assert [column.scores.missing for column in found.offers] == [("commute",), ("team",)]
    # (5 x 10 + 3 x 8) / 8 and (5 x 9 + 3 x 6) / 8
    assert [column.scores.mean for column in found.offers] == [Fraction(74, 8), Fraction(63, 8)]
    assert [it.criterion for it in found.turns] == ["money", "growth"]


def test_a_score_of_ones_own_for_money_holds() -> None:
    found = compare(aster="{money: 6, growth: 8}", birch="{money: 9, growth: 6}")
    assert [column.scores.by_criterion["money"] for column in found.offers] == [6, 9]
    alone = compare(aster="{money: 6, growth: 8}", birch="{growth: 6}")  # two measures in one row are none
    assert [column.scores.missing for column in alone.offers] == [("team", "commute"), ("money", "team", "commute")]


def test_without_weights_every_criterion_counts_the_same_and_money_too() -> None:
    found = compare("", aster="{growth: 8}", birch="{growth: 6}")
    assert found.weighing.weights == {"money": 1, "growth": 1}
    assert [column.scores.mean for column in found.offers] == [9, Fraction(15, 2)]


def test_a_criterion_without_a_weight_counts_nothing_and_is_named() -> None:
    found = compare(aster="{growth: 8, canteen: 1}", birch="{Growth: 6, canteen: 9}")
    assert found.weighing.unweighted == ("canteen",)
    assert [column.scores.by_criterion["growth"] for column in found.offers] == [8, 6]


@pytest.mark.parametrize("scores", ["{canteen: 9}", "{commute: 7}"])
def test_who_scored_nothing_that_counts_has_no_score_of_money_alone(scores: str) -> None:
    settings = "[offers]\nweights = { money = 5, commute = 0 }\n"
    found = comparison_of(offer(base="50000 USD", scores=scores), settings=settings)
    assert (found.offers[0].scores.by_criterion, found.offers[0].scores.mean) == ({}, None)


def test_the_present_job_sets_the_scale_of_money_and_may_be_scored_too() -> None:
    settings = f"{WEIGHTS}\n[current]\nbase = '125000 USD'\nscores = {{ growth = 5 }}\n"
    found = compare(settings, aster="{growth: 8}", birch="{growth: 6}")
    assert [column.scores.by_criterion["money"] for column in found.columns] == [10, 8, Fraction(36, 5)]
    assert [column.name for column in found.leaders] == ["Aster", "Birch"]


def test_decided_offers_lead_nothing() -> None:
    found = comparison_of(
        offer("Aster", scores="{growth: 9}", outcome="declined"),
        offer("Birch", scores="{growth: 6}"),
        offer("Cedar", scores="{growth: 7}"),
        settings=WEIGHTS,
    )
    assert [column.name for column in found.leaders] == ["Cedar", "Birch"]


def test_three_offers_without_a_criterion_in_common_are_compared_two_by_two() -> None:
    found = comparison_of(
        offer("Aster", scores="{growth: 9}"),
        offer("Birch", scores="{team: 6}"),
        offer("Cedar", scores="{team: 7}"),
        settings=WEIGHTS,
    )
    assert found.weighing.criteria == ()
    assert [column.name for column in found.leaders] == ["Cedar", "Birch"]
