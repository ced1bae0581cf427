"""How the facts of an entry read on its page."""

from datetime import date

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("4000 USD", "4,000 USD"),
        ("$4000", "4,000 USD"),
        ("4000 USD in two parts", "4000 USD in two parts"),
        ("80000 USD over 4 years", "80000 USD over 4 years"),
        ("none", "none"),
    ],
)
def test_an_amount_alone_is_shown_like_every_amount_and_words_as_they_stand(written: str, shown: str) -> None:
    text = f"---\ncompany: N\nrole: R\ndate: 2026-03-12\nstage: offer\nsigning_bonus: {written}\n---\n"
    entry = parse_entry("1.md", text.encode(), Settings(currency="USD"))
    page = Site(Journal(entries=(entry,)), entry.problems, date(2026, 3, 16))["interviews/1.html"].decode()
    assert f">{shown}<" in page
