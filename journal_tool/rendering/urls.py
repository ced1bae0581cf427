"""Where each page lies in the site, and how one page links to another: relative, so that all open from disk."""

from functools import lru_cache
from posixpath import dirname, relpath
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
PROBLEMS = "problems.html"
COMPONENTS = "_components.html"  # only where the journal is served
STYLE = "style.css"
CALENDAR = "calendar.ics"
SCRIPT = "enhance.js"
FILTERS = "filters.js"
THEME = "theme.js"


@lru_cache(maxsize=65536)
def link(source: str, target: str, fragment: str = "") -> str:
    """The address of the page `target` as written on the page `source`, ready for an attribute."""
    anchor = f"#{quote(fragment)}" if fragment else ""
    if source == target and anchor:
        return anchor
    here = dirname(source)
    return quote(target if not here else relpath(target, here)) + anchor
