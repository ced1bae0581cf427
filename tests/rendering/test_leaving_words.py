"""The way from a yes to the first day in words, step by step."""

from datetime import date

import pytest

from journal_tool.analysis.leaving import find_last_departure
from journal_tool.checking.example import make_journal
from journal_tool.rendering.leaving_words import is_under_way, plan_departure

YES = "stage: offer\noutcome: accepted\nanswered: 2026-03-13\n"
START = "start: 2026-04-13\n"


def entry(day: str, facts: str = "", company: str = "Otter Mills", role: str = "Buyer") -> str:
    return f"---\ncompany: {company}\nrole: {role}\ndate: 2026-{day}\n{facts}---\n\nFine.\n"


def plan(*entries: str, day: str = "03-16", rows: str = "") -> list[str]:
    """Each line with its step's day and box before it, and its pill behind."""
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    if rows:
        files["applications.csv"] = f"company,role,applied\n{rows}\n"
    today = date.fromisoformat(f"2026-{day}")
    departure = find_last_departure(make_journal(files), today)
    assert departure
    return [
        f"{str(step.day or '')[5:]} {'x' if step.done else '-'} {line.words}{f' ({line.pill[0]})' if line.pill else ''}"
        for step in plan_departure(departure, today)
        for line in step.lines
    ]


def test_a_yes_alone_asks_for_the_first_day() -> None:
    assert plan(entry("03-10", YES)) == [
        "03-13 x Accepted",
        " - Give notice, once the start is known",
        " - First day (Ask for the day)",
    ]


def test_what_still_runs_is_left_called_off_or_asked_about_each_in_its_words() -> None:
    lines = plan(
        entry("03-10", YES + START),
        entry("03-09", company="Harbour"),
        entry("03-09", "stage: offer\nbase: 1 USD\n", company="Library"),
        entry("03-20", company="Ahead"),
        entry("03-09", role="Miller"),
        rows="Ahead,Buyer,2026-03-02",
    )
    assert lines[1:5] == [
        "03-16 - Withdraw from Harbour",
        "03-16 - Decline Library",
        "03-16 - Call off Ahead",
        "03-16 - Is Miller this job? Give it the same role",
    ]


def test_whoever_was_told_is_named_and_nobody_twice() -> None:
    lines = plan(entry("03-10", YES + START), entry("03-09", "outcome: withdrew\nheard_back: 2026-03-14\n", "Harbour"))
    assert lines[:2] == ["03-13 x Accepted", " x Told Harbour"]
    assert len(lines) == 6


@pytest.mark.parametrize(
    ("facts", "day", "notice"),
    [
        ("", "03-24", "03-24 - Give notice by this day"),
        ("", "03-25", "03-24 - Give notice by this day (Overdue)"),
        ("conditions: work permit\n", "03-24", "03-24 - Give notice by this day (First the conditions)"),
        ("resigned: 2026-03-20\n", "03-25", "03-20 x Gave notice"),
    ],
)
def test_notice_says_when_and_what_comes_first(facts: str, day: str, notice: str) -> None:
    assert notice in plan(entry("03-10", YES + START + facts), day=day)


def test_a_condition_that_a_ticked_task_almost_means_says_how_it_is_met() -> None:
    message = entry("03-14", "stage: message\n") + "\n## Next steps\n\n- [x] Ask about the work permit\n"
    lines = plan(entry("03-10", f"{YES}{START}conditions: work permit, references\n"), message)
    assert lines[1:4] == [
        " - Work permit (Not met yet)",
        " - Once it is met, tick a next step with these words: work permit",
        " - References (Not met yet)",
    ]


@pytest.mark.parametrize(
    ("facts", "rest"),
    [
        ("start: 2026-04-13\n", " - 3 business days to rest"),
        ("start: 2026-04-13\nlast_day: 2026-04-09\n", " - 1 business day to rest (You want 3)"),
        ("start: 2026-03-30\n", " - No day to rest (You want 3)"),
    ],
)
def test_rest_is_counted_and_too_little_of_it_stands_out(facts: str, rest: str) -> None:
    assert rest in plan(entry("03-10", YES + facts))


def test_without_a_job_to_leave_there_is_no_notice() -> None:
    lines = plan(entry("03-10", f"{YES}{START}notice_weeks: 0\n"))
    assert lines == ["03-13 x Accepted", "04-13 - First day"]


@pytest.mark.parametrize(
    ("facts", "day", "shown"),
    [(START, "04-13", True), (START, "04-14", False), ("", "06-11", True), ("", "06-12", False)],
)
def test_the_way_is_shown_until_the_first_day(facts: str, day: str, shown: bool) -> None:
    today = date.fromisoformat(f"2026-{day}")
    departure = find_last_departure(make_journal({"1.md": entry("03-10", YES + facts)}), today)
    assert departure
    assert is_under_way(departure, today) == shown
