"""The shortcut of the block parser finds what the parser itself finds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journal_tool.entries.body.limits import DEEPEST
from journal_tool.entries.body.quick import add_shortcut

PIECES = st.sampled_from(
    [
        "#",
        "##",
        "###",
        "#x",
        "-",
        "*",
        "+",
        "1.",
        "2)",
        "10.",
        ">",
        "|",
        "|-|-|",
        "---",
        "===",
        "***",
        "___",
        "```",
        "~~~",
        "`",
        "``",
        "<div>",
        "<!--",
        "-->",
        "[a]",
        "[a]:",
        "[",
        "]",
        "[x]",
        ":",
        "=",
        "_",
        "**",
        "**b**",
        "a",
        "word",
        "Rating:",
        "4/5",
        "#tag",
        "C#",
        "^id",
        "#",
        "\\",
        "\t",
        "\xa0",
        "\x0b",
        "\u2028",
        "é",
        "3",
        "3rd",
        "2026-03-12",
    ]
)
LINES = st.builds(
    lambda indent, pieces: indent + " ".join(pieces),
    st.sampled_from(["", "", "", " ", "  ", "   ", "    ", "\t", "      ", "- ", "> ", "  - ", "1. "]),
    st.lists(PIECES, max_size=4),
)
TEXTS = st.lists(LINES, max_size=14).map("\n".join)


def parsers() -> tuple[MarkdownIt, MarkdownIt]:
    made = []
    for _ in range(2):
        parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
        parser.core.ruler.enableOnly(["normalize", "block"])
        made.append(parser)
    add_shortcut(made[1])
    return made[0], made[1]


PLAIN, QUICK = parsers()


def blocks(parser: MarkdownIt, text: str) -> list[tuple]:
    """The blocks of `text`, with a paragraph or heading as one, whatever number of tokens it has."""
    found: list[tuple] = []
    for token in parser.parse(text):
        if token.type in ("paragraph_close", "heading_close"):
            continue
        if token.type == "inline":
            if found[-1][0] == "heading":
                found[-1] += (token.content,)
        elif token.type == "title":
            found.append(("heading", token.map, token.level, token.markup, token.content))
        elif token.type in ("text", "paragraph_open"):
            found.append(("paragraph", token.map, token.level))
        elif token.type == "heading_open":
            found.append(("heading", token.map, token.level, token.markup))
        else:
            found.append((token.type, token.map, token.level, token.markup))
    return found


@settings(max_examples=500)
@given(TEXTS)
def test_with_and_without_it_the_blocks_are_the_same(text: str):
    assert blocks(QUICK, text) == blocks(PLAIN, text)


@settings(max_examples=500)
@given(st.text(alphabet="#-*>+ \n\t1.)|:=_`~<[]a!\\?é\u00a0", max_size=60))
def test_the_blocks_are_the_same_for_any_signs(text: str):
    assert blocks(QUICK, text) == blocks(PLAIN, text)


@pytest.mark.parametrize(
    "text",
    [
        "a\n- b\n- c\nd\n",
        "- a\n  b\n    - c\n- d\n",
        "1. a\n2. b\n\n   c\n",
        "a | b\n- | -\nc | d\n",
        "- a | b\n-|-\n",
        "# a | b\n|-|-|\n",
        "a\n===\n",
        "a\n---\n",
        "- a\n---\n",
        "> a\nb\n- c\n",
        "a\n  # b\n",
        "a\n1. b\n",
        "a\n2. b\n",
        "a\n-\nb\n",
        "a\n- \nb\n",
        "- - - a\n",
        "* * *\n",
        "# a #\n## C#\n### #x\n####\n",
        "**a**\n**b**\n",
        "`a`\n```\nb\n",
        "- a\n    - b\n     - c\n      - d\n",
        "  - a\n - b\n- c\n",
        "[a]: /x\nb\n",
        "b\n[a]: /x\n",
    ],
)
def test_the_blocks_are_the_same_at_the_edges_of_the_rules(text: str):
    assert blocks(QUICK, text) == blocks(PLAIN, text)
