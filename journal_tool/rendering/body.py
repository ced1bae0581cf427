"""Markdown of an entry → safe HTML: no raw HTML, links by allow-list, remote images as links, prefixed ids."""

# ruff: noqa: ARG002 (the arguments of a renderer's methods are given by markdown-it)

import re
from collections.abc import Mapping, MutableMapping, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup

from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.rendering.anchors import Anchors, find_anchors, slug
from journal_tool.rendering.links import NOWHERE, Target, resolve_link
from journal_tool.rendering.urls import link

Env = MutableMapping[str, Any]
MOST_BRACKETS = 2000
"""In one passage. Each that is never closed is looked for to the end: 20,000 of `![` cost 2.4 s, 2,000 cost 25 ms."""

DEEPEST = 60
"""Levels of lists, quotes and emphasis that are read. What lies deeper costs Python's stack 5 frames a level."""

_PLAIN = re.compile(r"[^\\`*_\[\]<>&|~\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000]*")
_NOT_PLAIN = re.compile(r"://|(?:^|\n)(?:[-+=# ]|\d{1,9}[.)])| (?:\n|$)")
_PARAGRAPHS = re.compile(r"\n{2,}")
_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"'`]+[^\s<>\"'`.,;:!?)\]}]")
_BOX = re.compile(r"\[([ xX-])\][ \t]")
_BOXES = {" ": ("open", "To do:"), "x": ("done", "Done:"), "X": ("done", "Done:"), "-": ("dropped", "Dropped:")}


class Prose:
    """Renders what people wrote. One for a site: setting up the parser costs as much as ten entries."""

    def __init__(self, interviews: Sequence[Interview], pages: Mapping[str, str]) -> None:
        self._interviews = {interview.path: interview for interview in interviews}
        self._pages = pages
        self._anchors: dict[str, Anchors] = {}
        self._parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST}, renderer_cls=_Renderer)
        self._parser.enable(["table", "strikethrough"])
        self._parser.validateLink = _accept  # type: ignore[method-assign]

    def render(self, passage: Passage, entry: str, page: str, under: int = 1) -> Markup:
        """`passage` of the entry at path `entry`, for the site's page at path `page`.

        Headings in it become smaller than `under`, the level of the heading it stands below.
        """
        text = passage.text
        if _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text):  # four of five passages: 60 times as fast
            return _render_plain(text)
        if text.count("[") > MOST_BRACKETS:
            return _render_source(text)
        try:
            return Markup(self._parser.render(text, self._env(entry, page, under, passage.line)))
        except RecursionError:
            return _render_source(text)

    def render_line(self, text: str, entry: str, page: str) -> Markup:
        """One line of an entry (a question, a next step), without a paragraph around it."""
        if _PLAIN.fullmatch(text) and "://" not in text:
            return Markup(escapeHtml(text))
        if text.count("[") > MOST_BRACKETS:
            return Markup(escapeHtml(text))
        try:
            return Markup(self._parser.renderInline(text, self._env(entry, page, 1, 0)))
        except RecursionError:
            return Markup(escapeHtml(text))

    def _env(self, entry: str, page: str, under: int, line: int) -> Env:
        return {"prose": self, "entry": entry, "page": page, "under": under, "line": line}

    def identify(self, entry: str, page: str, line: int) -> str:
        """The id of the heading on a line of an entry, or nothing: other pages quote it without."""
        return self.anchors(entry).headings.get(line, "") if self._pages.get(entry) == page else ""

    def anchors(self, entry: str) -> Anchors:
        """The ids on the page of an entry."""
        if entry not in self._anchors:
            self._anchors[entry] = find_anchors(self._interviews[entry])
        return self._anchors[entry]

    def locate(self, address: str, entry: str, page: str) -> str:
        """The address for the `href` of a link that an entry holds, or nothing where it leads nowhere."""
        target = resolve_link(address, entry, self._pages)
        if target == NOWHERE or target.address:
            return target.address
        return self._locate_in_journal(target, entry, page)

    def _locate_in_journal(self, target: Target, entry: str, page: str) -> str:
        anchor = ""
        if target.fragment and target.entry in self._interviews:
            anchor = self.anchors(target.entry).named.get(target.fragment.casefold(), "")
        if target.entry == entry and target.fragment and not anchor:
            return ""
        return link(page, self._pages[target.entry], anchor)


def _accept(url: str) -> bool:
    """Every link is read; `_Renderer` decides by its allow-list what becomes of it."""
    return url is not None


def _render_plain(text: str) -> Markup:
    bare = escapeHtml(text.strip("\n"))
    return Markup("".join(f"<p>{paragraph}</p>\n" for paragraph in _PARAGRAPHS.split(bare)) if bare else "")


def _render_source(text: str) -> Markup:
    """The way out where Markdown would take for ever: as written."""
    return Markup(f'<pre tabindex="0">{escapeHtml(text)}</pre>\n')


class _Renderer(RendererHTML):
    """Tokens → HTML. `env` carries the page that is written and, while inside a link, how it will be closed."""

    def text(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        content = tokens[idx].content
        if "://" not in content or "closing" in env:
            return escapeHtml(content)
        pieces, end = [], 0
        for found in _ADDRESS.finditer(content):
            address = escapeHtml(found.group())
            pieces.append(f'{escapeHtml(content[end : found.start()])}<a href="{address}">{address}</a>')
            end = found.end()
        return "".join(pieces) + escapeHtml(content[end:])

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        address = str(tokens[idx].attrGet("href") or "")
        target = env["prose"].locate(address, env["entry"], env["page"])
        if target:
            env["closing"] = "</a>"
            return f'<a href="{escapeHtml(target)}">'
        says = tokens[idx + 1].content if len(tokens) > idx + 1 else ""
        env["closing"] = "" if says == address or not address else f" <code>{escapeHtml(address)}</code>"
        return ""

    def link_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return str(env.pop("closing", ""))

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        address = str(tokens[idx].attrGet("src") or "")
        words = escapeHtml(self.renderInlineAsText(tokens[idx].children or (), options, env) or address)
        if "closing" in env:  # a link in a link cannot be
            return words
        target = env["prose"].locate(address, env["entry"], env["page"])
        if target:
            return f'<a class="picture" href="{escapeHtml(target)}">{words}</a>'
        return f'<span class="picture">{words} <code>{escapeHtml(address)}</code></span>'

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        line = (tokens[idx].map or [0])[0] + env["line"]
        id = env["prose"].identify(env["entry"], env["page"], line)
        return f"<h{self._level(tokens[idx], env)}{_attribute('id', id)}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return f"</h{self._level(tokens[idx], env)}>\n"

    @staticmethod
    def _level(token: Token, env: Env) -> int:
        return min(6, max(int(token.tag[1]), int(env["under"]) + 1))

    def list_item_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        inline = tokens[idx + 2] if len(tokens) > idx + 2 else None
        box = _BOX.match(inline.content) if inline and inline.type == "inline" and inline.content[:1] == "[" else None
        if not box or not inline or not inline.children or not inline.children[0].content.startswith(box.group()):
            return super().renderToken(tokens, idx, options, env)
        inline.children[0].content = inline.children[0].content[box.end() :]
        state, word = _BOXES[box[1]]
        before = "\n" if not tokens[idx + 1].hidden else ""
        return f'<li class="task {state}"><span class="hidden">{word} </span>{before}'

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return '<div class="scroll" role="region" tabindex="0" aria-label="Table">\n<table>\n'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return "</table>\n</div>\n"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        language = slug(tokens[idx].info.split(maxsplit=1)[0]) if tokens[idx].info.strip() else ""
        kind = _attribute("class", language and f"language-{language}")
        return f'<pre tabindex="0"><code{kind}>{escapeHtml(tokens[idx].content)}</code></pre>\n'

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return f'<pre tabindex="0"><code>{escapeHtml(tokens[idx].content)}</code></pre>\n'

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return _cell(tokens[idx])

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return _cell(tokens[idx])


def _cell(token: Token) -> str:
    """Alignment as a class: the pages allow no style attributes."""
    alignment = str(token.attrGet("style") or "").removeprefix("text-align:")
    return f"<{token.tag}{_attribute('class', alignment)}>"


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escapeHtml(value)}"' if value else ""
