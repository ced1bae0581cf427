"""`journal serve` as a person has it: the real process over a copy of the sample, an editor's saves, and Chromium."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from live_site import SIGN, until
from playwright.sync_api import Page
from served_journal import ROOT, ServedJournal

ENTRY = "2026-02-03-quillfoot-foods-hiring-manager.md"
PAGE = "interviews/2026-02-03-quillfoot-foods-hiring-manager.html"
OLD, NEW = "You forecast people. I forecast yogurt.", "You forecast people. I forecast butter."
MARK = "() => { window.mark = 'not reloaded'; }"

Tabs = Callable[[str], Page]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedJournal]:
    served = ServedJournal(tmp_path)
    yield served
    served.stop()


def shows(text: str) -> str:
    return f"document.body.textContent.includes({text!r})"


def open_page(tabs: Tabs, served: ServedJournal, path: str) -> Page:
    """A page that has come, also where it was asked for while the journal was read."""
    tab = tabs(f"{served.address}{path}")
    tab.wait_for_selector("nav")
    tab.evaluate(MARK)
    return tab


def assert_not_reloaded(tab: Page) -> None:
    assert tab.evaluate("() => window.mark") == "not reloaded"


def test_a_save_is_seen_where_it_was_written(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    tab.focus("main a >> nth=1")
    tab.evaluate("() => { window.focused = document.activeElement; }")
    served.edit(ENTRY, OLD, NEW)
    until(tab, f"{shows(NEW)} && !{shows(OLD)}")
    assert tab.evaluate("() => document.activeElement === focused")
    assert_not_reloaded(tab)


def test_what_follows_from_a_save_is_seen_on_other_pages(served: ServedJournal, tabs: Tabs) -> None:
    """Lessons are gathered from all entries; the fold on Today stays as its reader left it."""
    today, lessons = open_page(tabs, served, ""), open_page(tabs, served, "lessons.html")
    today.click("main details summary >> nth=0")
    before = today.evaluate("() => document.querySelector('main details').open")
    served.edit(ENTRY, "## Lessons\n", "## Lessons\n\n- Bring a cushion to the ferry.\n")
    until(lessons, shows("Bring a cushion to the ferry."))
    served.edit("journal.toml", 'title = "', 'title = "Once more: ')
    until(today, "document.title.includes('Once more: ')")
    assert today.evaluate("() => document.querySelector('main details').open") == before
    assert_not_reloaded(today)
    assert_not_reloaded(lessons)


def test_a_row_of_applications_is_seen_after_an_entry_was(served: ServedJournal, tabs: Tabs) -> None:
    """It changes no entry, so that it shows only when everything was derived anew."""
    tab = open_page(tabs, served, "applications.html")
    served.edit(ENTRY, "rating: 4\n", "rating: 5\n")
    entry = open_page(tabs, served, PAGE)
    until(entry, shows("5/5"))
    rows = served.read("applications.csv")
    served.write("applications.csv", rows.rstrip("\n") + "\nZebra Mills,Analyst,2026-03-10,,,,,\n")
    until(tab, shows("Zebra Mills"))
    assert_not_reloaded(tab)


def test_a_broken_entry_shows_its_card_and_recovers(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    heading = tab.inner_text("h1")
    whole = served.read(ENTRY)
    served.write(ENTRY, whole.replace("tags: [food, forecasting]\n---\n", "tags: [food, fore"))
    until(tab, "document.getElementById('live-problems')")
    assert f"{ENTRY}:" in tab.inner_text("#live-problems h2 >> nth=0")
    assert tab.inner_text("h1") == heading, "the last good page"
    assert OLD in tab.inner_text("main")
    served.write(ENTRY, whole.replace(OLD, NEW))
    until(tab, f"!document.getElementById('live-problems') && {shows(NEW)}")
    assert_not_reloaded(tab)


def test_a_style_of_ones_own_is_put_on_and_taken_off(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    colour = "getComputedStyle(document.querySelector('h1')).color"
    before = tab.evaluate(colour)
    own = (ROOT / "site_templates/style.css").read_text(encoding="utf-8") + "\nh1 { color: rgb(1, 2, 3) }\n"
    served.write("templates/style.css", own)
    until(tab, f"{colour} === 'rgb(1, 2, 3)'")
    served.write("templates/style.css", own.replace("(1, 2, 3)", "(4, 5, 6)"))
    until(tab, f"{colour} === 'rgb(4, 5, 6)'")
    (served.folder / "templates/style.css").unlink()
    until(tab, f"{colour} === '{before}'")
    assert tab.locator("link[rel=stylesheet]").count() == 2
    assert_not_reloaded(tab)


def test_ten_tabs_follow(served: ServedJournal, tabs: Tabs) -> None:
    open_tabs = [open_page(tabs, served, PAGE) for _ in range(10)]
    served.edit(ENTRY, OLD, NEW)
    for tab in open_tabs:
        until(tab, shows(NEW))
    open_tabs.pop(0).close()
    served.edit(ENTRY, NEW, OLD)
    for tab in open_tabs:
        until(tab, shows(OLD))
        assert_not_reloaded(tab)


def test_a_server_that_was_started_again_is_caught_up_with(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    served.stop()
    until(tab, f"{SIGN} === 'The server has stopped'")
    served.edit(ENTRY, OLD, NEW)
    served.start()
    until(tab, f"{shows(NEW)} && {SIGN} === ''")
    assert_not_reloaded(tab)


def test_an_entry_that_goes_and_comes_back(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    whole = served.read(ENTRY)
    (served.folder / ENTRY).unlink()
    until(tab, f"{SIGN} === 'This page is no longer in the journal'")
    assert OLD in tab.inner_text("main")
    served.write(ENTRY, whole.replace(OLD, NEW))
    until(tab, f"{shows(NEW)} && {SIGN} === ''")
    assert_not_reloaded(tab)


def test_following_goes_where_is_written(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, "?follow")
    served.edit(ENTRY, "One page: what is different from yesterday", "A page: what is different from yesterday")
    tab.wait_for_url(f"**/{PAGE}?follow#*")
    until(tab, shows("A page: what is different"))
    assert "What does a buyer need" in tab.inner_text(":target")
    assert tab.evaluate("() => scrollY") > 0


def test_a_save_without_a_change_touches_nothing(served: ServedJournal, tabs: Tabs) -> None:
    tab = open_page(tabs, served, PAGE)
    tab.evaluate(
        """() => {
            window.touched = 0;
            const all = { subtree: true, childList: true, attributes: true, characterData: true };
            new MutationObserver((records) => { touched += records.length; }).observe(document, all);
        }"""
    )
    served.write(ENTRY, served.read(ENTRY))
    served.edit("2026-02-04-northgate-credit-union-recruiter-screen.md", "rating: 3\n", "rating: 2\n")
    served.edit(ENTRY, OLD, NEW)
    until(tab, shows(NEW))
    assert tab.evaluate("() => touched") == 1, "the text that was changed"
