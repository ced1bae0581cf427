"""Whole ways: rounds put off, a day of four conversations, a second try, a spreadsheet typed in afterwards."""

from datetime import timedelta

import pytest
from follow_up_text import NOTES, TODAY, dues, entry, find, journal_of, rules, say
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_tool.analysis.follow_ups import find_follow_ups, select_for_today

SCREEN = entry("03-02", stage="recruiter-screen", outcome="passed", heard_back="2026-03-03", thanked="yes")
LOOP = [
    entry(f"03-12 {hour}:00", "" if hour == "13" else NOTES, stage=stage, people=name, reply_by="2026-03-13")
    for hour, stage, name in (
        ("09", "technical", "Dana Ortiz"),
        ("10", "behavioral", "Lee Park"),
        ("11", "presentation", "Sam Ito"),
        ("13", "final", "Ann Low"),
    )
]


def test_a_round_put_off_twice_is_prepared_on_its_third_day_and_nothing_else_is_asked() -> None:
    put_off = [entry(day, stage="technical", outcome="cancelled", people="Dana Ortiz") for day in ("03-09", "03-13")]
    third = entry("03-18", stage="technical", people="Dana Ortiz")
    assert dues(find(SCREEN, *put_off, third)) == [("prepare", "03-17")]
    assert rules(find(SCREEN, *put_off)) == []
    held = entry("03-13", stage="technical", people="Dana Ortiz")
    assert dues(find(SCREEN, put_off[0], held)) == [("thank", "03-16"), ("chase", "03-20")]


@pytest.mark.parametrize("day", ["03-09", "03-13", "03-18"])
def test_a_round_whose_day_was_moved_in_its_entry_is_as_if_it_had_always_been_on_that_day(day: str) -> None:
    """Nothing of the earlier day is left: what is not over is prepared, what is over is thanked for and waited on."""
    after = {
        "03-09": [("thank", "03-10"), ("chase", "03-16")],
        "03-13": [("thank", "03-16"), ("chase", "03-20")],
        "03-18": [("prepare", "03-17")],
    }
    moved = entry("03-05", stage="technical", people="Dana Ortiz").replace("2026-03-05", f"2026-{day}")
    assert dues(find(SCREEN, moved)) == after[day]


def test_four_conversations_of_one_day_are_prepared_at_once_before_it() -> None:
    ahead = [it.replace("2026-03-12", "2026-03-18").replace("reply_by: 2026-03-13\n", "") for it in LOOP]
    (row,) = find(SCREEN, *ahead).rows
    assert row.do == "Prepare for the 4 conversations with Dana Ortiz, Lee Park, Sam Ito and Ann Low at Northwind Labs"
    assert (row.rule, say(row.due)) == ("prepare", "03-17")
    assert row.why == "they are on Wednesday 18 March at 09:00 (technical, behavioral, presentation and final)"


def test_four_conversations_of_one_day_are_one_visit() -> None:
    found = find(SCREEN, *LOOP)
    assert dues(found) == [("debrief", "03-13"), ("thank", "03-13"), ("chase", "03-16")]
    assert found.rows[0].entry == "5.md"  # the one without notes
    assert found.rows[1].do == "Thank Dana Ortiz, Lee Park, Sam Ito and Ann Low at Northwind Labs"
    answered = [*LOOP[:3], LOOP[3].replace("reply_by: 2026-03-13", "heard_back: 2026-03-13")]
    assert "chase" not in rules(find(SCREEN, *answered))


def test_a_second_try_is_another_application() -> None:
    first = entry("2025-10-01", outcome="rejected", heard_back="2025-10-08", application="2025")
    again = entry("03-12", application="2026", people="Dana Ortiz")
    found = find(first, again)
    assert [(it.rule, it.application) for it in found.rows] == [
        ("thank", "northwind-labs-2026"),
        ("chase", "northwind-labs-2026"),
    ]
    assert found.dropped == 2  # the reply and the reflection of the first


def test_silence_that_was_broken_goes_on_as_if_it_had_never_been() -> None:
    silent = entry("01-12", outcome="no-response", thanked="yes")
    assert dues(find(silent, entry("03-12", stage="technical"))) == [("thank", "03-13"), ("chase", "03-19")]


def _typed_in() -> tuple[list[str], str]:
    """Twelve interviews of half a year and ninety rows, as somebody types them in who has just found the tool."""
    days = ["2025-09-10", "2025-10-01", "2025-10-20", "2025-11-05", "2025-12-01", "2025-12-15"]
    days += ["01-12", "02-02", "02-12", "02-20", "03-02", "03-10"]
    outcomes = ["rejected", "", "rejected", "", "withdrew", "", "rejected", "rejected", "", "", "", ""]
    entries = [
        entry(day, company=f"Company {number}", outcome=outcome, people="Dana Ortiz")
        for number, (day, outcome) in enumerate(zip(days, outcomes, strict=True))
    ]
    rows = [f"Company {number},Analyst,2025-09-0{1 + number % 9},," for number in range(90)]
    return entries, "\n".join(rows)


typed_in = st.lists(
    st.tuples(
        st.integers(1, 400),
        st.sampled_from(["", "", "passed", "rejected", "rejected", "no-response", "withdrew", "cancelled"]),
        st.booleans(),
    ),
    min_size=12,
    max_size=12,
)


@given(typed_in)
@settings(max_examples=40, deadline=None)
def test_whatever_twelve_old_interviews_were_the_list_stays_short_and_every_line_worth_doing(
    past: list[tuple[int, str, bool]],
) -> None:
    """Days before today, outcome, notes or none. What the table lets go stands nowhere."""
    entries = [
        entry(str(TODAY - timedelta(days=ago)), NOTES if noted else "", company=f"Company {number}", outcome=outcome)
        for number, (ago, outcome, noted) in enumerate(past)
    ]
    found = find_follow_ups(journal_of(*entries, rows=_typed_in()[1]), TODAY)
    assert len(select_for_today(found, TODAY).rows) <= 7
    worth = {"debrief": 14, "thank": 7, "silence": 14, "reply-to-rejection": 21, "reflect": 60}
    for row in found.rows:
        assert row.due and (TODAY - row.due).days <= worth.get(row.rule, 28), row
    ago = {f"company-{number}-analyst": days for number, (days, *_) in enumerate(past)}
    assert all(ago[it.application] < 28 for it in found.rows if it.rule in ("chase", "thank", "debrief")), found.rows


def test_a_past_typed_in_afterwards_asks_for_little_and_for_nothing_absurd() -> None:
    """Old silences, thanks and reflections are counted in one line; what is left is worth doing on this very day."""
    entries, rows = _typed_in()
    found = find_follow_ups(journal_of(*entries, rows=rows), TODAY)
    shown = select_for_today(found, TODAY)
    assert [(say(it.due), it.rule, it.application) for it in shown.rows] == [
        ("01-19", "reflect", "company-6-analyst"),  # they said no on 12 January: until 20 March
        ("02-09", "reflect", "company-7-analyst"),
        ("02-27", "chase", "company-9-analyst"),  # 20 February; silent from the 20th on
        ("03-09", "chase", "company-10-analyst"),
        ("03-11", "thank", "company-11-analyst"),  # 10 March; until the 18th
        ("03-12", "silence", "company-8-analyst"),  # 12 February
        ("03-17", "chase", "company-11-analyst"),
    ]
    assert shown.folded == shown.later == ()
    # Two noes of last year (0, 2) and two of this one (6, 7): four replies, two reflections. Silences of last year
    # (1, 3, 5): three. Thanks while nothing is decided (1, 3, 5, 8, 9, 10): six.
    assert found.dropped == 15
