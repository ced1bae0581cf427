"""The body's grammar: tags, next steps and lessons (rules 6 to 8)."""

from datetime import date

import pytest
from body_text import codes, one, problems, read

# 6. Tags


def test_a_tag_is_an_area_on_a_lesson():
    body = read(
        "## Lessons\n\n- Ask first. #structure #nerves\n- #depth Read C# and #1 and the #id of it\n"
        "- Breathe,\n  twice. #nerves\n"
    )
    assert [(it.passage.text, it.areas) for it in body.lessons] == [
        ("Ask first.", ("structure", "nerves")),
        ("Read C# and #1 and the #id of it", ("depth",)),
        ("Breathe,\ntwice.", ("nerves",)),
    ]


def test_a_tag_is_a_kind_on_a_next_step():
    (step,) = read("- [ ] Read the book on C# #book due:2026-03-21 #evenings\n").next_steps
    assert (step.text, step.kinds, step.due) == ("Read the book on C#", ("book", "evenings"), date(2026, 3, 21))


def test_a_near_miss_of_a_known_tag_is_a_hint_and_other_words_are_fine():
    (problem,) = problems("## Lessons\n\n- Breathe. #nervs #mornings\n")
    assert (problem.code, problem.edits[0].text) == ("J354", "#nerves")


# 7. Next steps


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Next steps\n\n- Call Dana\n- [ ] Write\n1. Read\n", ["J355", "J355"]),
        ("## To do\n\n* Call Dana by 2026-03-21\n", ["J355"]),
        ("## Next steps\n\n- [ ] Call\n  - at noon\n", []),  # what is nested belongs to its task
        ("## Next steps\n\n- none\n", []),
        ("## Next steps\n\n-\n", []),
        ("## Next steps\n\nNothing before they answer.\n", []),
        ("- Call Dana\n", []),
        ("## Next steps\n\n> - Call Dana\n", []),
    ],
)
def test_an_item_under_next_steps_without_a_box_is_hinted_at(text: str, expected: list[str]):
    assert codes(text) == expected


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("- [ ] Call", "open"),
        ("* [ ] Call", "open"),
        ("1. [ ] Call", "open"),
        ("- [x] Call", "done"),
        ("- [X] Call", "done"),
        ("- [-] Call", "dropped"),
    ],
)
def test_a_next_step_is_a_task_item_anywhere(line: str, state: str):
    for text in (line, f"## Notes\n\n- text\n  {line}\n", f"## Questions\n\n### Why us?\n\n{line}\n"):
        (step,) = read(text).next_steps
        assert (step.text, step.state) == ("Call", state)


@pytest.mark.parametrize(
    "due",
    [
        "due:2026-03-21",
        "due 2026-03-21",
        "due: 2026-03-21",
        "by 2026-03-21",
        "before 2026-03-21",
        "(due 2026-03-21)",
        "[due:: 2026-03-21]",
        "📅 2026-03-21",
        "@due(2026-03-21)",
        "@2026-03-21",
        "by 21 March 2026",
        "by Saturday, March 21, 2026",
        "until 21.03.2026",
        "bis 21.03.2026",
        "bis zum 21. März 2026",
        "avant le 21 mars 2026",
        "antes del 21 de marzo de 2026",
        "até 21 de março de 2026",
    ],
)
def test_due_dates_with_a_full_date_are_read(due: str):
    for text in (f"- [ ] Send the article {due}\n", f"- [ ] {due} Send the article\n"):
        (step,) = read(text).next_steps
        assert (step.due, step.text) == (date(2026, 3, 21), "Send the article")


@pytest.mark.parametrize("more", ["due:2026-03-25", "@due(2026-03-25)", "by 2026-03-25"])
def test_a_second_day_on_the_same_line_is_told(more: str):
    text = f"- [ ] Call due:2026-03-21 {more}\n"
    (step,) = read(text).next_steps
    assert (step.due, step.text, codes(text)) == (date(2026, 3, 21), "Call", ["J353"])


def test_the_same_day_twice_is_no_contradiction():
    assert codes("- [ ] Call due:2026-03-21 📅 2026-03-21\n") == []


def test_by_a_day_without_its_year_is_a_hint():
    text = "- [ ] Send the article by Friday 13 March\n"
    (step,) = read(text).next_steps
    assert (step.due, step.text) == (None, "Send the article by Friday 13 March")
    (problem,) = problems(text)
    assert (problem.code, problem.severity) == ("J351", "hint")
    assert "`due:2026-03-13` if it is in 2026" in problem.help


@pytest.mark.parametrize(
    "words", ["by the book", "by Dana", "before lunch", "due process", "by 3 people", "may 5 people by"]
)
def test_other_words_are_no_days(words: str):
    text = f"- [ ] Do it {words}\n"
    assert read(text).next_steps[0].text == f"Do it {words}"
    assert codes(text) == []


def test_a_date_that_does_not_exist_or_has_two_readings_is_an_error_at_the_date():
    (problem,) = problems("- [ ] Call due:2026-02-30\n")
    assert (problem.severity, problem.span.column, problem.span.end_column) == ("error", 16, 26)
    assert problems("- [ ] Call by 03/04/2026\n")[0].severity == "error"


@pytest.mark.parametrize(
    ("line", "better"),
    [
        ("-[ ] Call", "- [ ] Call"),
        ("- [] Call", "- [ ] Call"),
        ("- [ ]Call", "- [ ] Call"),
        ("- [  ] Call", "- [ ] Call"),
        ("- [ x] Call", "- [x] Call"),
        ("[ ] Call", "- [ ] Call"),
        ("[x] Call", "- [x] Call"),
        ("- [✓] Call", "- [x] Call"),
        ("-Call", "- Call"),
        ("• Call", "- Call"),
    ],
)
def test_a_near_miss_of_a_task_or_an_item_is_read_with_a_warning_and_a_fix(line: str, better: str):
    found = problems(f"{line}\n")
    (problem,) = found
    (edit,) = problem.edits
    assert line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :] == better
    assert [step.text for step in read(line).next_steps] == (["Call"] if "[" in line else [])


@pytest.mark.parametrize(
    "line", ["[a link](x) first", "[1]: https://example.org", "- [a](b)", "- [1] first", "-1 degrees", "--verbose"]
)
def test_what_only_looks_like_a_slip_is_none(line: str):
    assert codes(f"{line}\n") == []
    assert not read(line).next_steps


def test_the_box_is_the_character_between_the_brackets():
    (step,) = read("text\n\n  * [ ] Call\n").next_steps
    assert (step.box.line, step.box.column, step.box.end_column) == (3, 6, 7)


def test_tasks_inside_an_answer_stay_in_it_and_are_next_steps_too():
    encounter = one("### Why us?\n\nTrains.\n\n- [ ] Read about trains\n")
    assert encounter.answer.text == "Trains.\n\n- [ ] Read about trains"
    assert read("## Questions\n\n### Why us?\n\n- [ ] Read about trains\n").next_steps[0].text == "Read about trains"


# 8. Lessons


def test_a_lesson_is_each_top_level_item():
    body = read("## Lessons\n\nTwo of them:\n\n- One\n  - with a detail\n\n  and a paragraph\n- Two\n")
    assert [it.passage.text for it in body.lessons] == ["One\n- with a detail\n\nand a paragraph", "Two"]
    assert [it.passage.line for it in body.lessons] == [5, 9]


def test_or_else_each_paragraph():
    body = read("## Lessons\n\nAsk first,\nthen draw.\n\nBreathe. #nerves\n\n> quoted\n")
    assert [(it.passage.text, it.areas) for it in body.lessons] == [
        ("Ask first,\nthen draw.", ()),
        ("Breathe.", ("nerves",)),
    ]


@pytest.mark.parametrize(
    "word",
    [
        "none",
        "- None.",
        "- n/a",
        "Nothing new.",
        "-",
        "keine",
        "Nichts",
        "- aucune",
        "Rien.",
        "ninguna",
        "- nada",
        "Nenhuma",
    ],
)
def test_none_and_its_like_are_not_counted(word: str):
    assert read(f"## Lessons\n\n{word}\n").lessons == ()


def test_questions_i_asked_are_items_or_paragraphs_or_headings():
    assert [it.text for it in read("## My questions\n\n- How big? Twelve.\n- Who?\n").asked] == [
        "How big? Twelve.",
        "Who?",
    ]
    assert [it.text for it in read("## My questions\n\nHow big? Twelve.\n").asked] == ["How big? Twelve."]
    assert [it.text for it in read("## My questions\n\n### How big?\n\nTwelve.\n").asked] == ["How big?\n\nTwelve."]
    assert read("## My questions\n\nNone.\n").asked == ()
