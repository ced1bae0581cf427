"""What Markdown makes of the lines of a body: headings, list items, paragraphs, and what is closed to the grammar."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from journal_tool.entries.body.limits import DEEPEST, flatten

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_AROUND = " \t"
_OPENING = re.compile(r"^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*#+")
_CLOSING = re.compile(r"(?:^|[ \t])#+$")
_FOR_MARKDOWN = str.maketrans({"\r": " ", "\0": " "})


class Heading(NamedTuple):
    """`underline` is `-` or `=` where the heading is a text with a line of these below it, on line `end - 1`."""

    line: int
    end: int
    level: int
    text: str
    underline: str = ""


class Item(NamedTuple):
    """A list item that is in no quotation. `depth` is 1 for an item of a list that is in nothing else, then 3, 5 …"""

    start: int
    end: int
    depth: int


class Blocks:
    """Line numbers count from 0 and ends are exclusive.

    `paragraphs` are those that stand in nothing else; `ends` maps the first line of every paragraph
    outside quotations to its end, also of those in lists. `closed` has a 1 for each
    line in a quotation, in code, in a table or in HTML: nothing there means anything to us.
    `inner` are headings inside list items. `accidents` are texts that Markdown takes for a heading only
    because of a line `---` below: they are in `paragraphs` too, and in `headings` no more.
    """

    def __init__(self, count: int) -> None:
        self.headings: list[Heading] = []
        self.inner: list[Heading] = []
        self.items: list[Item] = []
        self.paragraphs: list[tuple[int, int]] = []
        self.ends: dict[int, int] = {}
        self.closed = bytearray(count + 1)
        self.accidents: list[Heading] = []
        self.too_deep: list[int] = []


@lru_cache(maxsize=1)
def _parser() -> "MarkdownIt":
    # Imported here because it takes 40 ms, which `journal today` saves when nothing has changed.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


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
    for token in _parser().parse(text):
        place = token.map
        if place is None:
            continue
        start = place[0]
        kind = token.type
        if kind == "inline" or start < skipped:
            continue
        if kind == "paragraph_open":
            blocks.ends[start] = place[1]
            if token.level == 0:
                blocks.paragraphs.append((start, place[1]))
        elif kind == "list_item_open":
            blocks.items.append(Item(start, place[1], token.level))
        elif kind == "heading_open":
            _add_heading(blocks, token, lines)
        elif kind not in ("bullet_list_open", "ordered_list_open"):
            skipped = place[1]
            blocks.closed[start:skipped] = b"\1" * (skipped - start)
    # Markdown drops what is in an item of the innermost list, and all that follows.
    blocks.too_deep = [item.start for item in blocks.items if item.depth >= DEEPEST - 1]
    return blocks


def _add_heading(blocks: Blocks, token: "Token", lines: list[str]) -> None:
    start, end = token.map or (0, 0)
    level = int(token.tag[1])
    if token.markup[0] == "#":
        text = _OPENING.sub("", lines[start], count=1).strip(_AROUND)
        heading = Heading(start, end, level, _CLOSING.sub("", text).strip(_AROUND))
    else:
        text = " ".join(line.strip(_AROUND) for line in lines[start : end - 1])
        heading = Heading(start, end, level, text, token.markup)
    if token.level == 0:
        blocks.headings.append(heading)
    else:
        blocks.inner.append(heading)
        blocks.ends[start] = end
