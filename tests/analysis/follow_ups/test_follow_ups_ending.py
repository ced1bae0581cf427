"""What ends any follow-up: `done`, `journal done`, `follow_up_from`, a rule that is switched off."""

from datetime import date

import pytest
from follow_up_text import TODAY, entry, find, read_day, rules

from journal_tool.analysis.follow_ups import find_follow_ups
from journal_tool.analysis.windows import WINDOWS
from journal_tool.checking.example import make_journal
from journal_tool.editing.done import end_follow_up
from journal_tool.model.vocabulary import FOLLOW_UP_RULES
from journal_tool.settings import Settings

WEAK = "\n## Questions\n\n### Why us?\n\n- Rating: 1/5\n"
OFFER = {"stage": "offer", "base": "80000 USD", "target": "90000 USD", "start": "2026-03-30"}
NO = {"outcome": "rejected", "heard_back": "2026-03-12"}

CAUSES: dict[str, list[str]] = {
    "prepare": [entry("03-18")],
    "deliver": [entry("03-12", stage="take-home", due="2026-03-18")],
    "debrief": [entry("03-12", "")],
    "thank": [entry("03-12", people="[Dana Ortiz, Lee Park]")],
    "chase": [entry("03-05")],
    "silence": [entry("02-10")],
    "ask-about-offer": [entry("03-12", **OFFER)],
    "counter": [entry("03-12", **OFFER)],
    "rest": [entry("03-12", **OFFER)],
    "decide": [entry("03-12", **OFFER)],
    "withdraw": [entry("03-10", company="Otter Mills", stage="offer", outcome="accepted"), entry("03-05")],
    "resign": [entry("03-10", stage="offer", start="2026-06-01", outcome="accepted")],
    "reply-to-rejection": [entry("03-05", **NO)],
    "reflect": [entry("03-05", **NO)],
    "plan": [entry("03-05", "\n## Reflection\n\nTired.\n", **NO)],
    "next-step": [entry("03-12", "\n- [ ] Read due:2026-03-18\n\n- [ ] Write due:2026-03-19\n")],
    "rehearse": [entry("03-02", WEAK, outcome="passed"), entry("03-18")],
}
"""For each rule the smallest journal that it finds something in."""


def files_of(rule: str) -> dict[str, str]:
    return {f"{number}.md": text for number, text in enumerate(CAUSES[rule], 1)}


def find_rules(files: dict[str, str]) -> list[str]:
    return rules(find_follow_ups(make_journal(files), TODAY))


def test_every_rule_has_a_journal() -> None:
    assert tuple(CAUSES) == FOLLOW_UP_RULES


@pytest.mark.parametrize("rule", FOLLOW_UP_RULES)
def test_each_rule_can_be_switched_off(rule: str) -> None:
    assert rule in find_rules(files_of(rule))
    assert rule not in find_rules(files_of(rule) | {"journal.toml": f"[follow_ups]\n{rule} = false\n"})


RULES_OF_WINDOWS = {"silent_after": "silence", "rest_days": "rest", "notice_weeks": "resign"}


@pytest.mark.parametrize("key", [it.key for it in WINDOWS])
def test_each_window_moves_its_rule_or_decides_whether_it_asks(key: str) -> None:
    """The settings of the table in the manual, each twice as long as it is by itself and one more."""
    rule = RULES_OF_WINDOWS.get(key, key)
    default = next(it.default for it in WINDOWS if it.key == key)

    def look(number: int) -> list[tuple[date, date | None]]:
        files = files_of(rule) | {"journal.toml": f"[follow_ups]\n{key} = {number}\n"}
        rows = find_follow_ups(make_journal(files), TODAY).rows
        return [(it.appears, it.due) for it in rows if it.rule == rule]

    as_it_is = [it for it in find_follow_ups(make_journal(files_of(rule)), TODAY).rows if it.rule == rule]
    assert look(default) == [(it.appears, it.due) for it in as_it_is]
    if key == "rest_days":  # nothing is free before that start, however few days one wants
        assert look(0) == []
    else:
        assert look(default * 2 + 1) != look(default)


@pytest.mark.parametrize("rule", FOLLOW_UP_RULES)
@pytest.mark.parametrize("day", [date(2026, 3, 16), None])
def test_what_journal_done_writes_into_the_entry_of_a_row_ends_it(rule: str, day: date | None) -> None:
    """Once; a question whether there is news comes back when the answer does not, and only a `no` ends it for good."""
    files = files_of(rule)
    row = next(it for it in find_follow_ups(make_journal(files), TODAY).rows if it.rule == rule)
    written = end_follow_up(row.entry, files[row.entry].encode(), rule, day, Settings())
    left = find_follow_ups(make_journal(files | {row.entry: written.decode()}), TODAY).rows
    again = [it for it in left if it.rule == rule]
    if rule == "chase" and day:
        assert [it.due for it in again] == [date(2026, 3, 23)]
    else:
        assert again == []


@pytest.mark.parametrize("rule", ["ask-about-offer", "counter", "rest", "decide"])
def test_an_offer_is_one_thing_whichever_entry_ends_it(rule: str) -> None:
    found = find(
        entry("03-12", **OFFER, done=f"{{{rule}: 2026-03-12}}"), entry("03-13", stage="offer", base="81000 USD")
    )
    assert rule not in rules(found)


@pytest.mark.parametrize("rule", ["reply-to-rejection", "reflect", "plan"])
def test_an_ending_may_be_noted_in_any_entry_of_the_application(rule: str) -> None:
    first = entry("03-02", "\n## Reflection\n\nTired.\n" if rule == "plan" else "", done=f"{{{rule}: no}}")
    assert rule not in rules(find(first, entry("03-05", **NO)))


@pytest.mark.parametrize("rule", ["thank", "debrief"])
def test_one_entry_of_a_day_speaks_for_the_day_and_not_for_the_next(rule: str) -> None:
    done = entry("03-12 09:00", "", stage="panel", people="Dana Ortiz", done=f"{{{rule}: no}}")
    assert rule not in rules(find(done, entry("03-12 10:00", "", people="Lee Park")))
    assert rule in rules(find(done, entry("03-13", "", people="Lee Park")))


def test_a_silence_that_was_let_go_does_not_hide_the_next_one() -> None:
    let_go = entry("01-05", done="{silence: no}")
    assert "silence" not in rules(find(let_go, day="02-05"))
    assert "silence" in rules(find(let_go, entry("02-10"), day="03-12"))


def test_an_entry_of_another_application_ends_nothing() -> None:
    assert "thank" in rules(
        find(entry("03-12"), entry("03-12", company="Otter Mills", done="{thank: no}", outcome="rejected"))
    )


@pytest.mark.parametrize(
    ("texts", "since", "left"),
    [
        ([entry("03-12")], "03-12", ["thank", "chase"]),
        ([entry("03-12")], "03-13", []),
        ([entry("02-10")], "03-10", ["silence"]),  # silence is news of its own day
        ([entry("02-10")], "03-11", []),
        ([entry("03-05", **NO)], "03-12", ["reply-to-rejection", "reflect"]),
        ([entry("03-05", **NO)], "03-13", []),
        ([entry("03-12", stage="take-home", due="2026-03-18")], "03-18", ["deliver"]),  # their day counts
        ([entry("03-12", stage="take-home", due="2026-03-18")], "03-19", []),
        ([entry("03-12", stage="offer", base="1 USD", respond_by="2026-03-20")], "03-16", ["decide"]),
        ([entry("03-18")], "03-16", ["prepare"]),
        ([entry("03-05", done="{chase: 2026-03-13}")], "03-13", ["chase"]),
        (
            [entry("03-12", "\n- [ ] Read due:2026-03-18\n", heard_back="2026-03-12", thanked="yes")],
            "03-16",
            ["next-step"],
        ),
    ],
)
def test_follow_up_from_silences_what_came_before(texts: list[str], since: str, left: list[str]) -> None:
    found = find(*texts, settings=f"follow_up_from = {read_day(since)}\n")
    assert rules(found) == left
    assert left or found.dropped == 0


def test_what_is_silenced_or_switched_off_is_not_counted_as_dropped() -> None:
    old = entry("2025-03-05", outcome="rejected")
    assert find(old).dropped == 2
    assert find(old, settings="follow_up_from = 2026-01-01\n").dropped == 0
    assert find(old, settings="[follow_ups]\nreflect = false\n").dropped == 1
