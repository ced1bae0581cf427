"""How a person names a day, and which day it is."""

from datetime import date

import click
import pytest

from journal_tool.cli.clock import find_today, parse_day
from journal_tool.settings import Settings

MONDAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-12", date(2026, 3, 12)),
        ("today", MONDAY),
        ("Tomorrow", date(2026, 3, 17)),
        ("yesterday", date(2026, 3, 15)),
        ("+3", date(2026, 3, 19)),
        ("-16", date(2026, 2, 28)),
        ("mon", MONDAY),
        ("thu", date(2026, 3, 19)),
        ("Donnerstag", date(2026, 3, 19)),
        ("sunday", date(2026, 3, 22)),
        ("last thu", date(2026, 3, 12)),
        ("last monday", date(2026, 3, 9)),
        ("12 March 2026", date(2026, 3, 12)),
        ("12.03.2026", date(2026, 3, 12)),
    ],
)
def test_a_day_as_a_person_names_it(text: str, day: date) -> None:
    assert parse_day(text, MONDAY, "--date") == day


@pytest.mark.parametrize(("text", "words"), [("03/04/2026", "could be 3 April or 4 March"), ("soon", "is not a date")])
def test_what_is_no_one_day_is_asked_about(text: str, words: str) -> None:
    with pytest.raises(click.BadParameter, match=words) as raised:
        parse_day(text, MONDAY, "--date")
    assert "--date" in raised.value.format_message()


def test_today_is_the_option_then_the_settings() -> None:
    settings = Settings(today=MONDAY)
    assert find_today(None, settings) == MONDAY
    assert find_today("2026-01-02", settings) == date(2026, 1, 2)
    assert find_today("tomorrow", settings) == date(2026, 3, 17)


@pytest.mark.parametrize("zone", ["", "Pacific/Auckland", "No/Where", "../etc", "a\0b"])
def test_any_time_zone_gives_a_day(zone: str) -> None:
    assert isinstance(find_today(None, Settings(timezone=zone)), date)
