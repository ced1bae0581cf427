"""What a day shows: seven rows at most, of what has appeared and is due within a week."""

from datetime import timedelta

import pytest
from follow_up_text import TODAY
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.follow_ups import FollowUp, FollowUps, select_for_today


def row(due: int | None, appears: int = -1, rule: str = "next-step") -> FollowUp:
    """Due and appearing so many days from today."""
    when = None if due is None else TODAY + timedelta(days=due)
    return FollowUp(rule, TODAY + timedelta(days=appears), when, f"Do {rule} {due}", "because", "1.md")


@pytest.mark.parametrize(
    ("one", "place"),
    [
        (row(0), "rows"),
        (row(-300), "rows"),
        (row(7), "rows"),
        (row(8), "folded"),
        (row(None), "rows"),
        (row(3, appears=0), "rows"),
        (row(3, appears=1), "later"),
    ],
)
def test_where_a_row_stands(one: FollowUp, place: str) -> None:
    shown = select_for_today(FollowUps((one,)), TODAY)
    assert {name: getattr(shown, name) for name in ("rows", "folded", "later")}[place] == (one,)


def test_the_eighth_is_folded_and_before_it_what_is_due_later() -> None:
    rows = tuple(row(day) for day in range(-4, 12))
    shown = select_for_today(FollowUps(rows), TODAY)
    assert shown.rows == rows[:7]
    assert shown.folded == rows[7:]


@pytest.mark.parametrize(
    ("rule", "due", "stands"),
    [
        *((rule, due, True) for rule in ("deliver", "decide", "resign") for due in (0, 1, 7)),
        *(("prepare", due, due < 2) for due in (0, 1, 2)),
        ("thank", 1, False),
    ],
)
def test_no_pile_hides_what_cannot_be_made_up_for(rule: str, due: int, stands: bool) -> None:
    pile = tuple(row(-day) for day in range(20, 0, -1))
    pressing = row(due, rule=rule)
    shown = select_for_today(FollowUps((*pile, pressing)), TODAY)
    assert (pressing in shown.rows) == stands
    assert len(shown.rows) == 7


def test_after_a_yes_whom_to_leave_stands_before_other_things_but_not_before_notice() -> None:
    pile = tuple(row(-day) for day in range(9, 2, -1))
    leaving = tuple(row(day, rule="withdraw") for day in (-1, 0, 0, 1))
    notice = row(4, rule="resign")
    shown = select_for_today(FollowUps((*pile, *leaving, notice)), TODAY)
    assert shown.rows == (*pile[:2], *leaving, notice)
    many = tuple(row(0, rule="withdraw") for _ in range(9))
    assert notice in select_for_today(FollowUps((*pile, *many, notice)), TODAY).rows


some_rows = st.lists(
    st.builds(row, st.integers(-20, 20), st.integers(-20, 20), st.sampled_from(["decide", "thank", "prepare"]))
).map(lambda found: FollowUps(tuple(sorted(found, key=lambda it: str(it.due)))))


@given(some_rows)
def test_nothing_is_lost_nothing_stands_twice_and_the_order_stays(follow_ups: FollowUps) -> None:
    shown = select_for_today(follow_ups, TODAY)
    assert sorted(map(repr, (*shown.rows, *shown.folded, *shown.later))) == sorted(map(repr, follow_ups.rows))
    assert len(shown.rows) <= 7
    assert [*shown.rows] == sorted(shown.rows, key=lambda it: str(it.due))
    assert all(it.appears <= TODAY for it in (*shown.rows, *shown.folded))
