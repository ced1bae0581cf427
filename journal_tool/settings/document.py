"""A whole journal.toml: from its bytes to the settings, part by part."""

from collections.abc import Callable

from journal_tool.model.place import KeyPlace
from journal_tool.model.problem import Problem
from journal_tool.settings import general, names, parts, rules
from journal_tool.settings.clashes import find_clashes
from journal_tool.settings.node import Node, Pair
from journal_tool.settings.part import Part
from journal_tool.settings.source import Source, read_source
from journal_tool.settings.structure import parse_structure
from journal_tool.settings.values import Settings

_SEVERAL = ("stages", "strengths", "searches")
_KEYS = (*general.KEYS, "follow_ups", "offers", "current", "words", "people", "editions", *_SEVERAL)

ONE_OF_A_KIND: tuple[tuple[str, tuple[str, ...], Callable[[Part, dict[str, object]], None]], ...] = (
    ("follow_ups", parts.FOLLOW_UP_KEYS, parts.read_follow_ups),
    ("offers", parts.OFFER_KEYS, parts.read_offers),
    ("words", (), names.read_words),
    ("people", (), names.read_people),
    ("editions", (), names.read_editions),
    ("current", (), names.read_current),
)
"""The parts that stand once: name, known keys, reader."""

SEVERAL_OF_A_KIND = (
    ("stages", parts.STAGE_KEYS, parts.read_stages),
    ("strengths", parts.STRENGTH_KEYS, parts.read_strengths),
    ("searches", parts.SEARCH_KEYS, parts.read_searches),
)


def parse_document(data: bytes, path: str) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings, with defaults for what could not be read, and every problem in the order of the file."""
    source = read_source(data, path)
    root = parse_structure(source, _SEVERAL)
    _bring_home(source, root)
    places: dict[str, KeyPlace] = {}
    values: dict[str, object] = {}
    top = Part(source, root, "", _KEYS, places)
    top.homes = (("follow_ups", parts.FOLLOW_UP_KEYS), ("offers", parts.OFFER_KEYS))
    general.read_general(top, values)
    for name, keys, read in ONE_OF_A_KIND:
        part = parts.the_one(top, name, keys)
        if part is not None:
            read(part, values)
    for name, keys, read_all in SEVERAL_OF_A_KIND:
        read_all(parts.the_many(top, name, keys), values)
    top.tell_unknown()
    settings = Settings(**values, readable=not source.broken, places=places)  # type: ignore[arg-type]
    problems = source.problems + find_clashes(settings, path)
    return settings, tuple(sorted(problems, key=lambda it: (it.span.line, it.span.column)))


def _bring_home(source: Source, root: Node) -> None:
    """Move general settings that stand below a part's name to the top, where they belong."""
    first = min((pair.name.start for pair in root.pairs.values() if _begun(pair.node)), default=0)
    theirs = {name: keys for name, keys, _ in SEVERAL_OF_A_KIND}
    for part, node in _parts(root):
        for key in (key for key in general.KEYS if key not in theirs.get(part, ())):
            pair = node.pairs.get(key)
            if pair is None or key in root.pairs:
                continue
            root.pairs[key] = node.pairs.pop(key)
            message = f"`{key}` stands in the part `[{part}]`; it is read as if it stood above the first part"
            help = "move the line up, above the first line with square brackets"
            changes = _move(source, pair, source.text.rfind("\n", 0, first) + 1)
            source.note(rules.WRONG_PLACE, pair.name.start, pair.name.end, message, help, *changes)


def _parts(root: Node) -> list[tuple[str, Node]]:
    """The parts that begin with a line in square brackets, and theirs."""
    found: list[tuple[str, Node]] = []
    for name, pair in root.pairs.items():
        found += [(name, node) for node in (pair.node, *pair.node.items) if node.header]
        found += [(f"{name}.{inner}", it.node) for inner, it in pair.node.pairs.items() if it.node.header]
    return found


def _begun(node: Node) -> bool:
    return node.header or node.kind == "tables" or any(pair.node.header for pair in node.pairs.values())


def _move(source: Source, pair: Pair, to: int) -> tuple[tuple[int, int, str], ...]:
    start = source.text.rfind("\n", 0, pair.name.start) + 1
    end = min(source.line_end(pair.node.end) + 1, len(source.text))
    line = source.text[start:end].strip("\n")
    return (to, to, line + "\n"), (start, end, "")
