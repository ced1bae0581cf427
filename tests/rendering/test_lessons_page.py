"""The page of lessons: areas, what was done about them, feedback word by word, reflections, each with its place."""

import datetime as dt
import re
from html import unescape
from pathlib import Path

import pytest

from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.place import START, Passage
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)


def read_words(page: str) -> str:
    return unescape(" ".join(re.sub(r"<[^>]+>", " ", page).split()))


@pytest.fixture(scope="module")
def page() -> str:
    return Site(load_journal(SAMPLE), (), DAY, folder=SAMPLE)["lessons.html"].decode()


def test_the_plan_shows_what_was_done_and_what_is_open_by_kind(page: str) -> None:
    """Counted with grep over the task lines of the entries; dropped steps (3) count nowhere."""
    plan = read_words(page.split('id="plan"')[1].split("</section>")[0])
    for line in (
        "55 of 67 planned steps done",
        "In 30 of 39 entries with lessons, a next step is done",
        "Feedback received twice; after each of them a planned step is done",
        "Once they gave no feedback; many may not",
        "To rehearse 6 of 10 done Say the twelve percent morning aloud",
        "Books 2 of 3 done Read the chapter on peak days",
        "Material 5 of 6 done Ten slides",
        "Answers to work out: 7 of 7 done. Training: 5 of 5 done. Coaching: 1 of 1 done.",
    ):
        assert line in " ".join(plan.replace(" To do: ", " ").split())
    assert plan.index("55 of 67") < plan.index("To rehearse") < plan.index("Books") < plan.index("Other steps")
    assert "and 2 more" in plan  # of six other steps


def test_a_lesson_says_how_many_steps_were_planned_with_it_where_one_is_done(page: str) -> None:
    """Ferro & Pine's screen has two ticks; Aspen Loop's only step is open."""
    rows = [read_words(row) for row in page.split("<li>")]
    ferro = [row for row in rows if "Ferro & Pine Outfitters · Wed 24 September 2025" in row]
    assert ferro and all("planned with it: 2 of 2 steps done" in row for row in ferro)
    aspen = [row for row in rows if "Aspen Loop Mobility · Thu 5 March" in row and "Due" not in row]
    assert aspen and not any("planned with it" in row for row in aspen)


def test_feedback_stands_word_by_word_and_a_refusal_is_told(page: str) -> None:
    words = read_words(page)
    assert "Received on Tue 25 November 2025. Yolanda Reyes-Hart" in words
    assert words.count("They give no feedback; many may not.") == 1
    assert "What followed: 3 of 3 steps done" in words  # Platte Valley, without the one due before it came
    assert page.count('<h3><span class="origin"><a href="interviews/') == 6  # 3 of feedback and 3 of reflection


def test_reflections_stand_under_their_labels(page: str) -> None:
    words = read_words(page)
    assert "In my hands Small groups. I had one rule and no reasons." in words
    assert words.count(" Not in my hands ") == 3


def test_what_was_in_ones_hands_stands_beside_what_was_not_and_below_it_what_followed(page: str) -> None:
    card = page.split('id="reflections"')[1].split("</article>")[0]
    halves = [read_words(part) for part in card.split('<div class="part half">')[1:]]
    assert [half.split(" hands ")[0] for half in halves] == ["In my", "Not in my"]
    assert "What followed: 2 of 2 steps done Done: Ask Lucía for feedback" in read_words(card)
    assert ' id="step' not in card


def test_feedback_that_has_not_come_says_so() -> None:
    asked = Interview("a.md", company="A", date=dt.date(2026, 3, 2), feedback_asked=dt.date(2026, 3, 4))
    page = Site(Journal(entries=(Entry("a.md", asked),)), (), DAY)["lessons.html"].decode()
    assert "Asked for on Wed 4 March; nothing has come yet." in page


def test_lessons_without_a_step_ask_what_one_wants_to_do() -> None:
    lesson = Lesson(Passage("Slower.", 9), START)
    entry = Interview("a.md", company="A", date=dt.date(2026, 3, 2), body=Body(lessons=(lesson,)))
    page = Site(Journal(entries=(Entry("a.md", entry),)), (), DAY)["lessons.html"].decode()
    plan = read_words(page.split('id="plan"')[1].split("</section>")[0])
    assert "What do you want to do about it? A line such as - [ ] Say the answer aloud #rehearse" in plan
    assert "All next steps" not in plan


def test_feedback_without_a_day_is_received_and_a_dropped_step_is_not_counted() -> None:
    steps = (NextStep("Go", START, START, "dropped"), NextStep("Read", START, START, "done", None, ("book",)))
    body = Body(feedback=Passage("Good *eyes*.", 9), next_steps=steps)
    entry = Interview("a.md", company="A", date=dt.date(2026, 3, 2), feedback_received=Feedback(), body=body)
    page = Site(Journal(entries=(Entry("a.md", entry),)), (), DAY)["lessons.html"].decode()
    assert "Received. Good eyes ." in read_words(page)
    assert "<li>1 of 1 planned step done</li>" in page
    assert "Books: 1 of 1 done." in page
    assert "Other steps" not in page
