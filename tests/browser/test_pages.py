"""Each kind of page in the browser, in both themes, on a phone and at a desk: nothing overflows, calls out or fails."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from looked_at import JOURNALS, build_sites, one_of_each
from playwright.sync_api import BrowserContext, Page, Request

from journal_tool.rendering.urls import COMPONENTS

NARROW, WIDE = 340, 1280
DARK = ("oklch(0.24", "rgb(27, 29, 34)")  # the ink of paper, and that of the proof, which has a look of its own

pytestmark = pytest.mark.xdist_group("pages")  # one browser, and each site is built once


class Visit(NamedTuple):
    """A page, and what was heard of it while it was looked at."""

    page: Page
    heard: list[str]

    def show(self, path: Path) -> None:
        self.page.goto(path.as_uri())


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, ...]]:
    """The pages to look at, by the name of the journal."""
    return {name: looked.kinds for name, looked in build_sites(tmp_path_factory.mktemp("sites")).items()}


@pytest.fixture(params=["light at a desk", "dark on a phone"])
def visit(request: pytest.FixtureRequest, context: Callable[..., BrowserContext]) -> Iterator[Visit]:
    """Each theme and each width once: what depends on both together was never found, and takes twice the time."""
    heard: list[str] = []

    def hear(request: Request) -> None:
        if not request.url.startswith(("file://", "data:")):
            heard.append(request.url)

    width = WIDE if "desk" in request.param else NARROW
    # axe is a script, which the policy of the pages forbids; the other tests look at them under their policy
    asks_axe = "axe" in request.node.name
    theme = request.param.partition(" ")[0]
    page = context(viewport={"width": width, "height": 800}, color_scheme=theme, bypass_csp=asks_axe).new_page()
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("requestfailed", lambda request: heard.append(request.url))
    page.on("request", hear)
    yield Visit(page, heard)


@pytest.mark.parametrize("journal", [*JOURNALS, "sample"])
def test_a_page_fits_and_calls_nobody(visit: Visit, sites: dict[str, tuple[Path, ...]], journal: str) -> None:
    for path in sites[journal]:
        visit.show(path)
        too_wide = visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert too_wide <= 0, path.name
        assert visit.heard == [], path.name


@pytest.mark.parametrize("journal", ["empty", "mistakes", "yes", "offers", "words", "sample"])
def test_axe_finds_nothing(visit: Visit, sites: dict[str, tuple[Path, ...]], journal: str) -> None:
    """The sample's pages, and of the other journals what is most their own."""
    axe = Axe()
    for path in sites[journal] if journal in ("sample", "empty") else one_of_each(sites[journal]):
        visit.show(path)
        found = axe.run(visit.page).response["violations"]
        assert [(it["id"], [node["html"] for node in it["nodes"]]) for it in found] == [], path.name


def test_where_one_is_can_be_seen_in_the_navigation(visit: Visit, sites: dict[str, tuple[Path, ...]]) -> None:
    """On a phone it scrolls sideways, and the last pages would be out of sight."""
    for path in sites["sample"]:
        visit.show(path)
        for here in visit.page.locator(".side [aria-current]").all():
            box = here.bounding_box()
            assert box and box["x"] >= 0 and box["x"] + box["width"] <= visit.page.viewport_size["width"], path.name


def test_on_paper_there_is_no_navigation_and_nothing_is_cut(
    context: Callable[..., BrowserContext], sites: dict[str, tuple[Path, ...]]
) -> None:
    page = context(viewport={"width": 700, "height": 1000}, color_scheme="dark").new_page()
    page.emulate_media(media="print")
    for path in (*sites["sample"], *sites["yes"]):
        page.goto(path.as_uri())
        assert not page.locator(".side").is_visible() and not page.locator(".skip").is_visible()
        cut = "[...document.querySelectorAll('.scroll, pre')].filter(it => it.scrollWidth > it.clientWidth).length"
        assert page.evaluate(cut) == 0, path.name
        assert page.evaluate("getComputedStyle(document.body).color").startswith(DARK), path.name
        assert page.pdf().startswith(b"%PDF"), path.name


def test_no_label_of_a_bar_is_cut(visit: Visit, sites: dict[str, tuple[Path, ...]]) -> None:
    """Their places are in percent, and so what fits at a desk may not on a phone."""
    cut = """[...document.querySelectorAll('svg:has(.offered) text')].filter(label => {
        const inner = label.getBoundingClientRect(), outer = label.closest('svg').getBoundingClientRect();
        return inner.left < outer.left || inner.right > outer.right || inner.bottom > outer.bottom;
    }).map(label => label.textContent)"""
    for path in (*sites["sample"], *sites["offers"]):
        visit.show(path)
        assert visit.page.evaluate(cut) == [], path.name


def test_the_first_column_stays_while_offers_scroll_sideways(visit: Visit, sites: dict[str, tuple[Path, ...]]) -> None:
    (path,) = [path for path in sites["offers"] if path.name == "offers.html"]
    visit.show(path)
    scrolled = visit.page.locator(".sides").evaluate("it => { it.scrollLeft = 400; return it.scrollLeft }")
    assert scrolled > 0
    region = visit.page.locator(".sides").bounding_box()
    head = visit.page.locator(".sides th[scope=row]").first.bounding_box()
    assert region and head and abs(region["x"] - head["x"]) < 2


def test_the_first_key_leads_past_the_navigation(visit: Visit, sites: dict[str, tuple[Path, ...]]) -> None:
    visit.show(next(path for path in sites["sample"] if path.name == "lessons.html"))
    visit.page.keyboard.press("Tab")
    box = visit.page.locator(".skip:focus").bounding_box()
    assert box and box["x"] >= 0 and box["y"] >= 0
    visit.page.keyboard.press("Enter")
    visit.page.keyboard.press("Tab")
    assert visit.page.evaluate("document.activeElement.closest('main') !== null")


def test_whatever_has_the_focus_shows_it(visit: Visit, sites: dict[str, tuple[Path, ...]]) -> None:
    """On the page that has every control there is, in the order in which the keyboard comes to them."""
    visit.show(next(path for path in sites["sample"] if path.name == COMPONENTS))
    outline = (
        "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
    )
    for _ in range(visit.page.locator(":is(a[href], button, select, input, summary, [tabindex]):visible").count()):
        visit.page.keyboard.press("Tab")
        assert visit.page.evaluate(outline) == ["solid", "2px"], visit.page.evaluate("document.activeElement.outerHTML")
