"""What the engine of letters says itself in each language: whatever else is language stands in the templates."""

import re
from collections.abc import Mapping
from typing import NamedTuple

ENGLISH = "en"
"""The language that every letter is there in."""

_NARROW, _FULL = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


class Language(NamedTuple):
    """`subject` stands before the subject of a letter, with its colon, and `last` before the last of a list.

    `quotes` has {} in quotation marks. `spaces` are patterns of blanks at which no line may break, each with the one
    that takes their place, so that templates can be written with plain ones. `gaps` are the words that mark what is
    missing, each with the English ones, by which it is known what fills them.
    """

    subject: str
    last: str
    quotes: str
    spaces: tuple[tuple[str, str], ...] = ()
    gaps: Mapping[str, str] = {}

    def keep_together(self, text: str) -> str:
        for pattern, space in self.spaces:
            text = re.sub(pattern, space, text)
        return text


LANGUAGES = {
    "en": Language("Subject:", "and", "“{}”"),
    "de": Language("Betreff:", "und", "„{}“"),
    "fr": Language(
        f"Objet{_FULL}:",
        "et",
        "« {} »",
        spaces=((r"(?<=«) | (?=[»?!;])", _NARROW), (r" (?=:)", _FULL)),
    ),
    "es": Language("Asunto:", "y", "«{}»"),
    "pt": Language("Assunto:", "e", "“{}”"),
}
"""By the code of `language` in journal.toml, all that it can be."""
