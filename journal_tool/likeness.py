"""When two words are spelt alike or meant alike: folding, and the nearest of some known words."""

import difflib
import re
import unicodedata
from collections.abc import Iterable

_MARKS = re.compile(r"[\s_\-–—]+")


def fold(text: str) -> str:
    """`text` in one form whatever its case, Unicode form, and kinds and number of blanks, dashes and underscores.

    Words are joined by one `-`: `Take Home` and `take_home` both give `take-home`.
    """
    return _MARKS.sub("-", unicodedata.normalize("NFKC", text).casefold().strip())


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be, or None where nothing is near enough.

    Compared folded; the known word is returned as it stands. Equal words count as near.
    """
    by_folded = {fold(choice): choice for choice in known}
    found = difflib.get_close_matches(fold(word), by_folded, n=1, cutoff=0.7)
    return by_folded[found[0]] if found else None
