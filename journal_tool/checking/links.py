"""Links in an entry that lead nowhere, so that the site shows only their words."""

from collections.abc import Iterator, Sequence, Set
from posixpath import basename, dirname, relpath
from urllib.parse import unquote

from journal_tool.analysis.addresses import OUTSIDE_SCHEMES, find_scheme, resolve_address
from journal_tool.checking.check import Subject
from journal_tool.checking.pictures import is_picture
from journal_tool.entries.values.written import shown
from journal_tool.likeness import closest
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

DEAD_LINK = Rule(
    "J462",
    Severity.WARNING,
    "a link that leads nowhere",
    "A link leads to the web (http, https), to a mail address or a telephone number, or to another entry of this "
    "journal, whose path is seen from this entry. Everything else is shown as words without a link: what lies outside "
    "the journal or on this machine alone would lead nowhere for anybody else, and addresses that run programs have "
    "no business in notes.",
    """=== 2026-03-12-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

As in [the first talk](2026-03-02-northwnd.md).

## Questions

- Why us?
=== 2026-03-02-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
---

## Questions

- Why now?
""",
    """=== 2026-03-12-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

As in [the first talk](2026-03-02-northwind.md).

## Questions

- Why us?
=== 2026-03-02-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)

_TO_WEB = "a link to the web begins with `https://`"
_MOST_COMPARED = 500
_MOST_COMPARISONS = 20
"""To compare one name with that many takes up to 50 ms, so only the first of many that are missing are compared."""


def find_dead_links(subject: Subject) -> Iterator[Problem]:
    """What no page of the site will link to; that a place within an entry is named rightly is not looked at."""
    paths = {entry.path for entry in subject.journal.entries}
    near = sorted(paths)[:_MOST_COMPARED]
    compared = 0
    for interview in subject.interviews:
        for link in interview.body.links:
            if not is_picture(link) and (found := _find_trouble(link.address, interview.path, paths, near)):
                compared += 1
                near = near if compared < _MOST_COMPARISONS else []
                yield DEAD_LINK.at(interview.path, link.span, *found)


def _find_trouble(address: str, entry: str, paths: Set[str], near: Sequence[str]) -> tuple[str, str] | None:
    """What is wrong with a link and what helps, or None. `near` are entries that may have been meant instead."""
    written = shown(unquote(address))
    if scheme := find_scheme(address):
        message = f"{written} is not followed: a link begins with `https:`, `http:`, `mailto:` or `tel:`"
        return (message, f"`{scheme}:` would lead nowhere for others") if scheme not in OUTSIDE_SCHEMES else None
    if address.startswith("//"):
        return f"{written} does not say how it is reached", _TO_WEB
    inside = resolve_address(address, entry)
    if inside is None:
        return f"{written} leads out of the journal", "link to an entry as seen from this one, or to the web"
    if inside.path in paths:
        return None
    meant = closest(basename(inside.path), {basename(path) for path in near})
    if meant:
        right = relpath(next(path for path in near if basename(path) == meant), dirname(entry) or ".")
        return f"there is no entry {written}; did you mean `{right}`?", f"write `{right}`"
    return f"there is no entry {written}", "a link leads to an entry or a picture, as seen from this entry"
