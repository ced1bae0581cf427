"""What a day knows: what is urgent, which conversations lie ahead, which applications are active, and the figures."""

from datetime import date, timedelta

import pytest
from hand_made import TODAY, journal_of, on, row

from journal_tool.analysis.follow_ups import FollowUp, FollowUps
from journal_tool.analysis.today import Today, find_ahead, find_today, gather_today
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.settings import Search, Settings

HELD = on("03-12")


def due(rule: str, days: int | None, appears: int = -3) -> FollowUp:
    """A follow-up that is due so many days from today, and named by its rule and its day."""
    when = None if days is None else TODAY + timedelta(days)
    return FollowUp(rule, TODAY + timedelta(appears), when, f"{rule} {days}", "because", HELD.path)


def gather(*rows: FollowUp) -> Today:
    return gather_today(journal_of(HELD), TODAY, FollowUps(rows, dropped=2), (), ())


@pytest.mark.parametrize(
    ("rows", "urgent"),
    [
        ([], []),
        ([("thank", 0)], ["thank 0"]),
        ([("thank", 0), ("chase", 0), ("debrief", 0)], ["thank 0", "chase 0"]),
        ([("next-step", -3), ("thank", 0), ("chase", 0)], ["thank 0", "chase 0"]),  # a rule before one's own words
        ([("next-step", -3), ("next-step", 0), ("thank", 1)], ["next-step -3", "next-step 0"]),
        ([("thank", 0), ("chase", 0), ("decide", 3)], ["decide 3", "thank 0"]),  # what would be lost goes first
        ([("thank", 3), ("decide", 4)], ["decide 4"]),
        ([("thank", 3), ("decide", 8)], ["thank 3"]),  # not in this week
        ([("thank", 3), ("chase", 4)], ["thank 3"]),
        ([("deliver", 9), ("decide", 20)], []),
    ],
)
def test_the_heading_is_about_what_cannot_wait(rows: list[tuple[str, int]], urgent: list[str]) -> None:
    today = gather(*(due(rule, days) for rule, days in rows))
    assert [task.follow_up.do for task in today.urgent] == urgent


def test_what_cannot_wait_is_found_also_where_the_list_is_too_long_for_it() -> None:
    today = gather(*(due("next-step", 0) for _ in range(9)), due("decide", 3))
    assert len(today.tasks) == 7
    assert today.urgent[0].follow_up.rule == "decide"


def test_each_follow_up_stands_in_one_list_and_knows_whether_it_is_late() -> None:
    rows = (due("thank", -1), due("chase", 0), due("decide", 9), due("prepare", 12, appears=9), due("rehearse", None))
    today = gather(*rows)
    assert today.follow_ups == rows
    assert [task.follow_up.rule for task in today.tasks] == ["thank", "chase", "rehearse"]
    assert [task.follow_up.rule for task in today.folded] == ["decide"]
    assert [task.follow_up.rule for task in today.later] == ["prepare"]
    assert [task.late for task in today.tasks] == [True, False, False]
    assert all(task.interview == HELD for task in today.tasks)
    assert today.dropped == 2


def test_a_follow_up_that_is_about_no_single_entry_has_none() -> None:
    today = gather(FollowUp("rehearse", TODAY, TODAY, "Rehearse", "because", ""))
    assert today.tasks[0].interview is None


def test_what_lies_ahead_is_what_will_take_place_as_far_as_anybody_knows() -> None:
    interviews = (
        on("03-12"),
        on("03-16", "panel"),
        on("03-17", "panel", "cancelled"),
        on("03-18", "panel", "withdrew"),
        on("03-19", "final"),
        on("03-20", "informational", role=""),
        on("03-21", "message"),
    )
    assert [it.stage for it in find_ahead(interviews, TODAY)] == ["panel", "final", "informational"]


def test_active_applications_wait_for_you_first_and_the_latest_sign_first() -> None:
    journal = journal_of(
        on("03-02", company="Asked"),
        on("03-10", company="Asked later"),
        on("03-05", company="Ahead"),
        on("03-20", "panel", company="Ahead"),
        on("03-04", "offer", company="Offered"),
        on("03-13", company="Over", outcome="rejected"),
        on("01-13", company="Silent"),
        row("03-12", "Applied"),
    )
    today = find_today(journal, TODAY)
    companies = [standing.application.company for standing in today.active]
    assert companies == ["Offered", "Ahead", "Applied", "Asked later", "Asked"]
    assert (today.figures.active, today.figures.offers) == (5, 1)


def test_applications_of_the_newest_search_count() -> None:
    searches = (Search("old", date(2025, 1, 1)), Search("new", date(2026, 3, 1)))
    journal = journal_of(on("02-25", company="Old"), on("03-10", company="New"), settings=Settings(searches=searches))
    today = find_today(journal, TODAY)
    assert [standing.application.company for standing in today.active] == ["New"]
    assert today.figures.active == 1


def ask(text: str, rating: int | None = None, better: str = "") -> Encounter:
    return Encounter(text, START, rating=rating, next_time=Passage(better, 1) if better else None)


def asked_on(day: str, *encounters: Encounter) -> Interview:
    return on(day, body=Body(encounters=encounters))


def test_weak_questions_come_by_how_often_and_how_badly_they_went() -> None:
    journal = journal_of(
        asked_on(
            "03-02", ask("Once, so so?", 2), ask("Twice?", 1), ask("Well?", 4), ask("Better?", 2, "Begin with why")
        ),
        asked_on("03-09", ask("Once, badly?", 1), ask("Twice?", 2), ask("Better?", 5), ask("Noted?", 3, "Say less")),
        asked_on("03-20", ask("Expected?", 1)),
    )
    today = find_today(journal, TODAY)
    assert [question.text for question in today.weak] == ["Twice?", "Once, badly?", "Once, so so?", "Noted?"]
    assert (today.figures.weak, today.figures.noted, today.figures.used) == (4, 2, 1)
