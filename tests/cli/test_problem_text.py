"""Problems as text: the line that editors read, and the mark under the place."""

from pathlib import Path

import pytest

from journal_tool.cli.problem_text import mark_place, render_plain, render_rich
from journal_tool.cli.words import cells
from journal_tool.model.place import START, Span
from journal_tool.model.problem import Problem, Severity


def problem(span: Span, path: str = "a.md", help: str = "Write something else.") -> Problem:
    return Problem(path, span, "X001", Severity.ERROR, "`this` is odd", help)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("line", "start", "end", "shown", "marks"),
    [
        ("role: this", 7, 11, "role: this", "      ^^^^"),
        ("role:\tthis", 7, 11, "role:    this", "         ^^^^"),
        ("役割: this", 5, 9, "役割: this", "      ^^^^"),
        ("role: 役割!", 7, 9, "role: 役割!", "      ^^^^"),
        ("e\u0301: this", 5, 9, "e\u0301: this", "   ^^^^"),
        ("\x1b: this", 4, 8, r"\x1b: this", "      ^^^^"),
        ("role:", 6, 6, "role:", "     ^"),
        ("role: this and more", 7, 1 << 30, "role: this and more", "      ^^^^^^^^^^^^^"),
        ("", 1, 1, "", "^"),
    ],
)
def test_the_mark_stands_under_the_place(line: str, start: int, end: int, shown: str, marks: str) -> None:
    assert mark_place(line, start, end) == (shown, marks)


@pytest.mark.parametrize("start", [1, 40, 99, 101, 500, 996])
def test_of_a_long_line_the_part_around_the_place_is_shown(start: int) -> None:
    line = "-" * (start - 1) + "this" + "-" * (1000 - start - 3)
    shown, marks = mark_place(line, start, start + 4)
    assert cells(shown) <= 102
    assert shown[marks.index("^") :][:4] == "this"
    assert marks.count("^") == 4


def test_a_plain_problem_is_one_line_with_the_path_as_seen_from_here(here: Path) -> None:
    (line,) = render_plain(here / "journal", [problem(Span(5, 8, 5, 12))])
    assert line == "\x1b[1mjournal/a.md:5:8:\x1b[0m \x1b[31m\x1b[1mX001\x1b[0m `this` is odd"


def test_a_rich_problem_shows_the_place_and_the_help(here: Path) -> None:
    (here / "a.md").write_bytes(b"\xef\xbb\xbf---\r\nrole: this\r\n---\r\n")
    lines = [strip(line) for line in render_rich(here, [problem(Span(2, 7, 2, 11))])]
    assert lines == [
        "a.md:2:7: X001 `this` is odd",
        "    role: this",
        "          ^^^^ error",
        "    help: Write something else.",
        "",
    ]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"---\n"])
def test_a_file_without_such_a_line_is_told_without_it(here: Path, content: bytes | None) -> None:
    if content is not None:
        (here / "a.md").write_bytes(content)
    lines = [strip(line) for line in render_rich(here, [problem(Span(9, 7, 9, 11), help="")])]
    assert lines == ["a.md:9:7: X001 `this` is odd", "    error", ""]


def test_a_problem_of_the_whole_file_shows_no_line(here: Path) -> None:
    (here / "a.md").write_text("---\n")
    assert [strip(line) for line in render_rich(here, [problem(START, help="")])][1] == "    error"


def test_what_a_file_name_holds_cannot_steer_the_terminal(here: Path) -> None:
    (line,) = render_plain(here, [problem(START, path="a\x1b[2J\nb.md")])
    assert strip(line).startswith(r"a\x1b[2J\nb.md:1:1:")


def strip(line: str) -> str:
    for code in ("0", "1", "2", "31", "33"):
        line = line.replace(f"\x1b[{code}m", "")
    return line
