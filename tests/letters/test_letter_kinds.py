"""The table of letters: complete, unique, in words; and templates that use nothing they are not given."""

import re
from typing import get_type_hints

import pytest
from jinja2 import meta, nodes
from letter_text import LETTERS, WRITTEN_IN

from journal_tool.analysis.follow_ups import FOLLOW_UPS
from journal_tool.letters import KINDS, LetterKind, find_kind
from journal_tool.letters.languages import LANGUAGES
from journal_tool.templates.default_look import find_default_folder
from journal_tool.templates.environment import make_environment

FOLDER = find_default_folder()
ENVIRONMENT = make_environment(FOLDER)
PROMISED = {
    *("thank-you", "follow-up", "time-to-decide", "questions-about-offer", "counteroffer", "thanks-for-considering"),
    *("accept", "decline", "withdraw", "resignation", "rejection-reply", "feedback-request"),
}
GIVEN_ALWAYS = {
    *("name", "to", "company", "role", "date", "day", "full_day", "plain_day", "names", "quote", "gap"),
    *("pay", "amount", "worth", "number"),
}

each_language = pytest.mark.parametrize("language", WRITTEN_IN)
each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def test_every_kind_that_was_promised_is_there_once() -> None:
    names = [kind.name for kind in KINDS]
    assert len(set(names)) == len(names)
    assert set(names) == PROMISED
    assert [find_kind(name) for name in names] == [*KINDS]
    assert find_kind("love") is None


@each_kind
def test_a_kind_is_told_in_words_and_stands_beside_follow_ups_that_there_are(kind: LetterKind) -> None:
    assert kind.title[0].isupper()
    assert kind.purpose[0].islower()
    assert kind.purpose[-1] not in ".!"
    assert kind.rules and set(kind.rules) <= {rule.name for rule in FOLLOW_UPS}
    kind.sent.format(day="2026-03-16", entry="northwind")


def find_used(name: str) -> set[str]:
    """The names that a template takes from outside; those that it sets under a condition are its own."""
    tree = ENVIRONMENT.parse((FOLDER / name).read_text(encoding="utf-8"))
    own = {it.target.name for it in tree.find_all(nodes.Assign) if isinstance(it.target, nodes.Name)}
    return meta.find_undeclared_variables(tree) - own


def find_facts(kind: LetterKind) -> set[str]:
    return set(get_type_hints(get_type_hints(kind.gather)["return"]))


@each_language
@each_kind
@pytest.mark.parametrize("ending", ["", "-talk"])
def test_its_templates_use_only_what_they_are_given(kind: LetterKind, ending: str, language: str) -> None:
    assert find_used(f"letters/{language}/{kind.name}{ending}.txt") <= GIVEN_ALWAYS | find_facts(kind)


@each_language
@each_kind
def test_a_letter_has_a_subject_and_points_for_a_call_have_a_heading(kind: LetterKind, language: str) -> None:
    letter, talk = ((LETTERS / language / f"{kind.name}{it}.txt").read_text("utf-8") for it in ("", "-talk"))
    word = LANGUAGES[language].subject.replace("\N{NO-BREAK SPACE}", " ")
    assert re.search(rf"^{word} \S", letter, re.MULTILINE)
    assert word not in talk
    assert re.search(r"^# \S", talk, re.MULTILINE)


@each_language
def test_every_fact_is_used_by_a_template(language: str) -> None:
    used = {
        name for path in (LETTERS / language).glob("*.txt") for name in find_used(f"letters/{language}/{path.name}")
    }
    for kind in KINDS:
        assert find_facts(kind) <= used, kind.name


@each_language
def test_a_language_has_every_kind_twice_and_nothing_but_what_these_are_made_of(language: str) -> None:
    wanted = {f"letters/{language}/{kind.name}{ending}.txt" for kind in KINDS for ending in ("", "-talk")}
    for name in list(wanted):
        tree = ENVIRONMENT.parse((FOLDER / name).read_text(encoding="utf-8"))
        wanted |= {part for part in meta.find_referenced_templates(tree) if part}
    assert {f"letters/{language}/{path.name}" for path in (LETTERS / language).iterdir()} == wanted


@each_language
@each_kind
@pytest.mark.parametrize("ending", ["", "-talk"])
def test_a_letter_says_in_every_language_what_it_says_in_english(kind: LetterKind, ending: str, language: str) -> None:
    """None is without a fact that the English one has, be it in other places."""
    english, other = (find_used(f"letters/{it}/{kind.name}{ending}.txt") for it in ("en", language))
    assert english - other <= {"full_day", "gap"}
