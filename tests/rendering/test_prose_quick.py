"""The short way renders what the parser renders, or nothing; and it knows most of what people write."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_tool.model.place import Passage
from journal_tool.reading import load_journal
from journal_tool.rendering.body import prose as prose_module
from journal_tool.rendering.body.prose import Prose
from journal_tool.rendering.body.quick import render_line_quickly, render_quickly

SAMPLE = Path(__file__).parent.parent.parent / "journal"

PIECES = (
    *("a", "b c", "ab1", "é", "東京", "—", "'", '"', ".", ",", "(", ")", ":", "=", "---", "+ ", "10) ", "x*y"),
    *("**", "*", "_", "`", "``", "```", "~~", "|", "\\", "!", "<", "<b>", ">", "&", "& ", "&amp;", "# ", "> "),
    *("**bold**", "*em*", "**a**b", "b**a**", "(**a**)", "*a*.", "**a.**", "_x_", "snake_case", "`code`", "`c d`"),
    *("[", "]", "](https://x.example/a)", "[t](https://x.example/a-b)", "![t](https://x.example/a.png)", "[^1]"),
    *("[t](http://X.example)", "://", "http://a.example", "\n", "\n\n", " ", "  ", "  \n", "\t", "\n  ", "\n   "),
    *("- ", "1. ", "2. ", "- [ ] ", "\n- ", "\n1. ", "\n2. ", "#tag", "* ", "\r", "\x00", "\u00a0", "\u3000"),
)
TEXT = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@pytest.fixture(scope="module")
def parsed() -> Prose:
    """One that knows no short way."""
    return Prose((), {})


def without_short_way(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(prose_module, "render_quickly", lambda _: None)
    patch.setattr(prose_module, "render_line_quickly", lambda _: None)


@given(text=TEXT)
@settings(max_examples=1500)
def test_a_passage_is_rendered_as_by_the_parser(text: str, parsed: Prose) -> None:
    html = render_quickly(text)
    if html is not None:
        with pytest.MonkeyPatch.context() as patch:
            without_short_way(patch)
            assert html == parsed.render(Passage(text, 1), "a.md", "a.html")


@given(text=TEXT.map(lambda text: " ".join(text.split("\n"))))
@settings(max_examples=1500)
def test_a_line_is_rendered_as_by_the_parser(text: str, parsed: Prose) -> None:
    html = render_line_quickly(text)
    if html is not None:
        with pytest.MonkeyPatch.context() as patch:
            without_short_way(patch)
            assert html == parsed.render_line(text, "a.md", "a.html")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("", ""),
        ("Fine & well.", "<p>Fine &amp; well.</p>\n"),
        ("One\ntwo\n\n**Three**", "<p>One\ntwo</p>\n<p><strong>Three</strong></p>\n"),
        ("*Four* `<5>`", "<p><em>Four</em> <code>&lt;5&gt;</code></p>\n"),
        ("- one\n- two\n  more", "<ul>\n<li>one</li>\n<li>two\nmore</li>\n</ul>\n"),
        ("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n"),
        ("[a](https://x.example/b)", '<p><a href="https://x.example/b">a</a></p>\n'),
    ],
)  # fmt: skip
def test_what_most_people_write_goes_the_short_way(text: str, html: str) -> None:
    assert render_quickly(text) == html


@pytest.mark.parametrize(
    "text", ["# a", "a\n---", "> a", "    a", "a  \nb", "a|b", "https://x.example", "2. a", "- a\n\n- b"]
)
def test_the_rest_is_left_to_the_parser(text: str) -> None:
    assert render_quickly(text) is None


def test_most_of_the_sample_goes_the_short_way() -> None:
    interviews = load_journal(SAMPLE).interviews
    passages = [it.answer for interview in interviews for it in interview.body.encounters if it.answer]
    passages += [lesson.passage for interview in interviews for lesson in interview.body.lessons]
    assert sum(render_quickly(passage.text) is not None for passage in passages) > 0.9 * len(passages)
