"""Markdown of entries: what people write survives, what is dangerous does not."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journal_tool.model.body import Body, Section
from journal_tool.model.interview import Interview
from journal_tool.model.place import START, Passage
from journal_tool.rendering.body import Prose

ENTRY, PAGE = "2026/a.md", "interviews/2026-a.html"
PAGES = {ENTRY: PAGE, "b c.md": "interviews/b-c.html"}


def render(text: str, page: str = PAGE, under: int = 1, interview: Interview | None = None) -> str:
    return str(Prose([interview or Interview(ENTRY)], PAGES).render(Passage(text, 1), ENTRY, page, under))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "vbscript:x",
        "data:text/html,x",
        "file:///etc/passwd",
        "//host/x",
        "/etc/passwd",
        "\\\\host\\x",
        "../../secret.md",
        "..%2f..%2fsecret.md",
        "missing.md",
        "x:y",
    ],
)
def test_a_link_that_leads_out_is_shown_as_text(address: str) -> None:
    html = render(f"[see](<{address}>) <{address}> ![see]({address})")
    assert "href" not in html
    assert "src" not in html.replace("javascript", "").replace("vbscript", "")
    assert "see" in html


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("https://x.example/a?b=1&c", "https://x.example/a?b=1&amp;c"),
        ("mailto:dana@x.example", "mailto:dana@x.example"),
        ("tel:+15550100", "tel:+15550100"),
        ("../b%20c.md", "b-c.html"),
        ("../b%20c.md#nowhere", "b-c.html"),
        ("a.md", "2026-a.html"),
    ],
)
def test_a_link_that_may_stay(written: str, href: str) -> None:
    assert render(f"[see]({written})") == f'<p><a href="{href}">see</a></p>\n'


def test_links_to_entries_fit_the_page_that_they_stand_on() -> None:
    assert 'href="interviews/b-c.html"' in render("[b](../b%20c.md)", page="lessons.html")


def test_a_link_to_a_heading_finds_it_here_and_from_elsewhere() -> None:
    passage = Passage("## The deal\n\n[to](#the-deal), [up](#lessons), [no](#no)", 3)
    sections = (Section("", "", 0, START, passage), Section("lessons", "Lessons", 2, START))
    interview = Interview(ENTRY, body=Body(sections))
    prose = Prose([interview], PAGES)
    here = str(prose.render(passage, ENTRY, PAGE))
    assert '<h2 id="text-the-deal">' in here
    assert 'href="#text-the-deal"' in here
    assert 'href="#lessons"' in here
    assert "no <code>#no</code>" in here
    elsewhere = str(prose.render(passage, ENTRY, "lessons.html"))
    assert "<h2>" in elsewhere
    assert 'href="interviews/2026-a.html#text-the-deal"' in elsewhere


def test_raw_html_is_shown_and_not_run() -> None:
    html = render('<script>x</script> <img src=x onerror=y> <b id="questions">\n\n<div onclick=x>')
    assert "<script" not in html
    assert "<img" not in html
    assert "<div" not in html
    assert "&lt;script&gt;" in html


def test_a_picture_becomes_a_link_or_words() -> None:
    assert render("![Plan](https://x.example/p.png)") == (
        '<p><a class="picture" href="https://x.example/p.png">Plan</a></p>\n'
    )
    assert render("![Plan](plan.png)") == '<p><span class="picture">Plan <code>plan.png</code></span></p>\n'
    assert render("[![Plan](https://x.example/p.png)](https://y.example)") == (
        '<p><a href="https://y.example">Plan</a></p>\n'
    )


def test_a_bare_address_becomes_a_link_without_the_full_stop() -> None:
    html = render("See https://x.example/a_b_c?d=e&f. And `https://y.example`.")
    assert '<a href="https://x.example/a_b_c?d=e&amp;f">https://x.example/a_b_c?d=e&amp;f</a>. And' in html
    assert html.count("<a ") == 1


def test_tasks_say_their_state_in_words() -> None:
    html = render("- [ ] one\n- [x] *two*\n- [-] three\n- [y] four")
    assert html.count('class="task') == 3
    assert '<li class="task done"><span class="hidden">Done: </span><em>two</em></li>' in html
    assert "[y] four" in html


def test_tables_scroll_and_align_without_style_attributes() -> None:
    html = render("| a | b |\n|---|--:|\n| 1 | ~~2~~ |")
    assert 'class="scroll" role="group" tabindex="0"' in html
    assert '<td class="right"><s>2</s></td>' in html
    assert "style" not in html


def test_headings_become_smaller_than_the_one_they_stand_below() -> None:
    assert "<h4>" in render("# Big", under=3)
    assert "<h2>" in render("# Big", under=1)
    assert "<h6>" in render("# Big", under=6)


@pytest.mark.parametrize(
    ("written", "levels"),
    [
        ("#### a", "2"),
        ("# a\n###### b", "23"),
        ("### a\n# b\n## c\n## d\n#### e\n## f", "223343"),
        ("#" * 6 + " a", "2"),
    ],
)
def test_headings_leave_out_no_level_though_the_writer_did(written: str, levels: str) -> None:
    assert "".join(re.findall(r"<h(\d)", render(written))) == levels


@given(st.text(alphabet=st.sampled_from("ab1 \n.,)(-+=#\"'!?:/é\u00a0\u2028\t&"), max_size=60) | st.text(max_size=80))
def test_plain_passages_come_out_as_the_parser_would_write_them(text: str) -> None:
    """The short way for plain text must differ in nothing but speed."""
    text = text.strip("\n").replace("\r", "")
    if "://" in text:
        return
    parser = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False}).enable(["table", "strikethrough"])
    html = render(text)
    if html.startswith("<p>") and "<a" not in html and "<pre" not in html and "<h" not in html and "[" not in text:
        assert html == parser.render(text)


@given(st.text(alphabet=st.sampled_from("ab[]()!*_`<>#-|\n \\&\"'~:/."), max_size=80))
def test_whatever_is_written_renders_and_holds_no_foreign_address(text: str) -> None:
    html = render(text)
    assert "javascript:" not in html.lower() or "href" not in html
    assert "<script" not in html


@pytest.mark.parametrize(
    "text",
    [unit * (40_000 // len(unit)) for unit in (
        "![", "[", ">", "- ", "*a ", "`", "|", "[a](", "<", "**a *b ", "[^1]",
        "https://", "](", "&", "a**b", "~~", "!", "[]: x\n"
    )] + ["\n".join("  " * depth + "- x" for depth in range(200))],
)  # fmt: skip
def test_hostile_text_is_rendered(text: str) -> None:
    assert render(text)


def test_lists_as_deep_as_a_person_writes_survive() -> None:
    text = "\n".join("  " * depth + f"- depth {depth}" for depth in range(20))
    assert "depth 19" in render(text)
