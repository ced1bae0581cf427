"""The pages of questions: who has one, and that no two names are one file to any file system."""

import unicodedata
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.asked import Asked
from journal_tool.analysis.question_pages import locate_questions
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Interview
from journal_tool.model.place import START
from journal_tool.model.question import Encounter

ONCE = Asked(Interview("a.md", date=date(2026, 3, 2)), Encounter("Why?", START), 1)
IDS = st.text(st.characters(categories=("L", "N", "M")), min_size=1) | st.text("wWhHyYßſ-_1", min_size=1, max_size=4)


def question(id: str, times: int = 2) -> Question:
    return Question(id, "Why?", (), (ONCE,) * times, None, (), "none")


def locate(*ids: str) -> dict[str, str]:
    return locate_questions(question(id) for id in ids)


def test_only_what_was_asked_twice_has_a_page() -> None:
    assert locate_questions([question("a", 1), question("b", 2), question("c", 5)]) == {
        "b": "questions/b.html",
        "c": "questions/c.html",
    }


def test_usual_ids_are_the_names_of_their_pages() -> None:
    for id in ("why-energy", "walk-me-through-your-résumé", "als-führungskraft-0d4073", "なぜ"):
        assert locate(id)[id] == f"questions/{id}.html"


def test_ids_that_differ_only_in_case_or_form_have_pages_that_do_not() -> None:
    pages = locate("why", "Why", "WHY", "con", "straße", "strasse", "résumé", unicodedata.normalize("NFD", "résumé"))
    assert pages["why"] == "questions/why.html"
    assert pages["strasse"] == "questions/strasse.html"
    assert pages["résumé"] == "questions/résumé.html"
    assert pages["con"].startswith("questions/con-page-")
    assert len({unicodedata.normalize("NFKC", page.casefold()) for page in pages.values()}) == len(pages)


def test_a_page_keeps_its_name_when_other_questions_come() -> None:
    assert locate("Why")["Why"] == locate("WHY", "Why", "wHy", "why")["Why"]


def test_an_id_that_has_the_digits_of_another_keeps_its_name_too() -> None:
    taken = locate("Why")["Why"].removeprefix("questions/").removesuffix(".html")
    both = locate(taken, "Why")
    assert both == {taken: f"questions/{taken}.html", "Why": f"questions/{taken}-2.html"}


@given(st.sets(IDS, max_size=8))
def test_no_two_pages_are_one_file_and_no_name_is_too_long(ids: set[str]) -> None:
    pages = locate(*ids)
    assert set(pages) == ids
    folded = [unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", it).casefold()) for it in pages.values()]
    assert len(set(folded)) == len(ids)
    assert all(len(it.removeprefix("questions/").encode()) <= 120 for it in pages.values())
