"""How days are written on pages and in the terminal."""

from datetime import date

import pytest

from journal_tool.calendars import CALENDARS
from journal_tool.rendering.dates import render_day

TODAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("language", "this_year", "last_year"),
    [
        ("en", "Thu 12 March", "Wed 12 March 2025"),
        ("de", "Do, 12. März", "Mi, 12. März 2025"),
        ("fr", "jeu. 12 mars", "mer. 12 mars 2025"),
        ("es", "jue 12 de marzo", "mié 12 de marzo de 2025"),
        ("pt", "qui 12 de março", "qua 12 de março de 2025"),
        ("xx", "2026-03-12", "2025-03-12"),
    ],
)
def test_a_day_of_this_year_is_told_without_its_year(language: str, this_year: str, last_year: str) -> None:
    assert render_day(date(2026, 3, 12), language, TODAY) == this_year
    assert render_day(date(2025, 3, 12), language, TODAY) == last_year


@pytest.mark.parametrize("language", CALENDARS)
def test_a_day_of_next_year_and_one_that_stands_alone_have_their_year(language: str) -> None:
    assert render_day(date(2027, 1, 4), language, date(2026, 12, 30)).endswith("2027")
    assert render_day(TODAY, language).endswith("2026")
