"""The sheet of the site: each rule of it is for something that some page shows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from looked_at import build_sites
from playwright.sync_api import BrowserContext, Page

from journal_tool.rendering.urls import COMPONENTS
from journal_tool.templates.default_look import find_default_folder

SHEET = find_default_folder() / "style.css"
NOWHERE = {
    ".scale .bad": "an offer that was taken back",
    ".sheet img": "a picture in an answer, on the sheet of a conversation that it is likely in",
    ".sheet.dense": "a counter sheet with more than fits: see test_counter_sheet.py",
    "[data-filtered] [data-whole]": "a list that somebody filters: see filters.js",
    "[data-shown]::after": "as above",
    '[data-theme="dark"]': "a theme that somebody chose: see theme.js",
    '[data-theme="light"]': "as above",
    "main:has([data-alone]) > :not([data-alone])": "while one letter of several is printed: see enhance.js",
}
"""Selectors that match nothing in these journals, and what they are for."""

LIST_SELECTORS = r"""text => {
    const sheet = new CSSStyleSheet(), found = new Set();
    sheet.replaceSync(text);
    const split = list => {
        let depth = 0, start = 0;
        [...list, ","].forEach((sign, at) => {
            depth += (sign === "(") - (sign === ")");
            if (sign === "," && !depth) { found.add(list.slice(start, at).trim()); start = at + 1; }
        });
    };
    const walk = rules => [...rules].forEach(rule => {
        if (rule instanceof CSSStyleRule && rule.style.length) split(rule.selectorText);
        if (rule.cssRules) walk(rule.cssRules);
    });
    walk(sheet.cssRules);
    return [...found];
}"""
# Without what tells of the moment, such as where the mouse is, and of what is drawn before and after.
FIND_UNUSED = r"""([selectors, html]) => {
    const page = html ? new DOMParser().parseFromString(html, "text/html") : document;
    return selectors.filter(one => !page.querySelector(one.replace(":root:not([data-enhanced])", "")
        .replace(/:?:(before|after|details-content|hover|focus-visible|focus|target|checked)\b/g, ":not(nothing)")));
}"""

pytestmark = pytest.mark.xdist_group("checkers")


@pytest.fixture
def page(context: Callable[..., BrowserContext]) -> Page:
    return context(viewport={"width": 1280, "height": 800}).new_page()


def test_each_rule_is_for_something_that_is_shown(page: Page, tmp_path: Path) -> None:
    """The page of all components does not count: it shows what there is, needed or not."""
    unused = page.evaluate(LIST_SELECTORS, SHEET.read_text(encoding="utf-8"))
    assert len(unused) > 200
    sites = build_sites(tmp_path)
    for path in sites["sample"].kinds:  # with what scripts make of them
        if path.name != COMPONENTS:
            page.goto(path.as_uri())
            unused = page.evaluate(FIND_UNUSED, [unused, ""])
    for path in (path for looked in sites.values() for path in looked.pages if path.name != COMPONENTS):
        unused = page.evaluate(FIND_UNUSED, [unused, path.read_text(encoding="utf-8")])
    assert sorted(unused) == sorted(NOWHERE)
