"""Which pictures and files a body refers to, and where."""

import pytest
from body_text import codes, problems, read
from test_body_hostile import HOSTILE


def found(text):
    return [(it.address, it.shown) for it in read(text).links]


def places(text):
    return [(it.span.line, it.span.column, it.span.end_column) for it in read(text).links]


def test_pictures_and_links_to_pictures_are_found_in_their_order():
    text = "![Board](pictures/board.jpg 'Title') and [it](b.PNG#top).\n\n## Lessons\n\n- ![](c.webp)\n"
    assert found(text) == [("pictures/board.jpg", True), ("b.PNG#top", False), ("c.webp", True)]
    assert places(text) == [(1, 10, 28), (1, 47, 56), (5, 7, 13)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](notes.md) and <xx:b>", ["notes.md", "xx:b"]),
        ("![a][x]\n\n## Notes\n\n[x]: a.gif", ["a.gif"]),
        ("![x]\n\n[x]: <a b.gif>", ["a%20b.gif"]),
        ("[![a](a.png)](https://x.example)", ["a.png"]),
        ("[![a](a.png)](b.jpeg)", ["b.jpeg", "a.png"]),
        ("| ![a](a.png) |\n|---|\n| ![b](b.avif) |", ["a.png", "b.avif"]),
        ("> ![a](a.png)", ["a.png"]),
        ("Text[^1].\n\n[^1]: See\n\n    ![a](a.png)", ["a.png"]),
        ("![a](plan.svg) ![b](notes.md) ![c](../../x) ![d](file:///a.png)", ["plan.svg", "notes.md", "../../x",
                                                                           "file:///a.png"]),
        ("![a](data:image/png;base64,AAAA)", ["data:image/png;base64,AAAA"]),
        ("![Zürich](Z%C3%BCrich.jpg) ![Zürich](Zürich.jpg)", ["Z%C3%BCrich.jpg", "Z%C3%BCrich.jpg"]),
    ],
)  # fmt: skip
def test_however_it_is_written(text, expected):
    assert [address for address, _ in found(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "`![a](a.png)`",
        "```\n![a](a.png)\n```",
        "    ![a](a.png)",
        "\\![a\\](a.png)",
        "![a](https://x.example/a.png) [b](http://x.example/b.png) [c](mailto:a.png)",
        "a.png and <https://x.example/a.png>",
        "![a][nothing]",
        "![](<>)",
        "<img src=a.png>",
    ],
)
def test_what_is_code_or_elsewhere_is_none(text):
    assert found(text) == []


def test_an_address_that_is_written_otherwise_is_placed_where_it_stands():
    assert places("\n![Zürich](<Zürich am See.jpg>)") == [(2, 12, 29)]
    assert places("text\n![a](a&amp;b.png)\n") == [(1, 1, 5)]


@pytest.mark.parametrize("name", ["images", "2 MiB of list signs", "lists in lines", "items", "a table", "references"])
def test_hostile_bodies_are_read(name):
    assert read("![a](b.png)\n\n[^1]: ![a](c.png)\n\n" + HOSTILE[name]()).links is not None


def test_too_many_brackets_in_one_paragraph_are_left_alone():
    text = "![a](b.png)\n\n" + "![" * 20_000 + "![a](c.png)\n\n![a](d.png)\n"
    assert [address for address, _ in found(text)] == ["b.png", "d.png"]


def test_a_name_with_blanks_is_told_and_mended():
    text = "Text `![a](a b.png)`.\n![The board](Screenshot 1 at 2.png 'x') and ![b](<c d.png>).\n".replace("'", '"')
    (problem,) = problems(text)
    assert (problem.code, problem.span.line, problem.span.column) == ("J361", 2, 14)
    assert problem.message == "`Screenshot 1 at 2.png` shows no picture, because of the blanks in its name"
    (edit,) = problem.edits
    line = text.split("\n")[1]
    mended = line[: edit.span.column - 1] + edit.text + line[edit.span.end_column - 1 :]
    assert [address for address, _ in found(mended)] == ["Screenshot%201%20at%202.png", "c%20d.png"]
    assert problems(mended) == []


@pytest.mark.parametrize(
    "text", ['![a](a.png "b c.png")', "[a](a b.png)", "![a](a b.txt)", "![a] (a b.png)", "![a](a b"]
)
def test_what_is_otherwise_no_picture_is_not_told(text):
    assert codes(text) == []
