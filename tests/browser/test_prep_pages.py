"""Prep sheets on paper: two pages at most, whatever the journal holds, on A4 and on US Letter; and on a phone."""

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext
from prep_journals import write_first, write_hostile, write_loop, write_many

from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
SIZES = {"A4": (210, 297), "Letter": (216, 279)}
"""In millimetres."""

pytestmark = pytest.mark.xdist_group("pages")

WRITERS: dict[str, Callable[[Path], None]] = {
    "first": write_first,
    "hostile": write_hostile,
    "loop": write_loop,
    "many": write_many,
}
SHEETS = {"sample": 2, "first": 1, "hostile": 2, "loop": 4, "many": 3}
"""How many conversations lie ahead."""


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """The sheets of each journal, written to disk with what they need."""
    top = tmp_path_factory.mktemp("prep")
    for name, write in WRITERS.items():
        write(top / name)
    return {name: write_sheets(top / name if name in WRITERS else SAMPLE, top / f"site-{name}") for name in SHEETS}


def write_sheets(journal: Path, output: Path) -> list[Path]:
    site = Site(load_journal(journal, cache=False), (), DAY)
    for path in site:
        if path.startswith("prep/") or not path.endswith((".html", ".json")):
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            (output / path).write_bytes(site[path])
    return sorted((output / "prep").glob("*.html"))


def count_pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("journal", SHEETS)
def test_a_sheet_fits_on_two_pages(
    context: Callable[..., BrowserContext], sheets: dict[str, list[Path]], journal: str, size: str
) -> None:
    page = context().new_page()
    assert len(sheets[journal]) == SHEETS[journal]
    for sheet in sheets[journal]:
        page.goto(sheet.as_uri())
        pages = count_pages(page.pdf(format=size))
        assert 1 <= pages <= 2, sheet.name
        assert journal != "first" or pages == 1, "what there is to say before the first interview is one page"


@pytest.mark.parametrize("journal", ["hostile", "many", "sample"])
def test_on_paper_nothing_stands_over_its_column_and_no_print_is_tiny(
    context: Callable[..., BrowserContext], sheets: dict[str, list[Path]], journal: str
) -> None:
    """In points at least 8; in breadth at most a column, which is what a table or an endless word would break."""
    width, height = (round(side * 96 / 25.4) for side in SIZES["A4"])
    page = context(viewport={"width": width, "height": height}).new_page()
    page.emulate_media(media="print")
    for sheet in sheets[journal]:
        page.goto(sheet.as_uri())
        assert page.evaluate(TOO_BROAD) == [], sheet.name
        assert page.evaluate(SMALLEST) >= 8, sheet.name


TOO_BROAD = """() => {
  const column = (document.querySelector('.sheet').clientWidth) / 2;
  const found = [...document.querySelectorAll('.half :is(p, li, pre, table, h2, h3, dd, .part)')];
  return found.filter(it => it.getClientRects()[0]?.width > column + 1 || it.scrollWidth > it.clientWidth + 1)
    .filter(it => getComputedStyle(it).display !== 'inline').map(it => it.outerHTML.slice(0, 80));
}"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll('.sheet *')].filter(it => it.textContent.trim())
  .map(it => parseFloat(getComputedStyle(it).fontSize) * 72 / 96))"""


@pytest.mark.parametrize("journal", ["hostile", "sample"])
def test_on_a_phone_nothing_stands_over_the_edge(
    context: Callable[..., BrowserContext], sheets: dict[str, list[Path]], journal: str
) -> None:
    page = context(viewport={"width": 340, "height": 800}).new_page()
    for sheet in sheets[journal]:
        page.goto(sheet.as_uri())
        too_wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert too_wide <= 0, sheet.name


def test_the_page_that_is_printed_is_the_sheet_alone(
    context: Callable[..., BrowserContext], sheets: dict[str, list[Path]]
) -> None:
    page = context().new_page()
    page.goto(sheets["sample"][0].as_uri())
    page.emulate_media(media="print")
    assert not page.locator(".side").is_visible()
    assert not page.get_by_role("button", name="Print").is_visible()
    page.emulate_media(media="screen")
    assert page.get_by_role("button", name="Print").is_visible()


def test_what_to_say_is_a_touch_away_from_the_question(
    context: Callable[..., BrowserContext], sheets: dict[str, list[Path]]
) -> None:
    page = context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(sheets["sample"][0].as_uri())
    page.get_by_role("link", name="How would you forecast demand").click()
    assert page.locator(":target h3").first.is_visible()
    assert "Name what drives it here" in page.locator(":target").inner_text()
