"""The body's grammar: sections (rule 1), and all that is none of the other things (rule 11)."""

import pytest
from body_text import codes, names, problems, read, text_of

# 1. Sections


@pytest.mark.parametrize("level", range(1, 7))
def test_a_section_is_a_heading_of_any_level(level: int):
    assert names(f"{'#' * level} Lessons\n\n- Ask.\n") == ["lessons"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Questions", "questions"),
        ("QUESTIONS", "questions"),
        ("What they asked", "questions"),
        ("Questions (technical)", "questions"),
        ("1. Questions:", "questions"),
        ("**Questions**", "questions"),
        ("🎯 Questions", "questions"),
        ("Questions I asked", "questions-i-asked"),
        ("My questions", "questions-i-asked"),
        ("Lessons", "lessons"),
        ("Learned", "lessons"),
        ("Takeaways", "lessons"),
        ("If yes", "if-yes"),
        ("If no", "if-no"),
        ("Next steps", "next-steps"),
        ("To do", "next-steps"),
        ("To-do", "next-steps"),
        ("Feedback", "feedback"),
        ("Reflection", "reflection"),
        ("Offer", "offer"),
        ("Counter", "counter"),
        ("Counter-offer", "counter"),
        ("Posting", "posting"),
        ("Notes", "notes"),
        ("Questions about money", ""),
        ("Debrief", ""),
    ],
)
def test_its_whole_text_is_in_the_table(title: str, name: str):
    assert names(f"## {title}\n\ntext\n") == [name]


def test_a_section_ends_at_the_next_heading_of_its_level_or_above():
    body = read("## Lessons\n\n- One.\n\n### More\n\n- Two.\n\n## Other\n\n- Three.\n")
    assert [lesson.passage.text for lesson in body.lessons] == ["One.", "Two."]
    assert [(section.name, section.title) for section in body.sections] == [("lessons", "Lessons"), ("", "Other")]


def test_a_section_goes_on_after_a_deeper_one():
    text = "## Questions\n\n### Why us?\n\n### Lessons\n\n- Ask.\n\n### Why now?\n"
    body = read(text)
    assert [encounter.text for encounter in body.encounters] == ["Why us?", "Why now?"]
    assert [(section.name, section.title, section.level) for section in body.sections] == [
        ("questions", "Questions", 2),
        ("lessons", "Lessons", 3),
        ("questions", "", 0),
    ]
    assert body.sections[2].passage.text == "### Why now?"


def test_nothing_inside_a_quotation_or_a_code_block_structures_an_entry():
    text = """## Notes

> ## Questions
>
> - Why us?
> - [ ] a task
> **Next time:** no

```
## Lessons
- [ ] no task
Next time: no
```

    ## Counter
    - [ ] no task

| Next time: |
|------------|
| - [ ] no   |

<div>
- [ ] no task
</div>
"""
    body = read(text)
    assert [section.name for section in body.sections] == ["notes"]
    assert not body.encounters
    assert not body.next_steps
    assert codes(text) == []


# 11. Everything else


def test_anything_else_is_prose_and_never_an_error():
    text = "Friendly.\n\n## Debrief\n\nMood: good\n\n### Coffee\n\nYes.\n"
    body = read(text)
    assert codes(text) == []
    assert [(it.name, it.title, text_of(it.passage)) for it in body.sections] == [
        ("", "", "Friendly."),
        ("", "Debrief", "## Debrief\n\nMood: good\n\n### Coffee\n\nYes."),
    ]


def test_a_title_alone_is_no_prose():
    body = read("# Second round\n\n## Lessons\n\n- Ask.\n")
    assert (body.sections[0].title, body.sections[0].passage) == ("Second round", None)


@pytest.mark.parametrize(
    ("title", "better"),
    [("Questons", "Questions"), ("Lesons", "Lessons"), ("Nxet steps", "Next steps"), ("Reflektion", "Reflection")],
)
def test_a_near_miss_of_a_section_is_a_hint_with_a_fix(title: str, better: str):
    (problem,) = problems(f"## {title}\n\ntext\n")
    assert (problem.code, problem.severity, problem.edits[0].text) == ("J311", "hint", better)
    assert (problem.span.column, problem.span.end_column) == (4, 4 + len(title))


def test_a_near_miss_of_a_label_is_a_hint_with_a_fix():
    (problem,) = problems("## Questions\n\n### Why us?\n\n- **Netx time:** Trains.\n")
    assert (problem.code, problem.edits[0].text) == ("J321", "Next time")


@pytest.mark.parametrize("word", ["Letter", "Store", "Latency", "Price", "Tool", "Context", "The point"])
def test_words_that_are_merely_similar_are_left_alone(word: str):
    assert codes(f"## Questions\n\n### Why us?\n\n- **{word}:** text\n") == []


@pytest.mark.parametrize(
    "place",
    [
        "**Next time:** Trains.",
        "## Next time\n\nTrains.",
        "## Notes\n\nBetter answer: Trains.",
        "## Questions\n\nNext time: Trains.\n\n### Why us?\n",
    ],
)
def test_a_better_answer_that_belongs_to_no_question_is_a_warning(place: str):
    assert codes(f"{place}\n") == ["J325"]


def test_next_time_as_a_lesson_is_a_lesson():
    text = "## Lessons\n\n- Next time: bring water.\n"
    assert read(text).lessons[0].passage.text == "Next time: bring water."
    assert codes(text) == []


def test_a_text_directly_above_a_line_names_the_section_that_it_would_cut_off():
    text = "## Questions\n\n### Why us?\n\nTrains.\n---\n\n### Why now?\n"
    assert [it.text for it in read(text).encounters] == ["Why us?", "Why now?"]
    (problem,) = problems(text)
    assert (problem.code, problem.span.line) == ("J303", 5)
    assert "cuts off `Questions`" in problem.message
    assert [(edit.span.line, edit.text) for edit in problem.edits] == [(6, "\n")]


@pytest.mark.parametrize(
    "text",
    [
        "Lessons\n---\n\n- Ask.\n",
        "Lessons\n=======\n\n- Ask.\n",
        "Second round\n------------\n",
        "Second round\n=====\n",
    ],
)
def test_a_heading_that_is_underlined_by_will_is_a_heading(text: str):
    assert codes(text) == []
    assert read(text).sections[0].level in (1, 2)


@pytest.mark.parametrize("text", ["- item\n---\n", "text\n\n---\n", "---\n", "text\n***\n"])
def test_other_lines_drawn_across_the_page_are_fine(text: str):
    assert codes(text) == []


def test_if_yes_if_no_feedback_posting_and_notes_are_passages():
    body = read(
        "## If yes\n\nA.\n\n## If no\n\nB.\n\n## Feedback\n\nC.\n\n## Posting\n\nD.\n\n"
        "## Notes\n\nE.\n\n## Notes\n\nF.\n"
    )
    assert [text_of(it) for it in (body.if_yes, body.if_no, body.feedback, body.posting, body.notes)] == [
        "A.",
        "B.",
        "C.",
        "D.",
        "E.\n\nF.",
    ]
