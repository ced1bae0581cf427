"""The card over a page: what is wrong in the file that was just saved, with its line, the place in it and the fix."""

import os
from collections.abc import Sequence
from html import escape
from pathlib import Path

from journal_tool.entries.source import LARGEST_FILE, decode_lines
from journal_tool.model.place import START
from journal_tool.model.problem import Problem
from journal_tool.phrases import counted
from journal_tool.reading.disk import read_content
from journal_tool.rendering.pages.parts import set_apart

MOST = 3
"""Problems that are told in full: who mends the first often mends the next with it."""

WIDEST = 100
"""Letters of a source line that are shown; of a longer one those around the problem."""

_TAB = "    "


def render_card(problems: Sequence[Problem], others: int, address: str, folder: Path) -> str:
    """The card as HTML, or nothing where there are no `problems`.

    `others` is how many errors there are besides; `address` that of the page which tells them all.
    """
    if not problems:
        return ""
    told = "".join(_render_problem(problem, folder) for problem in problems[:MOST])
    more = others + len(problems[MOST:])
    rest = f'<p class="meta"><a href="{escape(address)}">{counted(more, "more error")}</a></p>' if more else ""
    return f'<aside id="live-problems" role="status" aria-label="Problems">{told}{rest}</aside>\n'


def put_card(page: bytes, card: str) -> bytes:
    """The page with the card over it: at the end of its body, or of all where a template of one's own has no end."""
    place = page.rfind(b"</body>") if card else -1
    place = len(page) if place < 0 else place
    return page[:place] + card.encode() + page[place:] if card else page


def _render_problem(problem: Problem, folder: Path) -> str:
    span = problem.span
    place = f"{problem.path}:{span.line}:{span.column}"
    source = _render_source(problem, folder)
    help = f'<p class="help">{set_apart(problem.help)}</p>' if problem.help else ""
    return f"<h2>{escape(place)}</h2><p>{set_apart(problem.message)}</p>{source}{help}"


def _render_source(problem: Problem, folder: Path) -> str:
    """The line with the place in it marked, and a caret below for eyes without colours; nothing for a whole file."""
    span = problem.span
    lines = _read_lines(folder / problem.path) if span != START else []
    if span.line > len(lines):
        return ""
    line = lines[span.line - 1]
    last = span.end_column if span.end_line == span.line else len(line) + 1
    first = max(0, span.column - 1 - WIDEST // 2) if len(line) > WIDEST else 0
    before, marked, after = (
        line[start:end].replace("\t", _TAB)
        for start, end in ((first, span.column - 1), (span.column - 1, last - 1), (last - 1, first + WIDEST))
    )
    ahead, behind = "…" if first else "", "…" if len(line) > first + WIDEST else ""
    caret = " " * len(ahead + before) + "^" * max(1, len(marked))
    words = f"{escape(ahead + before)}<mark>{escape(marked)}</mark>{escape(after + behind)}"
    return f'<pre tabindex="0"><code>{words}\n{caret}</code></pre>'


def _read_lines(file: Path) -> list[str]:
    """The lines of a file as they are now; none where it cannot be read or is no text."""
    try:
        content = read_content(os.fspath(file), LARGEST_FILE)
        return decode_lines(content.data).split("\n") if content else []
    except (OSError, ValueError):
        return []
