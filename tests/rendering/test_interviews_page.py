"""The list of interviews: what lies ahead first, then by month, newest first, with a way to each year."""

import datetime as dt

import pytest

from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site

DAY = dt.date(2026, 3, 16)


def on(day: str, company: str = "Northwind Labs", **rest: object) -> Interview:
    when = dt.date.fromisoformat(day)
    return Interview(f"{day}-{company}.md", company=company, date=when, **rest)  # type: ignore[arg-type]


def render(*interviews: Interview) -> str:
    journal = Journal(entries=tuple(Entry(it.path, it) for it in interviews))
    return Site(journal, (), DAY)["interviews.html"].decode()


def places(page: str, *words: str) -> list[int]:
    return [page.index(word) for word in words]


def test_what_lies_ahead_comes_first_and_the_soonest_of_it() -> None:
    page = render(on("2026-03-02", "Past"), on("2026-03-25", "Later"), on("2026-03-20", "Sooner"))
    assert "<h1>Next: Sooner on Fri 20 March</h1>" in page
    found = places(page, "<h2>Ahead</h2>", ">Sooner</a>", ">Later</a>", "<h2>March 2026</h2>", ">Past</a>")
    assert found == sorted(found)


def test_what_will_not_take_place_is_no_longer_ahead() -> None:
    page = render(on("2026-03-20", "Cancelled", outcome="cancelled"), on("2026-03-25", "Left", outcome="withdrew"))
    assert "<h1>2 interviews noted, none ahead</h1>" in page
    assert "<h2>Ahead</h2>" not in page
    assert ">Cancelled</span>" in page


def test_months_go_back_in_time_and_several_years_have_an_index() -> None:
    page = render(on("2024-11-05", "A"), on("2025-01-07", "B"), on("2025-06-03", "C"), on("2026-02-03", "D"))
    found = places(page, "#year-2026", "#year-2025", "#year-2024", "February 2026", "June 2025", "January 2025", "Nov")
    assert found == sorted(found)
    assert page.count('id="year-2025"') == 1


def test_one_year_needs_no_index() -> None:
    assert 'aria-label="Years"' not in render(on("2026-01-05"), on("2026-02-05"))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_little_looks_well(count: int) -> None:
    page = render(*(on(f"2026-03-0{number}") for number in range(1, count + 1)))
    if count:
        assert f"<h1>{count} interview{'s' if count > 1 else ''} noted, none ahead</h1>" in page
        assert f"{count} entr{'ies' if count > 1 else 'y'} about 1 company so far." in page
        assert "<pre" not in page
    else:
        assert "<h1>No interview has been noted yet</h1>" in page
        assert "## Questions" in page
