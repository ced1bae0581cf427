"""While you wait: chase once and once more, then silence."""

import pytest
from follow_up_text import dues, entry, find, only, rules, say

THANKED = {"thanked": "yes"}


def talk(day: str, **facts: str) -> str:
    return entry(day, **(THANKED | facts))


def test_without_a_word_of_theirs_you_ask_after_five_business_days() -> None:
    row = only(find(talk("03-05"), day="03-13"), "chase")
    assert (say(row.appears), say(row.due), row.letter) == ("03-05", "03-12", "follow-up")
    assert row.do == "Ask Northwind Labs once whether there is news"
    assert row.why == "you talked on 5 March; 6 business days have passed"  # 6, 9, 10, 11, 12, 13


def test_until_then_it_says_what_it_waits_for() -> None:
    assert (
        only(find(talk("03-12")), "chase").why == "you talked on 12 March; ask on 19 March if nothing has come by then"
    )
    promised = only(find(talk("03-12", reply_by="2026-03-18")), "chase")
    assert promised.why == "they want to answer by 18 March; ask on 19 March if nothing has come by then"


def test_after_the_day_they_named_you_ask_on_the_next_business_day() -> None:
    found = find(talk("03-02", reply_by="2026-03-12"))
    assert dues(found, "chase") == [("chase", "03-13")]
    assert only(found, "chase").why == "they wanted to answer by 12 March; 2 business days have passed"
    assert dues(find(talk("03-02", reply_by="2026-03-13")), "chase") == [("chase", "03-16")]


def test_holidays_and_the_window_move_the_day() -> None:
    assert dues(find(talk("03-05"), settings="holidays = [2026-03-06]"), "chase") == [("chase", "03-13")]
    assert dues(find(talk("03-05"), settings="[follow_ups]\nchase = 7\n"), "chase") == [("chase", "03-16")]


def test_asking_starts_the_wait_anew_and_twice_is_enough() -> None:
    once = find(talk("03-02", done="{chase: 2026-03-09}"))
    row = only(once, "chase")
    assert (say(row.appears), say(row.due)) == ("03-09", "03-16")
    assert row.do == "Ask Northwind Labs once more whether there is news"
    assert row.why == "you asked on 9 March; 5 business days have passed"
    assert "chase" not in rules(find(talk("03-02", done='{chase: "2026-03-09, 2026-03-16"}')))
    assert "chase" not in rules(find(talk("03-02", done="{chase: no}")))


def test_asking_before_their_day_does_not_make_it_pass_earlier() -> None:
    early = {"reply_by": "2026-03-20", "done": "{chase: 2026-03-09}"}
    assert dues(find(talk("03-02", **early)), "chase") == [("chase", "03-23")]
    late = {"reply_by": "2026-03-10", "done": "{chase: 2026-03-09}"}
    assert dues(find(talk("03-02", **late)), "chase") == [("chase", "03-16")]


def test_asking_may_be_noted_in_another_entry_of_the_application() -> None:
    first = talk("02-20", stage="recruiter-screen", outcome="passed", done='{chase: "2026-02-27, 2026-03-09"}')
    found = find(first, talk("03-02", stage="technical"))  # one before the latest conversation, one after it
    assert dues(found, "chase") == [("chase", "03-16")]


@pytest.mark.parametrize(
    "end",
    [
        [talk("03-02", heard_back="2026-03-09")],
        [talk("03-02", outcome="passed", heard_back="2026-03-09")],
        [talk("03-02", outcome="rejected")],
        [talk("03-02"), talk("03-05", stage="message")],
        [talk("03-02"), talk("03-05", stage="take-home")],
        [talk("03-02"), talk("03-20", stage="technical")],
        [talk("03-02"), talk("03-09", stage="technical", outcome="cancelled")],
        [talk("03-02"), entry("03-12", stage="offer", base="90000 USD")],
        [talk("03-02", stage="application")],
        [talk("03-02", stage="informational", role="")],
    ],
)
def test_what_ends_the_question_or_never_raises_it(end: list[str]) -> None:
    assert "chase" not in rules(find(*end))


def test_a_round_that_went_well_is_waited_for_too() -> None:
    assert dues(find(talk("03-02", outcome="passed")), "chase") == [("chase", "03-09")]


def test_a_new_day_they_named_in_a_message_is_waited_for_in_turn() -> None:
    found = find(talk("03-02", reply_by="2026-03-06"), talk("03-09", stage="message", reply_by="2026-03-12"))
    assert [(it.entry, say(it.due)) for it in found.rows if it.rule == "chase"] == [("2.md", "03-13")]


def test_a_later_conversation_starts_its_own_wait() -> None:
    asked = talk("02-20", stage="recruiter-screen", done='{chase: "2026-02-27, 2026-03-01"}')
    assert dues(find(asked, talk("03-09", stage="technical")), "chase") == [("chase", "03-16")]


def test_several_applications_to_one_company_are_told_apart() -> None:
    found = find(talk("03-02"), talk("03-03", role="Planner"), talk("03-04", role="Planner", application="2026-03"))
    assert [it.do for it in found.rows if it.rule == "chase"] == [
        "Ask Northwind Labs (Analyst) once whether there is news",
        "Ask Northwind Labs (Planner) once whether there is news",
        "Ask Northwind Labs (2026-03) once whether there is news",
    ]


def test_after_four_weeks_silence_is_the_answer() -> None:
    found = find(talk("02-16"))  # 28 days later it is 16 March
    assert rules(found) == ["silence"]
    row = found.rows[0]
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-16", "03-16", "03-30")
    assert row.do == "Take the silence of Northwind Labs as an answer: write outcome: no-response"
    assert row.why == "you talked on 16 February, 28 days ago"
    assert "silence" not in rules(find(talk("02-16"), day="03-15"))


@pytest.mark.parametrize(
    ("facts", "silent", "why"),
    [
        ({"reply_by": "2026-02-20"}, "03-20", "they wanted to answer by 20 February, 40 days ago"),
        ({"done": "{chase: 2026-02-18}"}, "03-18", "you asked on 18 February, 42 days ago"),
        (
            {"reply_by": "2026-02-20", "done": '{chase: "2026-02-23, 2026-03-03"}'},
            "03-31",
            "you asked on 3 March, 29 days ago",
        ),
    ],
)
def test_the_28_days_run_from_the_latest_of_conversation_promise_and_question(
    facts: dict[str, str], silent: str, why: str
) -> None:
    found = find(talk("02-16", **facts), day="04-01")
    assert [(it.rule, say(it.appears), it.why) for it in found.rows] == [("silence", silent, why)]


def test_a_silence_that_begins_on_a_sunday_is_due_on_monday() -> None:
    row = only(find(talk("02-15")), "silence")
    assert (say(row.appears), say(row.due)) == ("03-15", "03-16")


@pytest.mark.parametrize(
    "more",
    [
        {"outcome": "no-response"},
        {"outcome": "rejected"},
        {"done": "{silence: no}"},
        {"outcome": "cancelled"},
    ],
)
def test_what_ends_silence(more: dict[str, str]) -> None:
    assert "silence" not in rules(find(talk("02-10", **more)))


def test_silence_is_noted_in_the_latest_entry_or_it_would_count_as_answered_again() -> None:
    found = find(talk("01-20"), talk("02-02", stage="message"))
    assert only(found, "silence").entry == "2.md"
    assert only(found, "silence").why == "the latest entry is of 2 February, 42 days ago"
    ended = find(talk("01-20"), talk("02-02", stage="message", outcome="no-response"))
    assert rules(ended) == []


def test_silence_is_let_go_after_two_weeks() -> None:
    assert rules(find(talk("02-10"), day="03-24")) == ["silence"]
    found = find(talk("02-10"), day="03-25")  # due on 10 March
    assert (rules(found), found.dropped) == ([], 1)


def test_an_application_that_never_led_to_a_conversation_is_not_followed_up() -> None:
    assert rules(find(talk("02-10", stage="application"), rows="Otter Mills,Planner,2026-02-01,,")) == []


def test_the_window_of_silence_ends_the_chase_too() -> None:
    assert rules(find(talk("03-02"), settings="[follow_ups]\nsilent_after = 14\n")) == ["silence"]
