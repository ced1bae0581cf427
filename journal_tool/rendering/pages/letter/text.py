"""The text of a letter as a page shows it: gaps apart, and the points for a call as the lists that they are."""

import re
from collections.abc import Sequence

from journal_tool.letters import Letter
from journal_tool.rendering.pages.letter.view import Block, Run

_HEADING = re.compile(r"#+ ")
_CODE = re.compile(r"`([^`]+)`")


def make_blocks(letter: Letter) -> tuple[Block, ...]:
    """What an empty line parts. A letter is sent as it stands, so that only points for a call become a list."""
    return tuple(_make_block(text, letter) for text in letter.text.strip().split("\n\n"))


def split_runs(text: str, gaps: Sequence[str]) -> tuple[Run, ...]:
    """The stretches of a text, its gaps apart."""
    marks = [f"[{gap}]" for gap in gaps]
    pieces = re.split(f"({'|'.join(map(re.escape, marks))})", text) if marks else [text]
    return tuple(Run(piece, "gap" if piece in marks else "") for piece in pieces if piece)


def _make_block(text: str, letter: Letter) -> Block:
    lines = text.split("\n")
    if letter.talk and all(line.startswith("- ") for line in lines):
        return Block("list", tuple(_split_code(line[2:], letter) for line in lines))
    if letter.talk and len(lines) == 1 and (mark := _HEADING.match(text)):
        return Block("heading", (split_runs(text[mark.end() :], letter.gaps),))
    return Block("", (split_runs(text, letter.gaps),))


def _split_code(text: str, letter: Letter) -> tuple[Run, ...]:
    """What stands in backquotes apart too."""
    found: list[Run] = []
    for place, piece in enumerate(_CODE.split(text)):
        found += [Run(piece, "code")] if place % 2 else split_runs(piece, letter.gaps)
    return tuple(found)
