"""Puts values into tables under their dotted names; a name that is taken keeps what it has, and that is told."""

from journal_tool.settings import rules
from journal_tool.settings.node import Name, Node, Pair
from journal_tool.settings.source import Source


def put(source: Source, table: Node, names: list[Name], node: Node, part: int = -1) -> None:
    """`node` under its dotted name in `table`; what was there first stays.

    `part` numbers the part of the file, -1 is for braces: only in the part that made it may a
    dotted name add to a table.
    """
    for name in names[:-1]:
        pair = table.pairs.get(name.text)
        if pair is None:
            pair = table.pairs[name.text] = Pair(name, Node("table", name.start, name.end))
        table = pair.node
        if table.kind != "table" or table.closed or table.header or table.dotted not in (0, part):
            twice(source, name, pair)
            return
        table.dotted = part
    _put_last(source, table, names[-1], node)


def _put_last(source: Source, table: Node, name: Name, node: Node) -> None:
    earlier = table.pairs.get(name.text)
    if earlier is None:
        table.pairs[name.text] = Pair(name, node)
    else:
        twice(source, name, earlier)


def twice(source: Source, name: Name, earlier: Pair) -> None:
    """Say that `name` was given before."""
    line = source.line_of(earlier.name.start)
    message = f"`{name.text}` is given a second time; the first, in line {line}, holds"
    source.broken = True
    source.note(rules.TWICE, name.start, name.end, message, "delete one of the two")
