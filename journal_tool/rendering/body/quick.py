"""A short way for the Markdown that most people write: paragraphs and flat lists with bold, code and links to the web.

Whatever this does not certainly know is left to the parser. That both give the same is a property test. It takes a
tenth of the parser's time, which is half of what rendering an entry takes: 1,000 generated entries, of whose passages
it knows nine of ten, cost 0.23 s instead of 0.82.
"""

import re

from markdown_it.common.utils import escapeHtml

_LETTER = r"[^\\`*_\[\]<>&|~\n\x00-\x09\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]"
"""Means nothing but itself within a line."""

_WORD = r"[^\W_]"
_PIECE = re.compile(
    rf"(?P<plain>{_LETTER}+)"
    r"|(?P<and>&)(?=[ \n])"
    r"|(?<!`)`(?P<code>[^`\n\r\0\\ ](?:[^`\n\r\0]*[^`\n\r\0 ])?)`(?!`)"
    # Between a blank or a mark and a letter, a star can only open; between a letter and no letter, only close.
    rf"|(?<![\w*])(?P<stars>\*\*?)(?P<strong>{_WORD}(?:{_LETTER}*{_WORD})?)(?P=stars)(?![\w*])"
    rf"|(?<!!)\[(?P<says>{_LETTER}+)\]\((?P<address>https?://[a-z0-9.-]+(?:/[A-Za-z0-9._/+-]*)?)\)"
    r"|(?<=[^ \n])(?P<line>\n)(?=[^ \n])"
)
_MORE = re.compile(r"[-+#>=:|~<\s]|``|\*(?!\*?[^\W_])|\d{1,9}[.)]")
"""Begins a line that is, or may be, more than a line of a paragraph."""

_MARKER = re.compile(r"- (?=\S)|(\d{1,9})\. (?=\S)")
_NEXT_ITEM = re.compile(r"\n(?! )")
_BLANK_LINES = re.compile(r"\n{2,}")


def render_quickly(text: str) -> str | None:
    """The HTML of a passage, or None where only the parser knows."""
    blocks = []
    after_list = False
    for block in _BLANK_LINES.split(text.strip("\n")) if text else ():
        is_list = _MARKER.match(block) is not None
        html = None if is_list and after_list else _render_list(block) if is_list else _render_paragraph(block)
        if html is None:
            return None
        blocks.append(html)
        after_list = is_list
    return "".join(blocks)


def render_line_quickly(text: str) -> str | None:
    """The HTML of what stands within a paragraph, or None where only the parser knows."""
    if text.count("://") != text.count("](http"):  # an address by itself, which becomes a link
        return None
    pieces, end = [], 0
    while end < len(text):
        found = _PIECE.match(text, end)
        if found is None:
            return None
        pieces.append(_render_piece(found))
        end = found.end()
    return "".join(pieces)


def _render_piece(found: re.Match[str]) -> str:
    kind = found.lastgroup
    if kind == "plain":
        return escapeHtml(found.group())
    if kind == "code":
        return f"<code>{escapeHtml(found['code'])}</code>"
    if kind == "strong":
        tag = "strong" if len(found["stars"]) == 2 else "em"
        return f"<{tag}>{escapeHtml(found['strong'])}</{tag}>"
    if kind == "address":
        return f'<a href="{found["address"]}">{escapeHtml(found["says"])}</a>'
    return "&amp;" if kind == "and" else "\n"


def _render_paragraph(block: str) -> str | None:
    if any(_MORE.match(line) for line in block.split("\n")) or block[-1:] in ("", " "):
        return None
    html = render_line_quickly(block)
    return None if html is None else f"<p>{html}</p>\n"


def _render_list(block: str) -> str | None:
    """A flat list with one kind of marks; an item may go on below, under its first letter."""
    tag = "ul" if block[0] == "-" else "ol"
    items: list[str] = []
    for item in _NEXT_ITEM.split(block):
        marker = _MARKER.match(item)
        if marker is None or (marker[1] is None) != (tag == "ul") or (not items and marker[1] not in (None, "1")):
            return None
        html = _render_item(item, marker.end())
        if html is None:
            return None
        items.append(f"<li>{html}</li>\n")
    return f"<{tag}>\n{''.join(items)}</{tag}>\n"


def _render_item(item: str, indent: int) -> str | None:
    lines = item.split("\n")
    if any(line[:indent].strip(" ") for line in lines[1:]):
        return None
    lines = [line[indent:] for line in lines]
    if any(not line or line[-1] == " " or _MORE.match(line) for line in lines):
        return None
    return render_line_quickly("\n".join(lines))
