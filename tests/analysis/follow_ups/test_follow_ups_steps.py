"""Tasks in the entries: a row each, on the day that the writer named."""

import pytest
from follow_up_text import entry, find, rules, say

from journal_tool.analysis.follow_ups.steps import plain

TASKS = """
## Next steps

- [ ] Send Dana the article due:2026-03-14
- [x] Thank Lee due:2026-03-13
- [-] Learn a sport due:2026-03-13
- [ ] Read
- [ ] Say **the answer** on `sources` [aloud](https://example.org), twice due:2026-03-21 #rehearse
"""


def steps(*entries: str, day: str = "03-16", settings: str = "") -> list[tuple[str, str]]:
    found = find(*entries, day=day, settings=settings)
    return [(say(it.due), it.do) for it in found.rows if it.rule == "next-step"]


def test_each_open_task_with_a_day_is_a_row_and_its_day_never_moves() -> None:
    assert steps(entry("03-12", TASKS)) == [
        ("03-14", "Send Dana the article"),  # a Saturday
        ("03-21", "Say the answer on sources aloud, twice"),
    ]


def test_a_task_names_where_it_comes_from_and_is_never_dropped() -> None:
    row = next(it for it in find(entry("03-12", TASKS), day="2027-03-16").rows if it.rule == "next-step")
    assert (row.why, row.entry) == ("from your entry on Northwind Labs of 12 March 2026", "1.md")
    assert (say(row.appears), row.dropped_after) == ("03-12", None)


@pytest.mark.parametrize(
    "facts",
    [
        {"stage": "application"},
        {"stage": "message"},
        {"stage": "informational", "role": ""},
        {"stage": "take-home"},
        {"outcome": "cancelled"},
        {"company": ""},
        {"date": "yesterday"},
    ],
)
def test_tasks_stand_in_any_entry(facts: dict[str, str]) -> None:
    assert len(steps(entry("03-12", TASKS, **facts))) == 2


def test_a_task_in_an_entry_to_come_is_there_at_once() -> None:
    row = next(it for it in find(entry("03-20", TASKS)).rows if it.rule == "next-step")
    assert (say(row.appears), say(row.due)) == ("03-16", "03-14")


def test_once_decided_only_what_is_due_since_then_is_left() -> None:
    assert [day for day, _ in steps(entry("03-05", TASKS, outcome="rejected", heard_back="2026-03-13"))] == [
        "03-14",
        "03-21",
    ]
    assert [day for day, _ in steps(entry("03-05", TASKS, outcome="rejected", heard_back="2026-03-15"))] == ["03-21"]
    assert steps(entry("03-05", TASKS, outcome="withdrew", heard_back="2026-03-22")) == []


def test_tasks_of_another_application_of_that_company_stay() -> None:
    ended = entry("03-05", TASKS, role="Planner", outcome="withdrew", heard_back="2026-03-22")
    assert len(steps(ended, entry("03-06", TASKS))) == 2


def test_done_by_hand_ends_all_of_that_entry() -> None:
    done = entry("03-12", TASKS, done="{next-step: 2026-03-16}")
    assert len(steps(done, entry("03-13", TASKS))) == 2


def test_a_task_that_is_due_after_follow_up_from_stays() -> None:
    assert [day for day, _ in steps(entry("03-12", TASKS), settings="follow_up_from = 2026-03-15")] == ["03-21"]


NEXT = '[[searches]]\nname = "Next"\nfrom = 2026-03-10\n'


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ({}, 1),  # an application that still runs goes on
        ({"outcome": "accepted", "stage": "offer"}, 0),
        ({"outcome": "withdrew"}, 0),
        ({"stage": "informational", "role": ""}, 0),
        ({"company": "", "role": ""}, 0),
    ],
)
def test_tasks_that_are_left_from_an_earlier_search_rest_with_it(facts: dict[str, str], left: int) -> None:
    text = entry("03-02", "\n- [ ] Read due:2026-03-06\n", **facts)
    assert len(steps(text)) == 1
    assert len(steps(text, settings=NEXT)) == left
    later = entry("03-02", "\n- [ ] Read due:2026-03-12\n", **facts)
    assert len(steps(later, settings=NEXT)) == 1


def test_a_new_search_does_not_count_what_an_earlier_one_let_go() -> None:
    old = entry("03-02", outcome="rejected", people="Dana Ortiz"), entry("03-02", company="Otter", outcome="rejected")
    assert find(*old, day="2027-03-16").dropped > 0
    assert find(*old, day="2027-03-16", settings=NEXT.replace("2026-03-10", "2027-01-10")).dropped == 0


def test_tasks_of_one_day_stay_in_their_order() -> None:
    body = "\n- [ ] Zebra due:2026-03-20\n- [ ] Ant due:2026-03-20\n"
    assert [do for _, do in steps(entry("03-12", body))] == ["Zebra", "Ant"]
    assert rules(find(entry("03-12", body, thanked="yes")))[0] == "chase"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Read snake_case and 2*3*4", "Read snake_case and 2*3*4"),
        ("_Read_ the `code`, **twice**", "Read the code, twice"),
        ("See [the page](https://example.org/a_b) now", "See the page now"),
        ("[ ] is a box", "[ ] is a box"),
        ("Read\tmore  slowly", "Read more slowly"),
        ("`a " * 50_000, ("`a " * 50_000).strip()),  # in no time
    ],
)
def test_a_task_is_said_without_the_marks_of_markdown(text: str, words: str) -> None:
    assert plain(text) == words
