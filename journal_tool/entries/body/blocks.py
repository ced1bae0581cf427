"""What Markdown makes of the lines of a body: headings, list items, paragraphs, and what is closed to the grammar."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from journal_tool.entries.body.limits import DEEPEST, flatten
from journal_tool.entries.body.quick import add_shortcut

_AROUND = " \t"
_BLANKS = frozenset(_AROUND)
_SLIPS = frozenset("-•◦▪‣●[#")
_TITLE_ENDS = frozenset(":*_")
_LONGEST_LABEL = 50
_OPEN = frozenset(("inline", "bullet_list_open", "ordered_list_open"))
_OPENING = re.compile(r"^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*#+")
_CLOSING = re.compile(r"(?:^|[ \t])#+$")
_FOR_MARKDOWN = str.maketrans({"\r": "\ufffd", "\0": "\ufffd"})


class Heading(NamedTuple):
    """`underline` is `-` or `=` where the heading is a text with a line of these below it, on line `end - 1`."""

    line: int
    end: int
    level: int
    text: str
    underline: str = ""


LabelHeadings = dict[int, tuple[Heading, str]]
"""Headings that are labels, by the line on which they stand, with the canonical word of each."""


class Item(NamedTuple):
    """A list item that is in no quotation. `depth` is 1 for an item of a list that is in nothing else, then 3, 5 …"""

    start: int
    end: int
    depth: int


class Blocks:
    """Line numbers count from 0 and ends are exclusive.

    `paragraphs` are those that stand in nothing else; `ends` maps the first line of every paragraph
    outside quotations to its end, also of those in lists. `closed` has a 1 for each line in a
    quotation, in code, in a table, in HTML or in a footnote: nothing there means anything to us.
    `notes` are where footnotes begin and end that stand in nothing else. `inner` are headings inside
    list items. `accidents` are texts that Markdown takes for a heading only because
    of a line `---` below: they are in `paragraphs` too, and in `headings` no more.

    Three lists of lines save looking at each line again: `marked` are headings and what has a sign
    that a label may have, `suspects` begin with a sign that may be a slip, `titles` end as a line
    does that is used as a heading without being one.
    """

    def __init__(self, count: int) -> None:
        self.headings: list[Heading] = []
        self.inner: list[Heading] = []
        self.items: list[Item] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.notes: list[tuple[int, int]] = []
        self.ends: dict[int, int] = {}
        self.closed = bytearray(count + 1)
        self.accidents: list[Heading] = []
        self.too_deep: list[int] = []
        self.marked: list[int] = []
        self.suspects: list[int] = []
        self.titles: list[int] = []

    def add_heading(self, heading: Heading, depth: int) -> None:
        self.marked.append(heading.line)
        if depth == 0:
            self.headings.append(heading)
        else:
            self.inner.append(heading)
            self.ends[heading.line] = heading.end

    def close(self, start: int, end: int, is_note: bool) -> int:
        """Note what is closed to the grammar; gives its end."""
        self.closed[start:end] = b"\1" * (end - start)
        if is_note:
            self.notes.append((start, end))
        return end

    def add_paragraph(self, start: int, end: int, content: str, lines: list[str]) -> None:
        """Note a paragraph of `lines`; `content` begins with its first line, without the signs of a list before it."""
        self.ends[start] = end
        texts = [content] if end - start == 1 else [content.partition("\n")[0], *lines[start + 1 : end]]
        for number, text in enumerate(texts, start):
            sign = text[:1]
            if sign in _BLANKS or text[-1:] in _BLANKS:
                text = text.strip(_AROUND)
                sign = text[:1]
            head = text[:_LONGEST_LABEL]
            if ":" in text or sign in "*_" or " - " in head or "/5" in head or " – " in head or " — " in head:
                self.marked.append(number)
            if sign in _SLIPS:
                self.suspects.append(number)
            if text[-1:] in _TITLE_ENDS:
                self.titles.append(number)


class Token(Protocol):
    """What is used of a token; see `markdown_it.token.Token`. `map` is where its block begins and ends."""

    type: str
    tag: str
    map: list[int] | None
    level: int
    content: str
    markup: str


@lru_cache(maxsize=2)
def _parser(notes: bool) -> Callable[[str], Sequence[Token]]:
    # Imported here because it takes 40 ms, which `journal today` saves when nothing has changed.
    from journal_tool.entries.markdown import leave_texts, make_parser

    parser = leave_texts(make_parser(notes, DEEPEST, html=True))
    add_shortcut(parser)
    return parser.parse


def find_blocks(lines: list[str]) -> Blocks:
    """The blocks of `lines`. Lines that nest too deep are in `too_deep`, and are read as if they were empty."""
    blocks = _read(lines)
    if blocks.too_deep:
        flat, deep = flatten(lines)
        blocks = _read(flat)
        blocks.too_deep = deep
    return blocks


def _read(lines: list[str]) -> Blocks:
    text = "\n".join(lines)
    if "\r" in text or "\0" in text:
        text = text.translate(_FOR_MARKDOWN)
    blocks = Blocks(len(lines))
    skipped = 0
    tokens = iter(_parser("[^" in text)(text))
    for token in tokens:
        place = token.map
        if place is None or place[0] < skipped:
            continue
        kind = token.type
        if kind == "text" or kind == "paragraph_open":
            blocks.add_paragraph(place[0], place[1], token.content or next(tokens).content, lines)
            if token.level == 0:
                blocks.paragraphs.append((place[0], place[1]))
        elif kind == "list_item_open":
            blocks.items.append(Item(place[0], place[1], token.level))
        elif kind == "title":
            blocks.add_heading(Heading(place[0], place[1], len(token.markup), token.content), token.level)
        elif kind == "heading_open":
            blocks.add_heading(_read_heading(token, lines), token.level)
        elif kind not in _OPEN:
            skipped = blocks.close(place[0], place[1], kind == "footnote_reference_open" and token.level == 0)
    # Markdown drops what is in an item of the innermost list, and all that follows.
    blocks.too_deep = [item.start for item in blocks.items if item.depth >= DEEPEST - 1]
    return blocks


def _read_heading(token: Token, lines: list[str]) -> Heading:
    start, end = token.map or (0, 0)
    level = int(token.tag[1])
    if token.markup[0] != "#":
        text = " ".join(line.strip(_AROUND) for line in lines[start : end - 1])
        return Heading(start, end, level, text, token.markup)
    text = _OPENING.sub("", lines[start], count=1).strip(_AROUND)
    return Heading(start, end, level, _CLOSING.sub("", text).strip(_AROUND))
