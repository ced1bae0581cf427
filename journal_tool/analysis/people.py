"""Whether a short name means somebody, and whom of several: `Dr. Raman` is Dr. Priya Raman, `Dana` is Dana Ortiz."""

from collections.abc import Iterable

from journal_tool.analysis.names import split_name

_FORMS_OF_ADDRESS = frozenset(
    (
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "professor",
            "sir",
            "madam",
            "rev",
            "herr",
            "frau",
            "hr",
            "fr",
        ),
        *("m", "mme", "mlle", "monsieur", "madame", "sr", "sra", "srta", "senor", "señor", "señora", "senora", "dra"),
        *("senhor", "senhora", "dona", "don", "doña", "ing", "dipl"),
    )
)


def is_same_person(short: str, full: str) -> bool:
    """Whether all words of `short` stand in `full` in their order, whatever the case and the forms of address."""
    few, many = _split_plain(short), _split_plain(full)
    rest = iter(many)
    return bool(few) and all(word in rest for word in few)


def find_person(short: str, names: Iterable[str]) -> str | None:
    """The one of `names` that `short` means; None where it is nobody's or could be several people's."""
    names = tuple(dict.fromkeys(names))
    if short in names:
        return short
    same = [name for name in names if is_same_person(short, name) or is_same_person(name, short)]
    exact = [name for name in same if _split_plain(name) == _split_plain(short)]
    found = exact or same
    return found[0] if len(found) == 1 else None


def _split_plain(name: str) -> tuple[str, ...]:
    """The words of a name without the forms of address before it."""
    words = split_name(name)
    start = next((at for at, word in enumerate(words) if word not in _FORMS_OF_ADDRESS), 0)
    return words[start:]
