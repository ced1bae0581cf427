"""Numbers whose unit is in the name of their key."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.values.counts import Unit, read_count
from journal_tool.entries.values.reading import Reading

NOTICE, VACATION, HOURS = Unit("week"), Unit("day", "year"), Unit("hour", "week")
ONSITE, SALARIES = Unit("day", "week"), Unit("month", "year")


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("2", NOTICE, "2"),
        ("2 weeks", NOTICE, "2"),
        ("2 Wochen", NOTICE, "2"),
        ("25 days", VACATION, "25"),
        ("25 days per year", VACATION, "25"),
        ("25 Tage im Jahr", VACATION, "25"),
        ("40 hours", HOURS, "40"),
        ("37,5 h", HOURS, "37.5"),
        ("40 hours a week", HOURS, "40"),
        ("40 weekly", HOURS, "40"),
        ("2 days a week", ONSITE, "2"),
        ("2 per week", ONSITE, "2"),
        ("13 months", SALARIES, "13"),
    ],
)
def test_the_unit_of_the_key_may_stand_behind_the_number(text: str, unit: Unit, number: str) -> None:
    assert read_count(text, unit) == Reading(Decimal(number))


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("two weeks", NOTICE, 2),
        ("Two", NOTICE, 2),
        ("a week", NOTICE, 1),
        ("twelve days", VACATION, 12),
        ("three days a week", ONSITE, 3),
        ("zwei Wochen", NOTICE, 2),
        ("fünf Wochen", NOTICE, 5),
        ("trois jours par semaine", ONSITE, 3),
        ("uma semana", NOTICE, 1),
        ("zwölf Tage", VACATION, 12),
    ],
)
def test_a_number_in_words_is_read_with_a_fix(text: str, unit: Unit, number: int) -> None:
    reading = read_count(text, unit)
    assert (reading.value, reading.rule and reading.rule.code, reading.better) == (number, "J267", str(number))


@pytest.mark.parametrize(
    ("text", "unit", "message"),
    [
        ("1 month", NOTICE, "`1 month` counts by the month, and weeks are expected here"),
        ("a month", NOTICE, "`a month` counts by the month, and weeks are expected here"),
        ("two months", NOTICE, "`two months` counts by the month, and weeks are expected here"),
        ("5 weeks", VACATION, "`5 weeks` counts by the week, and days a year are expected here"),
        ("2 days per month", VACATION, "`2 days per month` counts by the month, and days a year are expected here"),
        ("8 hours a day", HOURS, "`8 hours a day` counts by the day, and hours a week are expected here"),
        ("5 days", HOURS, "`5 days` counts by the day, and hours a week are expected here"),
    ],
)
def test_another_unit_is_asked_about(text: str, unit: Unit, message: str) -> None:
    reading = read_count(text, unit)
    assert (reading.value, reading.rule and reading.rule.code, reading.message) == (None, "J254", message)


@pytest.mark.parametrize(
    ("text", "unit", "said"),
    [
        ("0", HOURS, "hours a week"),
        ("400 hours", HOURS, "hours a week"),
        ("9", ONSITE, "days a week"),
        ("ten days", ONSITE, "days a week"),
        ("367", VACATION, "days a year"),
        ("0", SALARIES, "months a year"),
        ("200", NOTICE, "weeks"),
    ],
)
def test_a_number_that_no_such_time_has_is_an_error(text: str, unit: Unit, said: str) -> None:
    reading = read_count(text, unit)
    assert reading.value is None
    assert reading.rule and reading.rule.code == "J269"
    assert reading.message == f"`{text}` cannot be a number of {said}"


@pytest.mark.parametrize(("text", "unit"), [("0", VACATION), ("7", ONSITE), ("168", HOURS), ("14", SALARIES)])
def test_the_most_and_the_fewest_that_there_can_be_are_read(text: str, unit: Unit) -> None:
    assert read_count(text, unit) == Reading(Decimal(text))


@pytest.mark.parametrize(
    ("text", "code"),
    [("generous", "J256"), ("a", "J256"), ("eine", "J256"), ("two 500", "J256"), ("25 plus your birthday", "J263")],
)
def test_what_is_no_number_and_words_beside_one_are_told_as_ever(text: str, code: str) -> None:
    reading = read_count(text, VACATION)
    assert reading.rule is not None and reading.rule.code == code


@given(st.text(max_size=60) | st.from_regex(r"(a|two|12|3,5) [a-z ]{0,15}", fullmatch=True))
def test_any_text_gives_a_reading(text: str) -> None:
    reading = read_count(text, HOURS)
    assert reading.value is not None or reading.rule is not None
