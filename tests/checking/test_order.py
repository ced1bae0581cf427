"""Days and endings that cannot be in the order in which they stand."""

from datetime import date

import pytest
from entry_text import QUIET, brief, codes, entry, find

TODAY = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("facts", "code", "message"),
    [
        ({"thanked": "2026-02-13"}, "J411", "`thanked` is 2026-02-13, but the interview was on 2026-03-12"),
        (
            {"outcome": "passed", "heard_back": "2026-02-13"},
            "J412",
            "`heard_back` is 2026-02-13, but the interview was on 2026-03-12",
        ),
        ({"reply_by": "2026-02-13"}, "J413", "`reply_by` is 2026-02-13, but the entry is of 2026-03-12"),
        ({"due": "2026-02-13", "stage": "take-home"}, "J413", "`due` is 2026-02-13, but the entry is of 2026-03-12"),
        ({"thanked": "2026-04-02"}, "J415", "`thanked` is 2026-04-02, which is still to come"),
        (
            {"outcome": "rejected", "feedback_received": "2026-04-05"},
            "J415",
            "`feedback_received` is 2026-04-05, which is still to come",
        ),
    ],
)
def test_a_day_that_cannot_be(facts: dict[str, str], code: str, message: str) -> None:
    assert brief(find(entry(**facts), day=TODAY)) == [("1.md", code, message)]


@pytest.mark.parametrize(
    "facts",
    [
        {"thanked": "2026-03-12"},
        {"outcome": "passed", "heard_back": "2026-03-12"},
        {"thanked": "yes"},
        {"reply_by": "2026-06-12"},
        {
            "outcome": "rejected",
            "heard_back": "2026-03-20",
            "feedback_asked": "2026-03-20",
            "feedback_received": "2026-03-25",
        },
    ],
)
def test_a_day_that_can_be(facts: dict[str, str]) -> None:
    assert not find(entry(**facts), day=TODAY)


def test_feedback_before_the_rejection_in_another_entry() -> None:
    news = entry("2026-03-20", stage="message", outcome="rejected")
    problems = find(entry(feedback_asked="2026-03-13"), news)
    assert brief(problems) == [("1.md", "J414", "`feedback_asked` is 2026-03-13, but they said no on 2026-03-20")]
    both = entry(outcome="rejected", feedback_asked="2026-03-20", feedback_received="2026-03-18")
    assert brief(find(both)) == [("1.md", "J414", "`feedback_received` is 2026-03-18, but you asked on 2026-03-20")]


def test_rows_are_not_of_days_to_come() -> None:
    rows = "company,role,applied\nVinha,Cook,2026-05-20\n"
    assert codes(find(rows=rows, day=TODAY)) == [("applications.csv", "J415")]


def test_an_ending_that_a_later_round_contradicts_names_that_round() -> None:
    problems = find(entry(outcome="rejected"), entry("2026-03-20"))
    message = "`rejected` ends this application, but `2.md` of 2026-03-20 goes on with it"
    assert brief(problems) == [("1.md", "J421", message)]


@pytest.mark.parametrize(
    "later",
    [
        entry("2026-03-12", stage="behavioral"),
        entry("2026-03-20", outcome="cancelled"),
        entry("2026-03-20", stage="message", outcome="rejected"),
        entry("2026-03-20", role="Head of Data"),
        entry("2026-03-20", stage="informational"),
    ],
)
def test_what_does_not_contradict_an_ending(later: str) -> None:
    assert not find(entry(outcome="rejected"), later)


def test_of_two_endings_the_last_before_the_round_is_contradicted() -> None:
    files = [entry(outcome="rejected"), entry("2026-03-13", stage="message", outcome="rejected"), entry("2026-03-20")]
    assert codes(find(*files)) == [("2.md", "J421")]


def test_silence_that_was_broken_counts_as_passed_and_may_say_so() -> None:
    problems = find(entry(outcome="no-response"), entry("2026-03-20"))
    assert brief(problems) == [("1.md", "J423", "`no-response`, but `2.md` follows on 2026-03-20: counted as passed")]
    assert [edit.text for edit in problems[0].edits] == ["passed"]


def test_a_new_beginning_sixty_days_after_an_ending_is_asked_about_in_each_of_its_entries() -> None:
    files = [entry("2025-12-01", outcome="rejected", heard_back="2025-12-10")]
    files += [entry("2026-02-08", outcome="passed"), entry("2026-02-20")]
    problems = find(*files)
    message = "this application ended on 2025-12-10 (`rejected` in `1.md`): is this a new one?"
    assert brief(problems) == [("2.md", "J422", message), ("3.md", "J422", message)]
    assert {edit.text for problem in problems for edit in problem.edits} == {"application: 2026-02\n"}


def test_less_than_sixty_days_after_an_ending_is_a_contradiction() -> None:
    assert codes(find(entry("2025-12-01", outcome="rejected"), entry("2026-01-29"))) == [("1.md", "J421")]
    assert codes(find(entry("2025-12-01", outcome="rejected"), entry("2026-01-30"))) == [("2.md", "J422")]


@pytest.mark.parametrize("stage", ["application", "message", "reference-check"])
def test_news_and_checks_of_references_are_not_left_open(stage: str) -> None:
    assert not find(entry(stage=stage), entry("2026-03-20"))


def test_a_row_that_contradicts_an_entry_names_it() -> None:
    rows = "company,role,applied,status\nNorthwind Labs,Data Analyst,2026-02-20,rejected\n"
    problems = find(entry(outcome="withdrew"), rows=rows)
    assert brief(problems) == [("applications.csv", "J424", "the row says `rejected`, but `1.md` says `withdrew`")]
    assert not find(entry(outcome="rejected"), rows=rows)
    assert not find(entry(), rows=rows)


def test_a_row_of_another_day_than_the_application_names_it() -> None:
    rows = "company,role,applied\nNorthwind Labs,Data Analyst,2026-02-20\n"
    problems = find(entry("2026-02-21", stage="application", body=QUIET), rows=rows)
    message = "the row says that you applied on 2026-02-20, but `1.md` says 2026-02-21"
    assert brief(problems) == [("applications.csv", "J424", message)]


def test_a_row_given_twice() -> None:
    rows = "company,role,applied\nVinha,Cook,2026-02-20\nOther,Cook,2026-02-20\nVINHA Lda,cook,2026-02-20\n"
    problems = find(rows=rows)
    assert brief(problems) == [("applications.csv", "J425", "`VINHA Lda`, `cook` of 2026-02-20 is in line 2 already")]
    assert problems[0].span.line == 4
