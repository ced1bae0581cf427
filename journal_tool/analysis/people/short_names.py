"""Whether a short name means somebody, and whom of several: `Dr. Raman` is Dr. Priya Raman, `Dana` is Dana Ortiz."""

from collections.abc import Iterable
from functools import lru_cache

from journal_tool.analysis.names import split_name

_OF_MEN = frozenset(("mr", "herr", "hr", "monsieur", "señor", "senor", "senhor", "don", "sir"))
_OF_WOMEN = frozenset(
    (
        *("mrs", "ms", "miss", "madam", "frau", "mme", "mlle", "sra", "srta", "señora", "senora", "dra"),
        *("dona", "doña"),
    )
)
_OF_ANYBODY = frozenset(("mx", "dr", "prof", "professor", "rev", "fr", "m", "sr", "ing", "dipl"))
_FORMS_OF_ADDRESS = _OF_MEN | _OF_WOMEN | _OF_ANYBODY


def is_same_person(short: str, full: str) -> bool:
    """Whether all words of `short` stand in `full` in their order, whatever the case and the forms of address.

    `Frau Weber` and `Herr Weber` are two.
    """
    few, many = split_plain(short), split_plain(full)
    rest = iter(many)
    return bool(few) and all(word in rest for word in few) and not _are_addressed_apart(short, full)


def find_person(short: str, names: Iterable[str]) -> str | None:
    """The one of `names` that `short` means; None where it is nobody's or could be several people's."""
    names = tuple(dict.fromkeys(names))
    if short in names:
        return short
    same = [name for name in names if is_same_person(short, name) or is_same_person(name, short)]
    exact = [name for name in same if split_plain(name) == split_plain(short)]
    found = exact or same
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=16384)
def split_plain(name: str) -> tuple[str, ...]:
    """The words of a name without the forms of address before it."""
    words = split_name(name)
    return words[_count_forms(words) :]


def _count_forms(words: tuple[str, ...]) -> int:
    """How many words before the name are forms of address; none where there is nothing else."""
    return next((at for at, word in enumerate(words) if word not in _FORMS_OF_ADDRESS), 0)


def _are_addressed_apart(one: str, other: str) -> bool:
    kinds = []
    for words in (split_name(one), split_name(other)):
        forms = set(words[: _count_forms(words)])
        kinds.append((bool(forms & _OF_MEN), bool(forms & _OF_WOMEN)))
    return {kinds[0], kinds[1]} == {(True, False), (False, True)}
