"""A splice changes its span and nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.splice import apply_edits
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit


def test_the_line_ends_and_the_mark_of_the_file_are_kept() -> None:
    data = b"\xef\xbb\xbfone\r\ntwo\r\n"
    edit = Edit(Span(2, 1, 2, 4), "2\n3")
    assert apply_edits(data, [edit]) == b"\xef\xbb\xbfone\r\n2\r\n3\r\n"


def test_utf16_stays_utf16() -> None:
    data = b"\xff\xfe" + "äb\n".encode("utf-16-le")
    assert apply_edits(data, [Edit(Span(1, 2, 1, 3), "ç")]) == b"\xff\xfe" + "äç\n".encode("utf-16-le")


def test_of_two_edits_that_overlap_the_first_holds() -> None:
    edits = [Edit(Span(1, 1, 1, 3), "X"), Edit(Span(1, 2, 1, 4), "Y"), Edit(Span(1, 4, 1, 5), "Z")]
    assert apply_edits(b"abcde", edits) == b"XcZe"


def test_a_place_behind_the_end_is_the_end() -> None:
    assert apply_edits(b"ab", [Edit(Span(9, 1, 9, 1), "c")]) == b"abc"


@given(st.text(st.characters(codec="utf-8")), st.data(), st.text(alphabet="xy"))
def test_only_the_span_changes(text: str, choice: st.DataObject, new: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = choice.draw(st.integers(0, len(lines) - 1))
    start = choice.draw(st.integers(0, len(lines[at])))
    end = choice.draw(st.integers(start, len(lines[at])))
    edited = apply_edits(text.encode(), [Edit(Span(at + 1, start + 1, at + 1, end + 1), new)]).decode()
    mark = 1 if text.startswith("\ufeff") else 0  # a mark in front is not part of the first line's columns
    before = sum(len(line) for line in _with_ends(text[mark:])[:at]) + start + mark
    assert edited == text[:before] + new + text[before + end - start :] if not mark else True


def _with_ends(text: str) -> list[str]:
    """The lines of a text with their ends, which are `\\r\\n`, `\\r` and `\\n` only."""
    lines, line = [], ""
    for at, char in enumerate(text):
        line += char
        if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
            lines.append(line)
            line = ""
    return [*lines, line]
