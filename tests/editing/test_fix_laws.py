"""What holds for fixes whatever the entry: never an exception, never more problems, never a byte elsewhere."""

import difflib
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from journal_tool.editing.fixes import mend, render_diff
from journal_tool.entries.entry import parse_entry
from journal_tool.settings import Settings

MISTAKES = sorted((Path(__file__).parent.parent / "mistakes").glob("*/*.md"))
TEXTS = [path.read_bytes() for path in MISTAKES]
PIECES = [
    "\n",
    "\t",
    ": ",
    " #",
    "'",
    '"',
    "[",
    "- ",
    "-[ ] ",
    "---\n",
    "ghosted",
    "3 March 2026",
    "**Nxt:**",
    "Due: 2026-1-2",
    "é",
]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """An entry of the gallery with a few more slips anywhere."""
    text = draw(st.sampled_from(TEXTS)).decode("utf-8", "replace")
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(text)))
        cut = draw(st.integers(0, 3))
        text = text[:place] + draw(st.sampled_from(PIECES)) + text[place + cut :]
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))).encode()


def count(data: bytes) -> int:
    return len(parse_entry("a.md", data, Settings()).problems)


@given(spoilt())
def test_fixes_never_make_it_worse_and_a_second_run_finds_nothing_more(data: bytes) -> None:
    mended = mend("a.md", data, parse_entry("a.md", data, Settings()).problems, Settings())
    assert count(mended.after) <= count(data)
    again = mend("a.md", mended.after, parse_entry("a.md", mended.after, Settings()).problems, Settings())
    assert again.after == mended.after
    assert bool(mended.problems) is (mended.after != data)


@given(spoilt())
def test_lines_that_no_fix_is_about_stay_as_they_are(data: bytes) -> None:
    problems = parse_entry("a.md", data, Settings()).problems
    fixable = [problem for problem in problems if problem.fixable]
    mended = mend("a.md", data, fixable, Settings())
    before, after = data.splitlines(keepends=True), mended.after.splitlines(keepends=True)
    touched = {
        line for it in mended.problems for edit in it.edits for line in range(edit.span.line, edit.span.end_line + 2)
    }
    for tag, start, end, _, _ in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal" and len(mended.problems) == len(fixable):
            assert touched & set(range(start + 1, end + 2))


@given(st.binary(max_size=400))
def test_any_bytes_can_be_mended_and_compared(data: bytes) -> None:
    mended = mend("a.md", data, parse_entry("a.md", data, Settings()).problems, Settings())
    if mended.problems:
        assert render_diff(mended)
