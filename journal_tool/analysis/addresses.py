"""What an address in an entry names inside the journal: relative to the entry, and never outside."""

import re
from posixpath import dirname, join, normpath
from typing import NamedTuple
from urllib.parse import unquote

OUTSIDE_SCHEMES = ("http", "https", "mailto", "tel")
"""Those of addresses that lead out of a site, and to nothing that a browser would run."""

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_FIRST_PART = re.compile(r"[^/?#]*")


class Inside(NamedTuple):
    """A path in the journal, with `/` and whether or not there is such a file, and the place in that file."""

    path: str
    fragment: str


def find_scheme(address: str) -> str:
    """The scheme of an address, in small letters, or nothing."""
    scheme = _SCHEME.match(address)
    return scheme[1].lower() if scheme else ""


def resolve_address(address: str, entry: str) -> Inside | None:
    """What `address`, written in the entry at path `entry`, names; None where it leads out or is no path at all."""
    first = _FIRST_PART.match(address)
    if address.startswith("/") or (first and ":" in first[0]):
        return None
    path, _, fragment = address.partition("#")
    path = unquote(path.partition("?")[0])
    if not (path or fragment) or "\\" in path or "\0" in path or path.startswith("/"):
        return None
    found = normpath(join(dirname(entry), path)) if path else entry
    return None if found == ".." or found.startswith("../") else Inside(found, unquote(fragment))
