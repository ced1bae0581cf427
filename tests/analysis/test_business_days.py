"""Business days: neither weekends nor holidays; the day one counts from is day 0."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.business_days import BusinessDays

MEMORIAL_DAY = date(2026, 5, 25)
DAYS = BusinessDays((MEMORIAL_DAY, date(2026, 3, 17)))

some_day = st.dates(date(2024, 1, 1), date(2028, 12, 31))
calendars = st.lists(some_day, max_size=40).map(lambda days: BusinessDays(tuple(days)))


@pytest.mark.parametrize(
    ("day", "number", "after"),
    [
        ("2026-03-12", 1, "2026-03-13"),  # Thursday, Friday
        ("2026-03-13", 1, "2026-03-16"),  # over the weekend
        ("2026-03-14", 1, "2026-03-16"),  # a Saturday is day 0
        ("2026-03-16", 1, "2026-03-18"),  # over a holiday
        ("2026-03-12", 5, "2026-03-20"),  # Fri 13, Mon 16, (Tue free), Wed 18, Thu 19, Fri 20
        ("2026-03-12", 0, "2026-03-12"),
        ("2026-03-15", 0, "2026-03-16"),
    ],
)
def test_so_many_business_days_after_a_day(day: str, number: int, after: str) -> None:
    assert DAYS.after(date.fromisoformat(day), number) == date.fromisoformat(after)


@pytest.mark.parametrize(
    ("day", "number", "before"),
    [
        ("2026-03-20", 1, "2026-03-19"),
        ("2026-03-16", 1, "2026-03-13"),
        ("2026-03-15", 1, "2026-03-13"),
        ("2026-06-01", 4, "2026-05-26"),  # Fri, Thu, Wed stay free
        ("2026-05-29", 4, "2026-05-22"),  # Thu, Wed, Tue; Monday is a holiday
    ],
)
def test_so_many_business_days_before_a_day(day: str, number: int, before: str) -> None:
    assert DAYS.before(date.fromisoformat(day), number) == date.fromisoformat(before)


@given(calendars, some_day, st.integers(0, 60))
def test_between_counts_what_one_would_count_on_the_fingers(days: BusinessDays, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    counted = [day for number in range(1, length) if days.are(day := first + timedelta(days=number))]
    assert days.between(first, last) == len(counted)


@given(calendars, some_day, st.integers(0, 20))
def test_after_gives_a_business_day_with_so_many_up_to_it(days: BusinessDays, first: date, number: int) -> None:
    last = days.after(first, number)
    assert days.are(last)
    assert last >= first
    if number:
        assert days.between(first, last + timedelta(days=1)) == number


def test_what_ends_before_it_begins_has_nothing_between() -> None:
    assert DAYS.between(date(2026, 3, 20), date(2026, 3, 2)) == 0
