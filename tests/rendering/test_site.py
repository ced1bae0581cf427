"""The site as a mapping: what is on its pages, that its links lead somewhere, that nothing depends on the machine."""

import datetime as dt
import re
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest
from html_page import HtmlPage

from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.lesson import NextStep
from journal_tool.model.place import Passage, Span
from journal_tool.model.problem import Problem
from journal_tool.rendering.site import ASSETS, Site
from journal_tool.rendering.urls import link
from journal_tool.settings import Settings

INTERVIEW = "interviews/2026-03-12-northwind.html"
DEFERRED = {"search.html": ("enhance.js", "search-data.js", "search.js")}
"""The scripts of a page that has others than all have."""
FILES = (*ASSETS, "search-data.js", "calendar.ics", "applications.csv")
"""What pages lead to beside pages."""


@pytest.fixture
def site(journal: Journal, problems: tuple[Problem, ...], day: dt.date) -> Site:
    return Site(journal, problems, day)


@pytest.fixture
def pages(site: Site) -> dict[str, HtmlPage]:
    return {path: HtmlPage(site[path].decode()) for path in site if path.endswith(".html")}


def test_the_site_holds_what_it_says(site: Site) -> None:
    assert len(list(site)) == len(site)
    assert next(iter(site)) == "style.css"
    assert INTERVIEW in site
    assert "interviews/2026-02-02-brücke.html" in site
    with pytest.raises(KeyError):
        site["../secret"]


def test_every_page_is_sound_and_every_link_and_id_is_alive(pages: dict[str, HtmlPage]) -> None:
    for path, page in pages.items():
        assert page.faults == [], path
        assert len(page.ids) == len(set(page.ids)), path
        assert [heading.level for heading in page.headings].count(1) == 1, path
        for address in (*page.links, *page.loads):
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            assert target in pages or target in FILES, (path, address)
            if parts.fragment:
                assert unquote(parts.fragment) in pages[target].ids, (path, address)


def test_every_page_is_reached_from_the_first(pages: dict[str, HtmlPage]) -> None:
    reached, todo = set(), ["index.html"]
    while todo:
        path = todo.pop()
        if path in pages and path not in reached:
            reached.add(path)
            todo += [normpath(join(dirname(path), unquote(urlsplit(it).path))) for it in pages[path].links]
    assert reached == set(pages)


def test_nothing_is_asked_of_the_network_and_no_page_is_found_by_search_engines(site: Site) -> None:
    for path in site:
        text = site[path].decode()
        if path.endswith(".html"):
            assert "default-src 'none'" in text
            assert 'content="noindex' in text
            assert 'content="no-referrer"' in text
            assert not re.search(r"<(?:img|iframe|object|video|audio|form|style)\b", text)
            scripts = [f'<script src="{link(path, "theme.js")}"></script>']
            names = DEFERRED.get(path, ("enhance.js",))
            scripts += [f'<script src="{link(path, name)}" defer></script>' for name in names]
            assert re.findall(r"<script.*", text) == scripts
        else:
            assert "url(" not in text
            assert "@import" not in text


def test_all_that_was_written_is_on_the_page(pages: dict[str, HtmlPage]) -> None:
    words = " ".join(pages[INTERVIEW].words.split())
    for text in (
        "Northwind Labs: technical. Answer due by Fri 20 March", "Data Analyst", "Thu 12 March, 14:30",
        "Felt 3/5", "Private", "1 h 15 min", "92,000 USD", "python, sql", "Dana Ortiz, Staff Engineer",
        "thanked on Fri 13 March", "mood <b>calm</b>", "Friendly pair.", "Done: Send the article",
        "What they asked", "They asked a lot.", "Asked by Dana Ortiz", "What I said By tenant.",
        "Next time Begin with access key",
        "A note.", "A nod.", "Moving.", "Last ones", "2/3", "this answer stays", "Two of them:", "Ask first. structure",
        "Rehearse Overdue since Sat 14 March rehearse", "And rest.", "Two more, see questions.", "asked 2 times",
        "Same as Sharding?", "Not same as Why us?", "Billing", "Depth",
    ):  # fmt: skip
        assert text in words, text


def test_each_problem_is_shown_once_and_where_it_belongs(pages: dict[str, HtmlPage]) -> None:
    words = " ".join(pages[INTERVIEW].words.split())
    for code in ("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"):
        assert words.count(f"word {code} is <odd>") == 1, code
    places = [words.index(text) for text in (
        "word A1 ", "word A8 ", "Format Video", "word A2 ", "word A3 ", "What they asked", "word A4 ", "Moving.",
        "word A5 ", "Last ones", "Breathe.", "word A6 ", "Next steps", "word A7 ", "If no",
    ) if text != "Next steps"]  # fmt: skip
    assert places == sorted(places)


def test_an_entry_that_could_not_be_read_has_a_page_with_the_message(pages: dict[str, HtmlPage]) -> None:
    page = pages["interviews/broken.html"]
    assert "broken.md could not be read" in page.words
    assert "word A9" in page.words
    assert "broken.md" in pages["interviews.html"].words


def test_the_page_of_problems_lists_all_with_a_way_to_each(pages: dict[str, HtmlPage]) -> None:
    page = pages["problems.html"]
    assert "10 problems in 3 files" in page.words
    assert page.words.count(" is <odd>") == 10
    assert INTERVIEW in page.links


def test_the_same_question_is_one_row_with_all_its_times(pages: dict[str, HtmlPage]) -> None:
    words = " ".join(pages["questions.html"].words.split())
    assert "1 question to work on, of 2 you were asked" in words
    assert "How would you shard x? 2 times, last Northwind Labs · Technical · March 2026 · 4 → 2" in words


def test_offers_show_their_terms_also_those_that_are_none(pages: dict[str, HtmlPage]) -> None:
    words = " ".join(pages["interviews/2026-02-02-brücke.html"].words.split())
    assert "Base 5,400.50 EUR a month Bonus 10% Vacation none" in words


@pytest.mark.parametrize("count", [0, 1, 3])
def test_every_page_has_a_good_face_with_little_on_it(count: int, day: dt.date) -> None:
    interviews = [Interview(f"{number}.md", company="A", date=day) for number in range(count)]
    site = Site(Journal(entries=tuple(Entry(it.path, it) for it in interviews)), (), day)
    words = {path: HtmlPage(site[path].decode()).words for path in site if path.endswith(".html")}
    assert ("How to go on" in words["index.html"]) == (0 < count < 3)
    assert "## Questions" in words["questions.html"]
    assert "## Lessons" in words["lessons.html"]
    assert "- [ ]" in words["next-steps.html"]
    assert "Nothing is wrong" in words["problems.html"]
    if count:
        assert "Nothing is written here yet" in words["interviews/0.html"]


def test_a_pretended_day_is_said_on_every_page(journal: Journal, day: dt.date) -> None:
    site = Site(journal, (), day, pretended=True)
    assert all(
        "pretends that today is Mon 16 March 2026" in site[path].decode() for path in site if path.endswith("html")
    )


def test_days_are_written_in_the_language_of_the_journal(day: dt.date) -> None:
    entry = Entry("a.md", Interview("a.md", company="A", date=dt.date(2026, 3, 2)))
    for language, words in (("de", "Mo, 2. März"), ("pt", "seg 2 de março"), ("xx", "2026-03-02")):
        site = Site(Journal(Settings(language=language), (entry,)), (), day)
        assert words in site["interviews/a.html"].decode()


def test_many_lessons_and_steps_cost_no_more_each_than_few(day: dt.date) -> None:
    """Not a question of seconds: with work for each pair of them this test would run for minutes."""
    count = 20_000
    text = "\n".join(f"- [ ] step {number}" for number in range(count))
    section = Section("next-steps", "Next steps", 2, Span(5, 1, 5, 3), Passage(text, 6))
    steps = tuple(NextStep("step", Span(line, 7, line, 9), Span(line, 4, line, 5)) for line in range(6, 6 + count))
    entry = Entry("a.md", Interview("a.md", date=day, body=Body((section,), next_steps=steps)))
    site = Site(Journal(entries=(entry,)), (), day)
    assert site["interviews/a.html"].count(b'<li class="task') == count
    assert site["next-steps.html"].count(b'<li class="task') == count
