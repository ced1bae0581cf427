"""After a conversation: debrief and thank."""

import pytest
from follow_up_text import NOTES, dues, entry, find, only, rules, say

BARE = "\n## Questions\n\n## Lessons\n\n## Next steps\n"
PANEL = "\n  - Dana Ortiz, Head of Reporting\n  - Lee Park\n  - Sam Ito"


def test_an_entry_without_a_word_is_asked_for_the_day_after() -> None:
    row = only(find(entry("03-12", BARE), day="03-13"), "debrief")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-12", "03-13", "03-27")
    assert row.do == "Write down what was asked at Northwind Labs"
    assert row.why == "you talked on 12 March, and nothing is written about it yet"


def test_of_several_rounds_those_are_named_that_nothing_is_written_about() -> None:
    rounds = [entry("03-12", stage="technical"), *(entry("03-12", BARE, stage=it) for it in ("panel", "trial-day"))]
    row = only(find(*rounds, day="03-13"), "debrief")
    assert row.why == "you talked on 12 March, and nothing is written about part of it yet (panel and trial day)"


def test_after_a_friday_there_is_time_until_monday() -> None:
    assert dues(find(entry("03-13", BARE)), "debrief") == [("debrief", "03-16")]


@pytest.mark.parametrize(
    "body",
    [
        "\n## Questions\n\n- Why us?\n",
        "\n## Questions\n\nThey asked nothing, we walked through the warehouse.\n",
        "\n## Lessons\n\n- Ask back.\n",
        "\nFriendly pair.\n",
        "\n## Notes\n\nFriendly pair.\n",
        "\n## How it went\n\nWell.\n",
        "\n## If yes\n\nAsk for the team.\n",
    ],
)
def test_any_word_ends_it(body: str) -> None:
    assert "debrief" not in rules(find(entry("03-12", body)))


@pytest.mark.parametrize("body", ["\n## Next steps\n\n- [ ] Read\n", "\n## Posting\n\nWe look for somebody.\n"])
def test_tasks_and_the_posting_tell_nothing_of_how_it_went(body: str) -> None:
    assert "debrief" in rules(find(entry("03-12", body)))


def test_questions_that_were_only_expected_do_not_end_it_on_its_day() -> None:
    text = entry("03-16", "\n## Questions\n\n- Why us?\n", rating="3")
    assert "debrief" in rules(find(text))
    assert "debrief" not in rules(find(text, day="03-17"))


def test_thanks_are_due_the_next_business_day_and_idle_after_a_week() -> None:
    row = only(find(entry("03-13", people="Dana Ortiz, Head of Reporting")), "thank")
    assert (say(row.appears), say(row.due), say(row.dropped_after)) == ("03-13", "03-16", "03-23")
    assert (row.do, row.why) == ("Thank Dana Ortiz at Northwind Labs", "you talked on 13 March")
    assert row.letter == "thank-you"
    assert find(entry("03-13"), day="03-23").dropped == 0
    assert find(entry("03-13"), day="03-24").dropped == 1


@pytest.mark.parametrize(
    ("facts", "whom"),
    [
        ({"people": PANEL}, "Dana Ortiz, Lee Park and Sam Ito"),
        ({"people": PANEL, "thanked": "\n  Lee: 2026-03-13"}, "Dana Ortiz and Sam Ito"),
        ({"people": PANEL, "thanked": "\n  Lee: 2026-03-13\n  Dana: not needed\n  Sam: yes"}, ""),
        ({"people": PANEL, "thanked": "2026-03-13"}, ""),
        ({"people": PANEL, "thanked": "not needed"}, ""),
        ({"people": PANEL, "thanked": "no"}, "Dana Ortiz, Lee Park and Sam Ito"),
        ({}, "your interviewers"),
        ({"thanked": "yes"}, ""),
        ({"thanked": "\n  Dana: 2026-03-13"}, ""),
        ({"people": PANEL, "done": "\n  thank: no"}, ""),
        ({"people": PANEL, "done": "\n  thank: 2026-03-13"}, ""),
    ],
)
def test_everybody_who_was_not_thanked_is_named_in_one_row(facts: dict[str, str], whom: str) -> None:
    thanks = [it.do for it in find(entry("03-12", **facts)).rows if it.rule == "thank"]
    assert thanks == ([f"Thank {whom} at Northwind Labs"] if whom else [])


def test_a_day_of_four_conversations_is_thanked_for_in_one_row() -> None:
    loop = (
        entry("03-12 09:00", people="Dana Ortiz", thanked="2026-03-12"),
        entry("03-12 10:00", stage="technical", people="[Lee Park, Sam Ito]"),
        entry("03-12 11:00", stage="panel", people="[dana ortiz, Sam Ito]"),
        entry("03-12 13:00", stage="final", people="Ann Low"),
    )
    row = only(find(*loop), "thank")
    assert (row.do, row.entry) == ("Thank Lee Park, Sam Ito and Ann Low at Northwind Labs", "2.md")


def test_only_the_latest_conversations_ask_and_work_alone_does_not_hide_them() -> None:
    first, second = entry("03-11", people="Dana Ortiz"), entry("03-12", BARE, stage="panel", people="Lee Park")
    later = entry("03-13", stage="take-home", due="2026-03-20")
    found = find(first, second, later)
    assert only(found, "thank").entry == only(found, "debrief").entry == "2.md"


@pytest.mark.parametrize("stage", ["offer", "take-home", "assessment", "reference-check", "message", "application"])
def test_an_offer_and_what_is_no_conversation_ask_for_neither(stage: str) -> None:
    found = rules(find(entry("03-12", BARE, stage=stage, people="Dana Ortiz")))
    assert not {"debrief", "thank"} & set(found)


@pytest.mark.parametrize("outcome", ["rejected", "withdrew", "closed", "no-response"])
def test_a_decided_application_asks_for_neither(outcome: str) -> None:
    assert not {"debrief", "thank"} & set(rules(find(entry("03-12", BARE, outcome=outcome))))


def test_a_cancelled_conversation_asks_for_nothing() -> None:
    assert rules(find(entry("03-12", BARE, outcome="cancelled"))) == []


def test_an_informational_talk_stands_alone() -> None:
    talk = entry("03-12", BARE, stage="informational", role="", people="Dana Ortiz")
    found = find(talk, entry("03-13", role="Analyst", people="Lee Park"))
    thanks = [(it.do, it.application) for it in found.rows if it.rule == "thank"]
    assert thanks == [
        ("Thank Dana Ortiz at Northwind Labs", ""),
        ("Thank Lee Park at Northwind Labs", "northwind-labs-analyst"),
    ]
    assert set(rules(find(talk, day="2026-06-01"))) == set()  # nobody is chased after a coffee


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("debrief = 3", ("debrief", "03-16")),  # 12 + 3 = Sunday
        ("thank = 3", ("thank", "03-17")),
        ("thank = 0", ("thank", "03-12")),
    ],
)
def test_windows(setting: str, expected: tuple[str, str]) -> None:
    assert expected in dues(find(entry("03-12", BARE), settings=f"[follow_ups]\n{setting}\n"))


def test_notes_are_all_that_is_asked_for() -> None:
    assert rules(find(entry("03-12", NOTES, thanked="yes", heard_back="2026-03-13", outcome="passed"))) == []
