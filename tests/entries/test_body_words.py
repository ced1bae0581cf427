"""The words for sections and labels: five languages, all spellings, the writer's own."""

import pytest

from journal_tool.entries.body.word_tables.labels import COUNTER_ROWS, QUESTION_ROWS, REFLECTION_ROWS
from journal_tool.entries.body.word_tables.sections import SECTION_ROWS
from journal_tool.entries.body.words import WORDS, word_key
from journal_tool.model.vocabulary import COUNTER_LABELS, QUESTION_LABELS, REFLECTION_LABELS, SECTIONS

TABLES = (
    (SECTION_ROWS, SECTIONS, WORDS.sections),
    (QUESTION_ROWS, QUESTION_LABELS, WORDS.questions),
    (COUNTER_ROWS, COUNTER_LABELS, WORDS.counter),
    (REFLECTION_ROWS, REFLECTION_LABELS, WORDS.reflection),
)


@pytest.mark.parametrize(("rows", "canonical"), [table[:2] for table in TABLES])
def test_every_canonical_word_has_words_in_every_language(rows, canonical):
    assert tuple(row[0] for row in rows) == canonical
    assert all(all(language.strip() for language in row[1:]) for row in rows)


@pytest.mark.parametrize(("rows", "table"), [table[::2] for table in TABLES])
def test_every_word_is_found(rows, table):
    for row in rows:
        for word in row[1].split("; "):
            assert table.find(word) == row[0]  # the English sense
        for language in row[2:]:
            assert all(table.find(word) for word in language.split("; "))


@pytest.mark.parametrize(("rows", "table"), [table[::2] for table in TABLES])
def test_a_word_is_english_where_two_languages_share_it(rows, table):
    english = {word_key(word): row[0] for row in rows for word in row[1].split("; ")}
    for row in rows:
        for language in row[2:]:
            for word in language.split("; "):
                assert table.find(word) == english.get(word_key(word), table.find(word))


@pytest.mark.parametrize(
    "word",
    [
        "Nächste Schritte",
        "nachste schritte",
        "NAECHSTE SCHRITTE",
        "Nächste Schritte",
        "Prochaines étapes",
        "prochaines etapes",
        "Próximos pasos",
        "Proximos passos",
        "Next-steps",
        "next_steps",
        "Next  steps",
        "What's next",
        "What’s next",
    ],
)
def test_accents_case_dashes_and_apostrophes_do_not_matter(word: str):
    assert WORDS.find_section(word) == "next-steps"


def test_labels_and_sections_are_tables_of_their_own():
    assert WORDS.find_section("Notes") == "notes"
    assert WORDS.questions.find("Notes") == "note"
    assert WORDS.reflection.find("Answers") == "answers"
    assert WORDS.questions.find("Answer") == "answer"
    assert WORDS.counter.find("Answer") == "their-reply"


def test_the_writers_own_words_are_added():
    extra = {"Questions": ("Pytania", "Pytanie"), "Next time": ("Następnym razem",), "Plan": ("Zamiar",)}
    words = WORDS.with_extra(extra)
    assert words.find_section("PYTANIA") == "questions"
    assert words.find_section("Fragen") == "questions"
    assert words.questions.find("nastepnym razem") == "next-time"
    assert words.reflection.find("zamiar") == "plan"
    assert WORDS.find_section("Pytania") == ""


@pytest.mark.parametrize(
    ("name", "table", "canonical"),
    [
        ("Notes", "sections", "notes"),
        ("Note", "questions", "note"),
        ("Lernpunkte", "sections", "lessons"),
        ("next-time", "questions", "next-time"),
        ("if yes", "sections", "if-yes"),
        ("Ask", "counter", "ask"),
        ("In my hands", "reflection", "in-my-hands"),
    ],
)
def test_a_name_is_any_word_for_a_section_or_label(name: str, table: str, canonical: str):
    words = WORDS.with_extra({name: ("Xyzzy",)})
    assert getattr(words, table).find("xyzzy") == canonical


def test_names_that_are_no_section_or_label_count_for_nothing():
    words = WORDS.with_extra({"Snacks": ("Chips",), "Questions": ("Pytania",)})
    assert words.find_section("Chips") == words.questions.find("Chips") == ""
    assert words.find_section("pytania") == "questions"


def test_the_writers_own_words_win():
    words = WORDS.with_extra({"Lessons": ("Notes",)})
    assert words.find_section("Notes") == "lessons"


def test_the_same_extra_words_are_built_once():
    assert WORDS.with_extra({"Questions": ("Pytania",)}) is WORDS.with_extra({"Questions": ("Pytania",)})


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("Questons", "Questions"),
        ("Questiions", "Questions"),
        ("Qeustions", "Questions"),
        ("Lessoms", "Lessons"),
        ("Feedbak", "Feedback"),
        ("Nächste Shritte", "Nächste Schritte"),
    ],
)
def test_a_word_with_one_slip_of_the_pen_is_near(slip: str, word: str):
    assert WORDS.sections.find_near(slip) == word


@pytest.mark.parametrize("word", ["Questions", "Offers 2", "Posing", "Bonus", "", "Q", "a" * 500, "Counters1"])
def test_other_words_are_near_to_none(word: str):
    assert WORDS.sections.find_near(word) in ("", "Posting", "Offer")
    assert WORDS.sections.find_near("Questions") == ""
