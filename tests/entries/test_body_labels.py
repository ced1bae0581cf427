"""The body's grammar: labels, answers and ratings (rules 3 to 5), counter-offers and reflections (9 and 10)."""

from decimal import Decimal

import pytest
from body_text import codes, one, problems, read

from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.words import WORDS
from journal_tool.entries.findings import Findings

# 3. Labels


@pytest.mark.parametrize(
    "line",
    [
        "Asked by: Dana Ortiz",
        "- Asked by: Dana Ortiz",
        "* **Asked by:** Dana Ortiz",
        "**Asked by:** Dana Ortiz",
        "**Asked by**: Dana Ortiz",
        "Asked by:: Dana Ortiz",
        "_Asked by:_ Dana Ortiz",
        "**Asked by: Dana Ortiz**",
        "asked by : Dana Ortiz",
        "1. Asked by: Dana Ortiz",
        "#### Asked by\n\nDana Ortiz",
        "#### Asked by: Dana Ortiz",
    ],
)
def test_a_label_is_a_line_that_begins_with_a_word_of_the_table_and_a_colon(line: str):
    encounter = one(f"### Why us?\n\n{line}\n\nTrains.\n")
    assert (encounter.asked_by, encounter.answer.text) == ("Dana Ortiz", "Trains.")


@pytest.mark.parametrize("line", ["Asked by Dana Ortiz", "He asked by: mail", "`Asked by:` Dana", "A story: none"])
def test_other_lines_are_no_labels(line: str):
    encounter = one(f"### Why us?\n\n{line}\n")
    assert (encounter.asked_by, encounter.answer.text) == ("", line)


def test_short_labels_take_their_line():
    encounter = one(
        "### Why us?\n\nRating: 2/5\nTopic: motivation, trains\nAsked by: Dana\nStory: Billing\n"
        "Looking for: structure\n"
        "Same as: Why do you want this?\nSame as: ^why ^why-2\nNot same as: Why now?\nI said trains.\n"
    )
    assert encounter.rating == 2
    assert encounter.topics == ("motivation", "trains")
    assert (encounter.asked_by, encounter.story, encounter.looking_for) == ("Dana", "Billing", "structure")
    assert encounter.same_as == ("Why do you want this?", "^why", "^why-2")
    assert encounter.not_same_as == ("Why now?",)
    assert encounter.answer.text == "I said trains."


def test_a_short_label_in_a_list_item_goes_on_in_its_indented_lines():
    encounter = one(
        "### Why us?\n\n- Looking for: whether I ask about\n  the audience first\n- Asked by: Dana\nI said trains.\n"
    )
    assert encounter.looking_for == "whether I ask about the audience first"
    assert (encounter.asked_by, encounter.answer.text) == ("Dana", "I said trains.")


def test_long_labels_run_to_the_next_label_or_heading():
    encounter = one(
        "### Why us?\n\nTrains.\n\n**Next time:** Customers:\n\n1. one\n2. two\n\n```\ncode\n```\n\n"
        "Reaction: They nodded.\n\nMore nods.\n\nMissed: the depot\n\n- Note: cold room\n\n#### What else\n\ntext\n"
    )
    assert encounter.next_time.text == "Customers:\n\n1. one\n2. two\n\n```\ncode\n```"
    assert encounter.reaction.text == "They nodded.\n\nMore nods."
    assert (encounter.missed.text, encounter.note.text) == ("the depot", "cold room")
    assert encounter.answer.text == "Trains.\n\n#### What else\n\ntext"


@pytest.mark.parametrize("word", ["Next time", "Differently", "Better", "Better answer", "What I should have said"])
def test_the_better_answer_has_several_names(word: str):
    assert one(f"### Why us?\n\n{word}: Trains.\n").next_time.text == "Trains."


@pytest.mark.parametrize("word", ["Answer", "What I said"])
def test_the_answer_has_several_names(word: str):
    assert one(f"### Why us?\n\n{word}: Trains.\n").answer.text == "Trains."


def test_inside_a_question_a_heading_or_label_never_opens_a_section():
    body = read("## Questions\n\n### Why us?\n\n#### Notes\n\nThey nodded.\n\nNotes: twice\n\n### Why now?\n")
    assert [section.name for section in body.sections] == ["questions"]
    assert body.encounters[0].note.text == "They nodded.\n\ntwice"
    assert body.notes is None


def test_a_label_as_high_as_the_questions_belongs_to_the_one_above():
    text = "## Questions\n\n### Why us?\n\nTrains.\n\n### Next time\n\nCustomers.\n"
    (encounter,) = read(text).encounters
    assert encounter.next_time.text == "Customers."
    (problem,) = problems(text)
    assert (problem.code, problem.edits[0].text, problem.span.line) == ("J323", "#", 7)


def test_label_lines_are_no_part_of_the_answer_and_its_line_is_the_first():
    encounter = one("### Why us?\n\n- Rating: 2/5\n- I said trains.\n- Asked by: Dana\n- And more.\n")
    assert encounter.answer.text == "- I said trains.\n- And more."
    assert encounter.answer.line == 6


# 4. The answer as given


def test_what_stands_before_the_first_long_label_is_the_answer():
    encounter = one("### Why us?\n\nTrains.\n\nAnswer: And more trains.\n\nNext time: Customers.\n")
    assert encounter.answer.text == "Trains.\n\nAnd more trains."


@pytest.mark.parametrize(
    "word", ["Same", "Same.", "same!", "The same.", "**Same.**", "Gleich.", "Idem", "Igual.", "O mesmo."]
)
def test_next_time_same_says_that_the_answer_stays(word: str):
    encounter = one(f"### Why us?\n\nTrains.\n\nNext time: {word}\n")
    assert encounter.answer_stays
    assert encounter.next_time is None


def test_a_comment_is_no_answer():
    encounter = one("### Why us?\n\n<!-- what did you say? -->\n")
    assert not encounter.answered


# 5. Ratings


@pytest.mark.parametrize(
    ("written", "rating", "kept"),
    [
        ("2/5", 2, ""),
        ("2", 2, ""),
        ("2 / 5", 2, ""),
        ("2 of 5", 2, ""),
        ("**2/5**", 2, ""),
        ("2/5 – froze", 2, "2/5 – froze"),
        ("2, froze", 2, "2, froze"),
        ("", None, ""),
        ("/5", None, ""),
        ("-", None, ""),
        ("★★★☆☆", 3, ""),
        ("2/3", None, "2/3"),
        ("7/10", None, "7/10"),
        ("good", None, "good"),
        ("4.5/5", None, "4.5/5"),
        ("6", None, "6"),
        ("0/5", None, "0/5"),
    ],
)
def test_a_rating(written: str, rating: int | None, kept: str):
    encounter = one(f"### Why us?\n\n- Rating: {written}\n")
    assert (encounter.rating, encounter.rating_text) == (rating, kept)


def test_another_scale_is_asked_about_with_both_readings():
    (problem,) = problems("## Questions\n\n### Why us?\n\n- Rating: 2/3\n")
    assert (problem.span.line, problem.span.column, problem.span.end_column) == (5, 11, 14)
    assert "`2/3`" in problem.message
    assert "`3/5` or `4/5`" in problem.help


def test_a_long_label_that_is_only_a_number_warns():
    (problem,) = problems("## Questions\n\n### Why us?\n\n- Note: 4\n")
    assert (problem.code, problem.help) == ("J324", "a rating is written `Rating: 4/5`")


def test_of_two_ratings_the_first_holds():
    text = "### Why us? (4/5)\n\n- Rating: 2/5\n"
    assert one(text).rating == 4
    assert codes(f"## Questions\n\n{text}") == ["J335"]
    assert codes("## Questions\n\n### Why us? (4/5)\n\n- Rating: 4\n") == []


# 9. Counter


def test_counter_has_asks_arguments_contributions_and_their_reply():
    counter = read(
        "## Counter\n\n- Ask: 158000 USD\n- Ask: 23 days of vacation\n- Argument: Relocation\n  - two months of rent\n"
        "- Argument: Degree\n- Contribution: the migration\n\n**Their reply:** 152,000.\n\nAnd the bonus.\n"
    ).counter
    assert [(it.text, it.money and it.money.amount) for it in counter.asks] == [
        ("158000 USD", Decimal(158000)),
        ("23 days of vacation", None),
    ]
    assert [it.text for it in counter.arguments] == ["Relocation\n- two months of rent", "Degree"]
    assert [it.text for it in counter.contributions] == ["the migration"]
    assert counter.reply.text == "152,000.\n\nAnd the bonus."


def test_a_list_below_a_label_of_a_counter_is_each_of_its_items():
    counter = read(
        "## Counter\n\n### Asks\n\n- 158000 USD\n- a laptop\n\n**Arguments:**\n\n1. Degree\n2. Rent\n"
    ).counter
    assert [it.text for it in counter.asks] == ["158000 USD", "a laptop"]
    assert [it.text for it in counter.arguments] == ["Degree", "Rent"]


def test_a_counter_without_labels_is_prose():
    body = read("## Counter\n\nI will think about it.\n")
    assert body.counter is None
    assert body.sections[0].passage.text == "I will think about it."


# 10. Reflection


def test_reflection_has_labels_and_prose():
    reflection = read(
        "## Reflection\n\nLong way.\n\n- Application packet: fine\n- Preparation: short\n\n### Answers\n\nToo long.\n\n"
        "**Rehearsal:** none\n**In my hands**: all\nNot in my hands: budget\nPlan:\n\n- [ ] rehearse\n\n"
        "What worked: calm\n"
    ).reflection
    assert {name: passage.text for name, passage in reflection.parts.items()} == {
        "application-packet": "fine",
        "preparation": "short",
        "answers": "Too long.",
        "rehearsal": "none",
        "in-my-hands": "all",
        "not-in-my-hands": "budget",
        "plan": "- [ ] rehearse",
        "what-worked": "calm",
    }
    assert reflection.prose.text == "Long way."


def test_a_reflection_with_empty_labels_is_not_written():
    reflection = read("## Reflection\n\n- Preparation:\n- Plan:\n").reflection
    assert reflection is not None
    assert not reflection.written


def test_labels_under_offer_are_given_as_they_stand():
    _, terms = parse_body(
        "## Offer\n\n- Base: 145000 USD\n**Bonus:** 10%\nStart:: 2026-06-01\n", 5, WORDS, "USD", Findings("x")
    )
    assert [(key.text, value.text, value.span.line, value.span.column) for key, value in terms] == [
        ("Base", "145000 USD", 7, 9),
        ("Bonus", "10%", 8, 12),
        ("Start", "2026-06-01", 9, 9),
    ]
