"""The body's grammar: what is a question, and what is noted beside it (rule 2)."""

import pytest
from body_text import asked, one, read, text_of


def test_a_question_is_each_heading_one_level_below():
    assert asked("### Why us?\n\nBecause.\n\n#### A detail\n\ntext\n\n### Tell me about you\n") == [
        "Why us?",
        "Tell me about you",
    ]


def test_a_heading_of_a_skipped_level_is_a_question_too():
    assert asked("#### Why us?\n\n#### Why now?\n") == ["Why us?", "Why now?"]


def test_a_heading_without_text_above_deeper_headings_is_a_group():
    body = read(
        "## Questions\n\n### Databases #sql\n\n#### What is an index?\n\nA tree.\n\n#### Views\n\n### Why us?\n"
    )
    assert [(it.text, it.group, it.topics) for it in body.encounters] == [
        ("What is an index?", "Databases", ("sql",)),
        ("Views", "Databases", ("sql",)),
        ("Why us?", "", ()),
    ]


def test_unless_the_deeper_headings_are_labels():
    encounter = one("### Conflict with a colleague\n\n#### Answer\n\nBilling.\n\n#### Next time\n\nShorter.\n")
    assert (encounter.text, text_of(encounter.answer), text_of(encounter.next_time)) == (
        "Conflict with a colleague",
        "Billing.",
        "Shorter.",
    )


def test_a_question_told_as_a_story_under_headings_is_one_question():
    encounter = one(
        "### Tell me about a conflict\n\n#### Situation\n\nBilling.\n\n#### Task\n\nMine.\n\n#### Actions\n\nTalk.\n"
    )
    assert "#### Task\n\nMine." in encounter.answer.text
    assert encounter.answer.text.endswith("#### Actions\n\nTalk.")


def test_where_there_are_no_headings_each_paragraph_that_is_one_bold_line():
    text = "**Why us?**\n\nBecause.\n\n- not a question?\n\n__Tell me about you__ #intro (3/5) ^intro\n\nTrains.\n"
    first, second = read(f"## Questions\n\n{text}").encounters
    assert (first.text, first.answer.text) == ("Why us?", "Because.\n\n- not a question?")
    assert (second.text, second.topics, second.rating, second.id) == ("Tell me about you", ("intro",), 3, "intro")


def test_bold_inside_an_answer_is_no_question():
    assert asked("**Why us?**\n\nI said **trains** and\n**more trains** on that line.\n\nAnd **so** on.\n") == [
        "Why us?"
    ]


def test_a_line_in_bold_that_is_a_label_is_no_question():
    encounter = one("**Why us?**\n\n**Next time:**\n\nTrains.\n")
    assert text_of(encounter.next_time) == "Trains."


def test_where_there_is_no_bold_either_each_top_level_item():
    first, second = read(
        "## Questions\n\n1. Why us? Trains,\n   mostly.\n\n   - nested\n2. Tell me about you\n"
    ).encounters
    assert (first.text, first.answer.text) == ("Why us?", "Trains,\nmostly.\n\n- nested")
    assert (second.text, second.answer) == ("Tell me about you", None)


def test_labels_nested_under_an_item_belong_to_its_question():
    encounter = one("- Why us? Trains.\n  - Rating: 2/5\n  - Next time: Their customers,\n    and trains.\n")
    assert (encounter.rating, encounter.answer.text) == (2, "Trains.")
    assert encounter.next_time.text == "Their customers,\nand trains."


def test_labels_beside_an_item_belong_to_the_question_above():
    first, second = read("## Questions\n\n- Why us?\n- Rating: 2/5\n- Why now?\n- Rating: 4/5\n").encounters
    assert (first.text, first.rating, second.text, second.rating) == ("Why us?", 2, "Why now?", 4)


def test_a_question_wrapped_in_its_item_goes_on_to_its_question_mark():
    encounter = one(
        "- How would you shard a table that outgrew one machine, given that\n  tenants differ in size? By tenant.\n"
    )
    assert encounter.text == "How would you shard a table that outgrew one machine, given that tenants differ in size?"
    assert encounter.answer.text == "By tenant."
    assert (encounter.span.line, encounter.span.end_line) == (3, 4)


@pytest.mark.parametrize(
    "line",
    ["- Why us? ", "**Why us?** ", "Q: Why us? ", "Q1. Why us? ", "- Why\n  us? ", "- Why us? – ", "__Why us?__ - "],
)
def test_marks_behind_an_answer_on_the_same_line_are_those_of_its_question(line: str):
    encounter = one(f"{line}I said trains. #culture (3/5) ^why\n")
    assert (encounter.text, encounter.topics, encounter.rating, encounter.id) == ("Why us?", ("culture",), 3, "why")
    assert encounter.answer.text == "I said trains."


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("1. Why us?", "Why us?"),
        ("4) Why us?", "Why us?"),
        ("Q3: Why us?", "Why us?"),
        ("Question 3: Why us?", "Why us?"),
        ("**Why us?**", "Why us?"),
        ("**1. Why us?**", "Why us?"),
        ("**Q1:** Why us?", "Why us?"),
        ("_Why us?_", "Why us?"),
        ("What is `a**b`?", "What is `a**b`?"),
        ("**Why** us, **now**", "**Why** us, **now**"),
        ("1.5 million users, how?", "1.5 million users, how?"),
        ("3 tables, one index?", "3 tables, one index?"),
    ],
)
def test_numbering_and_bold_around_a_question_are_stripped(written: str, text: str):
    assert asked(f"### {written}\n") == [text]


def test_topics_are_tags_at_its_end_in_one_spelling():
    encounter = one("### What does #id do in C# and issue #1? #CSS #behavioural #data_modelling\n")
    assert encounter.text == "What does #id do in C# and issue #1?"
    assert encounter.topics == ("css", "behavioral", "data-modeling")


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("behaviour", "behavior"),
        ("organisation", "organization"),
        ("prioritising", "prioritizing"),
        ("modelling", "modeling"),
        ("labour-law", "labor-law"),
        ("analysed", "analyzed"),
        ("data-centre", "data-center"),
        ("paediatrics", "pediatrics"),
        ("haematology", "hematology"),
        ("defence", "defense"),
        ("programme", "program"),
        ("judgement", "judgment"),
        ("catalogue", "catalog"),
        ("specialisations", "specializations"),
    ],
)
def test_british_and_american_spellings_are_one(british: str, american: str):
    assert one(f"### Why? #{british}\n").topics == one(f"### Why? #{american}\n").topics == (american,)


@pytest.mark.parametrize("word", ["analysis", "exercise", "advise", "surprise", "promise", "four", "hour", "rise"])
def test_words_that_only_look_british_stay(word: str):
    assert one(f"### Why? #{word}\n").topics == (word,)


@pytest.mark.parametrize("end", ["(4/5)", "#motivation (4/5)", "(4/5) #motivation", "4/5", "[4/5]"])
def test_a_rating_at_its_end_counts(end: str):
    encounter = one(f"### Why us? {end}\n")
    assert (encounter.text, encounter.rating) == ("Why us?", 4)


def test_an_id_at_the_very_end_pins_its_identity():
    encounter = one("### Why us? #motivation ^why-us\n")
    assert (encounter.text, encounter.id, encounter.topics) == ("Why us?", "why-us", ("motivation",))


def test_the_span_of_a_question_is_its_text():
    text = "## Questions\n\n### 1. **Why us?** #motivation\n"
    span = read(text).encounters[0].span
    assert text.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1] == "Why us?"


def test_a_heading_that_is_underlined_is_a_question_too():
    body = read("Questions\n=========\n\nWhy us?\n-------\n\nTrains.\n")
    assert [(it.text, it.answer.text) for it in body.encounters] == [("Why us?", "Trains.")]
