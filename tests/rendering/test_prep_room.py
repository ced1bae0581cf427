"""How much room a text takes on a prep sheet, and how it is shortened: whatever is cut fits, and stays sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.model.place import Passage
from journal_tool.rendering.pages.prep.room import LINE, Room, clip, count_lines, count_prose, cut, measure, shorten

WORDS = "the answer that I would give today "
TABLE = "| a | b |\n|---|---|\n" + "| one | two words |\n" * 30
CODE = "```sql\n" + "select 1;\n" * 30 + "```"
PIECES = (
    "word ",
    "WORD ",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "  - ",
    "> ",
    "# ",
    "```\n",
    "| a | b |\n",
    "|---|---|\n",
    "**",
    "`",
    "[a](b) ",
    "x" * 99,
    "如果",
)

texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", 1), ("short", 1), ("x" * LINE, 1), ("x" * (LINE + 1), 2), ("X" * LINE, 2), ("如" * LINE, 2), ("w" * LINE, 2)],
)
def test_broad_letters_take_more_room(text: str, lines: int) -> None:
    assert count_lines(text) == lines


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Why us?", "Why us?"),
        (WORDS * 3, "the answer that I would give today the …"),
        ("Say **" + WORDS * 3 + "**", "Say **the answer that I would give today** …"),
        ("Say `" + WORDS * 3 + "`", "Say `the answer that I would give today` …"),
        ("A link [" + WORDS * 3 + "](https://aster.example)", "A link …"),
        ("A link [here](https://aster.example/" + "x" * 60 + ")", "A link …"),
        ("y" * 100, "y" * (LINE - 3) + " …"),
    ],
)
def test_a_line_is_cut_behind_a_word_and_what_was_opened_is_closed(text: str, short: str) -> None:
    assert shorten(text, 1) == short


@given(texts, st.integers(1, 5))
def test_what_is_shortened_fits(text: str, lines: int) -> None:
    for short in (cut(text, lines), shorten(text, lines)):
        assert measure(short) <= lines * LINE + 4  # of marks that were closed


@pytest.mark.parametrize(
    ("text", "lines", "kept"),
    [
        (f"First.\n\n{WORDS * 9}", 3, "First.\n\nthe answer that I would give today the …"),
        ("- one\n- two\n- three\n- four", 3, "- one\n- two"),
        (CODE, 6, "```sql\nselect 1;\nselect 1;\nselect 1;\n…\n```"),
        (TABLE, 6, "| a | b |\n|---|---|\n| one | two words |\n\n…"),
        (f"{WORDS}\n\n![board](board.png)", 5, WORDS),
        ("Short.", 3, "Short."),
    ],
)
def test_of_a_passage_whole_blocks_are_kept_and_the_last_is_cut(text: str, lines: float, kept: str) -> None:
    short, is_cut = clip(Passage(text, 7), lines)
    assert (short.text.strip(), short.line, is_cut) == (kept.strip(), 7, kept != text)


@given(texts, st.floats(1, 40))
def test_what_is_clipped_fits(text: str, lines: float) -> None:
    short, is_cut = clip(Passage(text, 1), lines)
    assert count_prose(short) <= lines + 1.5 or not short.text  # an ellipsis below a table or in code
    assert is_cut or short.text == text


def test_parts_of_a_room_take_from_the_whole() -> None:
    room = Room(10)
    part = room.part(6)
    assert part.take(5) and not part.take(2) and part.take(1)
    assert (part.left, room.left) == (0, 4)
    assert room.part(9).left == 4
    inner = room.part(3).part(2)
    assert inner.take(2) and room.left == 2
    room.spend(3)
    assert not room.take(0.5)
