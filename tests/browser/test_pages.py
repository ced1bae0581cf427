"""Each kind of page in the browser, in both themes, on a phone and at a desk: nothing overflows, calls out or fails."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, Request

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
NARROW, WIDE = 340, 1280
ENTRY = """---
company: Aster {0}
role: Baker
date: 2026-03-0{0}
people: Dana Ortiz
---

## Questions

- Why us?
- Tell me about a mistake

## Lessons

- Ask what the flour is for. #research

## Next steps

- [ ] Say it aloud due:2026-03-1{0}
"""
BROKEN = (
    "---\ncompany: Aster\nrole: [\ndate: 2026-13-01\nraiting: 3\noutcome: maybe\n---\n\n## Questions\n\n- Rating: 9/5\n"
)

ONE_OF_A_KIND = {
    "interviews/2026-03-03-larkspur-energy-technical.html",
    "interviews/2025-10-07-kestrel-freight-technical.html",  # with code
    "interviews/2025-12-18-tamarack-mutual-take-home.html",
    "interviews/2026-03-13-tamarack-mutual-offer.html",
    "interviews/2025-12-01-sable-hotels-message.html",
    "interviews/2026-03-18-larkspur-energy-panel.html",  # ahead
    "interviews/2025-09-17-larkspur-energy-informational.html",
    "applications/tamarack-mutual-senior-data-analyst-claims.html",  # with an offer
    "offers/tamarack-mutual-senior-data-analyst-claims.html",  # answered
    "offers/quillfoot-foods-demand-planning-analyst.html",  # with what to write
    "applications/platte-valley-transit-service-planning-analyst.html",  # with feedback and a reflection
    "applications/larkspur-energy-load-forecast-analyst.html",
    "prep/2026-03-18-larkspur-energy-panel.html",
    "questions/tell-me-about-a-mistake-you-made-in-an-analysis.html",
    "letters/2026-03-13-verdance-seed-hiring-manager-thank-you.html",
    "letters/2026-03-12-quillfoot-foods-offer-counteroffer.html",
}
"""Of the sample's pages that there are many of, those that differ; of the others there is one each."""

pytestmark = pytest.mark.xdist_group("pages")  # one browser, and each site is built once


class Visit(NamedTuple):
    """A page, and what was heard of it while it was looked at."""

    page: Page
    heard: list[str]

    def show(self, path: Path) -> None:
        self.page.goto(path.as_uri())


def write_entries(folder: Path, count: int) -> None:
    folder.mkdir()
    for number in range(1, count + 1):
        (folder / f"{number}.md").write_text(ENTRY.format(number), encoding="utf-8")


def write_mistakes(folder: Path) -> None:
    write_entries(folder, 1)
    (folder / "broken.md").write_text(BROKEN, encoding="utf-8")
    (folder / "journal.toml").write_text('titel = "Search"\n', encoding="utf-8")


YES = """---
company: Aster 1
role: Baker
date: 2026-03-12
stage: offer
outcome: accepted
answered: 2026-03-13
base: 52000 USD
start: 2026-04-20
conditions: food handler card, two references
people: Lee Park, Head Baker
source: referral by Ana Brandt
---

## Reflection

**What worked:** Bringing the bread.

## Next steps

- [x] Two references
"""


def write_yes(folder: Path) -> None:
    write_entries(folder, 3)
    (folder / "yes.md").write_text(YES, encoding="utf-8")


LONG = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle" * 3
OFFER = """---
company: {0}
role: Baker
date: 2026-03-12
stage: offer
base: {1}
bonus: {2}
flexible_hours: {2}
conditions: {2}
walk_away: 40000 USD
target: 52000 USD
market: 45000-60000 USD
market_source: {2}
respond_by: 2026-03-1{3}
scores:
  team: {3}
  {2}: 5
---

## Counter

- Ask: {2}
- Argument: {2}: {2}

**Their reply:** {2}
"""


def write_offers(folder: Path) -> None:
    """Eight at once, with no present job: very long words, pay by the hour, in another currency, and none at all."""
    folder.mkdir()
    pay = (
        "50000 USD",
        "26 USD per hour",
        "4200 EUR per month",
        "none",
        "to be named",
        "48000 USD",
        "1 USD",
        "9000000 IDR",
    )
    for number, base in enumerate(pay, 1):
        long = number % 2
        text = OFFER.format(
            f"{LONG}{number}" if long else f"Aster {number}", base, LONG if long else "ten words", number
        )
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    (folder / "journal.toml").write_text("[offers]\nweights = { team = 2, money = 1 }\n", encoding="utf-8")


def write_words(folder: Path) -> None:
    """One offer, of which nothing is a figure."""
    folder.mkdir()
    words = "---\ncompany: Aster\nrole: Baker\ndate: 2026-03-12\nstage: offer\nbonus: something nice\n---\n"
    (folder / "1.md").write_text(words, encoding="utf-8")
    (folder / "journal.toml").write_text("[current]\nbase = 40000\n", encoding="utf-8")


JOURNALS: dict[str, Callable[[Path], None]] = {
    "empty": lambda folder: write_entries(folder, 0),
    "one": lambda folder: write_entries(folder, 1),
    "three": lambda folder: write_entries(folder, 3),
    "mistakes": write_mistakes,
    "yes": write_yes,
    "offers": write_offers,
    "words": write_words,
}


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, ...]]:
    """The pages to look at, by the name of the journal."""
    top = tmp_path_factory.mktemp("sites")
    pages: dict[str, tuple[Path, ...]] = {}
    for name, write in JOURNALS.items():
        write(top / name)
        pages[name] = tuple(sorted(build(top / name, top).rglob("*.html")))
    sample = build(SAMPLE, top)
    pages["sample"] = (*sorted(sample.glob("*.html")), *(sample / path for path in sorted(ONE_OF_A_KIND)))
    return pages


def build(journal: Path, top: Path) -> Path:
    output = top / f"site-{journal.name}"
    build_site(load_journal(journal, cache=False), journal, output, DAY, home=top / "nobody")
    return output


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
    axe = Axe()
    for path in sites[journal]:
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
        assert page.evaluate("getComputedStyle(document.body).color").startswith("oklch(0.24"), path.name


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
