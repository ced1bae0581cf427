"""By when another offer wants an answer: a reason for those who still decide to be quick, if it is a real one."""

from datetime import date

import pytest
from offer_text import TODAY, journal_of, offer

from journal_tool.analysis.offers.elsewhere import find_answer_elsewhere

CASES = [
    ([offer("Aster", respond_by="2026-04-15")], date(2026, 4, 15)),
    ([offer("Aster", respond_by="2026-04-15"), offer("Beech", respond_by="2026-04-13")], date(2026, 4, 13)),
    (
        [offer("Aster", respond_by="2026-04-15"), offer("Aster", "2026-04-09", respond_by="2026-04-20")],
        date(2026, 4, 20),
    ),
    ([offer("Aster", respond_by="2026-04-10")], None),
    ([offer("Aster")], None),
    ([offer("Aster", outcome="declined", respond_by="2026-04-15")], None),
    ([offer("Cedar", respond_by="2026-04-15")], None),
    ([], None),
]


@pytest.mark.parametrize(("entries", "expected"), CASES)
def test_it_is_the_first_day_ahead_that_another_company_named(entries: list[str], expected: date | None) -> None:
    assert find_answer_elsewhere("Cedar", journal_of(*entries), TODAY) == expected
