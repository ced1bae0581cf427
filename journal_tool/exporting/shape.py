"""What all shapes are made of, and the parts that several share. Keys may be added in later versions, never renamed."""

from typing import Literal

import msgspec

from journal_tool.analysis.shares import Share

SCHEMA_VERSION: Literal[1] = 1


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all that is written as JSON: its attributes are the keys, its types the schema.

    Paths are relative to the journal, with `/`; days are ISO 8601.
    """


class Document(Shape, frozen=True, kw_only=True):
    """What one command prints with --json."""

    schema_version: Literal[1] = SCHEMA_VERSION


class ShareShape(Shape, frozen=True, kw_only=True):
    """`count` of `of`, and the 95% Wilson interval of that share, from 0 to 1, to four digits."""

    count: int
    of: int
    low: float
    high: float


def shape_share(share: Share | None) -> ShareShape | None:
    if share is None:
        return None
    low, high = share.interval
    return ShareShape(count=share.count, of=share.of, low=round(low, 4), high=round(high, 4))
