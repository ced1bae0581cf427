"""The question itself, out of the line that asks it: without numbering, bold, topics, rating and `^id`."""

import re
from typing import NamedTuple

from journal_tool.entries.body.topics import TAG, find_tags_at_end, fold_topic

_NUMBER = re.compile(
    r"(\*\*|__|)"
    r"(?:\(?\d{1,3}\s?[.):]|\(?(?:Q|F|P|Question|Frage|Pregunta|Pergunta)\s?\.?\d{1,3}\s?(?:[.):]|[-–—](?=\s))|Q[:.)])"
    r"\)?\1[ \t\xa0]+(?=\S)",
    re.IGNORECASE,
)
_RATED = re.compile(
    r"(?:[(\[]\s*(\d{1,3}(?:[.,]\d)?\s*/\s*\d{1,3})\s*[)\]]|(?<=\s)([1-5]/5)|(?<=\s)([★⭐]{1,5}☆*))[.,;]?$"
)
_ID = re.compile(r"(?:^|(?<=[ \t]))\^([A-Za-z0-9][\w-]*)$")
_RATED_ENDS = frozenset(")]5☆★⭐.,;")
_NUMBER_STARTS = frozenset("0123456789(*_QqFfPp")
_SIGNS = ("***", "___", "**", "__", "*", "_")
_LEADING_MARKS = re.compile(
    r"[ \t]*(?:[*_]{1,3}[ \t]*)?"
    rf"((?:(?:{TAG.pattern}|[(\[]\d{{1,3}}\s?/\s?\d{{1,3}}[)\]])(?:[ \t]+|$))+)"
)
_MARK_RATED = re.compile(r"\d{1,3}\s?/\s?\d{1,3}")
_ASKS = re.compile(r"[?？]+!?(?=[\"'»”’)\]*_]*(?:[ \t\xa0]|$))[\"'»”’)\]]*")
_DASH = re.compile(r"[ \t]*(?:[–—:-]|->|→)(?=[ \t])[ \t]*")
_LOOK_BACK = 40


class Asked(NamedTuple):
    """A question in one line: its text stands from `start` to `end`, and what is noted about it behind."""

    text: str
    start: int
    end: int
    topics: tuple[str, ...] = ()
    rating: str = ""
    id: str = ""


class Split(NamedTuple):
    """A question with its answer behind it on the same line, from `column` to `stop`."""

    asked: Asked
    column: int
    stop: int


def read_asked(line: str, start: int, end: int) -> Asked:
    """The question in `line[start:end]`."""
    topics: list[str] = []
    rating = identity = ""
    start, end = _trim(line, start, end)
    if "^" in line and (match := _ID.search(line, max(start, end - 100), end)):
        identity = match[1]
        end = match.start()
    while True:
        before = end - start
        if "#" in line and line[end - 1 : end] not in "?!":
            end, tags = find_tags_at_end(line, start, end)
            topics = tags + topics
        if not rating and line[end - 1 : end] in _RATED_ENDS:
            match = _RATED.search(line, max(start, end - _LOOK_BACK), end)
            if match is not None:
                rating = match[1] or match[2] or match[3]
                end = match.start()
        if line[start : start + 1] in _NUMBER_STARTS:
            match = _NUMBER.match(line, start, end)
            start = match.end() if match else start
            start, end = _without_signs(line, start, end)
        start, end = _trim(line, start, end)
        if end - start == before:
            return Asked(line[start:end], start, end, tuple(dict.fromkeys(topics)) if topics else (), rating, identity)


def _trim(line: str, start: int, end: int) -> tuple[int, int]:
    while start < end and line[start] in " \t\xa0":
        start += 1
    while end > start and line[end - 1] in " \t\xa0":
        end -= 1
    return start, end


def _without_signs(line: str, start: int, end: int) -> tuple[int, int]:
    """Without bold or italics around all of it."""
    if start == end or line[start] not in "*_" or line[end - 1] != line[start]:
        return start, end
    for signs in _SIGNS:
        long = len(signs)
        if line.startswith(signs, start, end) and line.endswith(signs, start, end) and end - start > 2 * long:
            if line.find(signs, start + long, end - long) < 0:
                return start + long, end - long
            return start, end
    return start, end


def split_at_question_mark(line: str, start: int, end: int) -> int:
    """Where the question ends that `line[start:end]` begins with: behind its bold, or its first `?`, or at the end."""
    for signs in ("**", "__"):
        if line.startswith(signs, start, end):
            close = line.find(signs, start + 2, end)
            if close > 0 and line[start + 2 : close].strip(" \t")[-1:] != ":":
                return close + 2
    match = _ASKS.search(line, start, end)
    return match.end() if match else end


def split_asked(line: str, start: int, middle: int, whole: Asked) -> Split:
    """The question in `line[start:middle]`, with the marks right behind it and those at the end of its line.

    `whole` is what `read_asked` gives for all of the line: what stands behind its end is no part of the answer.
    """
    if middle >= whole.end:
        return Split(whole, len(line), len(line))
    column, topics, rating = _read_marks(line, middle, len(line))
    asked = read_asked(line, start, middle)
    asked = asked._replace(
        topics=tuple(dict.fromkeys((*asked.topics, *topics, *whole.topics))),
        rating=asked.rating or rating or whole.rating,
        id=whole.id,
    )
    if dash := _DASH.match(line, column):
        column = dash.end()
    return Split(asked, column, max(column, whole.end))


def _read_marks(line: str, start: int, end: int) -> tuple[int, tuple[str, ...], str]:
    """Topics and a rating right behind a question, before its answer: where they end, and what they are."""
    match = _LEADING_MARKS.match(line, start, end)
    if match is None:
        return start, (), ""
    tags = tuple(fold_topic(tag) for tag in TAG.findall(match[1]))
    rated = _MARK_RATED.search(match[1])
    return match.end(1), tags, rated[0] if rated else ""


def is_numbered(line: str, start: int) -> bool:
    """Whether `line` begins as `Q3:` or `**1.**` do."""
    match = _NUMBER.match(line, start)
    return match is not None and (match[0][0] in "*_" or match[0][0].isalpha())
