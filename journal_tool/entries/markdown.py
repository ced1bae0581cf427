"""Which Markdown an entry is written in: CommonMark with tables, strikethrough and footnotes.

Costs the import of the parser: whoever can do without imports this module only when it is needed.
"""

from functools import lru_cache

from markdown_it import MarkdownIt

DEEPEST = 60
"""Levels of lists, quotes and emphasis that are read. What lies deeper costs Python's stack 5 frames a level."""

MOST_BRACKETS = 2000
"""In one paragraph. Each that is never closed is looked for to the end: 20,000 of `![` cost 2.4 s, 2,000 cost 25 ms."""


def make_parser(notes: bool, deepest: int = DEEPEST, html: bool = False) -> MarkdownIt:
    """A parser; with `notes` it reads footnotes. Whoever uses it decides what may become of a link.

    With `html` it knows blocks of HTML apart, which only the grammar does: they are shown as text.
    """
    parser = MarkdownIt("commonmark", {"html": html, "maxNesting": deepest, "xhtmlOut": False})
    parser.enable(["table", "strikethrough"])
    parser.validateLink = _accept  # type: ignore[method-assign]
    if notes:
        # Imported here because few entries have footnotes: 5 ms.
        from mdit_py_plugins.footnote import footnote_plugin

        footnote_plugin(parser, inline=False, move_to_end=False)
    return parser


def leave_texts(parser: MarkdownIt) -> MarkdownIt:
    """Let a parser leave the texts of paragraphs and headings unread."""
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


@lru_cache(maxsize=2)
def block_parser(notes: bool) -> MarkdownIt:
    """A parser of blocks, as they are shown."""
    return leave_texts(make_parser(notes))


def _accept(url: str) -> bool:
    return url is not None
