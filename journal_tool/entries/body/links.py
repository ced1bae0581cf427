"""The files that a body refers to: found while it is parsed, so that nobody has to read its Markdown again."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from journal_tool.entries.body.limits import limit
from journal_tool.entries.body.rules.pictures import BLANK_IN_ADDRESS
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.values.written import shown
from journal_tool.model.file_link import FileLink
from journal_tool.model.picture import FORMATS
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

_MAY_LINK = re.compile(
    r"!\[|\]\((?!<?(?:https?|mailto|tel):)|\]:|<(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:", re.IGNORECASE
)
"""A picture, a link that is not to the web, a definition of one, or an address in angle brackets."""

_MAY_HOLD = re.compile(r"[\[<]")
_NAME = rf"[^\s()<>\"'][^()<>\"'\n]{{0,200}}\.(?:{'|'.join(sorted(FORMATS))})"
_WITH_BLANKS = re.compile(rf"!\[[^\[\]\n]{{0,300}}\]\(({_NAME})[ \t]*(?:\"[^\"\n]*\")?\)", re.IGNORECASE)
_ADDRESSES = {"image": "src", "link_open": "href"}


def find_file_links(text: str, sheet: Sheet) -> tuple[FileLink, ...]:
    """Each picture and each link but those with an address on another machine, in the order of the file.

    `text` is what the sheet was made of.
    """
    if not _MAY_LINK.search(text):
        return ()
    # Imported here because it takes 40 ms, and few entries have such links.
    from journal_tool.entries.markdown import MOST_BRACKETS, block_parser

    env: dict[str, Any] = {}
    parser = block_parser("[^" in text)
    found: list[FileLink] = []
    try:
        for block in parser.parse("\n".join(limit(sheet.source, len(text))).replace("\r", " "), env):
            if block.type == "inline" and _MAY_HOLD.search(block.content) and block.content.count("[") <= MOST_BRACKETS:
                tokens: list[Any] = []
                parser.inline.parse(block.content, parser, env, tokens)
                found += _read_tokens(tokens, sheet, *(block.map or (0, 0)))
                _warn_of_blanks(tokens, sheet, *(block.map or (0, 0)))
    except RecursionError:  # such a text is shown as it stands, without links
        return ()
    return tuple(found)


def _read_tokens(tokens: list[Any], sheet: Sheet, start: int, end: int) -> Iterator[FileLink]:
    for token in tokens:
        address = str(token.attrGet(_ADDRESSES.get(token.type, "")) or "")
        if address and not _is_elsewhere(address):
            yield FileLink(address, _find_place(sheet, address, start, end), token.type == "image")


def _is_elsewhere(address: str) -> bool:
    return address.lower().startswith(("http:", "https:", "mailto:", "tel:"))


def _warn_of_blanks(tokens: list[Any], sheet: Sheet, start: int, end: int) -> None:
    """Tell of texts that were meant to be pictures, and are none because of blanks in their addresses."""
    text = "".join(token.content if token.type == "text" else "\n" for token in tokens)
    for match in _WITH_BLANKS.finditer(text):
        place = _find_exactly(sheet, match[1], start, end)
        if place:
            message = f"{shown(match[1])} shows no picture, because of the blanks in its name"
            edit = Edit(place, f"<{match[1]}>")
            sheet.findings.add(BLANK_IN_ADDRESS, place, message, f"write {shown(edit.text)}", (edit,))


def _find_place(sheet: Sheet, address: str, start: int, end: int) -> Span:
    """Where the address stands among the lines of its paragraph; the first of these where it is written otherwise."""
    place = _find_exactly(sheet, address, start, end) or _find_exactly(sheet, unquote(address), start, end)
    if place:
        return place
    text = sheet.source[start]
    return _span(sheet, start, len(text) - len(text.lstrip(" \t")), len(text.rstrip(" \t")))


def _find_exactly(sheet: Sheet, written: str, start: int, end: int) -> Span | None:
    for line in range(start, min(end, len(sheet.source))):
        column = sheet.source[line].find(written)
        if column >= 0:
            return _span(sheet, line, column, column + len(written))
    return None


def _span(sheet: Sheet, line: int, start: int, end: int) -> Span:
    return Span(sheet.first_line + line, start + 1, sheet.first_line + line, end + 1)
