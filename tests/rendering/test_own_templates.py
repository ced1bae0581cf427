"""A look of one's own: file by file in the place of ours, and a mistake costs only what it touches."""

import datetime as dt
import os
import re
from pathlib import Path

import pytest

from journal_tool.model.journal import Journal
from journal_tool.model.problem import Severity
from journal_tool.rendering.site import Site
from journal_tool.templates.default_look import OWN

USUAL = "so this page has the usual look"
LESSONS = '{% extends "base.html" %}{% block main %}<h1>{{ heading }}</h1>{% endblock %}'


class Look:
    """A journal with templates of its own, given as text by name."""

    def __init__(self, journal: Journal, day: dt.date, folder: Path) -> None:
        self.journal, self.day, self.folder = journal, day, folder
        self.plain = self.make()

    def write(self, **texts: str | bytes) -> None:
        for name, text in texts.items():
            path = self.folder / OWN / name.replace("__", ".")
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def make(self) -> Site:
        return Site(self.journal, (), self.day, folder=self.folder)

    def changed(self, site: Site) -> set[str]:
        """The pages that differ from those without templates of one's own, but for Problems."""
        return {path for path in site if site[path] != self.plain[path]} - {"problems.html"}


@pytest.fixture
def look(journal: Journal, day: dt.date, tmp_path: Path) -> Look:
    return Look(journal, day, tmp_path)


def told(site: Site) -> list[str]:
    """All mistakes, after every page was made, as the terminal shows them."""
    assert all(site[path] for path in site)
    return [f"{it.path}:{it.line}: {it.message}" for it in site.mistakes]


@pytest.mark.parametrize("text", ["{{ ().__class__.__mro__ }}", "{{ heading.__class__ }}", "{{ ''.join.__self__ }}"])
def test_a_template_that_came_with_a_journal_reaches_nothing_but_what_it_was_given(look: Look, text: str) -> None:
    look.write(lessons__html=text)
    site = look.make()
    (mistake,) = told(site)
    assert "unsafe" in mistake
    assert site["lessons.html"] == look.plain["lessons.html"] or b"usual look" in site["lessons.html"]


def test_a_template_takes_the_place_of_ours_of_the_same_name(look: Look) -> None:
    look.write(lessons__html="{{ heading }}!", style__css="p {}", enhance__js="enhance = () => {};")
    site = look.make()
    assert site["lessons.html"] == b"2 lessons, most often about structure!"
    assert site["style.css"] == b"p {}"
    assert site["enhance.js"] == b"enhance = () => {};"
    assert look.changed(site) == {"lessons.html", "style.css", "enhance.js"}
    assert told(site) == []


def test_a_template_may_build_on_ours_and_on_others_of_ones_own(look: Look) -> None:
    look.write(lessons__html=LESSONS + '{% include "sign.html" %}', sign__html="mine")
    site = look.make()
    assert b"<h1>2 lessons" in site["lessons.html"]
    assert told(site) == []


MISTAKES = [
    ("\n{{ heding }}", "2: nothing here is called `heding`; did you mean `heading`\\?"),
    ("{{ zzz }}", "1: nothing here is called `zzz`"),
    ("\n\n{% if %}", "3: expected an expression, got 'end of statement block'"),
    ("{{ heading.lost }}", "1: what stands before it has no `lost`"),
    ("{{ 1 / 0 }}", "1: division by zero"),
    ("\n{% include 'gone.html' %}", "2: there is no template `gone.html`"),
    ("\n{% extends 'gone.html' %}", "2: there is no template `gone.html`"),
    ("{% from 'parts.html' import show_nothing %}{{ show_nothing() }}", "1: the template 'parts.html'.*show_nothing.*"),
    ("{% include 'lessons.html' %}", "1: it is part of itself, so there is no end to it"),
    ("{% extends 'lessons.html' %}", "1: it is part of itself, so there is no end to it"),
    ("{% macro turn() %}{{ turn() }}{% endmacro %}\n{{ turn() }}", "1: it is part of itself, so there is no end to it"),
    ("{{ heading | shout }}", "1: no filter named 'shout'"),
    ("{{ heading.encode('ascii', 'nonsense') + 1 }}", "1: .+"),
    ("{{ {}.popitem() }}", "1: .*dictionary is empty.*"),
    ("{{ '\\ud800' }}", "1: it makes a letter that UTF-8 does not have"),
    (b"fine\nfine\nno\xff\xfe", "3: its letters are not in UTF-8"),
    ("{% for a in [1] %}" * 30 + "{% endfor %}" * 30, "1: too many statically nested blocks.*"),
    ("{{ " + "(" * 2000 + ")" * 2000 + " }}", "1: .+"),
]


@pytest.mark.parametrize(("template", "message"), MISTAKES)
def test_a_mistake_is_told_with_its_place_and_costs_one_page_its_look(
    look: Look, template: str | bytes, message: str
) -> None:
    look.write(lessons__html=template)
    site = look.make()
    (mistake,) = told(site)
    assert re.fullmatch(rf"templates/lessons\.html:{message}", mistake)
    assert look.changed(site) == {"lessons.html"}
    page = site["lessons.html"].decode()
    line = mistake.split(":")[1]
    note = f'<p class="pretended">templates/lessons.html has a mistake on line {line}, {USUAL}.</p>\n'
    assert page.replace(note, "").encode() == look.plain["lessons.html"]


def test_a_mistake_that_only_some_entries_meet_costs_only_their_pages(look: Look) -> None:
    look.write(interview__html="{{ day.words }}")
    site = look.make()
    assert told(site) == ["templates/interview.html:1: what stands before it has no `words`"]
    assert site["interviews/2026-03-12-northwind.html"] == b"Thu 12 March"
    assert USUAL in site["interviews/undated.html"].decode()


@pytest.mark.parametrize(
    ("name", "template"),
    [
        ("base__html", "{{ shell.titel }}"),
        ("base__html", "{% block main %}"),
        ("base__html", "{% include 'base.html' %}"),
        ("parts__html", "{{ nothing }}"),
        ("parts__html", "{% macro %}"),
    ],
)
def test_what_is_wrong_in_a_part_of_all_pages_is_told_once(look: Look, name: str, template: str) -> None:
    look.write(**{name: template})
    site = look.make()
    (mistake,) = told(site)
    assert mistake.startswith(f"templates/{name.replace('__', '.')}:1: ")
    assert look.changed(site) == {path for path in site if path.endswith(".html")} - {"problems.html"}
    assert all(USUAL in site[path].decode() for path in site if path.endswith(".html"))


def test_parts_that_lack_what_ours_want_are_told_as_theirs(look: Look) -> None:
    look.write(parts__html="", base__html="{% block main %}{% endblock %}")
    site = look.make()
    assert told(site)[0].startswith("templates/parts.html:1: the template 'parts.html'")


def test_the_problems_page_shows_the_mistakes_of_all_other_pages(look: Look) -> None:
    look.write(lessons__html="{{ heding }}", questions__html="{% if %}", old__html="")
    site = look.make()
    pages = {path: site[path] for path in site}  # in this order, as a build does
    assert list(pages)[-1] == "problems.html"
    problems = pages["problems.html"].decode()
    assert "<h1>2 problems in 2 files</h1>" in problems
    assert "templates/lessons.html" in problems
    assert "Nothing here is called <code>heding</code>" in problems


def test_a_page_may_be_asked_for_alone_and_again(look: Look) -> None:
    """As a server does: what was found stays found, and nothing is told twice."""
    look.write(lessons__html="{{ heding }}", questions__html="{% if %}")
    site = look.make()
    assert len(site.mistakes) == 1, "what is no template shows at once"
    assert site["lessons.html"] == site["lessons.html"]
    assert len(site.mistakes) == 2
    assert b"heding" in site["problems.html"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("lesson__html", "no page uses this file; did you mean `lessons.html`?"),
        ("xyzzy__html", "no page uses this file"),
        ("styles__css", "no page uses this file; did you mean `style.css`?"),
        ("enhanced__js", "no page uses this file; did you mean `enhance.js`?"),
    ],
)
def test_a_file_that_no_page_uses_is_a_hint(look: Look, name: str, message: str) -> None:
    look.write(**{name: "x"})
    site = look.make()
    assert told(site) == [f"templates/{name.replace('__', '.')}:1: {message}"]
    assert site.mistakes[0].severity is Severity.HINT
    assert look.changed(site) == set()
    assert "1 problem in 1 file" in site["problems.html"].decode()


def test_what_a_template_names_while_a_page_is_made_is_no_hint(look: Look) -> None:
    look.write(lessons__html="{% include 'si' ~ 'gn.html' %}", sign__html="mine", _kept__html="")
    site = look.make()
    assert site["lessons.html"] == b"mine"
    assert told(site) == []


def test_letters_of_ones_own_are_looked_at_too(look: Look) -> None:
    for name, text in {
        "en/thank-you.txt": "Subject: x\n\n{% if %}",
        "de/follow-up.txt": "Subject: x\n\n{{ name }}",
        "en/README.md": "{% if %}",
    }.items():
        path = look.folder / OWN / "letters" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (look.folder / OWN / "notes.txt").write_text("{% if %}")
    site = look.make()
    assert [it.partition(": ")[0] for it in told(site)] == ["templates/letters/en/thank-you.txt:3"]
    assert "templates/letters/en/thank-you.txt" in site["problems.html"].decode()
    (look.folder / OWN / "letters/en/thank-you.txt").rename(look.folder / OWN / "letters/en/thankyou.txt")
    (look.folder / OWN / "letters/en/thankyou.txt").write_text("x")
    assert told(look.make()) == [
        "templates/letters/en/thankyou.txt:1: no letter uses this file; did you mean `letters/en/thank-you.txt`?"
    ]


def test_other_files_beside_templates_are_left_alone(look: Look) -> None:
    look.write(**{"README__md": "# Mine", "__lessons__html__swp": "x", "lessons__html~": "{{ x"})
    assert told(look.make()) == []


def test_a_folder_that_is_missing_or_empty_is_fine(look: Look) -> None:
    assert told(look.make()) == []
    (look.folder / OWN).mkdir()
    site = look.make()
    assert told(site) == []
    assert look.changed(site) == set()


def test_a_file_where_the_folder_should_be_is_told_and_all_pages_are_ours(look: Look) -> None:
    (look.folder / OWN).write_text("{{ heading }}")
    site = look.make()
    assert told(site) == ["templates:1: this should be a folder"]
    assert look.changed(site) == set()
    assert "this should be a folder" in site["problems.html"].decode().lower()


def test_links_are_followed_and_those_that_lead_nowhere_are_told(
    look: Look, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "lessons.html").write_text("\n{{ heding }}")
    (look.folder / OWN).symlink_to(elsewhere)
    assert told(look.make())[0].startswith("templates/lessons.html:2: ")
    (elsewhere / "lessons.html").unlink()
    (elsewhere / "lessons.html").symlink_to(elsewhere / "gone.html")
    (elsewhere / "style.css").symlink_to(elsewhere / "style.css")
    site = look.make()
    assert [it.partition(" it ")[0] for it in told(site)] == ["templates/lessons.html:1:", "templates/style.css:1:"]
    assert look.changed(site) == {"lessons.html"}
    (look.folder / OWN).unlink()
    (look.folder / OWN).symlink_to(look.folder / OWN)
    assert told(look.make())[0].startswith("templates:1: it cannot be read")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in the file system")
def test_what_is_no_file_is_never_waited_for(look: Look) -> None:
    (look.folder / OWN).mkdir()
    os.mkfifo(look.folder / OWN / "lessons.html")
    (look.folder / OWN / "questions.html").mkdir()
    site = look.make()
    assert len(told(site)) == 1
    assert look.changed(site) == {"lessons.html"}


def test_a_mark_and_line_ends_of_windows_are_fine(look: Look) -> None:
    look.write(lessons__html=b"\xef\xbb\xbf<p>\r\n{{ heding }}")
    assert told(look.make())[0].startswith("templates/lessons.html:2: ")
    look.write(lessons__html=b"\xef\xbb\xbf<p>\r\n")
    assert look.make()["lessons.html"].startswith(b"<p>")
