"""When it is over: reply, reflect, plan."""

import pytest
from follow_up_text import NOTES, dues, entry, find, only, rules, say

NO = {"outcome": "rejected", "heard_back": "2026-03-12"}
REFLECTION = "\n## Reflection\n\n- Preparation: none to speak of.\n"
STEP = "\n## Next steps\n\n- [ ] Say it aloud\n"


def test_a_no_is_answered_within_two_business_days() -> None:
    row = only(find(entry("03-05", **NO)), "reply-to-rejection")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-12", "03-16", "04-06")
    assert row.do == "Thank Northwind Labs for telling you, and ask for feedback and advice"
    assert (row.why, row.letter) == ("they said no on 12 March", "rejection-reply")


def test_a_week_later_one_looks_back() -> None:
    row = only(find(entry("03-05", **NO)), "reflect")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-12", "03-19", "05-18")
    assert row.do == "Look back on the way with Northwind Labs, under Reflection"


def test_a_yes_is_looked_back_on_too_and_not_replied_to() -> None:
    yes = entry("03-10", stage="offer", outcome="accepted", answered="2026-03-14")
    row = only(find(yes), "reflect")
    assert (say(row.due), row.do) == ("03-23", "Write down what worked on the way to Northwind Labs, under Reflection")
    assert row.why == "you accepted on 14 March"  # and 21 March is a Saturday
    assert "reply-to-rejection" not in rules(find(yes))


@pytest.mark.parametrize(
    ("day", "told"),
    [
        ("03-12", [entry("03-05", **NO)]),
        ("03-05", [entry("03-05", outcome="rejected")]),
        ("03-10", [entry("03-05"), entry("03-10", stage="message", outcome="rejected")]),
        ("03-11", [entry("03-05"), entry("03-10", stage="message", outcome="rejected", heard_back="2026-03-11")]),
    ],
)
def test_the_day_of_a_no_is_when_they_heard_else_that_of_its_message_else_of_its_entry(
    day: str, told: list[str]
) -> None:
    assert say(only(find(*told), "reflect").appears) == day


def test_a_row_tells_the_no_where_no_entry_does() -> None:
    found = find(entry("03-05"), rows="Northwind Labs,Analyst,2026-02-20,rejected,2026-03-12")
    assert dues(found) == [("reply-to-rejection", "03-16"), ("reflect", "03-19")]
    forgotten = find(entry("03-13", thanked="yes"), rows="Northwind Labs,Analyst,2026-02-20,no-response,2026-03-12")
    assert rules(forgotten) == ["chase"]  # entries win over a row whose news is older
    ahead = find(entry("03-05"), entry("03-18"), rows="Northwind Labs,Analyst,2026-02-20,no-response,")
    assert "prepare" in rules(ahead)


@pytest.mark.parametrize(
    "told",
    [
        [entry("03-05", stage="application", outcome="rejected")],
        [entry("03-05", stage="take-home", outcome="rejected")],
        [entry("03-05", outcome="withdrew")],
        [entry("03-05", outcome="closed")],
        [entry("03-05", outcome="no-response")],
        [entry("03-05", stage="offer", outcome="rescinded")],
        [entry("03-05", stage="informational", role="", outcome="rejected")],
        [entry("03-05", outcome="cancelled"), entry("03-10", stage="message", outcome="rejected")],
    ],
)
def test_no_conversation_or_no_no(told: list[str]) -> None:
    assert rules(find(*told)) == []


def test_a_row_alone_asks_for_nothing() -> None:
    assert rules(find(rows="Northwind Labs,Analyst,2026-02-20,rejected,2026-03-12")) == []


@pytest.mark.parametrize(
    "facts", [{"feedback_asked": "2026-03-13"}, {"feedback_received": "2026-03-13"}, {"feedback_received": "no"}]
)
def test_feedback_asked_received_or_refused_ends_the_reply(facts: dict[str, str]) -> None:
    assert rules(find(entry("03-05", **NO, **facts))) == ["reflect"]


def test_feedback_in_the_text_of_any_entry_ends_the_reply() -> None:
    first = entry("03-02", stage="recruiter-screen")
    told = entry("03-12", "\n## Feedback\n\nMore depth.\n", stage="message", outcome="rejected")
    assert rules(find(first, told)) == ["reflect"]


def test_a_reflection_without_a_next_step_asks_for_one_a_week_after_it_was_due() -> None:
    row = only(find(entry("03-05", REFLECTION, **NO)), "plan")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-12", "03-26", "05-25")
    assert row.do == "Add a next step to your reflection on Northwind Labs"
    assert "reflect" not in rules(find(entry("03-05", REFLECTION, **NO)))


@pytest.mark.parametrize("box", [" ", "x", "-"])
def test_a_next_step_in_that_entry_is_the_plan(box: str) -> None:
    assert "plan" not in rules(find(entry("03-05", REFLECTION + STEP.replace("[ ]", f"[{box}]"), **NO)))


def test_a_next_step_in_another_entry_is_none() -> None:
    found = find(entry("03-02", NOTES + STEP), entry("03-05", REFLECTION, **NO))
    assert only(found, "plan").entry == "2.md"


def test_prompts_without_a_word_are_no_reflection() -> None:
    found = find(entry("03-05", "\n## Reflection\n\n- Preparation:\n- Answers:\n", **NO))
    assert "reflect" in rules(found) and "plan" not in rules(found)


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("reply-to-rejection = 4", ("reply-to-rejection", "03-18")),
        ("reflect = 14", ("reflect", "03-26")),
        ("reflect = 9", ("reflect", "03-23")),  # 21 March is a Saturday
    ],
)
def test_windows(setting: str, expected: tuple[str, str]) -> None:
    assert expected in dues(find(entry("03-05", **NO), settings=f"[follow_ups]\n{setting}\n"))


def test_the_plan_counts_from_the_reflection_as_it_is_set() -> None:
    settings = "[follow_ups]\nreflect = 14\nplan = 1\n"
    assert dues(find(entry("03-05", REFLECTION, **NO), settings=settings), "plan") == [("plan", "03-27")]


@pytest.mark.parametrize(
    ("day", "left", "dropped"),
    [
        ("04-06", ["reply-to-rejection", "reflect"], 0),
        ("04-07", ["reflect"], 1),
        ("05-18", ["reflect"], 1),
        ("05-19", [], 2),
    ],
)
def test_after_a_while_nobody_asks_anymore(day: str, left: list[str], dropped: int) -> None:
    found = find(entry("03-05", **NO), day=day)
    assert (rules(found), found.dropped) == (left, dropped)
