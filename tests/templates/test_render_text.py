"""Templates of plain text: not escaped, in any language, and told as those of pages are."""

from pathlib import Path

import pytest

from journal_tool.model.template_mistake import TemplateMistake
from journal_tool.templates.default_look import OWN, is_template
from journal_tool.templates.render import Templates


def write(folder: Path, name: str, text: str) -> None:
    path = folder / OWN / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("lessons.html", True),
        ("style.css", True),
        ("letters/en/thank-you.txt", True),
        ("letters/de/parts/end.txt", True),
        ("notes.txt", False),
        ("letters/README.md", False),
        ("letters/fonts.woff", False),
    ],
)
def test_what_is_a_template_shows_in_its_name_and_place(name: str, expected: bool) -> None:
    assert is_template(name) is expected


def test_plain_text_is_not_escaped_and_pages_are(tmp_path: Path) -> None:
    write(tmp_path, "letters/en/one.txt", "{{ word }}")
    write(tmp_path, "one.html", "{{ word }}")
    templates = Templates(tmp_path)
    assert templates.render("letters/en/one.txt", {"word": "Q & <A>"}) == "Q & <A>"
    assert templates.render("one.html", {"word": "Q & <A>"}) == "Q &amp; &lt;A&gt;"


def test_a_mistake_is_given_back_and_told_once(tmp_path: Path) -> None:
    write(tmp_path, "letters/en/one.txt", "Dear\n{{ nam }}")
    templates = Templates(tmp_path)
    wrong = TemplateMistake("templates/letters/en/one.txt", 2, "nothing here is called `nam`; did you mean `name`?")
    hint, *_ = templates.mistakes
    assert hint.message.startswith("no letter uses this file")
    for _ in range(2):
        assert templates.render("letters/en/one.txt", {"name": "Mo"}) == wrong
    assert templates.mistakes[1:] == (wrong,)


def test_what_cannot_be_written_as_utf_8_is_a_mistake(tmp_path: Path) -> None:
    write(tmp_path, "letters/en/one.txt", "{{ '\\ud800' }}")
    made = Templates(tmp_path).render("letters/en/one.txt", {})
    assert isinstance(made, TemplateMistake)
    assert made.message == "it makes a letter that UTF-8 does not have"
