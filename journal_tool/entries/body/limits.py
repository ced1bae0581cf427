"""What is left out of a body before Markdown is read, so that no text, however odd, costs more than a second."""

import re

MOST = 40_000
"""The work that one body may cause, in lines: a list item in a list in a list counts three, a cell of a table one.

Markdown takes up to 25 µs for each. An entry of 60 lines causes about 80; only pasted logs and
attacks come near.
"""

DEEPEST = 40
"""How deep Markdown may nest: a list costs two, a quotation one. Every level is also a level of recursion."""

WIDEST = 36
"""Columns of blanks and list signs at the beginning of a line: at most 18 lists or 36 quotations, under DEEPEST."""

_SMALL = 12_000
"""Characters in which nothing can cost much; nearly all entries are smaller and are not counted."""

_SMALL_LINE = 4_000
_LEAD = re.compile(r"(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+")
_SIGN = re.compile(r"[->+*.)]")


def limit(lines: list[str], size: int) -> list[str]:
    """As many of `lines`, `size` characters together, as may be read; very long lines only in their beginning.

    Fewer than there are where the rest would cost too much.
    """
    if size <= _SMALL:
        return lines
    work, depth = 0, 0
    for number, line in enumerate(lines):
        if not line or line.isspace():
            depth, cost = 0, 1
        else:
            lead = _LEAD.match(line)
            depth = max(depth, line.count(">", 0, lead.end())) if lead else depth
            signs = len(_SIGN.findall(line, 0, min(lead.end(), 400))) if lead else 0
            cost = 1 + signs + depth // 2 + line.count("|")
        work += cost
        if work > MOST:
            return _shortened(lines[:number])
    return _shortened(lines)


def flatten(lines: list[str]) -> tuple[list[str], list[int]]:
    """`lines` with those emptied that nest too deep, and their numbers from 0."""
    deep = [number for number, line in enumerate(lines) if _is_deep(line)]
    flat = list(lines)
    for number in deep:
        flat[number] = ""
    return flat, deep


def _is_deep(line: str) -> bool:
    lead = _LEAD.match(line)
    return lead is not None and len(lead[0][: WIDEST + 1].expandtabs(4)) > WIDEST


def _shortened(lines: list[str]) -> list[str]:
    if max(map(len, lines), default=0) <= _SMALL_LINE:
        return lines
    return [line[:_SMALL_LINE] for line in lines]
