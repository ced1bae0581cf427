"""Counts and lists in sentences, and text that cannot harm a terminal."""

import pytest

from journal_tool.cli.words import cells, counted, harmless, listed


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Łódź – 株式会社 👩‍💻", "Łódź – 株式会社 👩‍💻"),
        ("\x1b[31mred\x07", r"\x1b[31mred\x07"),
        ("two\nlines", r"two\nlines"),
        ("turned \u202earound", r"turned \u202earound"),
        ("half \ud83d", "half �"),
    ],
)
def test_harmless(text: str, shown: str) -> None:
    assert harmless(text) == shown


@pytest.mark.parametrize(("text", "wide"), [("abc", 3), ("é", 1), ("e\u0301", 1), ("株式", 4), ("", 0)])
def test_cells(text: str, wide: int) -> None:
    assert cells(text) == wide
