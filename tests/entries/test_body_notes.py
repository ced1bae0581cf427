"""Footnotes belong to the entry: none is taken for a lesson, an answer or a question of the writer's."""

import pytest
from body_text import codes, problems, read, text_of

from journal_tool.entries.body.blocks import find_blocks
from journal_tool.entries.body.notes import find_closing_notes


def test_a_note_is_no_lesson():
    body = read("## Lessons\n\nAsk first.[^1]\n\n[^1]: Before you draw.\n\nBreathe.\n")
    assert [it.passage.text for it in body.lessons] == ["Ask first.[^1]", "Breathe."]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_note_behind_a_list_is_no_part_of_its_last_item(between):
    body = read(f"## Lessons\n\n- Ask first.[^1]\n- Breathe.{between}[^1]: Before you draw.\n")
    assert [it.passage.text for it in body.lessons] == ["Ask first.[^1]", "Breathe."]
    assert body.sections[0].passage.text.endswith("[^1]: Before you draw.")


def test_a_note_is_no_question_of_the_writers():
    body = read("## Questions I asked\n\nHow is on-call organised?[^1]\n\n[^1]: Two weeks in twelve, I heard.\n")
    assert [it.text for it in body.asked] == ["How is on-call organised?[^1]"]


@pytest.mark.parametrize("question", ["### Why now?", "**Why now?**", "- Why us?\n- Why now?", "- Why now?"])
def test_notes_that_close_the_questions_answer_none_of_them(question):
    notes = "[^a]: First: a note.\n\n    Rating: 3\n\n[^b]: Second\n"
    text = f"## Questions\n\n{question}\n\n{notes}"
    body = read(text)
    last = body.encounters[-1]
    assert (last.text, last.answered, last.rating) == ("Why now?", False, None)
    assert codes(text) == []
    lines = text.split("\n")
    assert "\n".join(lines[last.extent.end_line - 1 :]) == notes


def test_a_note_in_the_middle_stays_in_the_answer():
    first, second = read("## Questions\n\n### Why?\n\nSo.[^a]\n\n[^a]: Because.\n\n### How?\n\nThus.\n").encounters
    assert (text_of(first.answer), text_of(second.answer)) == ("So.[^a]\n\n[^a]: Because.", "Thus.")


def test_a_note_is_no_misspelt_task_and_no_label():
    assert problems("## Notes\n\nSee[^x], [^-] and[^r].\n\n[^x]: y is it\n[^-]: z is it\n[^r]: Rating: 3\n") == []


def test_a_question_knows_where_it_ends():
    text = "## Questions\n\n- Why us? So.\n  - Rating: 2\n- Why now?\n\nThat was all.\n"
    first, second = read(text).encounters
    assert (first.extent.end_line, second.extent.end_line) == (5, 7)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("a\n\n[^1]: b", 2),
        ("a\n[^1]: b\n[^2]: c\n\n    more", 1),
        ("[^1]: b\n\na", 3),
        ("a\n- b\n  - c\n[^1]: d", 3),
        ("```\n[^1]: b\n```", 3),
        ("a[^1]: b", 1),
        ("a\n[^]: b", 2),
        ("a\n[^1 2]: b", 2),
    ],
)
def test_the_closing_notes_are_those_with_nothing_else_below(text, first):
    lines = text.split("\n")
    assert find_closing_notes(lines, find_blocks(lines).notes, 0, len(lines)) == first
