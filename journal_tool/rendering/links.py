"""What becomes of a link in an entry: only what is certainly harmless and leads somewhere stays a link."""

from collections.abc import Container
from typing import NamedTuple

from markupsafe import Markup, escape

from journal_tool.analysis.addresses import OUTSIDE_SCHEMES, find_scheme, resolve_address


class Target(NamedTuple):
    """Where a link leads.

    Outside the journal (`address`), to an entry or a picture (`path`, that in the journal, with an
    optional `fragment`), or nowhere: then what it says is shown as text.
    """

    address: str = ""
    path: str = ""
    fragment: str = ""


NOWHERE = Target()


def is_outside(address: str) -> bool:
    """Whether it certainly leads out of the site, and to nothing that a browser would run."""
    return find_scheme(address) in OUTSIDE_SCHEMES


def show_address(address: str) -> Markup:
    """A link where the address certainly is harmless, else its text."""
    return Markup('<a href="{0}">{0}</a>').format(address) if is_outside(address) else escape(address)


def resolve_link(address: str, entry: str, known: Container[str]) -> Target:
    """Where `address`, written in the entry at path `entry`, leads. `known` are the paths of what there is."""
    scheme = find_scheme(address)
    if scheme:
        return Target(address=address) if scheme in OUTSIDE_SCHEMES else NOWHERE
    inside = resolve_address(address, entry)
    return Target(path=inside.path, fragment=inside.fragment) if inside and inside.path in known else NOWHERE
