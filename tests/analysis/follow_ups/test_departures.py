"""The way from an acceptance to the first day: which days, what is still to be left, what is still open."""

from datetime import date

import pytest
from follow_up_text import entry, journal_of, read_day

from journal_tool.analysis.leaving import Departure, find_last_departure

HOLIDAYS = "holidays = [2026-05-25, 2026-12-24, 2026-12-25, 2026-12-28, 2027-01-01]\n"


def accepted(day: str = "03-10", body: str = "\nYes.\n", **facts: str) -> str:
    known = {"company": "Otter Mills", "stage": "offer", "outcome": "accepted", "answered": "2026-03-13"}
    return entry(day, body, **(known | facts))


def leave(*entries: str, day: str = "03-16", rows: str = "", settings: str = HOLIDAYS) -> Departure:
    found = find_last_departure(journal_of(*entries, rows=rows, settings=settings), date.fromisoformat(read_day(day)))
    assert found
    return found


def say(day: date | None) -> str:
    return "" if day is None else str(day).removeprefix("2026-")


@pytest.mark.parametrize(
    ("terms", "notice", "by", "last", "rest"),
    [
        # Monday 25 May is a holiday: Wednesday to Friday, 27 to 29, stay free before Monday 1 June.
        ({"start": "2026-06-01"}, 14, "05-12", "05-26", 3),
        # A start on a Saturday: Wednesday to Friday before it are free all the same.
        ({"start": "2026-06-06"}, 14, "05-19", "06-02", 3),
        # Over the turn of the year: free are 29, 30 and 31 December (28 and 1 January are holidays), so the last day
        # is Wednesday 23 December, and two weeks before it is the 9th.
        ({"start": "2027-01-04"}, 14, "12-09", "12-23", 3),
        # Two and a half weeks are 17.5 days, and 18 as one counts; 18 days before 26 May is Friday the 8th.
        ({"start": "2026-06-01", "notice_weeks": "2.5"}, 18, "05-08", "05-26", 3),
        ({"start": "2026-06-01", "notice_weeks": "4"}, 28, "04-28", "05-26", 3),
        # Nothing to give notice for: no day, and no rest to count.
        ({"start": "2026-06-01", "notice_weeks": "0"}, 0, "", "", None),
        ({"start": "2026-06-01", "notice_weeks": "0", "last_day": "2026-05-22"}, 0, "", "05-22", 4),
        # As stated: from Thursday 21 May, Friday 22 and Tuesday 26 to Friday 29 are free.
        ({"start": "2026-06-01", "last_day": "2026-05-21"}, 14, "05-07", "05-21", 5),
        # Too late for any rest: notice on Monday 16 March ends on the 30th, which is the start.
        ({"start": "2026-03-30"}, 14, "03-16", "03-30", 0),
        # One day late: the last day that leaves three free was Friday 27 March, notice for that Friday 13.
        ({"start": "2026-04-02"}, 14, "03-16", "03-30", 2),
        # Resigned already: the notice counts from that day.
        ({"start": "2026-06-01", "resigned": "2026-05-06"}, 14, "", "05-20", 6),
        ({"start": "2026-06-01", "resigned": "2026-05-06", "last_day": "2026-05-29"}, 14, "", "05-29", 0),
        # Three days after Wednesday 6 May is a Saturday: the last working day is the Friday.
        ({"start": "2026-06-01", "resigned": "2026-05-06", "notice_weeks": "0.4"}, 3, "", "05-08", 14),
        # No start yet, or nothing but the yes.
        ({}, 14, "", "", None),
    ],
)  # fmt: skip
def test_the_days_of_leaving(terms: dict[str, str], notice: int, by: str, last: str, rest: int | None) -> None:
    found = leave(accepted(**terms))
    assert (found.notice, say(found.notice_by), say(found.last_day), found.rest) == (notice, by, last, rest)
    assert (found.accepted, found.rest_wanted) == (date(2026, 3, 13), 3)


def test_every_application_that_ran_is_left_called_off_or_asked_about() -> None:
    found = leave(
        accepted(),
        entry("03-09", company="Northwind"),
        entry("03-10", company="Harbour", stage="offer", base="1 EUR"),
        entry("03-20", company="Ahead"),  # nobody was met yet
        entry("03-08", company="Left", outcome="withdrew", heard_back="2026-03-13"),
        entry("03-08", company="Left before", outcome="withdrew", heard_back="2026-03-12"),
        entry("03-08", company="No thanks", stage="offer", outcome="declined", answered="2026-03-14"),
        entry("03-08", company="Over", outcome="rejected"),
        entry("03-09", company="Kept", done="{withdraw: no}"),
        entry("03-08", company="Otter Mills GmbH", role="Miller"),
        entry("03-15", company="Later"),
        rows="Ahead,Analyst,2026-03-02,,",
    )
    names = [
        [it.application.company for it in part]
        for part in (found.to_withdraw, found.to_call_off, found.unsettled, found.left)
    ]
    assert names == [["Northwind", "Harbour"], ["Ahead"], ["Otter Mills GmbH"], ["Left", "No thanks"]]
    assert found.withdraw_by == date(2026, 3, 16)


def test_conditions_are_met_by_their_tasks_anywhere_in_the_application() -> None:
    tick = entry("03-14", "\n- [x] Work permit\n", company="Otter Mills", stage="message")
    found = leave(accepted(conditions="work permit until the start; two references"), tick)
    assert [(it.text, it.met) for it in found.conditions] == [
        ("work permit until the start", True),
        ("two references", False),
    ]
    assert [it.text for it in found.open_conditions] == ["two references"]


@pytest.mark.parametrize(
    ("condition", "task", "told"),
    [
        ("background check", "[x] Ask about the background check", True),
        ("background check", "[x] Background cleared", True),
        ("background check by a firm of theirs", "[x] Background", True),
        ("background check", "[x] Background check", False),  # met
        ("background check", "[ ] Ask about the background check", False),  # nobody thinks that it is met
        ("background check", "[x] Send the contract", False),
        ("proof of age", "[x] Ask for a loan of a car", False),  # only words that say nothing
    ],
)
def test_a_ticked_task_that_almost_means_a_condition_tells_how_it_is_met(condition: str, task: str, told: bool) -> None:
    tick = entry("03-14", f"\n## Next steps\n\n- {task}\n", company="Otter Mills", stage="message")
    (found,) = leave(accepted(conditions=condition), tick).conditions
    assert found.how == (f"once it is met, tick a next step with these words: {condition}" if told else "")


@pytest.mark.parametrize(
    ("texts", "settings"),
    [
        ([entry("03-09")], ""),
        ([accepted(outcome="declined")], ""),
        ([accepted(), entry("03-15", company="Otter Mills", stage="offer", outcome="rescinded")], ""),
        ([accepted()], '[[searches]]\nname = "Next"\nfrom = 2026-03-14\n'),  # a new search has begun since
    ],
)
def test_without_an_accepted_offer_of_this_search_nobody_leaves(texts: list[str], settings: str) -> None:
    assert find_last_departure(journal_of(*texts, settings=settings), date(2026, 3, 16)) is None


def test_of_two_acceptances_the_last_one_counts() -> None:
    found = leave(accepted(), accepted("03-14", company="Mill", answered="2026-03-03"))
    assert found.standing.application.company == "Otter Mills"


def test_an_acceptance_that_only_a_row_tells_has_no_terms() -> None:
    found = leave(rows="Otter Mills,Miller,2026-03-02,accepted,2026-03-12")
    assert (found.accepted, found.start, found.notice_by, found.conditions) == (date(2026, 3, 12), None, None, ())
