"""Reading a block of front matter in spite of the lines that cannot be read: one bad line costs one key.

A sound block is read at once. Where the parser stops, each key is read alone with the lines that
belong to it, so that a quote left open does not swallow the keys below it.
"""

import re
from collections.abc import Iterable, Iterator

from journal_tool.entries import rules
from journal_tool.entries.findings import Findings
from journal_tool.entries.front_matter.complaints import complain
from journal_tool.entries.front_matter.events import StoppedError, read_pairs
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.values.written import cut, shown
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit

_ODD = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML refuses or breaks lines at, and nobody sees: control characters, three breaks, a mark inside."""

_LEADING_TAB = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)
_KEY_LINE = re.compile(r"""(?:"[^"]*"|'[^']*'|[^\s#\-\[\]{},"'&*!|>%@`][^:#]*|-[^\s:][^:]*):(?:\s|$)""")
_COMMENT = re.compile(r"[ \t]#(?=[^\s#!])")


def mend_pairs(block: str, first_line: int, findings: Findings) -> list[Pair]:
    """The keys of a block, in order, with what is wrong with it in `findings`."""
    block = _without_odd_characters(block, first_line, findings)
    if "\t" in block:
        block = _without_tabs(block, first_line, findings)
    own = Findings(findings.path)
    try:
        pairs = read_pairs(block, first_line, own)
        if any(_swallowed(value, block, first_line) for _, value in pairs):
            raise StoppedError("swallowed", first_line, 1)
        findings.problems += own.problems
    except StoppedError:
        pairs = [pair for chunk in _chunks(block, first_line) for pair in _read_chunk(*chunk, findings)]
    if " #" in block:
        _hint_at_comments(pairs, block.split("\n"), first_line, findings)
    return pairs


def _swallowed(value: Node, block: str, first_line: int) -> bool:
    """Whether a quoted value runs over a line that looks like a key: its quote was probably left open."""
    if not value.quoted or value.span.line == value.span.end_line:
        return False
    lines = block.split("\n")[value.span.line - first_line + 1 : value.span.end_line - first_line + 1]
    return any(_KEY_LINE.match(line) for line in lines)


def _chunks(block: str, first_line: int) -> list[tuple[list[str], int]]:
    """The lines of each key of the first level, with the number of their first line."""
    chunks: list[tuple[list[str], int]] = []
    for number, line in enumerate(block.split("\n"), first_line):
        if _KEY_LINE.match(line) or not chunks:
            chunks.append(([line], number))
        else:
            chunks[-1][0].append(line)
    return chunks


def _read_chunk(lines: list[str], number: int, findings: Findings) -> list[Pair]:
    """One key and its value, or nothing after saying why."""
    own = Findings(findings.path)
    try:
        pairs = read_pairs("\n".join(lines), number, own)
        findings.problems += own.problems
        return pairs
    except StoppedError as stopped:
        strays = [at for at, line in enumerate(lines) if _is_stray(line) and (at or not _KEY_LINE.match(line))]
        inner = [at for at, line in enumerate(lines) if at and _is_indented_key(line, lines)]
        if strays:
            return _without_strays(lines, strays, number, findings)
        if inner:
            return _with_indented(lines, inner[0], number, findings)
        return complain(stopped, lines, number, findings)


def _is_stray(line: str) -> bool:
    """Whether a line begins at the margin without being a key, an item or a comment."""
    return bool(line) and line[0] not in " #-]}\t" and not _KEY_LINE.match(line)


def _is_indented_key(line: str, lines: list[str]) -> bool:
    """Whether a line is a key with blanks before it, below a value that is complete on its own line."""
    value = lines[0].partition(":")[2].strip()
    return bool(value) and value[0] not in "\"'[{|>&*!" and line[:1] == " " and bool(_KEY_LINE.match(line.lstrip(" ")))


def _without_strays(lines: list[str], strays: list[int], number: int, findings: Findings) -> list[Pair]:
    for at in strays:
        line = lines[at].rstrip()
        word, _, rest = line.partition(" ")
        help = f"write {shown(f'{word}: {rest}')}" if rest else "write `key: value`, or delete the line"
        span = Span(number + at, 1, number + at, len(line) + 1)
        findings.add(rules.NO_COLON, span, f"{shown(line)} is no key with a value: the colon is missing", help)
    kept = ["" if at in strays else line for at, line in enumerate(lines)]
    return _read_chunk(kept, number, findings) if any(kept) else []


def _with_indented(lines: list[str], at: int, number: int, findings: Findings) -> list[Pair]:
    """The lines above the indented key, and from it on, read as two keys."""
    indent = len(lines[at]) - len(lines[at].lstrip(" "))
    span = Span(number + at, 1, number + at, indent + 1)
    key = lines[at].strip().partition(":")[0]
    message = f"{shown(key)} is indented; a key stands at the beginning of its line"
    findings.add(rules.INDENTED, span, message, "take the blanks away", (Edit(span, ""),))
    below = [line[indent:] if not line[:indent].strip(" ") else line for line in lines[at:]]
    above = _read_chunk(lines[:at], number, findings)
    return above + [_moved(pair, indent) for pair in _read_chunk(below, number + at, findings)]


def _moved(pair: Pair, columns: int) -> Pair:
    """A pair that was read without its indentation, put back to where it stands."""
    return _shift(pair[0], columns), _shift(pair[1], columns)


def _shift(node: Node, columns: int) -> Node:
    at = node.span
    span = Span(at.line, at.column + columns, at.end_line, at.end_column + columns)
    items = tuple(_shift(item, columns) for item in node.items)
    pairs = tuple((_shift(key, columns), _shift(value, columns)) for key, value in node.pairs)
    return Node(node.kind, span, node.text, node.quoted, items, pairs)


def _without_odd_characters(block: str, first_line: int, findings: Findings) -> str:
    """`block` with each key that holds an invisible character set aside."""
    if not _ODD.search(block):
        return block
    kept: list[str] = []
    for lines, number in _chunks(block, first_line):
        found = [(at, hit) for at, line in enumerate(lines) for hit in _ODD.finditer(line)]
        for at, hit in found:
            span = Span(number + at, hit.start() + 1, number + at, hit.end() + 1)
            message = f"an invisible character (U+{ord(hit[0]):04X}) stands in this line"
            findings.add(rules.ODD_LINE_END, span, message, "put a blank in its place", (Edit(span, " "),))
        kept += [""] * len(lines) if found else lines
    return "\n".join(kept)


def _without_tabs(block: str, first_line: int, findings: Findings) -> str:
    """`block` with a blank for every tab, so that columns stay; tabs that indent are mentioned."""
    for found in _LEADING_TAB.finditer(block):
        line = block.count("\n", 0, found.start()) + first_line
        span = Span(line, 1, line, len(found[0]) + 1)
        edit = Edit(span, found[0].replace("\t", "  "))
        findings.add(rules.TAB, span, "this line begins with a tab", "use two blanks", (edit,))
    return block.replace("\t", " ")


def _hint_at_comments(pairs: list[Pair], lines: list[str], first_line: int, findings: Findings) -> None:
    """Hint at plain values that a blank and `#` cut off; `# ` with a blank is a comment on purpose."""
    for value in _texts(value for _, value in pairs):
        end = value.span
        if value.quoted or end.end_line != end.line:
            continue
        line = lines[end.line - first_line]
        rest = line[end.end_column - 1 :]
        if found := _COMMENT.match(rest):
            start = end.end_column + found.end() - 1
            whole = line[end.column - 1 :].rstrip()
            message = f"the value ends at `#`: {shown(rest.strip())} is not read"
            help = f'if it belongs to the value, write "{cut(whole)}" with the quotes'
            findings.add(rules.CUT_OFF, Span(end.line, start, end.line, len(line.rstrip()) + 1), message, help)


def _texts(nodes: Iterable[Node]) -> Iterator[Node]:
    """The single values among `nodes` and in their lists and lines; these nest no deeper than the format allows."""
    for node in nodes:
        if node.kind == "text":
            yield node
        yield from _texts(node.items)
        yield from _texts(value for _, value in node.pairs)
