"""What enhance.js adds to a page: controls that copy and print, wherever the page comes from."""

import functools
import gzip
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from live_site import POLICY, ROOT, LiveSite, until
from playwright.sync_api import BrowserContext, Page

SCRIPT = ROOT / "site_templates" / "enhance.js"
SHEET = ROOT / "site_templates" / "style.css"
PAGE = f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>Letters</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script src="enhance.js" defer></script></head>
<body>
<article id="one">
<div id="first"><p>Dear <mark>[name]</mark>,</p>
<p>thank you
for Monday.</p>
<ul>
<li>One.</li>
<li>Two.</li>
</ul></div>
<p><button data-copy="first">Copy</button> <button data-print>Print</button>
<span role="status"></span></p>
</article>
<article id="two"><pre id="second">journal today
</pre><p><button data-copy="second">Copy</button> <span role="status"></span></p></article>
<p id="pasted"><textarea></textarea></p>
</body>
</html>
"""
TEXT = "Dear [name],\n\nthank you\nfor Monday.\n\n- One.\n- Two."
REFUSED = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });"
MISSING = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
NOTHING = REFUSED + "Document.prototype.execCommand = () => false;"
COUNT_PRINTS = "window.printed = []; print = () => printed.push(document.querySelector('[data-alone]')?.id);"

Tabs = Callable[..., Page]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    for file in (SCRIPT, SHEET):
        shutil.copy(file, tmp_path)
    return tmp_path


@pytest.fixture(params=["file", "http"])
def address(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if request.param == "file":
        yield (folder / "page.html").as_uri()
        return
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/page.html"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


def paste(tab: Page) -> str:
    tab.locator("textarea").fill("")
    tab.locator("textarea").press("Control+v")
    return tab.locator("textarea").input_value()


def says(tab: Page, text: str, article: str = "one") -> None:
    until(tab, f"document.querySelector('#{article} [role=status]').textContent === '{text}'")


def test_it_is_small() -> None:
    assert len(gzip.compress(SCRIPT.read_bytes(), mtime=0)) <= 2048


@pytest.mark.parametrize("clipboard", ["", REFUSED, MISSING], ids=["allowed", "refused", "missing"])
def test_a_text_is_copied_as_one_reads_it(tabs: Tabs, address: str, clipboard: str) -> None:
    tab = tabs(address, clipboard)
    tab.click("text=Copy >> nth=0")
    says(tab, "Copied")
    assert paste(tab) == TEXT
    tab.click("text=Copy >> nth=1")
    says(tab, "Copied", "two")
    assert paste(tab) == "journal today\n"


def test_where_nothing_may_be_copied_the_text_is_selected_for_the_keyboard(tabs: Tabs, address: str) -> None:
    tab = tabs(address, NOTHING)
    tab.click("text=Copy >> nth=0")
    says(tab, "This browser does not allow it. The text is selected: copy it with the keyboard.")
    assert tab.evaluate("() => getSelection().toString()").split() == TEXT.replace("- ", "").split()


def test_an_article_is_printed_alone(tabs: Tabs, address: str) -> None:
    tab = tabs(address, COUNT_PRINTS)
    tab.click("text=Print")
    assert tab.evaluate("() => printed") == ["one"]
    tab.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert tab.locator("[data-alone]").count() == 0


def test_without_a_script_there_are_no_controls(context: Callable[..., BrowserContext], folder: Path) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto((folder / "page.html").as_uri())
    assert page.locator("button:visible").count() == 0


def test_calling_it_again_changes_nothing(tabs: Tabs, address: str) -> None:
    tab = tabs(address, COUNT_PRINTS)
    before = tab.evaluate("() => document.body.innerHTML")
    tab.evaluate(
        """() => {
            window.touched = 0;
            const all = { subtree: true, childList: true, attributes: true, characterData: true };
            new MutationObserver((records) => { touched += records.length; }).observe(document, all);
            enhance(document);
            enhance(document.body);
        }"""
    )
    assert tab.evaluate("() => [touched, document.body.innerHTML]") == [0, before]
    tab.click("text=Print")
    assert tab.evaluate("() => printed") == ["one"]


def test_controls_stay_when_a_page_is_patched_and_copy_what_is_there_then(tabs: Tabs) -> None:
    """The page of the server knows nothing of the script, and has a new control."""
    body = PAGE.partition("<body>")[2].partition("</body>")[0]
    script = '<script src="/enhance.js" defer></script>'
    site = LiveSite(index=f"{script}<h1>Before</h1>{body}")
    site.files["enhance.js"] = SCRIPT.read_bytes()
    site.style = SHEET.read_text(encoding="utf-8")
    try:
        tab = tabs(site.address)
        tab.focus("text=Copy >> nth=0")
        later = body.replace("Monday", "Tuesday").replace("</article>", "<button data-print>New</button></article>")
        site.change(index=f"{script}<h1>After</h1>{later}")
        until(tab, "document.querySelector('h1').textContent === 'After'")
        assert tab.locator("button:visible").count() == 5
        assert tab.evaluate("() => document.activeElement.dataset.copy") == "first"
        tab.keyboard.press("Enter")
        says(tab, "Copied")
        assert paste(tab) == TEXT.replace("Monday", "Tuesday")
    finally:
        site.stop()
