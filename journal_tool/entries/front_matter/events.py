"""From the events of the YAML parser to nodes: source text and places, nothing interpreted.

Events and not composed nodes, because composing is recursive: 30,000 open brackets crash the
interpreter. With libyaml they cost 0.04 ms an entry, with PyYAML's own parser 0.8 ms.
"""

from collections.abc import Callable, Iterator
from typing import Any

import yaml

from journal_tool.entries import rules
from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node, Pair
from journal_tool.model.place import Span

LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
DEEPEST = 8
"""Levels of nesting, the block itself being the first."""

Event = Any
"""An event of the parser. PyYAML's types let a mark be None, which no event that comes from text has."""

_MERGE_KEY = "<<"


class StoppedError(Exception):
    """The block cannot be read as it stands. `line` and `column` (in the file, from 1) tell where, `why` what."""

    def __init__(self, why: str, line: int, column: int) -> None:
        super().__init__(why)
        self.why = why
        self.line = line
        self.column = column


class _RefusedError(Exception):
    """A sign that this format has no use for stands at `span`."""

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span


def read_pairs(block: str, first_line: int, findings: Findings) -> list[Pair]:
    """The keys of a block with their values; `first_line` is the file's line of the block's first.

    Raises StoppedError where the block is no list of keys with values.
    """
    try:
        return _Reader(block, first_line, findings).pairs()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        raise StoppedError(str(error.problem or error.context), line + first_line, column + 1) from error
    except yaml.YAMLError as error:  # a character that YAML does not allow
        line = block.count("\n", 0, getattr(error, "position", 0))
        raise StoppedError("character", line + first_line, 1) from error


class _Reader:
    """Walks the events of one block."""

    def __init__(self, block: str, first_line: int, findings: Findings) -> None:
        events: Iterator[Event] = yaml.parse(block, Loader=LOADER)
        self._next: Callable[[], Event] = events.__next__
        self._offset = first_line
        self._findings = findings

    def pairs(self) -> list[Pair]:
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            return []
        first = self._next()
        if not isinstance(first, yaml.MappingStartEvent):
            raise StoppedError("no key", first.start_mark.line + self._offset, first.start_mark.column + 1)
        found: list[Pair] = []
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            if pair := self._pair(event):
                found.append(pair)
        self._next()  # the document ends
        if not isinstance(event := self._next(), yaml.StreamEndEvent):
            raise StoppedError("second block", event.start_mark.line + self._offset, 1)
        return found

    def _pair(self, event: Event) -> Pair | None:
        """A key of the first level and its value; None after saying why it is set aside."""
        refused: Span | None = None
        try:
            key = self._node(event, 2)
        except _RefusedError as error:
            key, refused = None, error.span
        try:
            value = self._node(self._next(), 2)
        except _RefusedError as error:
            refused = refused or error.span
        if refused is None and key is not None and key.text == _MERGE_KEY and not key.quoted:
            refused = key.span
        if refused is not None:
            message = "a sign at the beginning of this value stands for something else in this notation"
            help = 'if it belongs to your text, put the text in quotes: "…"'
            self._findings.add(rules.LINKED, refused, message, help)
            return None
        assert key is not None
        if key.kind != "text":
            self._findings.add(
                rules.NO_COLON, key.span, "a key is plain text, followed by a colon", "write `key: value`"
            )
            return None
        return key, value

    def _node(self, event: Event, depth: int) -> Node:
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event)
        if isinstance(event, yaml.AliasEvent):
            raise _RefusedError(self._span(event, event))
        if depth > DEEPEST:
            raise StoppedError("deep", event.start_mark.line + self._offset, event.start_mark.column + 1)
        refused = self._refused(event)
        try:
            node = (
                self._items(event, depth) if isinstance(event, yaml.SequenceStartEvent) else self._lines(event, depth)
            )
        except _RefusedError as error:
            refused = refused or error.span
        if refused:
            raise _RefusedError(refused)
        return node

    def _items(self, event: Event, depth: int) -> Node:
        items: list[Node] = []
        refused: _RefusedError | None = None
        while not isinstance(part := self._next(), yaml.SequenceEndEvent):
            try:
                items.append(self._node(part, depth + 1))
            except _RefusedError as error:
                refused = refused or error
        if refused:
            raise refused
        return Node("list", self._around(event, part, items[-1:]), items=tuple(items))

    def _lines(self, event: Event, depth: int) -> Node:
        pairs: list[Pair] = []
        refused: _RefusedError | None = None
        while not isinstance(part := self._next(), yaml.MappingEndEvent):
            for_pair: list[Node] = []
            for member in (part, None):
                try:
                    for_pair.append(self._node(member or self._next(), depth + 1))
                except _RefusedError as error:
                    refused = refused or error
            if len(for_pair) == 2:
                pairs.append((for_pair[0], for_pair[1]))
        if refused:
            raise refused
        return Node("pairs", self._around(event, part, [pairs[-1][1]] if pairs else []), pairs=tuple(pairs))

    def _text(self, event: Event) -> Node:
        span = self._span(event, event)
        if self._refused(event):
            raise _RefusedError(span)
        quoted = event.style in ("'", '"')
        text: str = event.value.strip()
        return Node("text", span, text, quoted) if text else Node("empty", span)

    def _refused(self, event: Event) -> Span | None:
        """The place of an anchor or a tag; `!` alone, as libyaml tells it, is one."""
        return self._span(event, event) if event.anchor is not None or event.tag is not None else None

    def _span(self, first: Event, last: Event) -> Span:
        start, end = first.start_mark, last.end_mark
        return Span(start.line + self._offset, start.column + 1, end.line + self._offset, end.column + 1)

    def _around(self, first: Event, last: Event, members: list[Node]) -> Span:
        """From `first` to the closing bracket, or to the last member: a block ends only where the next key begins."""
        if first.flow_style or not members:
            return self._span(first, last)
        start, end = first.start_mark, members[-1].span
        return Span(start.line + self._offset, start.column + 1, end.end_line, end.end_column)
