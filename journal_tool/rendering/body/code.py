"""Code in colours: spans with one of a few short classes, which style.css colours by the roles of the look."""

import re
from functools import lru_cache
from itertools import groupby
from typing import Any

from markdown_it.common.utils import escapeHtml

LARGEST = 20_000
"""Characters. What is longer is a paste that nobody reads in colours."""

_NO_CODE = re.compile(r"[^\n]{500}|[\w\s]{500}")
"""Such a line, or so much without a sign in it, is nothing that was typed as code.

The patterns of many languages look for the end of it from each of its letters: 20,000 letters cost
minutes in `diff`, 8 s in `java`. With these limits the worst found is 1.6 s in any usual language.
"""

_KINDS = {
    ("Comment",): "c",
    ("Generic", "Deleted"): "d",
    ("Generic", "Heading"): "f",
    ("Generic", "Inserted"): "s",
    ("Generic", "Prompt"): "c",
    ("Generic", "Subheading"): "f",
    ("Keyword",): "k",
    ("Literal", "Number"): "n",
    ("Literal", "String"): "s",
    ("Name", "Class"): "f",
    ("Name", "Decorator"): "f",
    ("Name", "Function"): "f",
    ("Name", "Tag"): "k",
    ("Operator", "Word"): "k",
}
"""Classes by the kinds of the library: comment, deleted, keyword, number, string, and what gets a name (`f`)."""


def render_code(text: str, language: str) -> str:
    """The HTML of `text`, in colours where `language` is one that is known."""
    lexer = _find_lexer(language.lower()) if language and len(text) <= LARGEST else None
    if lexer is None or _NO_CODE.search(text):
        return escapeHtml(text)
    try:
        tokens = [(_find_class(kind), piece) for kind, piece in lexer.get_tokens(text)]
    except Exception:  # whatever one of five hundred languages stumbles over, the text is shown
        return escapeHtml(text)
    if "".join(piece for _, piece in tokens) != text:
        return escapeHtml(text)
    return "".join(_span(name, "".join(piece for _, piece in run)) for name, run in groupby(tokens, lambda it: it[0]))


def _span(name: str, text: str) -> str:
    return f'<span class="{name}">{escapeHtml(text)}</span>' if name and not text.isspace() else escapeHtml(text)


@lru_cache(maxsize=512)
def _find_class(kind: tuple[str, ...]) -> str:
    """The class of the nearest kind that has one; `kind` is a path, `("Name", "Function", "Magic")`."""
    return next((_KINDS[kind[:size]] for size in range(len(kind), 0, -1) if kind[:size] in _KINDS), "")


@lru_cache(maxsize=64)
def _find_lexer(language: str) -> Any:
    """What reads a language, or None."""
    # Imported here because few entries have code: 10 ms, and as much again for a language.
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(language, stripnl=False) if language in _languages() else None


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    """The names of all languages: asked for an unknown one, the library looks through all that is installed."""
    # Imported here for the same reason.
    from pygments.lexers import get_all_lexers

    return frozenset(alias.lower() for _, aliases, _, _ in get_all_lexers(plugins=False) for alias in aliases)
