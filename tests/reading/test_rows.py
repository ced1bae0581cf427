"""applications.csv is read as spreadsheets write it; what is wrong costs a cell or a row."""

import csv
import io
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from journal_tool.model.application import Row
from journal_tool.model.place import Span
from journal_tool.reading import parse_rows
from journal_tool.reading.sheet.cells import Grid
from journal_tool.reading.sheet.columns import NAMES
from journal_tool.settings import Settings

DAY = date(2026, 3, 2)


def read(text: str | bytes) -> tuple[Row, ...]:
    return parse_rows(text if isinstance(text, bytes) else text.encode(), Settings())[0]


def codes(text: str | bytes) -> list[str]:
    return [problem.code for problem in parse_rows(text if isinstance(text, bytes) else text.encode(), Settings())[1]]


def one(header: str, row: str) -> Row:
    (found,) = read(f"{header}\n{row}\n")
    return found


def test_all_columns_are_read() -> None:
    header = "company,role,applied,source,status,heard_back,url,application,notes,mood"
    row = one(header, "Northwind,Analyst,2026-03-02,referral,rejected,2026-03-09,https://n.example,2026-03,ok,fine")
    assert (row.company, row.role, row.applied, row.source, row.status) == (
        "Northwind",
        "Analyst",
        DAY,
        "referral",
        "rejected",
    )
    assert (row.heard_back, row.url, row.application) == (date(2026, 3, 9), "https://n.example", "2026-03")
    assert (row.notes, row.other) == ("ok", (("mood", "fine"),))
    assert row.places["role"] == Span(2, 11, 2, 18)
    assert row.span == Span(2, 1, 2, 92)


@pytest.mark.parametrize("name", [name for column in ("company", "role", "applied") for name in NAMES[column]])
def test_the_usual_names_of_needed_columns_are_known(name: str) -> None:
    columns = {"company": "company", "role": "role", "applied": "applied"}
    column = next(column for column in columns if name in NAMES[column])
    header = ",".join((columns | {column: name.title()}).values())
    assert one(header, "Northwind,Analyst,2026-03-02").company == "Northwind"


@pytest.mark.parametrize(
    "header",
    [
        "Company Name,Job Title,Date Applied",
        "EMPLOYER , Position:,Applied_On",
        "Title,Organization,applied date",
        "Firma;Stelle;Beworben am",
    ],
)
def test_headers_of_trackers_are_understood(header: str) -> None:
    delimiter = ";" if ";" in header else ","
    assert one(header, delimiter.join("ab") + delimiter + "2026-03-02").applied == DAY


def test_of_two_columns_that_fit_the_clearer_one_is_taken() -> None:
    row = one("Date,Title,Company,Date Applied,Position", "2026-01-01,Dr,N,2026-03-02,Analyst")
    assert (row.applied, row.role, row.other) == (DAY, "Analyst", (("Date", "2026-01-01"), ("Title", "Dr")))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_encodings_and_line_ends_of_spreadsheets(delimiter: str, encoding: str, end: str) -> None:
    lines = [["company", "role", "applied"], ["Ånd, Co; KG", "Analyst", "2026-03-02"]]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(lines)
    data = text.getvalue().encode(encoding)
    assert codes(data) == []
    assert [row.company for row in read(data)] == ["Ånd, Co; KG"]


def test_windows_1252_is_read_with_a_warning() -> None:
    data = "company,role,applied\nÅnd,Analyst,2026-03-02\n".encode("cp1252")
    assert (codes(data), read(data)[0].company) == (["J710"], "Ånd")


def test_a_workbook_is_told_as_what_it_is() -> None:
    assert codes(b"PK\x03\x04rest") == ["J709"]


def test_an_empty_file_has_no_rows_and_no_problem() -> None:
    assert parse_rows(b"\r\n , \n", Settings()) == ((), ())
    assert parse_rows(b"", Settings()) == ((), ())


def test_cells_of_several_lines_keep_the_row_at_its_first() -> None:
    text = 'company,role,applied,notes\nA,B,2026-03-02,"one\ntwo ""x"""\nC,D,2026-03-02,\n'
    first, second = read(text)
    assert first.notes == 'one\ntwo "x"'
    assert (first.span.line, first.span.end_line, second.span.line) == (2, 2, 4)


def test_a_quote_that_is_never_closed_costs_no_other_row() -> None:
    text = 'company,role,applied,notes\nA,B,2026-03-02,"open\nC,D,2026-03-02,\n'
    assert [row.company for row in read(text)] == ["A", "C"]
    assert codes(text) == ["J711"]


def test_short_long_and_blank_rows() -> None:
    text = "company,role,applied,status,notes\nA,B,2026-03-02\n,,,,\n\nC,D,2026-03-02,,,extra\n"
    first, second = read(text)
    assert (first.status, second.other) == ("", (("", "extra"),))
    assert codes(text) == ["J704"]


def test_a_bad_cell_costs_its_cell_and_a_missing_one_its_row() -> None:
    text = "company,role,applied,heard_back,status\nA,B,2026-03-02,soon,xyzzy\n"
    text += ",B,2026-03-02,,\nC,D,soon,,\nE,F,2026-03-02,,\n"
    first, last = read(text)
    assert (first.company, first.heard_back, first.status, last.company) == ("A", None, "", "E")
    lines = [problem.span.line for problem in parse_rows(text.encode(), Settings())[1]]
    assert lines == [2, 2, 3, 4]


@pytest.mark.parametrize(
    ("cells", "days"),
    [
        (["3/4/2026", "3/26/2026"], [date(2026, 3, 4), date(2026, 3, 26)]),
        (["3/4/2026", "26/3/2026"], [date(2026, 4, 3), date(2026, 3, 26)]),
        (["03/03/2026"], [date(2026, 3, 3)]),
        (["3.4.2026"], [date(2026, 4, 3)]),
        (["2026-03-04 00:00:00", "Mar 5, 2026"], [date(2026, 3, 4), date(2026, 3, 5)]),
        (["46085"], [date(2026, 3, 4)]),
        (["'2026-03-04"], [date(2026, 3, 4)]),
    ],
)
def test_dates_of_a_column_explain_each_other(cells: list[str], days: list[date]) -> None:
    text = "company\trole\tapplied\n" + "".join(f"A{n}\tB\t{cell}\n" for n, cell in enumerate(cells))
    assert [row.applied for row in read(text)] == days
    assert codes(text) == ["J705"]


def test_the_fix_of_a_column_of_dates_covers_every_cell() -> None:
    (problem,) = parse_rows(b"company,role,applied\nA,B,3/4/2026\nC,D,3/26/2026\n", Settings())[1]
    assert [(edit.span.line, edit.text) for edit in problem.edits] == [(2, "2026-03-04"), (3, "2026-03-26")]


def test_dates_with_two_readings_name_both_once() -> None:
    text = "company,role,applied\nA,B,3/4/2026\nC,D,5/6/2026\n"
    (problem,) = parse_rows(text.encode(), Settings())[1]
    assert read(text) == ()
    assert "2026-04-03 or 2026-03-04" in problem.message


@pytest.mark.parametrize(
    ("status", "word", "code"),
    [
        ("", "", ""),
        ("applied", "applied", ""),
        ("Submitted", "applied", ""),
        ("rejected", "rejected", ""),
        ("Ghosted", "no-response", "J245"),
        ("Interviewing", "applied", "J707"),
        ("Phone screen", "applied", "J707"),
        ("Offer", "applied", "J707"),
    ],
)
def test_statuses_of_trackers(status: str, word: str, code: str) -> None:
    text = f"company,role,applied,status\nA,B,2026-03-02,{status}\nC,D,2026-03-02,{status}\n"
    assert [row.status for row in read(text)] == [word, word]
    assert codes(text) == ([code] if code else [])


def test_what_stands_beside_an_outcome_is_kept_as_a_note() -> None:
    assert one("company,role,applied,status,notes", "A,B,2026-03-02,Rejected :(,by mail").notes == "by mail; :("


def test_a_wish_is_no_application_yet() -> None:
    assert codes("company,role,applied,status\nA,B,,Wishlist\n") == ["J708"]


def test_what_spreadsheets_put_around_text_is_taken_off() -> None:
    header = "company\trole\tapplied\turl\tsource"
    cells = [
        '=HYPERLINK("https://n.example";"Northwind")',
        "'-lead",
        '="2026-03-02"'.strip('="'),
        '=HYPERLINK("https://n.example")',
        '="007"',
    ]
    row = one(header, "\t".join(cells))
    assert (row.company, row.role, row.url, row.source) == ("Northwind", "-lead", "https://n.example", "007")
    assert one("company,role,applied", "'s Gravenhage,B,2026-03-02").company == "'s Gravenhage"


def test_lines_above_the_header_and_excels_own_line_are_skipped() -> None:
    assert one("sep=;\ncompany;role;applied", "A;B;2026-03-02").company == "A"
    text = "My search 2026,,\n\nCompany,Role,Applied\nA,B,2026-03-02\n"
    assert (read(text)[0].span.line, codes(text)) == (4, ["J715"])


def test_a_header_that_lacks_a_column_names_what_is_there() -> None:
    (problem,) = parse_rows(b"Company,Applied,Mood\nA,2026-03-02,x\n", Settings())[1]
    assert problem.code == "J701"
    assert "`role`" in problem.message
    assert "`Company`, `Applied`, `Mood`" in problem.message


def test_a_cell_of_many_letters_is_no_trouble() -> None:
    assert len(one("company,role,applied,notes", f'A,B,2026-03-02,"{"x" * 200_000}"').notes) == 200_000


CELLS = st.text(st.sampled_from('abÄ ,;\t"\n'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), max_size=5), st.sampled_from(",;\t"))
def test_cells_are_cut_as_the_csv_module_cuts_them(table: list[list[str]], delimiter: str) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(table)
    expected = [[cell.strip() for cell in row] for row in table]
    grid = Grid(text.getvalue(), delimiter)
    assert [[cell.text for cell in row] for row in grid.rows] == [row for row in expected if any(row)]


@given(
    st.lists(
        st.sampled_from(
            ["company", "role", "applied", ",", ";", "\n", '"', "2026-03-02", "3/4/2026", "=", "'", "\0", "x", "é"]
        ),
        max_size=60,
    ).map("".join)
)
def test_no_mixture_of_its_pieces_raises(text: str) -> None:
    assume(text.count("\0") * 3 <= len(text))  # with more of them the file is read as UTF-16, and has other lines
    lines = text.replace("\0", "").split("\n")
    for problem in parse_rows(text.encode(), Settings())[1]:
        assert problem.span.end_line <= len(lines)
        assert problem.span.end_column <= len(lines[problem.span.end_line - 1]) + 1


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    parse_rows(data, Settings())
    parse_rows(b"company,role,applied\n" + data, Settings())
