"""Lines of `name: value`, one below the other or as items of a list: what they hold, each name once."""

from collections.abc import Iterable

from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node, Pair
from journal_tool.entries.rules import TWICE
from journal_tool.entries.values.written import shown


def find_pairs(node: Node) -> tuple[Pair, ...] | None:
    """The pairs of `node`, also where each is an item of a list; None where it is something else."""
    if node.kind == "pairs":
        return node.pairs
    if node.kind == "list" and node.items and all(item.kind == "pairs" for item in node.items):
        return tuple(pair for item in node.items for pair in item.pairs)
    return None


def without_doubles(pairs: Iterable[Pair], findings: Findings) -> list[Pair]:
    """The first pair of each name, whatever its case; the others are told."""
    first: dict[str, Pair] = {}
    for key, value in pairs:
        name = " ".join(key.text.casefold().split())
        if name in first:
            message = f"{shown(key.text)} is given twice; the one in line {first[name][0].span.line} holds"
            findings.add(TWICE, key.span, message, "delete one of the two")
        else:
            first[name] = (key, value)
    return list(first.values())
