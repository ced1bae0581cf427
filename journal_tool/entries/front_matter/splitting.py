"""Splitting an entry into its facts and its body, also where the facts are not as they should be."""

import re
from collections.abc import Sequence

import frontmatter
import msgspec

from journal_tool.entries import rules
from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.fences import FIRST_LINE, EntryFences, find_block
from journal_tool.entries.node import Pair
from journal_tool.model.place import START, Span
from journal_tool.model.problem import Edit

LARGEST_BLOCK = 64 * 1024
"""Of the front matter with both fences, in bytes."""

_BLANK_LINES = re.compile(r"(?:[ \t]*\n)+(?=---[ \t]*\n)")
_ODD_FENCES = re.compile(
    r"([-–—_=*+]{1,8})[ \t]*\n(?:[^\s:#][^:\n]*:.*\n|[ \t].*\n|- .*\n|\n)+?([-–—_=*+]{1,8})[ \t]*(?=\n|\Z)"
)
_BODY = re.compile(r"^(?:[ \t]*$|#{1,6} )", re.MULTILINE)
_HOW = "begin with a line `---`, then `company: …`, `role: …` and `date: …` on a line each, then a line `---`"


class FrontMatter(msgspec.Struct, frozen=True):
    """The keys with their values, the body as it stands, and the line of the file on which it begins.

    `set_aside` are the lines of the block that belong to no key that was read. `readable` is False
    where there are facts that could not be read as a whole, or none.
    """

    pairs: tuple[Pair, ...]
    body: str
    body_line: int
    readable: bool = True
    set_aside: tuple[str, ...] = ()


def parse_front_matter(text: str, findings: Findings) -> FrontMatter:
    """Split the text of an entry; whatever is wrong is in `findings`, and the body always stands."""
    try:
        end, body_start = find_block(text)
    except ValueError:
        return _without_block(text, findings)
    body_line = text.count("\n", 0, body_start) + 1
    if body_start > LARGEST_BLOCK // 4 and len(text[:body_start].encode()) > LARGEST_BLOCK:
        message = f"the facts at the top have more than {LARGEST_BLOCK // 1024} KiB"
        findings.add(rules.FRONT_TOO_LARGE, START, message, "move long text below them, under a heading")
        return FrontMatter((), text[body_start:], body_line, readable=False)
    fences = EntryFences(findings)
    known = len(findings.problems)
    # The library is given the block alone: it strips and splits what follows, which is ours to keep.
    frontmatter.parse(text[:end] + "---\n", handler=fences)
    set_aside = _set_aside(text[:end], fences.pairs) if len(findings.problems) > known else ()
    return FrontMatter(tuple(fences.pairs), text[body_start:], body_line, set_aside=set_aside)


def _set_aside(block: str, pairs: Sequence[Pair]) -> tuple[str, ...]:
    """The lines of a block, from its fence on, that say something and stand in no key's value."""
    read = {line for key, value in pairs for line in range(key.span.line, value.span.end_line + 1)}
    lines = enumerate(block.split("\n")[1:], FIRST_LINE)
    return tuple(line for number, line in lines if number not in read and line.strip() and line.lstrip()[0] != "#")


def _without_block(text: str, findings: Findings) -> FrontMatter:
    """What stands where no block begins in line 1, or where it does not end."""
    if not text.strip():
        findings.add(rules.EMPTY, START, "this entry is empty", _HOW)
        return FrontMatter((), text, 1, readable=False)
    if text.startswith("---"):
        return _not_closed(text, findings)
    blank = _BLANK_LINES.match(text)
    if blank is None and (fences := _ODD_FENCES.match(text)):
        return _odd_fences(text, fences, findings)
    if blank is None:
        findings.add(rules.NO_FRONT_MATTER, START, "the facts at the top are missing", _HOW)
        return FrontMatter((), text, 1, readable=False)
    line = text.count("\n", 0, blank.end())
    message = "the first `---` must be the very first line of the file"
    edits = (Edit(Span(1, 1, line + 1, 1), ""),)
    findings.add(rules.NOT_AT_TOP, START, message, "delete what is above it", edits)
    try:
        _, body_start = find_block(text[blank.end() :])
    except ValueError:
        return FrontMatter((), text[blank.end() :], line + 1, readable=False)
    body_start += blank.end()
    return FrontMatter((), text[body_start:], text.count("\n", 0, body_start) + 1, readable=False)


def _odd_fences(text: str, fences: re.Match[str], findings: Findings) -> FrontMatter:
    """What a phone makes of `---`: a dash of another kind. The facts wait until it is mended, the body does not."""
    second = text.count("\n", 0, fences.start(2)) + 1
    spans = (Span(1, 1, 1, len(fences[1]) + 1), Span(second, 1, second, len(fences[2]) + 1))
    message = f"the facts at the top stand between lines `{fences[1]}`; three plain dashes are needed"
    help = f"write `---` in line 1 and line {second}"
    edits = tuple(Edit(span, "---") for span in spans)
    findings.add(rules.NO_FRONT_MATTER, START, message, help, edits)
    start = min(fences.end() + 1, len(text))
    return FrontMatter((), text[start:], second + 1, readable=False)


def _not_closed(text: str, findings: Findings) -> FrontMatter:
    """The body of a file whose block never ends begins at its first blank line or heading."""
    first_end = text.find("\n") + 1 or len(text)
    found = _BODY.search(text, first_end)
    start = found.start() if found else len(text)
    line = text.count("\n", 0, start) + 1
    here = Span(line, 1, line, 1)
    edits = (Edit(here, "---\n"),) if found and text[:first_end].rstrip() == "---" else ()
    help = f"write a line `---` below the facts, above line {line}" if found else "write a line `---` below the facts"
    findings.add(rules.NOT_CLOSED, START, "the facts at the top have no second line `---`", help, edits)
    return FrontMatter((), text[start:], line, readable=False)
