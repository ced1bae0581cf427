"""The front matter as it stands: text, lists and lines of `name: value`, each with its place, not yet typed."""

from typing import Literal

from journal_tool.model.place import Span
from journal_tool.model.value import Value


class Node(Value, frozen=True):
    """One value of the front matter.

    `text` is the source text of a single value, without quotes, never interpreted (`no` is "no",
    `14:30` is "14:30"); `span` covers the quotes too. A list has `items`, lines of `name: value`
    have `pairs`. `empty` stands for a value that was not given.
    """

    kind: Literal["text", "list", "pairs", "empty"]
    span: Span
    text: str = ""
    quoted: bool = False
    items: tuple["Node", ...] = ()
    pairs: tuple[tuple["Node", "Node"], ...] = ()


Pair = tuple[Node, Node]
"""A key and its value."""
