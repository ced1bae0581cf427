"""python-frontmatter's handler for entries: where the block of facts begins and ends.

Its own YAML handler splits at any later `---` too, strips blank lines, shifts what follows a CRLF
and fails on a key called `content` (all tried); this one is anchored at line 1 and leaves the text
alone. Places are counted by the caller, from the original text.
"""

import re
from typing import Any

from frontmatter.default_handlers import YAMLHandler

from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.mending import mend_pairs
from journal_tool.entries.node import Pair

_FENCE = re.compile(r"-{3}[ \t]*(?:\n|\Z)")
_CLOSING = re.compile(r"^-{3}[ \t]*$", re.MULTILINE)

FIRST_LINE = 2
"""The line of the file on which the block inside the fences begins."""


class EntryFences(YAMLHandler):
    """Splits off the front matter of one entry and reads its keys into `pairs`."""

    def __init__(self, findings: Findings) -> None:
        super().__init__(fm_boundary=_FENCE)
        self.findings = findings
        self.pairs: list[Pair] = []

    def split(self, text: str) -> tuple[str, str]:
        """The lines between the fences, and what follows them; ValueError where there is no such block."""
        block_end, body_start = find_block(text)
        opening = _FENCE.match(text)
        assert opening
        return text[opening.end() : block_end], text[body_start:]

    def load(self, fm: str, **_: object) -> Any:
        self.pairs = mend_pairs(fm, FIRST_LINE, self.findings)
        return {key.text: value for key, value in self.pairs}


def find_block(text: str) -> tuple[int, int]:
    """Where the block ends and where the body begins, as offsets.

    Raises ValueError where the first line is no fence, or no other fence follows.
    """
    opening = _FENCE.match(text)
    closing = _CLOSING.search(text, opening.end()) if opening else None
    if closing is None:
        raise ValueError("no front matter")
    return closing.start(), min(closing.end() + 1, len(text))
