"""Text that cannot harm a terminal, and its width."""

import pytest

from journal_tool.cli.words import cells, harmless


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
