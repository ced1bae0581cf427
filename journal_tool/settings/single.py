"""Reads single values without quotes: numbers, days, true and false."""

import re
import tomllib
from decimal import Decimal

from journal_tool.settings.node import Node

_NUMBER_LIKE = re.compile(r"[+\-0-9A-Za-z_.: ]+")


def read_single(written: str, start: int) -> Node | None:
    """A number, a day, true or false; None where `written` is none of them."""
    end = start + len(written)
    if not _NUMBER_LIKE.fullmatch(written):
        return None
    try:
        value = tomllib.loads("v = " + written, parse_float=Decimal)["v"]
    except (ValueError, ArithmeticError):
        return None
    if isinstance(value, bool):
        return Node("yes/no", start, end, value)
    if isinstance(value, int | Decimal):
        return Node("number", start, end, value)
    return Node("day", start, end, value)
