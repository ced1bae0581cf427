"""The arguments of a counter-offer: each a claim and its evidence, and which of the strengths are still unused."""

import re
from collections.abc import Iterable, Sequence

from journal_tool.analysis.names import fold_name, split_name
from journal_tool.model.interview import Interview
from journal_tool.model.place import Passage
from journal_tool.model.value import Value
from journal_tool.settings import Strength


class Argument(Value, frozen=True):
    """`claim` is plain text; `evidence`, in Markdown, None where nothing stands behind the claim.

    `strengths` are those of journal.toml that the claim names.
    """

    claim: str
    evidence: Passage | None
    interview: Interview
    strengths: tuple[Strength, ...] = ()


_CLAIM = re.compile(r"\s*(?P<claim>(?:[^\n:.!?]|[:.!?](?=\S)){1,60}?)(?::\**\s+|\s+[–—-]\s+)(?=\S)")
"""What stands before a colon or a dash; longer than that it is a sentence."""
_SENTENCE = re.compile(r"\s*(?P<claim>.+?[.!?])(?:\s+(?=\S)|\s*$)", re.DOTALL)
_STEM = 6  # letters: `certificate` and `certification`


def find_arguments(entries: Iterable[Interview], strengths: Sequence[Strength]) -> tuple[Argument, ...]:
    """All arguments of the entries of one offer, in order; one that is repeated word by word counts once."""
    found: dict[str, Argument] = {}
    for interview in entries:
        for passage in interview.body.counter.arguments if interview.body.counter else ():
            claim, evidence = split_argument(passage)
            words = set(split_name(passage.text))
            used = tuple(it for it in strengths if _is_named(it, claim, words, strengths))
            found.setdefault(fold_name(passage.text), Argument(claim, evidence, interview, used))
    return tuple(found.values())


def find_unused(arguments: Iterable[Argument], strengths: Iterable[Strength]) -> tuple[Strength, ...]:
    """The strengths that no argument names, in the order of journal.toml."""
    used = [strength for argument in arguments for strength in argument.strengths]
    return tuple(it for it in strengths if it not in used)


def split_argument(passage: Passage) -> tuple[str, Passage | None]:
    """The claim, and what stands behind it: behind the first colon or dash, else behind the first sentence."""
    text = passage.text
    found = _CLAIM.match(text) or _SENTENCE.match(text)
    if found is None:
        return _plain(text), None
    rest = text[found.end() :]
    line = passage.line + text.count("\n", 0, found.end())
    return _plain(found["claim"]), Passage(rest.rstrip(), line) if rest.strip() else None


def _plain(text: str) -> str:
    """On one line, without emphasis around it."""
    return " ".join(text.replace("**", "").split()).strip("*_").rstrip(".:")


def _is_named(strength: Strength, claim: str, words: set[str], strengths: Sequence[Strength]) -> bool:
    """Whether a claim names the strength's kind; where several are of that kind, the argument also has to share words.

    Where that leaves it open, it does not: to be reminded of a strength once more costs nothing.
    """
    kind = _find_stems(strength.kind)
    if not kind or not kind <= _find_stems(claim):
        return False
    same_kind = [it for it in strengths if _find_stems(it.kind) == kind]
    return len(same_kind) == 1 or any(len(word) >= _STEM for word in words & set(split_name(strength.text)))


def _find_stems(text: str) -> set[str]:
    """How its words begin, whatever their number and ending."""
    return {word.rstrip("s")[:_STEM] for word in split_name(text)}
