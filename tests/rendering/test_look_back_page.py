"""The page Look back: progress first, weeks within the newest months, a no last and quietly."""

import datetime as dt
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pytest

from journal_tool.model.application import Row
from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Feedback, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import Lesson, NextStep
from journal_tool.model.person import Person, Thanks
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import LOOK_BACK
from journal_tool.settings import Search, Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)


def on(month: int, day: int, *encounters: Encounter, **more: object) -> Interview:
    date = dt.date(2026, month, day)
    body = more.pop("body", None) or Body(encounters=encounters)
    return Interview(f"{date}.md", "Aster", "Baker", date, body=body, **more)  # type: ignore[arg-type]


def rated(rating: int, better: str = "") -> Encounter:
    passage = Passage(better, 1) if better else None
    return Encounter("Why <us>?", START, rating=rating, next_time=passage, answer=Passage("So.", 1))


def render(interviews: Iterable[Interview], settings: Settings | None = None, rows: tuple[Row, ...] = ()) -> str:
    return Site(Journal(settings or Settings(), tuple(Entry(it.path, it) for it in interviews), rows), (), DAY)[
        LOOK_BACK
    ].decode()


def read_words(html: str) -> str:
    words = unescape(re.sub(r"<[^>]+>", " ", html))
    return re.sub(r" ([,.)])", r"\1", " ".join(words.split()))


def read_sections(html: str) -> list[str]:
    """The months, or what stands for quiet ones, in words."""
    main = html.split('<main id="main">')[1].split("<details>")[0]
    return [read_words(it) for it in re.findall(r"<section>.*?</section>|<p class=\"meta\">\d.*?</p>", main, re.DOTALL)]


LATER = (Search("New", dt.date(2026, 3, 1)),)
LESSON = Body(lessons=(Lesson(Passage("Breathe *out*.", 1), START),))


@pytest.mark.parametrize(
    ("interviews", "searches", "heading"),
    [
        ([], (), "Nothing to look back on yet"),
        ([on(3, 20)], (), "Nothing to look back on yet"),
        ([], LATER, "The first interview is still to come"),
        ([on(2, 2)], (), "Since February 2026: 1 interview"),
        ([on(2, 2, body=LESSON), on(3, 2)], (), "Since February 2026: 2 interviews and 1 lesson kept"),
        ([on(2, 2, rated(2)), on(3, 2, rated(3))], (),
         "Since February 2026, 1 question was answered better than before"),
        ([on(1, 5, rated(2)), on(1, 9, rated(3)), on(3, 2)], LATER, "Since March 2026: 1 interview"),
        ([on(1, 5, rated(2)), on(3, 9, rated(3))], LATER,
         "Since March 2026, 1 question was answered better than before"),
    ],
)  # fmt: skip
def test_the_heading_is_the_progress_of_the_newest_search(
    interviews: list[Interview], searches: tuple[Search, ...], heading: str
) -> None:
    assert f"<h1>{heading}</h1>" in render(interviews, Settings(searches=searches))


def test_an_empty_page_says_what_fills_it() -> None:
    assert "Rate your answers, and what went better from one interview to the next shows up here." in render([])


def test_what_went_better_links_the_question_and_the_interview() -> None:
    page = render([on(2, 2, rated(2, "Say so.")), on(3, 10, rated(4))])
    row = page.split('<ul class="bank">')[1].split("</ul>")[0]
    assert read_words(row) == "Why <us>? 2 → 4 Better answer used · Aster · Tue 10 March"
    assert '<a href="questions/why-us.html">Why &lt;us&gt;?</a>' in row
    assert '<a href="interviews/2026-03-10.html#question-1">Aster</a>' in row


def test_a_better_answer_that_was_used_without_a_higher_rating_has_a_row() -> None:
    page = render([on(2, 2, rated(4, "Say so.")), on(3, 10, rated(4))])
    assert "Why <us>? 4/5 Better answer used · Aster" in read_words(page)


def test_the_newest_months_are_told_by_week_and_older_ones_in_short() -> None:
    thanks = {"people": (Person("Dana"),), "thanked": Thanks(everyone=True, day=dt.date(2026, 1, 6))}
    months = read_sections(
        render([on(1, 5, body=LESSON, **thanks), on(2, 28, body=LESSON), on(3, 1), on(3, 9, body=LESSON)])
    )
    assert months == [
        "March 2026, so far 1 lesson kept, 2 interviews held. "
        "Mon 16 March nothing yet "
        "9 to 15 March 1 lesson kept, 1 interview held Lessons kept Breathe out. Aster · Mon 9 March "
        "Interviews held: Aster (interview) "
        "1 quiet week "
        "Sun 1 March 1 interview held Interviews held: Aster (interview)",
        "February 2026 1 lesson kept, 1 interview held. "
        "23 to 28 February 1 lesson kept, 1 interview held Lessons kept Breathe out. Aster · Sat 28 February "
        "Interviews held: Aster (interview)",
        "January 2026 1 lesson kept, 1 follow-up done, 1 interview held. "
        "Interviews held: Aster (interview, 1 lesson) Thanked: Dana",
    ]


def test_quiet_months_are_one_line() -> None:
    old = Interview("old.md", "Aster", "Baker", dt.date(2024, 1, 5))
    assert [it[:14] for it in read_sections(render([old, on(3, 9)]))] == [
        "March 2026, so",
        "25 quiet months"[:14],
        "January 2024 1",
    ]


def test_a_no_comes_last_and_quietly_and_only_who_was_talked_to_has_a_name() -> None:
    rejected = on(3, 2, outcome="rejected", heard_back=dt.date(2026, 3, 4))
    row = Row("Brook", "Baker", dt.date(2026, 2, 1), START, status="rejected", heard_back=dt.date(2026, 3, 5))
    page = render([rejected], rows=(row,))
    assert read_sections(page)[0].endswith(" 2 applications ended with a no; you had talked to: Aster")
    assert '<p class="part meta">2 applications' in page
    assert "Brook" not in page.split('<main id="main">')[1]
    assert read_sections(render([rejected]))[0].endswith(" 1 application ended with a no, after talking to: Aster")


def test_a_week_with_nothing_but_a_no_is_a_quiet_one() -> None:
    row = Row("Brook", "Baker", dt.date(2026, 3, 1), START, status="rejected", heard_back=dt.date(2026, 3, 11))
    (march,) = read_sections(render([on(3, 2)], rows=(row,)))
    assert "Mon 16 March nothing yet 1 quiet week 2 to 8 March 1 interview held" in march
    assert march.endswith("1 application ended with a no")


def test_as_long_as_nothing_went_better_the_page_says_what_shows_it() -> None:
    assert '<p class="lead">Rate your answers: ' in render([on(3, 2, rated(2))])
    assert "Rate your answers" not in render([on(2, 2, rated(2)), on(3, 2, rated(3))])


def test_feedback_stands_word_by_word() -> None:
    said = on(
        3, 2, body=Body(feedback=Passage("You were *clear*.", 9)), feedback_received=Feedback(dt.date(2026, 3, 9))
    )
    assert "They said · Aster · Mon 2 March · Received on Mon 9 March. You were clear." in read_words(render([said]))


def test_what_was_planned_and_done_is_named_by_week_and_counted_by_month() -> None:
    def planned(month: int, *kinds: str) -> Interview:
        due = dt.date(2026, month, 9)
        return on(
            month,
            2,
            body=Body(next_steps=tuple(NextStep(f"Do *{it}*", START, START, "done", due, (it,)) for it in kinds)),
        )

    march, february, january = read_sections(
        render([planned(3, "book"), planned(2, "coach"), planned(1, "rehearse", "rehearse", "answer")])
    )
    assert "9 to 15 March 1 of 1 next step done Read: Do book" in march
    assert "With a coach: Do coach" in february
    assert "Next steps done: 1 answer worked out 2 rehearsals Interviews held: Aster" in january


def test_feedback_is_counted_where_it_came() -> None:
    came = on(3, 2, feedback_received=Feedback(dt.date(2026, 3, 9)))
    refused = Interview("no.md", "Brook", "Baker", dt.date(2026, 3, 3), feedback_received=Feedback(given=False))
    (march,) = read_sections(render([came, refused]))
    assert march.startswith("March 2026, so far feedback received once, 2 interviews held.")


def test_weeks_of_a_year_stand_in_a_table() -> None:
    page = render(
        [Interview("old.md", "Aster", "Baker", dt.date(2025, 3, 9)), on(2, 23, rated(2)), on(3, 10, rated(3))]
    )
    table = page.split("<tbody>")[1].split("</tbody>")[0]
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in re.findall(r"<tr>(.*?)</tr>", table)]
    assert rows == [
        ["Mon 16 March", "", "", "", "", "", "", "", ""],
        ["Mon 9 March", "1", "", "", "", "", "", "1", ""],
        ["1 quiet week"],
        ["Mon 23 February", "", "", "", "", "", "", "1", ""],
    ]


def test_the_sample_begins_with_its_progress() -> None:
    page = Site(load_journal(SAMPLE), (), DAY, folder=SAMPLE)[LOOK_BACK].decode()
    words = read_words(page)
    assert "<h1>Since September 2025, 10 questions were answered better than before</h1>" in page
    assert "14 answers better than the time before, 13 better answers used, 67 lessons kept, " in words
    assert words.index("2 → 4") < words.index("ended with a no; you had talked to: Brightwater & Osei")
    assert "Lucía Paredes, by phone, written down while she spoke:" in words
