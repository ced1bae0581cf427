"""What the format says nothing about, read as a writer would expect."""

from body_text import codes, one, problems, read

from journal_tool.model.body import Body


def test_a_body_without_headings_takes_lines_with_a_colon_for_them():
    text = "Questions:\n- Why us?\n- Why now?\nLessons:\n-Ask first.\n**To do**\n-[ ] call\n"
    body = read(text)
    assert [it.name for it in body.sections] == ["questions", "lessons", "next-steps"]
    assert [it.text for it in body.encounters] == ["Why us?", "Why now?"]
    assert [it.passage.text for it in body.lessons] == ["Ask first."]
    assert [it.text for it in body.next_steps] == ["call"]


def test_questions_and_answers_marked_with_letters_are_read():
    first, second = read(
        "## Questions\n\nQ: Why us?\nA: Trains.\n\nQ2. Tell me about you (3/5)\nA: Born in Denver.\n"
    ).encounters
    assert (first.text, first.answer.text) == ("Why us?", "Trains.")
    assert (second.text, second.rating, second.answer.text) == ("Tell me about you", 3, "Born in Denver.")


def test_the_same_question_twice_is_told():
    (problem,) = problems("## Questions\n\n- Why us?\n- Why us\n")
    assert (problem.code, problem.span.line, problem.message) == ("J342", 4, "`Why us` is also asked in line 3")


def test_an_empty_heading_with_text_below_is_told_and_one_without_is_not():
    assert codes("## Questions\n\n###\n\ntext\n") == ["J341"]
    assert codes("## Questions\n\n###\n") == []


def test_a_rule_at_the_end_of_an_answer_is_no_part_of_it():
    encounter = read("## Questions\n\n### Why us?\n\nTrains.\n\n***\n\n### Why now?\n").encounters[0]
    assert encounter.answer.text == "Trains."


def test_indentation_of_the_place_is_taken_off_and_that_of_code_stays():
    encounter = one("1.  Why us?\n\n    I drew:\n\n    ```\n    a\n      b\n    ```\n\n    - x\n      - y\n")
    assert encounter.answer.text == "I drew:\n\n```\na\n  b\n```\n\n- x\n  - y"


def test_tabs_indent_like_blanks():
    encounter = one("-\tWhy us?\n\n\tTrains.\n\n\t\tcode\n\t- Rating: 2/5\n")
    assert (encounter.answer.text, encounter.rating) == ("Trains.\n\n    code", 2)


def test_an_empty_body_says_nothing():
    assert read("") == Body()
    assert read(" \n\t\n") == Body()


def test_a_word_that_is_taken_for_a_heading_is_shown_as_it_was_written():
    (section,) = read("nEXT-STEP\n\n- [ ] call\n").sections
    assert (section.name, section.title) == ("next-steps", "nEXT-STEP")
