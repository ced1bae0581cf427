"""Before a conversation: prepare, deliver, rehearse."""

import pytest
from follow_up_text import dues, entry, find, only, rules, say

TAKE_HOME = {"stage": "take-home", "due": "2026-03-20"}


def test_a_conversation_is_prepared_by_the_day_before_and_shown_three_days_before() -> None:
    text = entry("03-19 14:00", stage="hiring-manager", people="Dana Ortiz, Head of Reporting")
    row = only(find(text), "prepare")
    assert (say(row.appears), say(row.due)) == ("03-16", "03-18")
    assert row.do == "Prepare for the conversation with Dana Ortiz at Northwind Labs"
    assert row.why == "it is on Thursday 19 March at 14:00 (hiring manager)"
    assert (row.entry, row.application, row.letter) == ("1.md", "northwind-labs-analyst", "")


def test_a_conversation_on_monday_is_prepared_on_sunday_because_monday_is_too_late() -> None:
    assert dues(find(entry("03-23")), "prepare") == [("prepare", "03-22")]


@pytest.mark.parametrize("day", ["03-18", "03-19"])
def test_nothing_is_left_to_prepare_on_its_day(day: str) -> None:
    assert "prepare" not in rules(find(entry("03-18"), day=day))


@pytest.mark.parametrize("stage", ["assessment", "take-home", "reference-check", "application", "message"])
def test_what_is_no_conversation_is_not_prepared(stage: str) -> None:
    assert rules(find(entry("03-18", stage=stage))) == []


def test_an_informational_talk_is_prepared_too() -> None:
    row = only(find(entry("03-18", stage="informational", role="")), "prepare")
    assert row.application == ""


def test_only_the_next_day_with_conversations_is_prepared_and_all_of_it() -> None:
    people = ("Dana Ortiz", "Lee Park", "Sam Ito", "Kim Roy", "Ann Low")
    loop = [entry("03-20", stage="panel", people=name) for name in people]
    row = only(find(*loop, entry("03-27", stage="final", people="Max Born")), "prepare")
    whom = "Dana Ortiz, Lee Park, Sam Ito and 2 others"
    assert row.do == f"Prepare for the 5 conversations with {whom} at Northwind Labs"


def test_a_cancelled_conversation_and_a_decided_application_are_not_prepared() -> None:
    assert rules(find(entry("03-18", outcome="cancelled"))) == []
    assert rules(find(entry("03-02", outcome="withdrew"), entry("03-18"))) == []


def test_work_is_handed_in_on_the_day_they_said_whatever_the_day_of_the_week() -> None:
    row = only(find(entry("03-12", stage="take-home", due="2026-03-22")), "deliver")
    assert (say(row.appears), say(row.due)) == ("03-12", "03-22")  # a Sunday
    assert (row.do, row.why) == ("Hand in the take-home for Northwind Labs", "they want it by Sunday 22 March")
    late = only(find(entry("03-12", stage="assessment", due="2026-03-13")), "deliver")
    assert (late.do, late.why) == ("Hand in the assessment for Northwind Labs", "they wanted it by Friday 13 March")


def test_work_that_begins_on_a_day_to_come_is_there_at_once() -> None:
    row = only(find(entry("03-18", **TAKE_HOME)), "deliver")
    assert (say(row.appears), say(row.due)) == ("03-16", "03-20")


def test_an_outcome_ends_it() -> None:
    assert "deliver" in rules(find(entry("03-12", **TAKE_HOME)))
    assert "deliver" not in rules(find(entry("03-12", outcome="passed", **TAKE_HOME)))


@pytest.mark.parametrize(
    ("sign", "left"),
    [
        (entry("03-14"), False),  # a round on a later day
        (entry("03-14", stage="message", outcome="passed"), False),  # it carries the outcome
        (entry("03-14", stage="message"), True),
        (entry("03-14", outcome="cancelled"), True),
        (entry("03-12"), True),  # a conversation of the same day
        (entry("03-18"), True),  # still to come
        (entry("03-14", outcome="rejected"), False),
    ],
)
def test_work_was_handed_in_once_anything_followed_it(sign: str, left: bool) -> None:
    found = find(entry("03-12", **TAKE_HOME), sign)
    assert ("deliver" in rules(found)) == left


def test_of_two_tasks_the_first_due_is_asked_for() -> None:
    found = find(entry("03-12", **TAKE_HOME), entry("03-18", stage="assessment", due="2026-03-19"))
    assert dues(found, "deliver") == [("deliver", "03-19")]


WEAK = """
## Questions

### Why us?

- Rating: 1/5

### How come?

**Next time:** Begin with the end.

### And then?

- Rating: 4/5
"""


def test_weak_answers_are_rehearsed_before_the_conversation_that_comes_next_of_all() -> None:
    asked = entry("03-02", WEAK, outcome="passed")
    found = find(asked, entry("03-20 09:00", company="Otter Mills"), entry("03-19"))
    row = only(found, "rehearse")
    assert (say(row.appears), say(row.due), row.entry) == ("03-16", "03-18", "3.md")
    assert row.do == "Say 2 weak answers aloud before the conversation at Northwind Labs"
    assert row.why.endswith("; they went badly, or have a better answer that was not used yet")


def test_a_single_weak_answer_is_told_as_one() -> None:
    row = only(find(entry("03-02", WEAK.partition("### How come?")[0]), entry("03-19")), "rehearse")
    assert row.do == "Say 1 weak answer aloud before the conversation at Northwind Labs"
    assert row.why.endswith("; it went badly, or has a better answer that was not used yet")


def test_before_several_conversations_of_a_day_they_is_not_said_of_two_things() -> None:
    row = only(find(entry("03-02", WEAK), entry("03-19", stage="panel"), entry("03-19", stage="final")), "rehearse")
    assert row.do == "Say 2 weak answers aloud before the conversations at Northwind Labs"
    assert row.why == (
        "they are on Thursday 19 March (panel and final); "
        "each answer went badly, or has a better answer that was not used yet"
    )


def test_nothing_is_rehearsed_without_weak_answers_or_without_a_conversation_ahead() -> None:
    assert "rehearse" not in rules(find(entry("03-19")))
    assert "rehearse" not in rules(find(entry("03-02", WEAK)))
    assert "rehearse" not in rules(find(entry("03-02", WEAK), entry("03-19", stage="informational", role="")))


@pytest.mark.parametrize(
    ("heard", "prepared"),
    [("2026-01-18", True), ("2026-01-19", False), ("2026-03-12", False)],  # 60 days before the 19th, 59, and a week
)
def test_a_conversation_is_prepared_where_it_begins_an_ended_application_anew(heard: str, prepared: bool) -> None:
    """What lies nearer to the no was called off with it."""
    ended = entry("2026-01-12", WEAK, outcome="rejected", heard_back=heard, thanked="yes")
    found = set(rules(find(ended, entry("03-19"))))
    assert found & {"prepare", "rehearse"} == ({"prepare", "rehearse"} if prepared else set())
    marked = find(ended, entry("03-19", application="again"))
    assert {"prepare", "rehearse"} <= set(rules(marked))


@pytest.mark.parametrize(("rule", "key"), [("prepare", "prepare"), ("rehearse", "rehearse")])
def test_how_long_before_it_is_shown_is_a_window(rule: str, key: str) -> None:
    entries = entry("03-02", WEAK, outcome="passed"), entry("03-27")
    row = only(find(*entries, settings=f"[follow_ups]\n{key} = 7\n"), rule)
    assert (say(row.appears), say(row.due)) == ("03-20", "03-26")
    never_after_it_is_due = only(find(*entries, settings=f"[follow_ups]\n{key} = 0\n"), rule)
    assert never_after_it_is_due.appears == never_after_it_is_due.due


def test_what_was_handed_in_hides_nothing_that_was_not() -> None:
    first = entry("03-10", stage="assessment", due="2026-03-17", done="\n  deliver: 2026-03-12")
    found = find(first, entry("03-10", stage="take-home", due="2026-03-20"))
    assert dues(found, "deliver") == [("deliver", "03-20")]
