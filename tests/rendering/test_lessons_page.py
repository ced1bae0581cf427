"""The page of lessons: areas, what was done about them, feedback word by word, reflections, each with its place."""

import datetime as dt
import re
from html import unescape
from pathlib import Path

import pytest

from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import NextStep
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


def test_what_was_done_about_them_is_counted_by_kind(page: str) -> None:
    """Counted with grep over the task lines of the entries; dropped steps (3) count nowhere."""
    words = read_words(page)
    for line in ("Rehearse: 6 of 10", "Answer: 7 of 7", "Training: 5 of 5", "Material: 5 of 6", "Book: 2 of 3"):
        assert f"{line} done" in words


def test_feedback_stands_word_by_word_and_a_refusal_is_told(page: str) -> None:
    words = read_words(page)
    assert "Received on Tue 25 November 2025. Yolanda Reyes-Hart" in words
    assert words.count("They give no feedback.") == 1
    assert page.count('<h3><span class="origin"><a href="interviews/') == 6  # 3 of feedback and 3 of reflection


def test_reflections_stand_under_their_labels(page: str) -> None:
    words = read_words(page)
    assert "In my hands Small groups. I had one rule and no reasons." in words
    assert words.count(" Not in my hands ") == 3


def test_feedback_that_has_not_come_says_so() -> None:
    asked = Interview("a.md", company="A", date=dt.date(2026, 3, 2), feedback_asked=dt.date(2026, 3, 4))
    page = Site(Journal(entries=(Entry("a.md", asked),)), (), DAY)["lessons.html"].decode()
    assert "Asked for on Wed 4 March 2026; nothing has come yet." in page


def test_feedback_without_a_day_is_received_and_a_dropped_step_is_not_counted() -> None:
    steps = (NextStep("Go", START, START, "dropped"), NextStep("Read", START, START, "done", None, ("book",)))
    body = Body(feedback=Passage("Good *eyes*.", 9), next_steps=steps)
    entry = Interview("a.md", company="A", date=dt.date(2026, 3, 2), feedback_received=Feedback(), body=body)
    page = Site(Journal(entries=(Entry("a.md", entry),)), (), DAY)["lessons.html"].decode()
    assert "Received. Good eyes ." in read_words(page)
    assert "<li>Book: 1 of 1 done</li>" in page
    assert "Other steps" not in page
