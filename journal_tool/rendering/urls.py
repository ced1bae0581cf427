"""Where each page lies in the site, and how one page links to another: relative, so that all open from disk."""

from collections.abc import Iterable
from functools import lru_cache
from posixpath import dirname, relpath
from urllib.parse import quote

from journal_tool.analysis.page_names import name_pages

INDEX = "index.html"
QUESTIONS = "questions.html"
LESSONS = "lessons.html"
STEPS = "next-steps.html"
PROBLEMS = "problems.html"
STYLE = "style.css"


def locate_entries(paths: Iterable[str]) -> dict[str, str]:
    """The path in the site of each entry's page, by the entry's path in the journal."""
    return {path: f"interviews/{name}.html" for path, name in name_pages(paths).items()}


@lru_cache(maxsize=65536)
def link(source: str, target: str, fragment: str = "") -> str:
    """The address of the page `target` as written on the page `source`, ready for an attribute."""
    anchor = f"#{quote(fragment)}" if fragment else ""
    if source == target and anchor:
        return anchor
    here = dirname(source)
    return quote(target if not here else relpath(target, here)) + anchor
