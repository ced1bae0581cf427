"""Which questions have a page of their own, and what it is called: a name that every file system takes."""

import hashlib
import unicodedata
from collections.abc import Iterable

from journal_tool.analysis.page_names import LONGEST, name_page
from journal_tool.analysis.questions import Question

_DIGITS = 6


def locate_questions(questions: Iterable[Question]) -> dict[str, str]:
    """The path in the site of the page of each question asked at least twice, by the question's id."""
    ids = sorted((it.id for it in questions if len(it.asked) > 1), key=lambda id: (not _is_page_name(id), id))
    names: dict[str, str] = {}
    for id in ids:
        names[_find_free(_name(id), names)] = id
    return {id: f"questions/{name}.html" for name, id in names.items()}


def _name(id: str) -> str:
    """The id itself where no file system could take it for another; else with digits that nobody else's id has.

    So a page keeps its name whatever questions are asked later: `why` is `why`, and `Why` is `why-` and digits.
    """
    if _is_page_name(id):
        return id
    limit = LONGEST - len(".html") - _DIGITS - 1
    return f"{name_page(id, limit)}-{hashlib.sha256(id.encode()).hexdigest()[:_DIGITS]}"


def _is_page_name(id: str) -> bool:
    return name_page(id) == id == unicodedata.normalize("NFKC", id.casefold())


def _find_free(name: str, taken: dict[str, str]) -> str:
    """`name`, or with the first number that is free: six digits of a hash may still be somebody's id."""
    number = 1
    while (numbered := f"{name}-{number}" if number > 1 else name) in taken:
        number += 1
    return numbered
