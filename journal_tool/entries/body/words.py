"""Which section or label a heading or word stands for, in five languages and in the writer's own words."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from journal_tool.entries.body.word_tables import Row
from journal_tool.entries.body.word_tables.labels import COUNTER_ROWS, QUESTION_ROWS, REFLECTION_ROWS
from journal_tool.entries.body.word_tables.sections import SECTION_ROWS
from journal_tool.entries.values.written import plain

LONGEST = 50
"""Characters; a heading or label longer than this is no word of a table, and is not looked up."""

LONGEST_NEAR = 25
"""Characters; what is longer is not compared for slips of the pen."""

_APOSTROPHES = re.compile("['’‘ʼ´`]")
_BLANKS = re.compile(r"[\s_\-–—‑]+")
_EDGES = re.compile(r"^\W+|[^\w)]+$")
_NUMBER = re.compile(r"^\d{1,2}[.)]\s+")
_IN_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]$")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def word_key(text: str) -> str:
    """`text` as words are compared: small letters without accents and apostrophes, one blank between words."""
    return _BLANKS.sub(" ", plain(_APOSTROPHES.sub("", text))).strip()


class Table:
    """One list of words: from each, as `word_key` gives it, to its canonical word. Read when first asked, in 2 ms."""

    def __init__(self, rows: tuple[Row, ...], own: tuple[tuple[str, str], ...] = ()) -> None:
        self._rows = rows
        self._own = own

    @cached_property
    def _written(self) -> dict[str, tuple[str, str]]:
        """From the key of each word to its canonical word and to how it is written."""
        words = {word_key(word): (name, word) for name, word in self._own}
        for name, word in _every_word(self._rows):
            words.setdefault(word_key(word), (name, word))
            if not word.isascii():
                words.setdefault(word_key(word.translate(_UMLAUTS)), (name, word))
        return words

    @cached_property
    def _canonical(self) -> dict[str, str]:
        return {key: name for key, (name, _) in self._written.items()}

    @cached_property
    def _shortened(self) -> dict[str, list[str]]:
        """Every word by itself and by what it is without one of its letters, to find the near ones at once."""
        shortened: dict[str, list[str]] = {}
        for key in self._written:
            if len(key) >= 5:
                for short in {key, *_shorter(key)}:
                    shortened.setdefault(short, []).append(key)
        return shortened

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(key.partition(" ")[0] for key in self._written)

    @cached_property
    def endings(self) -> frozenset[str]:
        """The last two letters of every word for a better answer, which may stand where no label can."""
        return frozenset(word.lower()[-2:] for name, word in self._written.values() if name == "next-time")

    def find(self, text: str) -> str:
        """The canonical word of `text`, or an empty string."""
        if len(text) > LONGEST:
            return ""
        small = text.lower()
        found = self._canonical.get(small)
        if found is None and not (small.isascii() and self._begins_otherwise(small)):
            found = self._canonical.get(word_key(text))
        return found or ""

    def _begins_otherwise(self, small: str) -> bool:
        """Whether no word begins as `small` does, so that most questions need no closer look."""
        first = small.partition(" ")[0]
        return first.isalpha() and first not in self._first_words

    def find_near(self, text: str) -> str:
        """The word, as the table writes it, that `text` misspells by one letter, or an empty string."""
        return self._find_near(text) if 5 <= len(text) <= LONGEST_NEAR else ""

    @lru_cache(maxsize=4096)  # noqa: B019 - there are as many tables as there are journals in one process
    def _find_near(self, text: str) -> str:
        key = word_key(text)
        if len(key) < 5 or key in self._written:
            return ""
        for candidate in (key, *_shorter(key)):
            for known in self._shortened.get(candidate, ()):
                if one_slip(key, known):
                    return self._written[known][1]
        return ""

    def adding(self, own: Iterable[tuple[str, str]]) -> "Table":
        """A table with more words, each behind its canonical word; they win over those that are there."""
        return Table(self._rows, (*own, *self._own))


def _shorter(key: str) -> set[str]:
    return {key[:place] + key[place + 1 :] for place in range(len(key))}


def one_slip(word: str, known: str) -> bool:
    """Whether `word` is `known` with one letter more, less or other, or two letters exchanged.

    The first letter counts as meant, and in words of five letters no letter is another: `Letter` is
    not Better, nor `Store` Story.
    """
    if word[0] != known[0] or any(map(str.isdigit, word)):
        return False
    start = next((at for at, pair in enumerate(zip(word, known, strict=False)) if pair[0] != pair[1]), None)
    if start is None:
        return abs(len(word) - len(known)) == 1
    rest, other = word[start:], known[start:]
    exchanged = len(rest) > 1 and rest[:2] == other[1::-1] and rest[2:] == other[2:]
    return exchanged or rest[1:] == other or rest == other[1:] or (len(known) > 5 and rest[1:] == other[1:])


class Words:
    """The words for sections, and for the labels of questions, counter-offers and reflections."""

    def __init__(self, sections: Table, questions: Table, counter: Table, reflection: Table) -> None:
        self.sections = sections
        self.questions = questions
        self.counter = counter
        self.reflection = reflection

    def find_section(self, title: str) -> str:
        """The canonical section that the heading `title` opens, or an empty string."""
        title = title.rstrip("?: ")
        found = self.sections.find(title)
        if not found and len(title) <= LONGEST and not (title[:1].isalpha() and title[-1:].isalnum()):
            found = self.sections.find(bare_title(title))
        return found

    def with_extra(self, extra: Mapping[str, tuple[str, ...]]) -> "Words":
        """These words and the writer's own, which win over those that are built in; made once for the same `extra`.

        A name in it is any word for a section or label (`Questions`, `Next time`); others count for nothing.
        """
        return _with_extra(self, tuple((name, tuple(words)) for name, words in extra.items()))


def bare_title(title: str) -> str:
    """`title` without numbering, signs around it, bold, and a remark in brackets at its end."""
    bare = _NUMBER.sub("", _EDGES.sub("", _NUMBER.sub("", title.strip())))
    return _EDGES.sub("", _IN_BRACKETS.sub("", bare))


@lru_cache(maxsize=8)
def _with_extra(words: Words, extra: tuple[tuple[str, tuple[str, ...]], ...]) -> Words:
    tables = [words.sections, words.questions, words.counter, words.reflection]
    more: list[list[tuple[str, str]]] = [[] for _ in tables]
    for name, own in extra:
        place = next((at for at, table in enumerate(tables) if _is_first_word(table, name)), None)
        if place is None:
            place = next((at for at, table in enumerate(tables) if table.find(name)), None)
        if place is not None:
            more[place] += [(tables[place].find(name), word) for word in own if word_key(word)]
    changed = [table.adding(own) if own else table for table, own in zip(tables, more, strict=True)]
    return Words(*changed)


def _is_first_word(table: Table, name: str) -> bool:
    """Whether `name` is a canonical word itself: `Notes` is a section and only also another word for a label."""
    return table.find(name) == word_key(name).replace(" ", "-")


def _every_word(rows: tuple[Row, ...]) -> Iterator[tuple[str, str]]:
    """Each canonical word with each of its words, all English ones first."""
    for language in range(1, 6):
        for row in rows:
            for word in row[language].split("; "):
                yield row[0], word


WORDS = Words(Table(SECTION_ROWS), Table(QUESTION_ROWS), Table(COUNTER_ROWS), Table(REFLECTION_ROWS))
"""What is built in."""
