"""Counts, lists and words in sentences."""

import pytest

from journal_tool.phrases import continued, counted, each, listed, sentences, trimmed, worded


@pytest.mark.parametrize(
    ("number", "noun", "plural", "phrase"),
    [
        (0, "error", "", "0 errors"),
        (1, "error", "", "1 error"),
        (2, "entry", "entries", "2 entries"),
        (1200, "file", "", "1,200 files"),
    ],
)
def test_counted(number: int, noun: str, plural: str, phrase: str) -> None:
    assert counted(number, noun, plural) == phrase


@pytest.mark.parametrize(
    ("words", "phrase"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_listed(words: list[str], phrase: str) -> None:
    assert listed(words) == phrase


@pytest.mark.parametrize(("period", "said"), [("hour", "an hour"), ("month", "a month")])
def test_what_is_paid_each_time(period: str, said: str) -> None:
    assert each(period) == said


@pytest.mark.parametrize(
    ("number", "said"), [("37.50", "37.5"), ("40.00", "40"), ("1,200", "1,200"), ("0.0", "0"), ("100", "100")]
)
def test_zeros_that_say_nothing_are_left_out(number: str, said: str) -> None:
    assert trimmed(number) == said


NAMES = [("", ""), ("salary-talk", "Salary talk"), ("follow-ups", "Follow-ups"), ("sql", "SQL"), ("Étude", "Étude")]


@pytest.mark.parametrize(
    ("words", "phrase"),
    [("", ""), ("Data quality", "data quality"), ("SQL", "SQL"), ("A day", "a day"), ("X", "x")],
)
def test_an_abbreviation_keeps_its_capitals_within_a_sentence(words: str, phrase: str) -> None:
    assert continued(words) == phrase


@pytest.mark.parametrize(("name", "words"), NAMES)
def test_worded(name: str, words: str) -> None:
    assert worded(name) == words


@pytest.mark.parametrize(
    ("message", "help", "said"),
    [
        ("did you mean `y`?", "write `y`", "Did you mean `y`? Write `y`."),
        ("it is so", "", "It is so."),
    ],
)
def test_a_message_and_its_advice_are_whole_sentences(message: str, help: str, said: str) -> None:
    assert sentences(message, help) == said
