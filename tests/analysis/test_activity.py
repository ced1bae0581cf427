"""How much happened, by day, week by week and month by month."""

from datetime import date

import pytest
from hand_made import TODAY, journal_of, on, row, standings_of

from journal_tool.analysis.activity import Activity, count_activity, count_days
from journal_tool.analysis.weeks_and_months import LONGEST_GAP, begin_month, begin_week
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview


def months(*parts: Interview | Row) -> list[Activity]:
    return list(count_activity(standings_of(*parts), journal_of(*parts).interviews, TODAY, begin_month))


def weeks(*parts: Interview | Row) -> list[Activity]:
    return list(count_activity(standings_of(*parts), journal_of(*parts).interviews, TODAY, begin_week))


def test_without_anything_there_is_no_month() -> None:
    assert months() == weeks() == []


def test_quiet_months_are_listed_up_to_the_present_one() -> None:
    assert months(row("01-05", "A"), row("01-30", "B")) == [
        Activity(date(2026, 1, 1), 2, 0, 0),
        Activity(date(2026, 2, 1), 0, 0, 0),
        Activity(date(2026, 3, 1), 0, 0, 0),
    ]


def test_weeks_begin_on_monday() -> None:
    assert weeks(on("03-01"), on("03-02", company="B"), on("03-08", company="C")) == [
        Activity(date(2026, 2, 23), 1, 1, 1),
        Activity(date(2026, 3, 2), 2, 2, 2),
        Activity(date(2026, 3, 9), 0, 0, 0),
        Activity(date(2026, 3, 16), 0, 0, 0),
    ]


def test_an_application_counts_on_its_first_day_and_news_are_entries_but_no_conversations() -> None:
    assert months(row("02-20"), on("03-02"), on("03-05", "message", "rejected")) == [
        Activity(date(2026, 2, 1), 1, 0, 0),
        Activity(date(2026, 3, 1), 0, 1, 2),
    ]


def test_what_is_still_to_come_does_not_count_yet() -> None:
    assert months(on("03-20"), row("2062-01-01", "B")) == []
    assert months(on("03-10"), on("03-20")) == [Activity(date(2026, 3, 1), 1, 1, 1)]


def test_a_mistyped_year_makes_no_thousand_rows() -> None:
    found = months(row("1926-03-10", "A"), row("2025-03-10", "B"))
    assert [it.start.year for it in found[:2]] == [1926, 2025]
    assert len(found) == 2 + LONGEST_GAP


@pytest.mark.parametrize("day", [date(1, 1, 1), date(2026, 3, 16), date(2026, 3, 22), date(2026, 12, 31)])
def test_weeks_and_months_begin_on_or_before_their_days(day: date) -> None:
    assert begin_week(day) <= day and begin_week(day).weekday() == 0
    assert (begin_month(day).day, begin_month(day).month) == (1, day.month)


def test_days_are_those_on_which_anything_happened_until_now() -> None:
    parts = (row("03-10", "A"), row("03-10", "B"), on("03-12"), on("03-12", "message"), on("03-20"))
    assert count_days(standings_of(*parts), journal_of(*parts).interviews, TODAY) == (
        Activity(date(2026, 3, 10), 2, 0, 0),
        Activity(date(2026, 3, 12), 1, 1, 2),
    )
