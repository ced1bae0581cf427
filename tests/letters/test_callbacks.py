"""What a thank-you note comes back to: the best question of each, and nothing that was noted beside it."""

import pytest
from letter_text import TODAY, entry, journal_of

from journal_tool.letters.callbacks import Callback, find_better_answers, find_callbacks
from journal_tool.model.person import Person

DANA, LEE, SAM = Person("Dana Ortiz"), Person("Lee Park"), Person("Sam Ito")
PANEL = "\n  - Dana Ortiz, Head of Reporting\n  - Lee Park\n  - Sam Ito"
QUESTIONS = """
## Questions

### How do you check a number? #data-quality

- Rating: 4/5
- Asked by: Dana

She yawned.

### What is one row in your table? #sql

- Rating: 2/5
- Asked by: Dana Ortiz

Froze.

**Next time:** Say what is counted, once.

### Why do you want to leave the hospital? #motivation

- Asked by: Lee Park

**Next time:** Lie better.

### Tell me about a mistake #behavioral

- Asked by: Lee

**Next time:** The small one.

## Questions I asked

- Who reads the report? Lee: "Nobody." Sad.
- What is the bonus? Ten percent.
"""


def find(body: str, *to: Person, people: str = PANEL, **facts: str) -> tuple[Callback, ...]:
    (interview,) = journal_of(entry(body=body, people=people, **facts)).interviews
    return find_callbacks(interview, to, TODAY)


def one(body: str, people: str = "Dana Ortiz") -> list[str]:
    """What a note to a single person comes back to."""
    return [it.text for it in find(f"## Questions\n\n{body}", DANA, people=people)]


def test_each_of_a_panel_gets_what_they_themselves_asked_and_first_what_one_has_a_better_answer_to() -> None:
    assert find(QUESTIONS, DANA) == (Callback("What is one row in your table?", "Dana Ortiz", further=True),)


def test_whoever_asked_nothing_that_can_be_quoted_is_thanked_for_an_answer() -> None:
    assert find(QUESTIONS, LEE) == (Callback("Who reads the report?", "Lee Park", own=True),)
    assert find(QUESTIONS, SAM) == ()


def test_a_mail_to_all_has_one_question_of_each() -> None:
    body = QUESTIONS.replace("Asked by: Lee Park", "Asked by: Sam Ito").replace("#motivation", "#judgment")
    body = body.replace("Why do you want to leave the hospital?", "When do you overrule a model?")
    found = find(body, DANA, LEE, SAM)
    assert [(it.by, it.text) for it in found] == [
        ("Dana Ortiz", "What is one row in your table?"),
        ("Sam Ito", "When do you overrule a model?"),
    ]


def test_a_mail_to_four_has_three_questions_at_most() -> None:
    names = ["Ana Um", "Bea Dois", "Cai Tres", "Dov Quatro"]
    body = "## Questions\n" + "".join(f"\n### What does {name} count? #sql\n\n- Asked by: {name}\n" for name in names)
    people = "".join(f"\n  - {name}" for name in names)
    assert [it.by for it in find(body, *map(Person, names), people=people)] == names[:3]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("### How do you test it? #sql", ["How do you test it?"]),
        ("### How do you test it?", []),  # without a topic it may be about anything
        ("### How do you test it?\n\n**Next time:** Twice.", ["How do you test it?"]),
        ("### How do you test it? #sql\n\n### What is a row? #sql\n\nNext time: A move.", ["What is a row?"]),
        ("### What is your salary expectation? #salary", []),
        ("### What should we pay you? #negotiation", []),
        ("### Walk me through your résumé #way\n\n**Next time:** Shorter.", []),
        ("### Why should we hire you? #fit", []),
        ("### How soon could you start? #logistics", []),
        ("### Tell me about a conflict #behavioural\n\n**Next time:** Shorter.", []),
        ("### Why did I leave? #way", []),
        ("- How do you test it? #sql", ["How do you test it?"]),
    ],
)
def test_what_is_private_or_may_be_is_not_come_back_to(body: str, expected: list[str]) -> None:
    assert one(body) == expected


def test_nobody_is_said_to_have_asked_where_the_notes_do_not_say_it() -> None:
    body = "## Questions\n\n### How do you test it? #sql\n"
    assert find(body, DANA, people="Dana Ortiz") == (Callback("How do you test it?", "Dana Ortiz"),)
    assert find(body, DANA) == (Callback("How do you test it?"),)
    assert find(body, DANA, LEE, SAM) == (Callback("How do you test it?"),)


def test_a_question_that_is_only_expected_was_not_asked() -> None:
    body = "## Questions\n\n### How do you test it? #sql\n\n### What is a row? #sql\n\n- Rating: 3/5\n"
    (interview,) = journal_of(entry("2026-03-16", body)).interviews
    assert [it.text for it in find_callbacks(interview, (DANA,), TODAY)] == ["What is a row?"]


def test_a_question_of_ones_own_needs_an_answer() -> None:
    body = "## Questions I asked\n\n- Who reads the report?\n- How is on-call organised? Two weeks in twelve.\n"
    assert [it.text for it in find(body, DANA, people="Dana Ortiz")] == ["How is on-call organised?"]


def test_a_question_of_ones_own_ends_where_the_prep_sheet_ends_it() -> None:
    for item in ("**Who reads the report?** Dana: Nobody.", "Who reads\n  the report? Dana: Nobody."):
        found = find(f"## Questions I asked\n\n- {item}\n", DANA, LEE)
        assert found == (Callback("Who reads the report?", "Dana Ortiz", own=True),), item
    assert find("## Questions I asked\n\n- Tell me about the team.\n  Six people.\n", DANA) == ()


def test_talks_about_an_offer_have_none() -> None:
    assert find("## Questions\n\n### What is a row? #sql\n", DANA, people="Dana Ortiz", stage="offer") == ()


def test_nobody_is_reminded_of_what_went_badly_as_long_as_there_is_anything_else() -> None:
    bad = "### What is a row? #sql\n\n- Rating: 1/5\n- Asked by: Lee Park\n\n"
    assert one(bad + "### How do you test it? #sql") == ["How do you test it?"]
    assert find(f"## Questions\n\n{bad}### How do you test it? #sql\n", LEE) == (Callback("How do you test it?"),)
    assert find(f"## Questions\n\n{bad}", DANA, LEE, SAM) == (Callback("What is a row?", "Lee Park"),)
    better = "### How do you test it? #sql\n\n**Next time:** Twice.\n"
    assert find(f"## Questions\n\n{bad}{better}", DANA, LEE, SAM) == (Callback("How do you test it?", further=True),)


def test_each_of_several_gets_another_of_the_questions_that_anybody_may_have_asked() -> None:
    body = "## Questions\n\n### How do you test it? #sql\n\n### What is a row? #sql\n"
    assert [find(body, person)[0].text for person in (DANA, LEE, SAM)] == [
        "How do you test it?",
        "What is a row?",
        "How do you test it?",
    ]


def test_better_answers_are_those_to_whom_it_goes() -> None:
    (interview,) = journal_of(entry(body=QUESTIONS, people=PANEL)).interviews
    row = ("What is one row in your table?", "Say what is counted, once.")
    assert find_better_answers(interview, (DANA,)) == (row,)
    assert row not in find_better_answers(interview, (LEE,))
    assert len(find_better_answers(interview, (DANA, LEE, SAM))) == 3
