"""Tabs that are hidden and frozen, in a Chromium that playwright leaves as it is: its own never hides a tab."""

import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from live_site import LiveSite, says, until
from playwright.sync_api import Browser, Page

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--remote-debugging-port=0")
QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync")


@pytest.fixture(scope="module")
def window(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("chromium is not installed; Debian: apt-get install chromium")
    profile = tmp_path_factory.mktemp("profile")
    command = [program, *FLAGS, *QUIET, f"--user-data-dir={profile}", "about:blank"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        address = f"http://127.0.0.1:{wait_for_port(profile / 'DevToolsActivePort')}"
        window = browser.browser_type.connect_over_cdp(address, no_defaults=True)
        yield window
        window.close()
    finally:
        process.terminate()
        process.wait()


def wait_for_port(file: Path) -> str:
    """Chromium writes it into its profile once it listens."""
    end = time.monotonic() + 60
    while not file.exists() or not file.read_text(encoding="utf-8"):
        assert time.monotonic() < end, "chromium does not come up"
        time.sleep(0.05)
    return file.read_text(encoding="utf-8").split()[0]


@pytest.fixture
def site() -> Iterator[LiveSite]:
    site = LiveSite(index="<h1>One</h1>")
    yield site
    site.stop()


@pytest.fixture
def tabs(window: Browser, site: LiveSite) -> Iterator[Callable[[], Page]]:
    """Opens a tab in front of the others. At the end, none may have seen an error."""
    opened: list[Page] = []
    faults: list[str] = []

    def open_tab() -> Page:
        tab = window.contexts[0].new_page()
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.goto(site.address)
        tab.bring_to_front()
        opened.append(tab)
        return tab

    yield open_tab
    for tab in opened:
        tab.close()
    assert not faults


def freeze(tab: Page, state: str) -> None:
    session = tab.context.new_cdp_session(tab)
    session.send("Page.setWebLifecycleState", {"state": state})
    session.detach()


def test_a_tab_that_nobody_sees_waits(site: LiveSite, tabs: Callable[[], Page]) -> None:
    behind, front = tabs(), tabs()
    until(behind, "document.hidden")
    site.change(index="<h1>Two</h1>")
    until(front, says("Two"))
    assert behind.evaluate(says("One"))
    assert site.count("index.html") == 3, "two loads, and the tab in front"
    behind.bring_to_front()
    until(behind, says("Two"))


def test_a_frozen_tab_lets_the_others_hear_and_catches_up(site: LiveSite, tabs: Callable[[], Page]) -> None:
    """The tab that is frozen is the one that holds the stream for all."""
    first = tabs()
    site.wait_until(lambda: site.streams == 1)
    second = tabs()
    until(first, "document.hidden")
    freeze(first, "frozen")
    site.wait_until(lambda: site.count("_live/events") == 2)
    site.change(index="<h1>Two</h1>")
    until(second, says("Two"))
    site.change(index="<h1>Three</h1>")
    until(second, says("Three"))
    freeze(first, "active")
    first.bring_to_front()
    until(first, says("Three"))
    site.wait_until(lambda: site.streams == 1)


def test_a_tab_that_was_alone_and_frozen_catches_up(site: LiveSite, tabs: Callable[[], Page], window: Browser) -> None:
    tab = tabs()
    site.wait_until(lambda: site.streams == 1)
    other = window.contexts[0].new_page()
    other.bring_to_front()
    until(tab, "document.hidden")
    freeze(tab, "frozen")
    site.wait_until(lambda: site.streams == 0)
    site.change(index="<h1>Two</h1>")
    freeze(tab, "active")
    other.close()
    tab.bring_to_front()
    until(tab, says("Two"))
    site.change(index="<h1>Three</h1>")
    until(tab, says("Three"))
