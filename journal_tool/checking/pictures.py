"""Pictures that an entry wants to show and that cannot be shown: not there, of another kind, out of the journal."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from posixpath import basename, dirname, relpath
from urllib.parse import unquote

from journal_tool.analysis.addresses import find_scheme, resolve_address
from journal_tool.analysis.pictures import find_picture, index_pictures
from journal_tool.checking.check import Subject
from journal_tool.entries.values.written import shown
from journal_tool.model.file_link import FileLink
from journal_tool.model.picture import FORMATS, Picture, ending
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

NO_PICTURE = Rule(
    "J461",
    Severity.WARNING,
    "a picture that cannot be shown",
    "Pictures lie in the journal and are named as seen from the entry; those that entries show are copied into the "
    "site: png, jpg, gif, webp and avif, of at most 20 MB. Capitals count, because they do on other computers. What "
    "lies outside the journal would not travel with it. An SVG is left out because it can hold a program, and HEIC, "
    "which some phones write, because hardly any browser shows it. The words of the picture stand in its place.",
    """=== 2026-03-12-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

![The whiteboard, with the three waiting lists](pictures/bord.jpg)

## Questions

- Why us?
=== pictures/board.jpg
a picture
""",
    """=== 2026-03-12-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

![The whiteboard, with the three waiting lists](pictures/board.jpg)

## Questions

- Why us?
=== pictures/board.jpg
a picture
""",
    Kind.JOURNAL,
)

_SAVE = "save it as png, jpg, gif, webp or avif"
_MOVE = "put the file beside this entry, for example into a folder `pictures`, and write `pictures/…`"
_MOST_COMPARED = 500
_MOST_COMPARISONS = 20
"""To compare one name with that many takes up to 50 ms, so only the first of many that are missing are compared."""


def find_missing_pictures(subject: Subject) -> Iterator[Problem]:
    pictures = subject.journal.pictures
    linking = [it for it in subject.interviews if any(map(is_picture, it.body.links))]
    names = index_pictures(pictures) if linking else {}
    compared = 0
    for interview in linking:
        for link in filter(is_picture, interview.body.links):
            near = list(pictures)[:_MOST_COMPARED] if compared < _MOST_COMPARISONS else []
            if found := _find_trouble(link, interview.path, names, pictures, near):
                compared += 1
                yield NO_PICTURE.at(interview.path, link.span, *found)


def is_picture(link: FileLink) -> bool:
    """Whether it shows a picture, or leads to the file of one."""
    return link.shown or ending(link.address.partition("#")[0].partition("?")[0]) in FORMATS


def _find_trouble(
    link: FileLink, entry: str, names: Mapping[str, str], pictures: Mapping[str, Picture], near: Sequence[str]
) -> tuple[str, str] | None:
    """What is wrong with a picture and what helps, or None. `near` are those that may have been meant instead."""
    written = shown(unquote(link.address))
    if scheme := find_scheme(link.address):
        return f"{written} is no picture of this journal: `{scheme}:` names none", _MOVE
    inside = resolve_address(link.address, entry)
    if inside is None:
        if "\\" in unquote(link.address):
            return f"{written} has `\\` between its folders", "write `/` instead"
        return f"{written} leads out of the journal, so it is not shown", _MOVE
    if ending(inside.path) not in FORMATS:
        return f"{written} is of no kind that is shown here", _SAVE
    file = find_picture(inside.path, names)
    if not file:
        return _tell_missing(inside.path, entry, written, near)
    trouble = pictures[file].trouble
    return (f"{written} is {trouble}, so it is not shown", "put the picture itself there") if trouble else None


def _tell_missing(path: str, entry: str, written: str, near: Sequence[str]) -> tuple[str, str]:
    meant = _find_near(path, near)
    if meant:
        address = relpath(meant, dirname(entry) or ".")
        return f"there is no picture {written}; did you mean `{address}`?", f"write {_write(address)}"
    help = "its path is seen from this entry; names that begin with `_` or `.` are left out of a journal"
    return f"there is no picture {written}", help


def _write(address: str) -> str:
    """An address as it is written between the brackets of a link."""
    return f"`<{address}>`" if set(address) & set(" ()<>") else f"`{address}`"


def _find_near(path: str, pictures: Sequence[str]) -> str:
    """The picture that was probably meant: of the same name in another folder or format, or of nearly this name."""
    names = {_stem(it): it for it in reversed(pictures)}
    found = difflib.get_close_matches(_stem(path), names, n=1, cutoff=0.75)
    return names[found[0]] if found else ""


def _stem(path: str) -> str:
    return basename(path).rpartition(".")[0].casefold()
