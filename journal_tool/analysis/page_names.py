"""What the page of something is called: a name that every file system, web server and address bar takes."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

LONGEST = 120
"""In bytes of UTF-8, ending and number included: most file systems stop at 255, some sync services well before."""

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "index", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))]
)
"""Names that Windows keeps for devices, and the one that servers look for."""

_PLAIN_PATH = re.compile(r"[0-9a-z]+(?:-[0-9a-z]+)*\.md")
_ASCII_MARKS = re.compile(r"[^0-9a-z]+")


def name_page(text: str, limit: int = LONGEST - len(".html")) -> str:
    """`text` as a page name: letters and digits of any script in lower case, NFC, joined by `-`.

    At most `limit` bytes, never empty and never a reserved name.
    """
    if text.isascii():  # nine of ten: ten times as fast
        name = _ASCII_MARKS.sub("-", text.lower()).strip("-")[:limit].rstrip("-") or "entry"
        return f"{name}-page" if name in _RESERVED else name
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).lower())
    name = "-".join("".join(letter if _stays(letter) else " " for letter in folded).split())
    name = name.encode()[:limit].decode(errors="ignore").strip("-") or "entry"
    return f"{name}-page" if unicodedata.normalize("NFKC", name) in _RESERVED else name


def name_pages(paths: Iterable[str]) -> dict[str, str]:
    """The page name of each entry's path (relative to the journal, with `/`).

    Folders are part of the name. Where several would get names that are the same to some file
    system, each of them gets a number, in the order of the paths.
    """
    groups = _group(paths)
    taken = set(groups)
    names: dict[str, str] = {}
    for key, group in sorted(groups.items()):
        if len(group) == 1:
            names[group[0]] = _name_entry(group[0])
            continue
        number = 0
        for path in group:
            number = next(n for n in range(number + 1, number + len(taken) + 2) if number_page(key, n) not in taken)
            taken.add(number_page(key, number))
            names[path] = number_page(_name_entry(path), number)
    return names


def locate_entries(paths: Iterable[str]) -> dict[str, str]:
    """The path in the site of each entry's page, by the entry's path in the journal."""
    return {path: f"interviews/{name}.html" for path, name in name_pages(paths).items()}


def locate_prep(page: str) -> str:
    """The path in the site of the prep sheet of an interview, given that of its page."""
    return f"prep/{page.rpartition('/')[2]}"


def locate_letter(page: str, kind: str) -> str:
    """The path in the site of a letter about an interview, given that of its page."""
    return f"letters/{page.rpartition('/')[2].removesuffix('.html')}-{kind}.html"


def find_collisions(paths: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of paths whose pages would have the same name, each in the order of its paths."""
    return tuple(tuple(group) for _, group in sorted(_group(paths).items()) if len(group) > 1)


def _group(paths: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for path in sorted(set(paths)):
        groups[collation(_name_entry(path))].append(path)
    return groups


def _name_entry(path: str) -> str:
    if _PLAIN_PATH.fullmatch(path) and len(path) < LONGEST - len(".html"):  # what `journal new` writes
        return path[:-3] if path[:-3] not in _RESERVED else f"{path[:-3]}-page"
    stem = path[: path.rindex(".")] if path.lower().endswith(".md") else path
    return name_page(stem)


def number_page(name: str, number: int) -> str:
    """`name-2`, cut where it would get too long."""
    suffix = f"-{number}"
    return name_page(name, LONGEST - len(".html") - len(suffix)) + suffix


def collation(name: str) -> str:
    """What file systems that know neither case nor Unicode form take `name` for."""
    if name.isascii():
        return name
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())


def _stays(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNM"
