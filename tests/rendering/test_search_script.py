"""What the page Search looks through: every word that was written, each piece with the place where it is read."""

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from html_page import HtmlPage
from hypothesis import given, settings
from hypothesis import strategies as st
from odd_journal import write_odd_journal

from journal_tool.entries.entry import parse_entry
from journal_tool.model.application import Row
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.reading import load_journal
from journal_tool.rendering.material import Material
from journal_tool.rendering.search.piece import KINDS
from journal_tool.rendering.search.script import render_search_script
from journal_tool.rendering.site import Site
from journal_tool.rendering.urls import SEARCHED
from journal_tool.settings import Settings

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
FACTS = "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\n---\n\n"


class Found(NamedTuple):
    """A piece as the browser has it, with the address to which its result leads."""

    kind: str
    address: str
    title: str
    text: str
    about: str
    day: str


def read_script(script: bytes) -> dict[str, Any]:
    found = re.fullmatch(r"window\.journalSearch=(.*);\n", script.decode(), re.DOTALL)
    assert found
    made: dict[str, Any] = json.loads(found[1])
    return made


def find_pieces(script: bytes) -> list[Found]:
    made = read_script(script)
    names = [name for name, _ in KINDS]
    found = []
    for page, day, _, about, _, pieces in made["groups"]:
        for kind, anchor, title, text, *question in pieces:
            place = made["questions"][question[0]][0] if question else page
            found.append(Found(names[kind], f"{place}#{anchor}".rstrip("#"), title, text, about, day))
    return found


def write(body: str, facts: str = FACTS) -> list[Found]:
    """The pieces of an entry with this body."""
    entry = parse_entry("a.md", (facts + body).encode(), Settings())
    return find_pieces(render_search_script(Material(Journal(entries=(entry,)), (), DAY, False, tuple)))


def site_of(*bodies: str) -> Site:
    entries = (parse_entry(f"{n}.md", (FACTS + it).encode(), Settings()) for n, it in enumerate(bodies, 1))
    return Site(Journal(entries=tuple(entries)), (), DAY)


@pytest.mark.parametrize(
    ("body", "kind", "anchor", "title", "text"),
    [
        ("Friendly pair.", "note", "prose", "Notes", "Friendly pair."),
        ("## Questions\n\n- Why us? 4/5 #fit\n", "question", "question-1", "Why us?", "#fit"),
        (
            "## Questions\n\n### Why us?\n\n- Asked by: Dana\n\nFlour.\n\n**Next time:** Bread.\n",
            "question",
            "question-1",
            "Why us?",
            "Flour.\nNext time: Bread.\nAsked by: Dana",
        ),
        ("## Lessons\n\n- Ask first. #research\n", "lesson", "lesson-1", "Ask first.", "#research"),
        (
            "## Next steps\n\n- [ ] Say it aloud due:2026-03-21 #rehearse\n",
            "step",
            "step-1",
            "Say it aloud",
            "To do, by Sat 21 March #rehearse",
        ),
        ("Well.\n\n- [x] Bake\n", "step", "prose", "Bake", "Done"),
        ("## Feedback\n\nToo quiet.\n", "feedback", "feedback", "Feedback", "Too quiet."),
        ("## Reflection\n\nIt was me.\n", "reflection", "reflection", "Reflection", "It was me."),
        ("## Counter\n\n- Ask: 9 USD\n", "offer", "counter", "Counter", "- Ask: 9 USD"),
        ("## If yes\n\nDance.\n", "note", "if-yes", "If yes", "Dance."),
        ("## Questions\n\nThey were quick.\n\n### Why us?\n", "note", "questions", "Questions", "They were quick."),
        ("## The oven\n\nHot.\n", "note", "text-the-oven", "The oven", "Hot."),
        ("## Notes\n\nA.\n\n### The _big_ oven\n\nHot.\n", "note", "text-the-_big_-oven", "The _big_ oven", "Hot."),
        ("## Notes\n\n### Alone\n", "note", "text-alone", "Alone", ""),
    ],
)
def test_each_piece_has_its_kind_its_place_and_its_words(
    body: str, kind: str, anchor: str, title: str, text: str
) -> None:
    assert (kind, f"interviews/a.html#{anchor}", title, text) in [it[:4] for it in write(body)]


def test_what_stands_in_a_question_is_no_note_as_well() -> None:
    pieces = write("## Questions\n\n### Why us?\n\nFlour.\n\n## Lessons\n\n- Ask.\n\n## Next steps\n\n- [ ] Go\n")
    assert [it.kind for it in pieces if it.address.startswith("interviews/")] == [
        "interview", "question", "lesson", "step",
    ]  # fmt: skip


def test_the_facts_of_an_interview_and_the_terms_of_an_offer_are_found() -> None:
    facts = (
        "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\nstage: offer\nlocation: Lisbon\nbase: 52000 USD\n"
        "conditions: food handler card\nmood: calm\n---\n"
    )
    interview, offer, application = write("", facts)
    assert interview.title == "Aster: offer"
    assert interview.text == "Baker. Offer. Lisbon. mood: calm"
    assert offer.title == "The offer of Aster"
    assert offer.text == "Base: 52,000 USD. Conditions: food handler card"
    assert (application.kind, application.title) == ("application", "Aster: Baker")


def test_a_question_that_was_asked_twice_is_read_on_its_own_page() -> None:
    site = site_of("## Questions\n\n- Why us?\n", "## Questions\n\n- why us\n", "## Questions\n\n- Why not?\n")
    addresses = [it.address for it in find_pieces(site[SEARCHED]) if it.kind == "question"]
    assert addresses == [
        "questions/why-us.html#answer-1", "questions/why-us.html#answer-2", "interviews/3.html#question-1",
    ]  # fmt: skip
    assert read_script(site[SEARCHED])["questions"] == [["questions/why-us.html", 2]]


def test_an_application_that_led_to_no_interview_is_found_by_its_row() -> None:
    row = Row("Nimbus", "Analyst", DAY, START, source="fair", notes="Met Ana there", other=(("City", "Graz"),))
    (piece,) = find_pieces(Site(Journal(rows=(row,)), (), DAY)[SEARCHED])
    assert piece == Found(
        "application", "applications.html", "Nimbus: Analyst", "Open. fair. Met Ana there. Graz", "", "2026-03-16"
    )


@pytest.fixture(scope="module", params=["sample", "odd"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = SAMPLE
    if request.param == "odd":
        folder = tmp_path_factory.mktemp("odd")
        write_odd_journal(folder)
    return Site(load_journal(folder, cache=False), (), DAY, folder=folder)


def test_every_result_leads_to_something_that_is_there(site: Site) -> None:
    pages: dict[str, HtmlPage] = {}
    for piece in find_pieces(site[SEARCHED]):
        path, _, anchor = piece.address.partition("#")
        if path not in pages:
            pages[path] = HtmlPage(site[path].decode())
        assert not anchor or anchor in pages[path].ids, piece


def test_every_word_of_an_interview_that_its_page_shows_is_found(site: Site) -> None:
    """Of its body: what the page says around it, such as the way of its application, is no part of it."""
    found: dict[str, str] = {}
    made = read_script(site[SEARCHED])
    for page, *_, pieces in made["groups"]:
        found[page] = found.get(page, "") + " ".join(f"{it[2]} {it[3]}" for it in pieces)
    for entry in site._material.journal.entries:
        if entry.interview is None:
            continue
        known = set(re.findall(r"\w+", found[site.pages[entry.path]].lower()))
        for section in entry.interview.body.sections:
            text = re.sub(r"\bdue:\S+|\^[\w-]+", " ", section.passage.text if section.passage else "")
            text = re.sub(r"^ *- (?:Rating|Bewertung)\W.*$|\b\d ?/ ?\d\b|\[[ xX-]\]", " ", text, flags=re.MULTILINE)
            missing = set(re.findall(r"\w{3,}", text.lower())) - known - LABELS
            assert not missing, (entry.path, section.title, missing)


LABELS = set("rating topic asked story looking for same not answer next time note reaction missed the".split())
"""Of the labels that are shown in other words."""

WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzéø"), min_size=4, max_size=8).map(lambda it: f"w{it}")


@st.composite
def bodies(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A body in which every word is in its own place, and all these words."""
    words = draw(st.lists(WORDS, min_size=40, max_size=40, unique=True))
    left = iter(words)

    def say(count: int = 2) -> str:
        return " ".join(next(left) for _ in range(count))

    question = st.sampled_from(
        [
            lambda: f"### {say()}? #{say(1)}\n\n- Rating: 2/5\n\n{say()}\n\n**Next time:** {say()}\n\n",
            lambda: f"- {say()}? 3/5\n  {say()}\n\n",
            lambda: f"**{say()}?**\n\n{say()}\n\n",
            lambda: f"1. {say()}\n   - Note: {say()}\n\n",
        ]
    )
    lesson = st.sampled_from([lambda: f"- {say()} #{say(1)}\n", lambda: f"- {say()}\n\n  {say()}\n"])
    other = st.sampled_from(
        [
            lambda: f"## Notes\n\n{say()}\n\n### {say()}\n\n{say()}\n\n",
            lambda: f"## {say()}\n\n- {say()}\n\n```\n# {say()}\n```\n\n",
            lambda: f"## Next steps\n\n- [ ] {say()}\n\n{say()}\n\n",
            lambda: f"## Reflection\n\n**Plan:** {say()}\n\n",
            lambda: f"## Questions I asked\n\n- {say()}\n\n",
        ]
    )
    text = "".join(
        [
            f"{say()}\n\n## Questions\n\n",
            *(make() for make in draw(st.lists(question, min_size=1, max_size=2))),
            "## Lessons\n\n",
            *(make() for make in draw(st.lists(lesson, min_size=1, max_size=2))),
            "\n",
            *(make() for make in draw(st.lists(other, max_size=2))),
        ]
    )
    return text, [word for word in words if re.search(rf"\b{word}\b", text)]


@given(bodies())
@settings(max_examples=60, deadline=None)
def test_every_word_that_was_written_is_found_once_and_only_once(written: tuple[str, list[str]]) -> None:
    body, words = written
    found = " ".join(f"{it.title} {it.text}" for it in write(body) if it.address.startswith("interviews/"))
    count = {word: len(re.findall(rf"\b{word}\b", found)) for word in words}
    assert count == dict.fromkeys(words, 1), body


def test_what_was_written_stays_text(journal: Journal, problems: tuple[Problem, ...], day: dt.date) -> None:
    """Nothing is rendered, and nothing is a tag: the browser gets it as the text of nodes."""
    pieces = find_pieces(Site(journal, problems, day)[SEARCHED])
    assert any("mood: <b>calm</b>" in it.text for it in pieces)
    assert any(it.title == "How would you shard `x`?" for it in pieces)


def test_a_journal_without_entries_has_nothing_to_find() -> None:
    made = read_script(Site(Journal(), (), DAY)[SEARCHED])
    assert (made["questions"], made["groups"]) == ([], [])
    assert len(made["kinds"]) == len(KINDS)
