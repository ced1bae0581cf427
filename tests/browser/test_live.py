"""What live.js does to the open pages of somebody who writes, with a small server that changes when it is told to."""

import gzip
from collections.abc import Callable, Iterator

import pytest
from live_site import SCRIPT, SHEET, SIGN, LiveSite, says, until
from playwright.sync_api import Page

LINES = "".join(f"<p>Line {number}</p>" for number in range(200))
NO_LOCKS = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })"


@pytest.fixture
def site() -> Iterator[LiveSite]:
    site = LiveSite(index="<h1>One</h1>")
    yield site
    site.stop()


def test_script_and_sheet_stay_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), mtime=0)) <= 6 * 1024
    assert len(gzip.compress(SHEET.read_bytes(), mtime=0)) <= 1024


def test_a_change_reaches_the_page_without_a_reload(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    page.evaluate("() => { window.mark = document.querySelector('h1'); }")
    site.change(index="<h1>Two</h1>")
    until(page, f"{says('Two')} && document.title === 'Two'")
    assert page.evaluate("() => mark === document.querySelector('h1')")
    assert (site.count("index.html"), site.count("style.css")) == (2, 1)


def test_an_open_page_that_nothing_changes_asks_for_nothing(site: LiveSite, tabs: Callable[..., Page]) -> None:
    tabs(site.address)
    site.wait_until(lambda: site.streams == 1)
    tabs(site.address)
    assert site.count("index.html") == 2


def test_what_changes_before_the_stream_is_open_is_not_missed(site: LiveSite, tabs: Callable[..., Page]) -> None:
    let_go = site.hold("_live/live.js")
    page = tabs(site.address, wait_until="commit")
    site.wait_until(lambda: "_live/live.js" in site.asked)
    site.change(index="<h1>Two</h1>")
    let_go()
    until(page, says("Two"))


def test_changes_while_one_is_fetched_are_fetched_once(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    site.wait_until(lambda: site.streams == 1)
    let_go = site.hold("index.html")
    site.change(index="<h1>Two</h1>")
    site.wait_until(lambda: site.count("index.html") == 2)
    page.evaluate(
        """() => new Promise((resolve) => {
            window.heard = 0;
            new BroadcastChannel("journal-live").onmessage = () => ++heard === 3 && resolve();
            resolve();
        })"""
    )
    for text in ("Three", "Four", "Five"):
        site.change(index=f"<h1>{text}</h1>")
        until(page, "heard > 0")
        page.evaluate("() => { heard = 0; }")
    let_go()
    until(page, says("Five"))
    assert site.count("index.html") == 3


def test_scroll_focus_typed_text_and_folds_stay(site: LiveSite, tabs: Callable[..., Page]) -> None:
    body = f"<h1>One</h1>{LINES}<details><summary>Fold</summary>inside</details><input><p id='seen'>seen</p>{LINES}"
    site.put(index=body)
    page = tabs(site.address)
    page.click("summary")
    page.fill("input", "typed")
    page.evaluate("() => { document.getElementById('seen').scrollIntoView({ block: 'center' }); }")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    top = "document.getElementById('seen').getBoundingClientRect().top"
    before = page.evaluate(top)
    site.change(index=body.replace("One", "Two").replace("<p>Line 3</p>", "<p>Line 3</p><p>More</p><p>More</p>", 1))
    until(page, says("Two"))
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate(top) == pytest.approx(before, abs=1)
    assert page.evaluate("() => [document.activeElement.value, document.querySelector('details').open]") == [
        "typed",
        True,
    ]


def test_scripts_of_the_page_are_told_of_each_change(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    page.evaluate("() => { window.enhance = (root) => { window.enhanced = root.querySelector('h1').textContent; }; }")
    site.change(index="<h1>Two</h1>")
    until(page, "window.enhanced === 'Two'")


def test_a_page_with_other_scripts_is_loaded_anew(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.files["search.js"] = b"window.searching = true;"
    page = tabs(site.address)
    site.change(index='<h1>Two</h1><script src="/search.js"></script>')
    page.wait_for_load_state()
    page.wait_for_selector("script[src='/search.js']", state="attached")
    until(page, "window.searching")


def test_the_page_that_waits_becomes_the_page(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.put(index="<p>Reading the journal</p>")
    page = tabs(site.address)
    site.change(index='<a class="skip" href="#main">Skip</a><main id="main"><h1>One</h1></main>')
    until(page, says("One"))


# ── Style ────────────────────────────────────────────────────────────────────────────────────────────────────────────

COLOUR = "getComputedStyle(document.querySelector('h1')).color"
RED, GREEN, BLUE = "rgb(255, 0, 0)", "rgb(0, 128, 0)", "rgb(0, 0, 255)"
SHEETS = "document.querySelectorAll('link[rel=stylesheet]').length"


def test_a_new_style_is_put_on_without_a_reload_and_never_nothing(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.style = "h1 { color: red }"
    page = tabs(site.address)
    page.evaluate(
        f"""() => {{
            window.worn = new Set();
            new MutationObserver(() => worn.add({COLOUR})).observe(document.head, {{ childList: true }});
        }}"""
    )
    let_go = site.hold("style.css")
    site.dress("h1 { color: green }")
    until(page, f"{SHEETS} === 3")
    assert page.evaluate(COLOUR) == RED
    let_go()
    until(page, f"{COLOUR} === '{GREEN}' && {SHEETS} === 2")
    assert set(page.evaluate("() => [...worn]")) == {RED, GREEN}
    assert site.count("index.html") == 1, "the page itself is not asked for"


def test_of_several_new_styles_the_last_one_stays(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.style = "h1 { color: red }"
    page = tabs(site.address)
    let_go = site.hold("style.css")
    site.dress("h1 { color: green }")
    until(page, f"{SHEETS} === 3")
    site.dress("h1 { color: blue }")
    until(page, f"{SHEETS} === 4")
    site.change(index="<h1>Two</h1>")
    until(page, says("Two"))
    let_go()
    until(page, f"{COLOUR} === '{BLUE}' && {SHEETS} === 2")


def test_a_change_of_the_page_leaves_the_new_style_on(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    site.dress("h1 { color: green }")
    until(page, f"{COLOUR} === '{GREEN}' && {SHEETS} === 2")
    site.change(index="<h1>Two</h1>")
    until(page, says("Two"))
    assert page.evaluate(COLOUR) == GREEN
    assert site.count("style.css") == 2


# ── Many tabs ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_ten_tabs_share_one_stream_and_hand_it_on(site: LiveSite, tabs: Callable[..., Page]) -> None:
    open_tabs = [tabs(site.address) for _ in range(10)]  # HTTP/1.1: with a stream each, the seventh would never load
    site.change(index="<h1>All</h1>")
    for tab in open_tabs:
        until(tab, says("All"))
    assert site.streams == 1
    while len(open_tabs) > 1:  # the first one holds the stream, and then the next
        open_tabs.pop(0).close()
        text = f"{len(open_tabs)} left"
        site.change(index=f"<h1>{text}</h1>")
        for tab in open_tabs:
            until(tab, says(text))
    site.wait_until(lambda: site.streams == 1)


def test_without_web_locks_each_tab_has_its_own_stream(site: LiveSite, tabs: Callable[..., Page]) -> None:
    open_tabs = [tabs(site.address, script=NO_LOCKS) for _ in range(3)]
    site.wait_until(lambda: site.streams == 3)
    site.change(index="<h1>Two</h1>")
    for tab in open_tabs:
        until(tab, says("Two"))


def test_a_page_out_of_the_back_forward_cache_catches_up(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    site.wait_until(lambda: site.streams == 1)
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    site.wait_until(lambda: site.streams == 0)
    site.change(index="<h1>Two</h1>")
    page.evaluate("() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    until(page, says("Two"))
    site.wait_until(lambda: site.streams == 1)


# ── The server goes, the page goes ───────────────────────────────────────────────────────────────────────────────────


def test_a_server_that_stops_is_told_of_and_caught_up_with(site: LiveSite, tabs: Callable[..., Page]) -> None:
    open_tabs = [tabs(site.address), tabs(site.address)]
    site.stop()
    for tab in open_tabs:
        until(tab, f"{SIGN} === 'The server has stopped'")
        assert tab.get_by_role("status").inner_text() == "The server has stopped"
    site.put(index="<h1>Two</h1>")  # version 1 as before, and other bytes
    site.restart()
    for tab in open_tabs:
        until(tab, f"{says('Two')} && {SIGN} === ''")
    assert not open_tabs[0].get_by_role("status").is_visible()


def test_a_break_that_mends_at_once_is_not_spoken_of(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(site.address)
    site.wait_until(lambda: site.streams == 1)
    page.evaluate(
        """() => {
            window.said = [];
            const all = { childList: true, characterData: true, subtree: true };
            const sign = document.getElementById("live-sign");
            new MutationObserver(() => said.push(sign.textContent)).observe(sign, all);
        }"""
    )
    site.put(index="<h1>Two</h1>")
    site.drop()
    until(page, says("Two"))
    assert page.evaluate("() => said") == []


def test_a_page_that_is_gone_keeps_its_last_view_and_comes_back(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.put(entry="<h1>Entry</h1>")
    page = tabs(f"{site.address}entry.html")
    del site.pages["entry.html"]
    site.change()
    until(page, f"{SIGN} === 'This page is no longer in the journal'")
    assert page.evaluate(says("Entry"))
    site.change(entry="<h1>Back</h1>")
    until(page, f"{says('Back')} && {SIGN} === ''")


def test_the_card_of_a_problem_comes_and_goes_over_the_page(site: LiveSite, tabs: Callable[..., Page]) -> None:
    card = '<aside id="live-problems" role="status"><h2>entry.md, line 3</h2><pre>date: 2026-13-01</pre></aside>'
    body = f"<main><h1>One</h1>{LINES}</main>"
    site.put(index=body)
    page = tabs(site.address)
    page.evaluate("() => scrollTo(0, 700)")
    site.change(index=body + card)
    until(page, "document.getElementById('live-problems')")
    box = page.locator("#live-problems").bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 100
    assert page.evaluate("() => scrollY") == 700
    site.change(index=body)
    until(page, "!document.getElementById('live-problems')")
    assert page.evaluate("() => scrollY") == 700


# ── ?follow ──────────────────────────────────────────────────────────────────────────────────────────────────────────

ENTRY = f"<h1>Entry</h1><input>{LINES}<h2 id='question-2'>Why us?</h2>{LINES}"
SEEN = """(({ top, bottom }) => top > -1 && bottom < innerHeight)
    (document.getElementById("question-2").getBoundingClientRect())"""


def test_following_goes_to_the_entry_and_to_the_heading(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.put(entry=ENTRY)
    page = tabs(f"{site.address}?follow")
    length = page.evaluate("() => history.length")
    site.change("entry.html#question-2")
    page.wait_for_url("**/entry.html?follow#question-2")
    until(page, SEEN)
    page.evaluate("() => scrollTo(0, 0)")
    site.change("entry.html#question-2", entry=ENTRY.replace("Why us", "Why you"))
    until(page, f"{SEEN} && document.querySelector(':target')?.textContent === 'Why you?'")
    assert page.evaluate("() => history.length") == length, "the way back stays short"


def test_following_takes_nobody_out_of_a_field(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.put(entry=ENTRY)
    page = tabs(f"{site.address}entry.html?follow")
    page.focus("input")
    site.change("entry.html#question-2", entry=ENTRY.replace("Why us", "Why you"))
    until(page, SEEN)
    assert page.evaluate("() => document.activeElement.nodeName") == "INPUT"
    site.change("index.html", entry=ENTRY.replace("Entry", "Still here"))
    until(page, says("Still here"))
    assert page.evaluate("() => document.activeElement.nodeName") == "INPUT"


def test_who_does_not_follow_stays(site: LiveSite, tabs: Callable[..., Page]) -> None:
    site.put(entry=ENTRY)
    page = tabs(site.address)
    site.change("entry.html#question-2", index="<h1>Two</h1>")
    until(page, says("Two"))
    site.change("https://example.com/", index="<h1>Three</h1>")
    until(page, says("Three"))


def test_following_leads_nowhere_else(site: LiveSite, tabs: Callable[..., Page]) -> None:
    page = tabs(f"{site.address}?follow")
    site.change("//example.com/entry.html", index="<h1>Two</h1>")
    until(page, says("Two"))
