"""Bytes as text: encodings, line ends, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.entries.findings import Findings
from journal_tool.entries.source import LARGEST_FILE, read_source


def read(data: bytes) -> tuple[str | None, list[str]]:
    findings = Findings("entry.md")
    return read_source(data, findings), [problem.code for problem in findings.problems]


@pytest.mark.parametrize(
    "data",
    [b"a\r\nb\n", b"a\rb\n", b"\xef\xbb\xbfa\nb\n", "\ufeffa\nb\n".encode("utf-16-le"), "a\nb\n".encode("utf-16")],
)
def test_marks_and_line_ends_are_taken_off(data: bytes) -> None:
    assert read(data) == ("a\nb\n", [])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("ça va".encode("latin-1"), "J002"),
        (b"\xff\xfea", "J002"),
        (b"a\0b", "J003"),
        (b"x" * (LARGEST_FILE + 1), "J001"),
    ],
)
def test_what_is_no_text_is_refused_with_one_sentence(data: bytes, code: str) -> None:
    assert read(data) == (None, [code])


CONFLICT = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n"


def test_both_sides_of_an_unfinished_merge_are_read() -> None:
    assert read(CONFLICT.encode()) == ("a\n\nb\n\nc\n\nd\n", ["J004"])


def test_a_merge_shown_in_fenced_code_is_no_merge() -> None:
    text = f"```\n{CONFLICT}```\n"
    assert read(text.encode()) == (text, [])


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    text, codes = read(data)
    assert text is not None or len(codes) == 1
