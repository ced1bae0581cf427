"""Finds a known phrase at the beginning of a text, whatever its case, accents and punctuation, and what follows it."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from journal_tool.entries.values.written import plain

_WORD = re.compile(r"[^\W_]+")
_LEAD = re.compile(r"(?:[\s,;–—-]|[:.](?=\s|$))+")
MOST_WORDS = 7
"""In a phrase."""
LONGEST = 300
"""Characters of a value that are looked at."""


class Found(NamedTuple):
    """`meaning` of the phrase, the phrase `said` as written, and the `rest` without the marks that led to it."""

    meaning: str
    said: str
    rest: str


def phrase(text: str) -> str:
    """`text` as it is compared: plain words with one blank between them."""
    return " ".join(_WORD.findall(plain(text)))


def phrases(table: Mapping[str, str]) -> dict[str, str]:
    """From every phrase of a table (meaning → `one | two`), and the meaning itself, to its meaning."""
    found: dict[str, str] = {}
    for meaning, said in table.items():
        for one in (meaning, *said.split("|")):
            found.setdefault(phrase(one), meaning)
    return found


def find_first(text: str, tables: Iterable[Mapping[str, str]]) -> tuple[int, Found] | None:
    """The longest phrase that `text` begins with, and the number of the table it is in; None where there is none.

    Of phrases with equal length that in the earlier table is meant.
    """
    words = list(_WORD.finditer(text[:LONGEST]))[:MOST_WORDS]
    said = [plain(word[0]) for word in words]
    for count in range(len(words), 0, -1):
        key = " ".join(said[:count])
        for number, table in enumerate(tables):
            if key in table:
                start, end = words[0].start(), words[count - 1].end()
                return number, Found(table[key], text[start:end], rest_of(text[end:]))
    return None


def rest_of(text: str) -> str:
    """What stands behind a word: without the comma or dash that leads to it, and without brackets around it."""
    lead = _LEAD.match(text)
    rest = text[lead.end() :].strip() if lead else text.strip()
    if rest == ")":
        return ""
    if rest[:1] == "(" and rest[-1:] == ")" and rest.count("(") == 1:
        return rest[1:-1].strip()
    return rest
