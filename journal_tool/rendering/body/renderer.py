"""Tokens of Markdown → HTML that a page may hold whatever an entry says."""

# ruff: noqa: ARG002 (the arguments of a renderer's methods are given by markdown-it)

import re
from collections.abc import MutableMapping, Sequence
from typing import Any, NamedTuple

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

from journal_tool.rendering.anchors import slug
from journal_tool.rendering.body.code import render_code
from journal_tool.rendering.body.notes import Written

Env = MutableMapping[str, Any]
"""What is rendered: a piece of `entry` that begins on its `line`, for the page `page`, below a heading of the level
`under`; a `single` line of it or whole paragraphs. `prose` is the Prose that knows what there is; `marked` are the
labels of the notes to which the piece has referred with an id; `closing`, while inside a link, is how it will end;
`above` are the levels, as written, of the headings that one stands below."""

_UNSEEN = r"\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"
_ADDRESS = re.compile(rf"\bhttps?://[^\s<>\"'`\\{_UNSEEN}]+[^\s<>\"'`\\.,;:!?)\]}}{_UNSEEN}]")
_BOX = re.compile(r"\[([ xX-])\][ \t]")
_BOXES = {" ": ("open", "To do:"), "x": ("done", "Done:"), "X": ("done", "Done:"), "-": ("dropped", "Dropped:")}
_ELSEWHERE = ("http://", "https://")
_LONGEST_ADDRESS = 100


class Reference(NamedTuple):
    """How a text refers to a note: its number, the `href` to it, and the id of the reference; both may be empty."""

    number: int
    href: str
    id: str


class Renderer(RendererHTML):
    """Every method renders one kind of token."""

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
            return f"<a{_attribute('href', target)}{_title(tokens[idx])}>"
        says = tokens[idx + 1].content if len(tokens) > idx + 1 else ""
        env["closing"] = "" if says == address or not address else f" {_show(address)}"
        return ""

    def link_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return str(env.pop("closing", ""))

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        token = tokens[idx]
        address = str(token.attrGet("src") or "")
        alt = self.renderInlineAsText(token.children or (), options, env).strip()
        if place := env["prose"].locate_picture(address, env["entry"], env["page"]):
            return _picture(token, place, alt or place.rpartition("/")[2])
        words = escapeHtml(alt)
        if address.lower().startswith(_ELSEWHERE):
            words = words or "picture elsewhere"
            # A link in a link cannot be.
            return words if "closing" in env else f'<a class="picture"{_attribute("href", address)}>{words}</a>'
        return f'<span class="picture">{words}{" " if words else ""}{_show(address)}</span>'

    def footnote_ref(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        label, line = tokens[idx].meta["label"], tokens[idx].meta.get("line", -1)
        reference = env["prose"].refer(label, line, env)
        if reference is None:
            return escapeHtml(f"[^{label}]")
        if not reference.href:
            return ""
        link = f"{_attribute('href', reference.href)}{_attribute('id', reference.id)}"
        return f'<sup><a{link} role="doc-noteref"><span class="hidden">note </span>{reference.number}</a></sup>'

    def note_back(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        """The way from a note back to the text: a token of our own."""
        label = f"Back to the text of note {tokens[idx].meta['number']}"
        href = _attribute("href", str(tokens[idx].meta["href"]))
        return f' <a{href} role="doc-backlink"{_attribute("aria-label", label)}>\u21a9\ufe0e</a>'

    def render_note(self, note: Reference, written: Written, options: OptionsDict, env: Env) -> str:
        """A note as an item of a list, or, where it has no number, as text. `note.href` leads back to the text."""
        tokens = written.tokens
        if not note.number:
            return f"<li>{escapeHtml(f'[^{written.label}]:')} {self.render(tokens, options, env)}</li>\n"
        if note.href:
            back = Token("note_back", "", 0, meta={"number": note.number, "href": note.href})
            last = tokens[-2] if len(tokens) > 1 and tokens[-1].type == "paragraph_close" else None
            (tokens if last is None or last.children is None else last.children).append(back)
        return f'<li{_attribute("id", note.id)} value="{note.number}">{self.render(tokens, options, env)}</li>\n'

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        line = (tokens[idx].map or [0])[0] + env["line"]
        id = env["prose"].identify(env["entry"], env["page"], line)
        self._go_below(int(tokens[idx].tag[1]), env)
        return f"<h{self._level(env)}{_attribute('id', id)}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return f"</h{self._level(env)}>\n"

    @staticmethod
    def _go_below(level: int, env: Env) -> None:
        """Keep the levels, as written, of the headings that the next of `level` stands below, and its own."""
        env["above"] = [*(above for above in env.get("above", ()) if above < level), level]

    @staticmethod
    def _level(env: Env) -> int:
        """One below the heading above it, however many the writer left out: readers by ear go by the levels."""
        return min(6, int(env["under"]) + len(env["above"]))

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
        # A group, and no region as the tables of our own are: of several on a page none has a name to be found by.
        return '<div class="scroll" role="group" tabindex="0" aria-label="Table">\n<table>\n'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return "</table>\n</div>\n"

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        info = tokens[idx].info.strip()
        language = info.split(maxsplit=1)[0] if info else ""
        kind = _attribute("class", language and f"language-{slug(language)}")
        return f'<pre tabindex="0"><code{kind}>{render_code(tokens[idx].content, language)}</code></pre>\n'

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return f'<pre tabindex="0"><code>{escapeHtml(tokens[idx].content)}</code></pre>\n'

    def th_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return _cell(tokens[idx])

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: Env) -> str:
        return _cell(tokens[idx])


def frame_pictures(tokens: Sequence[Token], env: Env) -> None:
    """Make a figure of each picture that stands alone in its paragraph and has a title: that is its caption."""
    for opening, inline, closing in zip(tokens, tokens[1:], tokens[2:], strict=False):
        children = inline.children or []
        if opening.type != "paragraph_open" or opening.hidden or len(children) != 1:
            continue
        token = children[0]
        address = str(token.attrGet("src") or "")
        if token.attrGet("title") and env["prose"].locate_picture(address, env["entry"], env["page"]):
            token.meta["figure"] = True
            opening.tag = closing.tag = "figure"


def _picture(token: Token, place: str, alt: str) -> str:
    caption = escapeHtml(str(token.attrGet("title") or "")) if token.meta.get("figure") else ""
    title = "" if caption else _title(token)
    image = f'<img{_attribute("src", place)}{_attribute("alt", alt)}{title} loading="lazy">'
    return f"{image}<figcaption>{caption}</figcaption>" if caption else image


def _title(token: Token) -> str:
    return _attribute("title", str(token.attrGet("title") or ""))


def _show(address: str) -> str:
    """An address that is no link, as the entry has it, if it is not as long as `data:` makes it."""
    short = address if len(address) <= _LONGEST_ADDRESS else f"{address[:_LONGEST_ADDRESS]}…"
    return f"<code>{escapeHtml(short)}</code>"


def _cell(token: Token) -> str:
    """Alignment as a class: the pages allow no style attributes."""
    alignment = str(token.attrGet("style") or "").removeprefix("text-align:")
    return f"<{token.tag}{_attribute('class', alignment)}>"


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escapeHtml(value)}"' if value else ""
