"""What stands in a journal.toml, not yet understood: values, lists and tables, each with its place."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Literal

Kind = Literal["text", "word", "number", "yes/no", "day", "list", "table", "tables", "nothing"]


@dataclass(slots=True)
class Node:
    """One value; `start` and `end` are offsets in the text, quotes and brackets included.

    `word` is text without quotes, `nothing` a value that was not given, `tables` what `[[name]]`
    makes. `value` is the Python value of a single one. `header` tells that a table was begun by a
    line `[name]`, `closed` that its braces or its list may not be added to, `dotted` the number of
    the part in which `a.b = …` made it.
    """

    kind: Kind
    start: int
    end: int
    value: str | int | Decimal | bool | date | datetime | time | None = None
    items: "list[Node]" = field(default_factory=list)
    pairs: "dict[str, Pair]" = field(default_factory=dict)
    header: bool = False
    closed: bool = False
    dotted: int = 0


@dataclass(slots=True)
class Name:
    """One part of a key, as meant, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Pair:
    """A name and its value in a table."""

    name: Name
    node: Node
