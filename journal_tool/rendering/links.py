"""What becomes of a link in an entry: only what is certainly harmless and leads somewhere stays a link."""

import re
from collections.abc import Mapping
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

OUTSIDE_SCHEMES = ("http", "https", "mailto", "tel")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_FIRST_PART = re.compile(r"[^/?#]*")


class Target(NamedTuple):
    """Where a link leads.

    Outside the journal (`address`), to an entry (`entry`, its path in the journal, with an optional
    `fragment`), or nowhere: then what it says is shown as text.
    """

    address: str = ""
    entry: str = ""
    fragment: str = ""


NOWHERE = Target()


def resolve_link(address: str, entry: str, pages: Mapping[str, str]) -> Target:
    """Where `address`, written in the entry at path `entry`, leads. `pages` are the entries that there are."""
    scheme = _SCHEME.match(address)
    if scheme:
        return Target(address=address) if scheme[1].lower() in OUTSIDE_SCHEMES else NOWHERE
    first = _FIRST_PART.match(address)
    if address.startswith("/") or (first and ":" in first[0]):
        return NOWHERE
    path, _, fragment = address.partition("#")
    path = unquote(path.partition("?")[0])
    if "\\" in path or "\0" in path or path.startswith("/"):
        return NOWHERE
    found = normpath(join(dirname(entry), path)) if path else entry
    return Target(entry=found, fragment=unquote(fragment)) if found in pages else NOWHERE
