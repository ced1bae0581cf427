"""What a day knows: what is urgent, which conversations lie ahead, which applications are active, and the figures."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hand_made import TODAY, journal_of, on, row

from journal_tool.analysis.figures import find_figures
from journal_tool.analysis.follow_ups import FollowUp, FollowUps
from journal_tool.analysis.today import Today, arrange_today, find_ahead, find_today
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.reading import load_journal
from journal_tool.settings import Search, Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
HELD = on("03-12")


def due(rule: str, days: int | None, appears: int = -3) -> FollowUp:
    """A follow-up that is due so many days from today, and named by its rule and its day."""
    when = None if days is None else TODAY + timedelta(days)
    return FollowUp(rule, TODAY + timedelta(appears), when, f"{rule} {days}", "because", HELD.path)


def gather(*rows: FollowUp) -> Today:
    return arrange_today(journal_of(HELD), TODAY, FollowUps(rows, dropped=2), (), ())


@pytest.mark.parametrize(
    ("rows", "urgent"),
    [
        ([], []),
        ([("thank", 0)], ["thank 0"]),
        ([("silence", -9), ("chase", -1), ("thank", 0)], ["thank 0", "chase -1"]),  # what fades, what others wait for
        ([("next-step", -3), ("thank", 0), ("chase", 0)], ["thank 0", "chase 0"]),  # a rule before one's own words
        ([("next-step", -3), ("next-step", 0), ("thank", 1)], ["next-step -3", "next-step 0"]),
        ([("thank", 0), ("chase", 0), ("decide", 3)], ["decide 3", "thank 0"]),  # what would be lost goes first
        ([("thank", 3), ("decide", 4)], ["decide 4"]),
        ([("thank", 3), ("decide", 8)], ["thank 3"]),  # not in this week
        ([("thank", 3), ("chase", 4)], ["thank 3"]),
        ([("deliver", 9), ("decide", 20)], []),
        ([("next-step", -99), ("decide", 3)], ["decide 3"]),  # what was forgotten long ago does not press
        ([("next-step", -99), ("next-step", -98)], ["next-step -99"]),
    ],
)
def test_the_heading_is_about_what_cannot_wait(rows: list[tuple[str, int]], urgent: list[str]) -> None:
    today = gather(*(due(rule, days) for rule, days in rows))
    assert [task.follow_up.do for task in today.urgent] == urgent


def test_what_cannot_wait_stands_open_also_where_there_is_no_room_for_it() -> None:
    rows = (*(due("next-step", days) for days in range(-8, 1)), due("decide", 1), due("chase", 9))
    today = gather(*rows)
    open_days = [task.follow_up.do for task in today.tasks]
    assert open_days == [*(f"next-step {days}" for days in range(-8, -2)), "decide 1"]
    assert [task.follow_up.do for task in today.folded] == ["next-step -2", "next-step -1", "next-step 0", "chase 9"]
    assert today.urgent[0].follow_up.rule == "decide"


def test_an_offer_to_answer_this_week_is_hidden_by_nothing() -> None:
    """And the heading is about nothing that is folded."""
    today = gather(*(due("next-step", days) for days in range(-7, 1)), due("decide", 3), due("thank", 4))
    assert [task.follow_up.do for task in today.folded] == ["next-step -1", "next-step 0", "thank 4"]
    assert all(task in today.tasks for task in today.urgent)


def test_what_was_forgotten_long_ago_hides_nothing_that_is_due_now() -> None:
    old = [due("next-step", days) for days in range(-40, -30)]
    rows = (*old, due("next-step", -14), due("thank", 0), due("next-step", 8))
    today = gather(*rows)
    assert [task.follow_up.do for task in today.tasks][-3:] == ["next-step -36", "next-step -14", "thank 0"]
    assert [task.follow_up.do for task in today.urgent] == ["thank 0", "next-step -14"]
    assert len(today.tasks) == 7


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


def test_a_company_is_spelt_as_its_application_has_it() -> None:
    entries = on("03-02", outcome="passed", company="Aster GmbH"), on("03-09", company="aster")
    assert {task.company for task in find_today(journal_of(*entries), TODAY).tasks} == {"Aster GmbH"}


def test_what_was_foreseen_for_an_answer_of_the_day_is_there() -> None:
    passage = Passage("Breathe.", 9)
    today = find_today(journal_of(on("03-09", outcome="rejected", heard="03-16", body=Body(if_no=passage))), TODAY)
    assert [(it.yes, it.passage) for it in today.foreseen] == [(False, passage)]


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


def test_the_weakest_questions_come_first() -> None:
    journal = journal_of(
        asked_on(
            "03-02", ask("Once, so so?", 2), ask("Twice?", 1), ask("Well?", 4), ask("Better?", 2, "Begin with why")
        ),
        asked_on("03-09", ask("Once, badly?", 1), ask("Twice?", 2), ask("Better?", 5), ask("Noted?", 3, "Say less")),
        asked_on("03-20", ask("Expected?", 1)),
    )
    today = find_today(journal, TODAY)
    assert [question.text for question in today.weak] == ["Once, badly?", "Twice?", "Once, so so?", "Noted?"]
    assert (today.figures.weak, today.figures.better, today.figures.better_used) == (4, 2, 1)


# By hand from the files, on Monday 2026-03-16. Due by then:
TASKS = [
    ("03-12", "silence", "northgate"),  # asked once on 02-12, and 28 days since
    ("03-13", "ask-about-offer", "quillfoot"),  # offered on Thursday 03-12 without equity, benefits and pension
    ("03-13", "next-step", "larkspur"),  # the chapter on peak days
    ("03-16", "thank", "verdance"),  # met on Friday 03-13, nobody thanked
    # and in the place of what else is due on 03-16, what cannot be made up for:
    ("03-17", "prepare", "larkspur"),  # the panel on Wednesday 03-18
    ("03-19", "decide", "tamarack"),  # they want the answer by Thursday
    ("03-20", "decide", "quillfoot"),  # and they by Friday
]
AHEAD = ["2026-03-18-larkspur-energy-panel.md", "2026-03-25-verdance-seed-presentation.md"]
# Offers wait for an answer; talks lie ahead; one waits for them; the others were sent after 02-16 (see
# test_sample_figures.py), the last on 03-06.
ACTIVE = [
    ("Tamarack Mutual", "you", date(2026, 3, 13)),
    ("Quillfoot Foods", "you", date(2026, 3, 12)),
    ("Verdance Seed", "day", date(2026, 3, 13)),
    ("Larkspur Energy", "day", date(2026, 3, 10)),  # heard back from the one of 03-03
    ("Old Mill Flour", "them", date(2026, 3, 6)),
    ("Halvorsen Museum Foundation", "them", date(2026, 3, 4)),
    ("Public Library of Wheaton Falls", "them", date(2026, 3, 3)),
    ("Caldera Geothermal", "them", date(2026, 3, 2)),
    ("Tern Island Ferries", "them", date(2026, 2, 25)),
    ("Border Collie Express", "them", date(2026, 2, 24)),
    ("Holloway Ice", "them", date(2026, 2, 23)),
]


@pytest.fixture(scope="module")
def sample() -> Today:
    return find_today(load_journal(SAMPLE, cache=False), TODAY)


def test_what_to_do_in_the_sample(sample: Today) -> None:
    assert [(f"{it.due:%m-%d}", it.rule) for it in (task.follow_up for task in sample.tasks)] == [
        (due, rule) for due, rule, _ in TASKS
    ]
    assert all(company in task.follow_up.entry for task, (_, _, company) in zip(sample.tasks, TASKS, strict=True))
    assert [task.late for task in sample.tasks] == [True] * 3 + [False] * 4
    assert [task.follow_up.rule for task in sample.urgent] == ["decide", "thank"]


def test_what_lies_ahead_in_the_sample(sample: Today) -> None:
    assert [it.path for it in sample.upcoming] == AHEAD


def test_what_is_active_in_the_sample(sample: Today) -> None:
    assert [(it.application.company, it.waiting_for, it.last) for it in sample.active] == ACTIVE


def test_the_figures_of_the_sample_are_those_of_all_other_pages(sample: Today) -> None:
    figures = find_figures(load_journal(SAMPLE, cache=False), TODAY)
    for name in ("active", "weak", "better", "better_used"):
        assert getattr(sample.figures, name) == getattr(figures, name), name
    assert sample.figures.offers == figures.by_state["offer"] == 2
    assert len(sample.weak) == sample.figures.weak == 15
