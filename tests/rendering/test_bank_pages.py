"""The bank of questions and the pages of those asked more than once: what they say, where their links lead."""

import datetime as dt
import gzip
import re
from pathlib import Path

import pytest

from journal_tool.model.body import Body
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import START, Passage
from journal_tool.model.question import Encounter
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parents[2] / "journal"
DAY = dt.date(2026, 3, 16)
CHANGED = "questions/tell-me-about-a-time-your-analysis-changed-a-decision.html"


def read_words(page: str) -> str:
    main = page[page.index("<h1>") : page.index("</main>")]
    return " ".join(re.sub(r"<[^>]+>", " ", main).replace("&#39;", "'").replace("&#34;", '"').split())


def passage(text: str) -> Passage | None:
    return Passage(text, 9) if text else None


def asked(text: str, rating: int | None = None, better: str = "", **more: object) -> Encounter:
    return Encounter(text, START, rating=rating, answer=passage("So."), next_time=passage(better), **more)  # type: ignore[arg-type]


def visit(path: str, day: dt.date | None, *encounters: Encounter, **more: object) -> Interview:
    return Interview(path, company=path[:1].upper(), date=day, body=Body((), encounters), **more)  # type: ignore[arg-type]


def render(page: str, *visits: Interview, settings: Settings = Settings()) -> str:  # noqa: B008 - frozen
    entries = tuple(Entry(it.path, it) for it in visits)
    return Site(Journal(settings, entries), (), DAY)[page].decode()


@pytest.fixture(scope="module")
def sample() -> Site:
    return Site(load_journal(SAMPLE), (), DAY, folder=SAMPLE)


@pytest.fixture(scope="module")
def bank(sample: Site) -> str:
    return sample["questions.html"].decode()


def test_the_bank_leads_with_what_to_work_on_and_why(bank: str) -> None:
    words = read_words(bank)
    assert words.startswith("15 questions to work on, of 63 you were asked 9 better answers used")
    assert words.index("To work on Tell me about a difficult stakeholder") < words.index("Communication 8 questions")
    assert (
        "Tell me about a difficult stakeholder Rated 2 of 5 the last time, better answer not yet used · 3 → 3 → 2 · "
        "Aspen Loop Mobility · Interview"
    ) in words
    assert "What sport do you play? Rated 2 of 5 · High Plains Club Federation · Interview" in words


def test_each_question_says_how_often_where_when_and_how_it_went(bank: str) -> None:
    words = read_words(bank)
    assert (
        "Why do you want to leave healthcare? 5 times, last Verdance Seed · Recruiter screen · February 2026 · "
        "2 → 2 → 3 → 3 → 4"
    ) in words
    assert "Why energy? Larkspur Energy · Recruiter screen · February 2026 · 4/5" in words


def test_what_was_asked_twice_links_to_its_page_and_what_was_asked_once_to_its_place(bank: str) -> None:
    assert f'<a href="{CHANGED}">' in bank
    assert '<a href="interviews/2026-02-10-larkspur-energy-recruiter-screen.html#question-1">Why energy?</a>' in bank


def test_a_question_stands_under_each_topic_that_it_mostly_had(bank: str) -> None:
    """The range for a board is both statistics and communication, each time."""
    assert bank.count(">How do you give a range to people who asked for one number?</a>") == 2
    assert 'href="#topic-judgment"' in bank


def test_the_bank_has_a_table_of_companies_and_stages(bank: str) -> None:
    """Tamarack: 2 questions by the recruiter, 4 by the hiring manager, 5 by the panel, 3 at the end."""
    heads = re.findall(r'<th scope="col">([^<]+)', bank)
    row = re.search(r'<tr><th scope="row">Tamarack Mutual</th>(.*?)</tr>', bank)
    assert row is not None
    counts = dict(zip(heads, [re.sub("<[^>]+>", "", it).strip() for it in row[1].split("</td>")], strict=False))
    assert {head: count for head, count in counts.items() if count} == {
        "Recruiter screen": "2", "Hiring manager": "4", "Panel": "5", "Final": "3"
    }  # fmt: skip
    assert heads.index("Floor walk") == heads.index("Hiring manager") + 1


def test_expected_questions_are_named_beside_the_bank(bank: str) -> None:
    words = read_words(bank)
    assert "5 questions: Larkspur Energy · Wed 18 March" in words
    assert "3 questions: Verdance Seed · Wed 25 March" in words
    assert "under oath" not in words


def test_a_page_of_its_own_says_what_came_of_the_better_answer(sample: Site) -> None:
    words = read_words(sample[CHANGED].decode())
    assert words.startswith(
        "Tell me about a time your analysis changed a decision Asked 5 times, up from 2 to 5 of 5: 2 → 2 → 3 → 4 → 5"
    )
    assert (
        "Better answer used Used, and it went well: rated 5 of 5 at Larkspur Energy on Thu 19 February, up from 4."
        " Noted at Quillfoot Foods · Tue 3 February ; your last answer is one to keep: Larkspur Energy"
    ) in words
    assert words.index("End with the listener") < words.index("All answers, the oldest first")


def test_all_answers_stand_oldest_to_newest_with_what_was_said_of_them(sample: Site) -> None:
    words = read_words(sample[CHANGED].decode())
    answers = words[words.index("All answers") :]
    places = [
        answers.index(text)
        for text in (
            "All answers", "Kestrel Freight Tue 7 October 2025 · Technical 2/5 Story Discharge lounge",
            "I began with the eleven tables", "Next time The decision first",
            "Platte Valley Transit Wed 5 November 2025 · Panel 2/5 Asked by Lamar Jefferson",
            "Looking for what I did, what it changed", "Tamarack Mutual Thu 15 January",
            "Quillfoot Foods Tue 3 February · Hiring manager 4/5", "Larkspur Energy Thu 19 February",
            "The same: this answer stays.",
        )
    ]  # fmt: skip
    assert places == sorted(places)
    assert "Also asked as" not in words  # only case and punctuation differ


def test_other_wordings_are_shown_where_they_differ(sample: Site) -> None:
    words = read_words(sample["questions/interval-for-a-board.html"].decode())
    assert "Also asked as: How would you explain a confidence interval to a board member? How it was rated" in words
    assert "Asked as: How would you explain a confidence interval to a board member? " in words
    healthcare = read_words(sample["questions/why-do-you-want-to-leave-healthcare.html"].decode())
    assert "Same as Why do you want to leave healthcare?" in healthcare


@pytest.mark.parametrize(
    ("visits", "words"),
    [
        ([(3, "Shorter."), (None, "")], "Asked again since, and not rated: the last time at B on Tue 3 March."),
        (
            [(3, "Shorter."), (2, "")],
            "Asked again since, and it went no better: rated 2 of 5 at B on Tue 3 March.",
        ),
        ([(3, "Shorter."), (3, ""), (1, "")], "Asked 2 times since, and it went no better: rated 1 of 5 at C on"),
        ([(3, ""), (3, "Shorter.")], "Not used yet: nobody has asked since."),
        ([(5, "Shorter."), (4, "")], "Used, and it went well: rated 4 of 5 at B on Tue 3 March."),
        ([(3, ""), (3, "")], "No better answer is noted."),
    ],
)
def test_what_is_said_of_a_better_answer(visits: list[tuple[int | None, str]], words: str) -> None:
    made = [visit(f"{'abc'[n]}.md", dt.date(2026, 3, 2 + n), asked("Why?", *it)) for n, it in enumerate(visits)]
    assert words in read_words(render("questions/why.html", *made))


@pytest.mark.parametrize(
    ("ratings", "words"),
    [
        ((2, 4), "Asked 2 times, up from 2 to 4 of 5: 2 → 4"),
        ((4, 5, 3), "Asked 3 times, down from 4 to 3 of 5: 4 → 5 → 3"),
        ((3, 3), "Asked 2 times, rated 3 of 5 each time: 3 → 3"),
        ((3, 5, 3), "Asked 3 times, back at 3 of 5: 3 → 5 → 3"),
        ((None, 3), "Asked 2 times, rated 3 of 5"),
        ((None, None), "Asked 2 times, never rated"),
    ],
)
def test_how_the_ratings_moved_in_words(ratings: tuple[int | None, ...], words: str) -> None:
    made = [visit(f"{n}.md", dt.date(2026, 3, 2 + n), asked("Why?", it)) for n, it in enumerate(ratings)]
    assert read_words(render("questions/why.html", *made)).startswith(f"Why? {words} ")


def test_a_question_that_is_not_the_same_is_linked() -> None:
    first = visit(
        "a.md", dt.date(2026, 3, 2), asked("Why us?", not_same_as=("Why <them>?", "Gone?")), asked("Why them?")
    )
    page = render("questions/why-us.html", first, visit("b.md", dt.date(2026, 3, 3), asked("Why us?")))
    assert '<li><a href="../interviews/a.html#question-2">Why them?</a></li>' in page
    assert "Not same as Why &lt;them&gt;?; Gone?" in page.replace("</dt> <dd>", " ")


def test_an_expected_question_leads_to_the_times_it_was_asked_before(sample: Site) -> None:
    """The panel of the 18th expects five: one new, one asked once in the technical round, three with a page."""
    page = sample["interviews/2026-03-18-larkspur-energy-panel.html"].decode()
    assert re.findall(r'<a href="([^"]+)">(asked [^<]+ before)</a>', page) == [
        ("2026-03-03-larkspur-energy-technical.html#question-2", "asked once before"),
        ("../questions/how-would-you-forecast-demand-for-a-day-with-no-history.html", "asked 2 times before"),
        ("../questions/interval-for-a-board.html", "asked 2 times before"),
        ("../questions/tell-me-about-a-mistake-you-made-in-an-analysis.html", "asked 3 times before"),
    ]


def test_links_and_headings_of_an_answer_are_right_on_both_of_its_pages(tmp_path: Path) -> None:
    entry = "---\ncompany: {}\nrole: Baker\ndate: 2026-03-0{}\n---\n\n## Questions\n\n### Why us?\n\n{}\n"
    for number, answer in enumerate(("See [B](b.md) and *this*.", "So *plain*.", "#### Deeper\n\nSo."), 1):
        (tmp_path / f"{'abc'[number - 1]}.md").write_text(entry.format("A", number, answer), encoding="utf-8")
    (tmp_path / "journal.toml").write_text("", encoding="utf-8")
    site = Site(load_journal(tmp_path), (), DAY, folder=tmp_path)
    pages = {
        path: site[path].decode() for path in (*(f"interviews/{it}.html" for it in "abc"), "questions/why-us.html")
    }
    assert '<a href="b.html">B</a> and <em>this</em>' in pages["interviews/a.html"]
    assert '<a href="../interviews/b.html">B</a> and <em>this</em>' in pages["questions/why-us.html"]
    assert "<p>So <em>plain</em>.</p>" in pages["interviews/b.html"]
    assert "<p>So <em>plain</em>.</p>" in pages["questions/why-us.html"]
    assert '<h4 id="text-deeper">Deeper</h4>' in pages["interviews/c.html"]
    assert "<h4>Deeper</h4>" in pages["questions/why-us.html"]


def test_a_link_in_a_question_does_not_break_the_link_around_it() -> None:
    page = render(
        "questions.html", visit("a.md", DAY, asked("What of [this](https://a.example) or https://b.example?"))
    )
    assert '<a href="interviews/a.html#question-1">What of this or https://b.example?</a>' in page


def test_questions_called_like_parts_of_the_page_break_no_id() -> None:
    texts = ("Weak?", "Where?", "Main?", "Topics?", "Topic sql?")
    page = render("questions.html", visit("a.md", DAY, *(asked(text, topics=("sql", "where")) for text in texts)))
    ids = re.findall(r'id="([^"]*)"', page)
    assert len(ids) == len(set(ids))


def test_an_undated_question_has_no_month() -> None:
    assert "Why? A · Interview · 3/5" in read_words(render("questions.html", visit("a.md", None, asked("Why?", 3))))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_bank_has_a_good_face_with_little_in_it(count: int) -> None:
    visits = [visit(f"{n}.md", dt.date(2026, 3, 2 + n), asked(f"Why {n}?", 3)) for n in range(count)]
    words = read_words(render("questions.html", *visits))
    assert ("No question has been noted yet" in words) == (count == 0)
    assert ("## Questions" in words) == (count == 0)
    assert words.startswith(
        ("No question", "1 question, none of them weak", "3 questions, none of them weak")[min(count, 2)]
    )


def test_a_bank_without_ratings_says_how_to_write_them() -> None:
    words = read_words(render("questions.html", visit("a.md", DAY, Encounter("Why?", START, answer_stays=True))))
    assert "Say how an answer went" in words
    assert "- Rating: 2/5" in words


def test_more_weak_questions_than_an_evening_holds_are_counted() -> None:
    visits = visit("a.md", DAY, *(asked(f"Why {n}?", 1) for n in range(23)))
    words = read_words(render("questions.html", visits))
    assert words.startswith("23 questions to work on, of 23 you were asked")
    assert "3 more questions to work on stand first under each topic." in words
    assert words.count("Rated 1 of 5 ") == 20


def test_a_row_of_a_long_bank_costs_little() -> None:
    """Not a whole page: what one question more adds to 600 of them, in bytes gzipped."""

    def weigh(count: int) -> int:
        words = [f"{n * 7919 % 9973}" for n in range(count)]
        visits = [visit(f"a{n}.md", DAY, *(asked(f"Why {it}?", 3) for it in words[n::50])) for n in range(50)]
        return len(gzip.compress(render("questions.html", *visits).encode(), 9))

    assert (weigh(800) - weigh(600)) / 200 < 34
