"""So many of so many, and where the true share lies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.shares import Share, is_apart, share_of


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        # R. G. Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        # by hand from the formula, z = 1.959964
        (3, 10, 0.1078, 0.6032),
        (1, 1, 0.2065, 1.0),
    ],
)
def test_the_interval_is_wilsons(count: int, of: int, low: float, high: float) -> None:
    assert Share(count, of).interval == pytest.approx((low, high), abs=0.00005)


def test_of_nothing_there_is_no_share() -> None:
    assert share_of(0, 0) is None
    assert share_of(0, 3) == Share(0, 3)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((14, 85), (12, 14), True),
        ((12, 14), (14, 85), True),
        ((4, 46), (3, 18), False),  # the ranges overlap
        ((0, 9), (50, 50), False),  # fewer than ten
        ((0, 10), (10, 10), True),
    ],
)
def test_shares_differ_in_words_only_with_ten_each_and_ranges_apart(
    one: tuple[int, int], other: tuple[int, int], apart: bool
) -> None:
    assert is_apart(Share(*one), Share(*other)) is apart


@given(st.integers(1, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_lies_in_its_interval_and_the_interval_between_none_and_all(counted: tuple[int, int]) -> None:
    low, high = Share(*counted).interval
    assert 0 <= low <= counted[0] / counted[1] <= high <= 1
    assert (low == 0) == (counted[0] == 0) and (high == 1) == (counted[0] == counted[1])
