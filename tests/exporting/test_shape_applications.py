"""The applications as programs are given them."""

import json
from datetime import date
from pathlib import Path

import msgspec

from journal_tool.exporting.applications import ApplicationShape, shape_applications
from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.reading import load_journal

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"


def test_an_application_has_its_documented_keys_every_round_and_the_address_of_its_page() -> None:
    screen = Interview("ä 1.md", "Ökohof", "Wirt", date(2026, 3, 2), stage="recruiter-screen", outcome="passed")
    off = Interview("2.md", "Ökohof", "Wirt", date(2026, 3, 9), outcome="cancelled")
    ahead = Interview("3.md", "Ökohof", "Wirt", date(2026, 3, 20), stage="panel")
    found = shape_applications(Journal(entries=tuple(Entry(it.path, it) for it in (screen, off, ahead))), TODAY)
    assert json.loads(msgspec.json.encode(found[0])) == {
        "id": "ökohof-wirt",
        "url": "applications/%C3%B6kohof-wirt.html",
        "company": "Ökohof",
        "role": "Wirt",
        "applied": "2026-03-02",
        "state": "open",
        "furthest": "final",
        "rounds": [
            {"entry": "ä 1.md", "date": "2026-03-02", "stage": "recruiter-screen", "outcome": "passed"},
            {"entry": "2.md", "date": "2026-03-09", "stage": "interview", "outcome": "cancelled"},
            {"entry": "3.md", "date": "2026-03-20", "stage": "panel", "outcome": "pending"},
        ],
        "last": "2026-03-02",
        "waiting_for": "day",
    }


def test_what_only_the_spreadsheet_knows_has_no_page_and_what_is_over_waits_for_nobody() -> None:
    row = Row("Fjord", "Clerk", date(2026, 3, 2), START, status="rejected")
    (found,) = shape_applications(Journal(rows=(row,)), TODAY)
    assert (found.url, found.rounds, found.waiting_for) == (None, (), None)


def find_in_sample(company: str) -> ApplicationShape:
    found = shape_applications(load_journal(SAMPLE), TODAY)
    return next(it for it in found if it.company == company)


def test_the_sample_in_short() -> None:
    """Northgate: applied 23 January (row), screened 4 February, asked again on the 12th: silent since 12 March."""
    assert len(shape_applications(load_journal(SAMPLE), TODAY)) == 93
    northgate = find_in_sample("Northgate Credit Union")
    assert (northgate.applied, northgate.state, northgate.furthest, northgate.last, northgate.waiting_for) == (
        date(2026, 1, 23), "no-response", "screening", date(2026, 2, 4), None
    )  # fmt: skip
    assert len(find_in_sample("Tamarack Mutual").rounds) == 9
