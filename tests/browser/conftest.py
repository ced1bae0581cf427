"""A real browser for the tests here: the Chromium of the system, driven by playwright, which calls nobody."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = (
    "--no-sandbox",  # it shows nothing but our own pages, and a container's root has no sandbox
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

Contexts = Callable[..., BrowserContext]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests of a process."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip(f"none of {', '.join(NAMES)} is installed; Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[Contexts]:
    """Makes contexts (a person's window, with a storage of its own), closed after the test.

    Takes what `Browser.new_context` takes: `context(viewport={"width": 340, "height": 800}, color_scheme="dark")`.
    """
    made: list[BrowserContext] = []

    def make(**options: Any) -> BrowserContext:
        made.append(browser.new_context(**options))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def tabs(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens tabs in one window; at the end, none may have seen an error of a script or a breach of the policy.

    Takes an address, a script that runs before those of the page, and what `Page.goto` takes.
    """
    window: BrowserContext = browser.new_context()
    faults: list[str] = []

    def open_tab(address: str, script: str = "", **options: Any) -> Page:
        tab = window.new_page()
        tab.on("pageerror", lambda error: faults.append(str(error)))
        tab.on("console", lambda message: faults.append(message.text) if "Policy" in message.text else None)
        if script:
            tab.add_init_script(script)
        tab.goto(address, **options)
        return tab

    yield open_tab
    window.close()
    assert not faults
