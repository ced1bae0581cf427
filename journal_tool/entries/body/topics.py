"""Words written `#so`: what is such a word and what is not (`C#`, `#1`), folded to one spelling."""

import re
from collections.abc import Iterable
from functools import lru_cache

from journal_tool.entries.body.rules.steps import NEAR_TAG
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.body.spelling import americanize
from journal_tool.entries.body.words import one_slip
from journal_tool.entries.values.written import shown
from journal_tool.likeness import fold
from journal_tool.model.problem import Edit

TAG = re.compile(r"#(?=[\w/+.-]*[^\W\d_])\w[\w/+.-]*")
"""The whole of a tag: it has a letter, so that `#1` and `#2026` are none."""

_MARKS = ".,;:!)"
_LONGEST_TAG = 80


@lru_cache(maxsize=4096)
def fold_topic(word: str) -> str:
    """One spelling of a topic, area or kind: `Behavioural`, `#behavioral` and `behavioral` are the same."""
    return americanize(fold(word.strip().lstrip("#")))


def read_tag(token: str) -> str:
    """The folded word of `token`, which has no blanks, or an empty string where it is no tag."""
    if token[:1] != "#":
        return ""
    bare = token.rstrip(_MARKS)
    return fold_topic(bare) if TAG.fullmatch(bare) else ""


def find_tags_at_end(text: str, start: int, end: int) -> tuple[int, list[str]]:
    """Where the tags that end `text[start:end]` begin (with the blanks before them), and the tags in their order.

    Without any, that is `end`.
    """
    found: list[str] = []
    while True:
        stop = end
        while stop > start and text[stop - 1] in " \t":
            stop -= 1
        low = max(start, stop - _LONGEST_TAG)
        begin = max(text.rfind(" ", low, stop), text.rfind("\t", low, stop), low - 1) + 1
        tag = read_tag(text[begin:stop]) if begin > low or low == start else ""
        if not tag:
            return (stop if found else end), found[::-1]
        found.append(tag)
        end = begin


def read_topics(text: str) -> tuple[str, ...]:
    """The topics of a label: `databases, sql`, `#databases #sql` or `data modelling; sql`."""
    parts = re.split(r"[,;|]|(?:^|\s)(?=#)", text.strip().strip("[]"))
    return tuple(dict.fromkeys(topic for part in parts if (topic := fold_topic(part.strip(" \t.")))))


def cut_tags(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` without the tags at its beginning and its end, and these, folded."""
    if "#" not in text:
        return text, ()
    start = 0
    first: list[str] = []
    while text.startswith("#", start):
        end = text.find(" ", start)
        end = len(text) if end < 0 else end
        tag = read_tag(text[start:end])
        if not tag:
            break
        first.append(tag)
        start = end
        while text[start : start + 1] in (" ", "\t"):
            start += 1
    end, last = find_tags_at_end(text, start, len(text))
    return text[start:end].strip(" \t"), tuple(dict.fromkeys((*first, *last)))


@lru_cache(maxsize=1024)
def _find_near(tag: str, known: tuple[str, ...]) -> str:
    return "" if len(tag) < 4 or tag in known else next((word for word in known if one_slip(tag, word)), "")


def hint_at_tags(sheet: Sheet, lines: Iterable[int], tags: tuple[str, ...], known: tuple[str, ...]) -> None:
    """Ask about tags that are nearly one of the `known` words."""
    for tag in tags:
        near = _find_near(tag, known)
        if not near:
            continue
        for line in lines:
            for match in TAG.finditer(sheet.lines[line]):
                if read_tag(match[0]) == tag:
                    place = sheet.span(line, match.start(), match.end())
                    message = f"{shown(match[0])} is no word that is known here; did you mean `#{near}`?"
                    help = f"write `#{near}`; other words are fine too"
                    sheet.findings.add(NEAR_TAG, place, message, help, (Edit(place, f"#{near}"),))
