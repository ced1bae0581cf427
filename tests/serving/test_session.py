"""What a browser is given while somebody writes: at once after a save, and when everything was derived anew."""

import datetime as dt
import gc
import re
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from live_journal import FIRST, SECOND, THIRD, LiveJournal

from journal_tool.serving.session import Session
from journal_tool.serving.watch import Changes

PAGE = "interviews/first.html"


@pytest.fixture
def live(tmp_path: Path) -> LiveJournal:
    return LiveJournal(tmp_path)


def card(page: str) -> str:
    found = re.search(r'<aside id="live-problems" role="status".*?</aside>', page, re.DOTALL)
    return found[0] if found else ""


def test_what_is_served_first_is_what_a_build_makes(live: LiveJournal) -> None:
    assert live.serve_all() == live.build()


def test_the_page_of_all_components_is_served_and_in_no_build(live: LiveJournal) -> None:
    assert "All components" in live.page("_components.html")
    assert "_components.html" not in live.session.paths
    assert "_components.html" not in live.build()


def test_nothing_is_there_before_the_journal_is_loaded(live: LiveJournal) -> None:
    session = Session(live.folder, lambda _: live.day)
    assert (session.version, session.page(PAGE), session.refresh(Changes(frozenset(), everything=True))) == (
        0,
        None,
        False,
    )


def test_a_save_is_on_its_page_at_once(live: LiveJournal) -> None:
    live.page(PAGE)
    before = live.session.version
    assert live.write("first.md", FIRST.replace("I like maps", "I love maps"))
    assert live.session.version == before + 1
    assert "I love maps" in live.page(PAGE)


def test_a_save_without_change_is_none(live: LiveJournal) -> None:
    before = live.session.version
    assert not live.write("first.md", FIRST)
    assert not live.tell("first.md", "README.md", "nothing.md", "templates")
    assert not live.session.settle()
    assert live.session.version == before


def test_other_pages_follow_when_everything_was_derived_anew(live: LiveJournal) -> None:
    old = live.page("lessons.html")
    live.write("first.md", FIRST.replace("team's size", "budget"))
    assert live.page("lessons.html") == old
    version = live.session.version
    assert live.session.settle()
    assert live.session.version == version + 1
    assert "Ask for the budget" in live.page("lessons.html")
    assert live.serve_all() == live.build()


def test_the_number_stays_where_nothing_differs_that_somebody_looks_at(live: LiveJournal) -> None:
    live.page("people.html")
    live.write("first.md", FIRST.replace("I like maps", "I love maps"))
    live.page("people.html")
    version = live.session.version
    assert live.session.unsettled and not live.session.settle()
    assert (live.session.version, live.session.unsettled) == (version, False)
    assert live.serve_all() == live.build()


def test_an_entry_that_is_new_has_its_page_when_it_was_missed(live: LiveJournal) -> None:
    """A tab that shows "nothing is here" is told too."""
    assert live.session.page("interviews/fourth.html") is None
    assert live.write("fourth.md", THIRD)
    assert live.session.settle()
    assert "Contoso" in live.page("interviews/fourth.html")


def test_many_files_at_once_wait_for_everything(live: LiveJournal) -> None:
    names = [f"more-{number}.md" for number in range(20)]
    for text in (FIRST, SECOND):
        for name in names:
            live.put(name, text)
        version = live.session.version
        assert live.tell(*names)
        assert live.session.version == version
        live.session.settle()
        assert live.serve_all() == live.build()


def test_a_question_keeps_its_way_to_other_times_when_it_moves_down(live: LiveJournal) -> None:
    """What was derived before is found by its words, and not by its place."""
    live.write("first.md", FIRST.replace("- Why us?", "- Anything new?\n- Why us?"))
    cards = re.findall(r'<article class="card question".*?</article>', live.page(PAGE), re.DOTALL)
    assert [("asked" in it.lower() and "times" in it) for it in cards] == [False, True, True]
    live.session.settle()
    assert live.serve_all() == live.build()


def test_the_date_of_an_entry_changes_its_neighbours_at_once(live: LiveJournal) -> None:
    live.write("first.md", FIRST.replace("2026-03-12", "2026-04-12"))
    at_once = live.page(PAGE)
    assert "Before:" in at_once and "After:" not in at_once
    live.session.settle()
    assert live.serve_all() == live.build()


# ── What is broken for the moment ──

BROKEN: dict[str, tuple[str | bytes, str]] = {
    "half of the front matter": ("---\ncompany: North", "J103"),
    "no second line of dashes": (FIRST.replace("---\n\n##", "\n##"), "J103"),
    "an empty file": ("", "J005"),
    "no text": (b"\0\1", "J003"),
    "another encoding": (FIRST.replace("Ana", "\xc4na").encode("latin-1"), "J002"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_keeps_its_last_good_page_under_the_card(live: LiveJournal, name: str) -> None:
    good = live.page(PAGE)
    content, _ = BROKEN[name]
    for _ in range(2):  # at once, and when everything was derived anew
        live.write("first.md", content)
        page = live.page(PAGE)
        assert 'id="live-problems"' in page and "first.md:" in card(page)
        assert "I like maps" in page and "<h1>Northwind Labs: technical" in page
        assert "Northwind Labs" in live.page("interviews.html")
        live.session.settle()
    live.write("first.md", FIRST)
    assert live.page(PAGE) == good
    live.session.settle()
    assert live.serve_all() == live.build()


def test_a_mistyped_fact_costs_nothing_and_the_rest_goes_on(live: LiveJournal) -> None:
    live.write("first.md", FIRST.replace("2026-03-12", "2026-03").replace("I like maps", "I love maps"))
    page = live.page(PAGE)
    assert '<time datetime="2026-03-12">' in page and "I love maps" in page
    assert "<h2>first.md:4:7</h2>" in card(page)
    assert "date: <mark>2026-03</mark>\n      ^^^^^^^" in card(page)
    live.session.settle()
    assert '<time datetime="2026-03-12">' in live.page("interviews.html")


def test_a_fact_that_is_taken_out_goes(live: LiveJournal) -> None:
    live.write("first.md", FIRST.replace("people:\n  - Ana Ruiz\n", ""))
    assert "Ana Ruiz" not in live.page(PAGE)


def test_what_was_broken_before_is_shown_as_it_is(tmp_path: Path) -> None:
    live = LiveJournal(tmp_path, **{"first.md": FIRST.replace("2026-03-12", "2026-03")})
    assert "first.md:4:7" in card(live.page(PAGE))
    assert live.serve_all() == live.build()


def test_the_card_lies_over_every_page_but_tells_of_others_by_their_number(live: LiveJournal) -> None:
    live.write("third.md", THIRD.replace("2026-03-12", "soon"))
    live.write("first.md", FIRST.replace("2026-03-12", "2026-03"))
    live.session.settle()
    for path in ("index.html", PAGE):
        assert "first.md:4:7" in card(live.page(path)) and "third.md" not in card(live.page(path))
    assert '<a href="problems.html">1 more error</a>' in card(live.page("index.html"))
    assert '<a href="../problems.html">1 more error</a>' in card(live.page(PAGE))
    assert "third.md" in card(live.page("interviews/third.html"))
    live.write("first.md", FIRST)
    assert card(live.page("index.html")) == ""


def test_the_card_shows_text_and_never_markup(live: LiveJournal) -> None:
    live.write("first.md", FIRST.replace("2026-03-12", "<b>&soon"))
    assert "<mark>&lt;b&gt;&amp;soon</mark>" in card(live.page(PAGE))


def test_broken_settings_leave_the_last_good_ones(live: LiveJournal) -> None:
    live.write("journal.toml", 'title = "Mine"\n')
    live.session.settle()
    live.write("journal.toml", 'title = "Min')
    live.session.settle()
    assert "Mine</title>" in live.page("index.html") and "journal.toml:1:" in card(live.page("index.html"))
    live.write("journal.toml", 'title = "Minx"\n')
    live.session.settle()
    assert live.serve_all() == live.build()


# ── Templates, style, the day ──


def test_the_style_has_a_number_of_its_own(live: LiveJournal) -> None:
    live.page("style.css")
    version, style = live.session.version, live.session.style_version
    assert live.write("templates/style.css", "body { color: red }")
    assert live.page("style.css") == "body { color: red }"
    assert (live.session.version, live.session.style_version) == (version, style + 1)


def test_a_template_of_ones_own_is_used_at_once_and_its_mistake_is_on_the_card(live: LiveJournal) -> None:
    template = '{% extends "base.html" %}{% block main %}<h1>Mine {{ heading }}</h1>{% endblock %}'
    live.write("templates/interview.html", template)
    assert "<h1>Mine Northwind" in live.page(PAGE)
    live.write("templates/interview.html", template.replace("heading", "headng"))
    assert "templates/interview.html:1:1" in card(live.page(PAGE))
    live.page("problems.html")
    live.session.settle()
    assert live.serve_all() == live.build()


def test_a_letter_of_ones_own_is_used_at_once(live: LiveJournal) -> None:
    letter = "letters/first-thank-you.html"
    assert "Dear Ana Ruiz" in live.page(letter)
    version = live.session.version
    live.write("templates/letters/en/thank-you.txt", "Subject: Thanks\n\nHi {{ names(to) }}!\n")
    assert live.session.version == version + 1
    assert "<p>Hi Ana Ruiz!</p>" in live.page(letter)
    live.session.settle()
    assert live.serve_all() == live.build()


def test_the_site_before_is_gone_when_there_is_a_new_one(live: LiveJournal) -> None:
    """At 10,000 entries each is 150 MB, and looking for garbage stops everything for a third of a second."""
    gc.collect()
    gc.disable()
    try:
        live.page(PAGE)
        sites = [weakref.ref(live.session._base)]
        for number in range(3):
            live.write("first.md", FIRST.replace("I like maps", f"Mark {number}"))
            live.page(PAGE)
            live.session.settle()
            live.page(PAGE)
            sites.append(weakref.ref(live.session._base))
        assert [site() is None for site in sites] == [True, True, True, False]
    finally:
        gc.enable()


def test_what_was_saved_is_told_with_its_errors(live: LiveJournal) -> None:
    live.write("first.md", FIRST.replace("2026-03-12", "2026-03"))
    ((path, errors),) = live.session.saved
    assert (path, [error.code for error in errors]) == ("first.md", ["J211"])
    live.write("applications.csv", "company,role\nContoso,Analyst\n")
    assert live.session.saved == (("applications.csv", ()),)
    live.put("journal.toml", "title = 'X'")
    live.put("pictures/a.png", "1")
    assert live.session.refresh(Changes(frozenset(["pictures/a.png"]), everything=True))
    assert [path for path, _ in live.session.saved] == ["journal.toml", "pictures/a.png"]


def test_a_new_day_changes_what_lies_ahead(live: LiveJournal) -> None:
    assert "Upcoming" in live.page("interviews/second.html")
    live.day = dt.date(2026, 3, 25)
    assert live.session.refresh(None)
    assert live.session.settle()
    assert "Upcoming" not in live.page("interviews/second.html")
    assert live.serve_all() == live.build()
    assert not live.session.refresh(None)


# ── Where it changed ──


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (FIRST.replace("Two tables", "Three tables"), "question-2"),
        (FIRST + "- Bring water.\n", "lesson-2"),
        (FIRST.replace("team's size", "team"), "lesson-1"),
        (FIRST.replace("technical", "panel"), ""),
        (FIRST + "\n## Notes\n\nLong.\n", "notes"),
        (FIRST.replace("- What is a join? Two tables.\n", ""), "question-1"),
    ],
)
def test_the_focus_is_where_it_changed(live: LiveJournal, text: str, heading: str) -> None:
    assert live.session.focus == ("", "")
    live.write("first.md", text)
    page, id = live.session.focus
    assert (page, id) == (PAGE, heading) and (not id or f'id="{id}"' in live.page(PAGE))


def test_the_focus_of_a_new_entry_is_its_page(live: LiveJournal) -> None:
    live.write("fourth.md", THIRD)
    live.session.settle()
    assert live.session.focus == ("interviews/fourth.html", "")


# ── The law ──

NAMES = st.sampled_from(["first.md", "second.md", "third.md", "2026/First.md", "new.md", "first-.md"])
TEXTS = st.sampled_from(
    [
        *(FIRST, SECOND, THIRD, FIRST.replace("I like maps", "See [the other](second.md)."), FIRST[:40], "", "\0"),
        FIRST.replace("2026-03-12", "2026-0"),
        FIRST.replace("Ana Ruiz", "Ann Ruiz <ana@x.example>").replace("- Why us?", "- New?\n- Why us?"),
        SECOND.replace("role: Data Analyst\n", "outcome: rejected\n"),
        FIRST + "\n## Next steps\n\n- [ ] Write to Ana by 2026-03-20\n\n![a board](pictures/board.png)\n",
    ]
)
SETTINGS = st.sampled_from(
    ["", 'title = "Mine"', 'currency = "EUR"', 'exclude = ["2026"]', "today = 2026-04-01", "x = ["]
)
ROWS = st.sampled_from(["company,role,applied\nContoso,Analyst,2026-03-01\n", "company\n", ""])
LOOKS = st.sampled_from(
    ["", '{% extends "base.html" %}{% block main %}<h1>{{ heading }}</h1>{% endblock %}', "{{ no }}", "{% if"]
)

Step = Callable[[LiveJournal], object]


def _step(kind: str, *what: object) -> Step:
    return lambda live: getattr(live, kind)(*what)


def _step_to_day(days: int) -> Step:
    def step(live: LiveJournal) -> None:
        live.day = dt.date(2026, 3, 10) + dt.timedelta(days)
        live.session.refresh(None)

    return step


STEPS = st.one_of(
    st.builds(_step, st.just("write"), NAMES, TEXTS),
    st.builds(_step, st.just("write"), NAMES, TEXTS),
    st.builds(_step, st.just("remove"), NAMES),
    st.builds(_step, st.just("rename"), NAMES, NAMES),
    st.builds(_step, st.just("write"), st.just("journal.toml"), SETTINGS),
    st.builds(_step, st.just("write"), st.just("applications.csv"), ROWS),
    st.builds(_step, st.just("write"), st.just("pictures/board.png"), st.sampled_from(["", "1", "2"])),
    st.builds(_step, st.just("write"), st.just("templates/interview.html"), LOOKS),
    st.builds(_step, st.just("write"), st.just("templates/style.css"), st.sampled_from(["a{}", "b{}"])),
    st.builds(_step_to_day, st.integers(0, 30)),
    st.builds(lambda: lambda live: live.session.settle()),
    st.builds(lambda: lambda live: live.serve_all()),
)
MENDED = {"journal.toml": 'title = "Done"', "first.md": FIRST, "second.md": SECOND, "third.md": THIRD}


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(STEPS, max_size=10))
def test_whatever_happened_all_is_what_a_clean_build_makes(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    live = LiveJournal(tmp_path_factory.mktemp("live"))
    for step in steps:
        step(live)
    for name in ("2026/First.md", "new.md", "first-.md"):  # mended by taking them away: they may be broken
        live.remove(name)
    for name, text in MENDED.items():
        live.write(name, text)
    live.page("problems.html")
    live.session.settle()
    assert live.serve_all() == live.build()
