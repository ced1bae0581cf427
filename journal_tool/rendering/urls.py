"""Where each page lies in the site, and how one page links to another: relative, so that all open from disk."""

from functools import lru_cache
from posixpath import dirname
from urllib.parse import quote

INDEX = "index.html"  # Today
INTERVIEWS = "interviews.html"
APPLICATIONS = "applications.html"
OFFERS = "offers.html"
PEOPLE = "people.html"
QUESTIONS = "questions.html"
LESSONS = "lessons.html"
STEPS = "next-steps.html"
OUTCOMES = "outcomes.html"
LOOK_BACK = "look-back.html"
CLOSING = "closing.html"
SEARCH = "search.html"
PROBLEMS = "problems.html"
COMPONENTS = "_components.html"  # only where the journal is served
STYLE = "style.css"
CALENDAR = "calendar.ics"
SHEET = "applications.csv"
SCRIPT = "enhance.js"
SEARCHER = "search.js"
SEARCHED = "search-data.js"
FILTERS = "filters.js"
THEME = "theme.js"


def link(source: str, target: str, fragment: str = "") -> str:
    """The address of the page `target` as written on the page `source`, ready for an attribute."""
    anchor = f"#{quote(fragment)}" if fragment else ""
    if source == target and anchor:
        return anchor
    return _relate(target, dirname(source)) + anchor


@lru_cache(maxsize=65536)
def _relate(target: str, folder: str) -> str:
    """The way from a folder of the site, in which hundreds of pages lie, to a page.

    `posixpath.relpath` asks for the working folder: 9 µs instead of 1, fifty thousand times for 1,000 entries.
    """
    here, there = folder.split("/") if folder else [], target.split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return quote("/".join([*[".."] * (len(here) - shared), *there[shared:]]))
