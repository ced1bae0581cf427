"""For those who read by keyboard, by ear or enlarged: order, names and landmarks of every kind of page."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from live_site import ROOT
from playwright.sync_api import BrowserContext, Page

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages import PAGES

SAMPLE = ROOT / "journal"
DAY = dt.date(2026, 3, 16)
EVERY = 12
"""Of pages that there are many of, each twelfth; each kind has one at least."""

pytestmark = pytest.mark.xdist_group("keyboard")

FAULTS = """() => {
    const faults = [];
    const all = (selector) => [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility());
    const words = (it) => it.textContent.replace(/\\s+/g, " ").trim();
    const byIds = (ids) => ids.split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join("");
    const named = (it) => it.getAttribute("aria-label") || byIds(it.getAttribute("aria-labelledby") ?? "");

    const levels = all("h1, h2, h3, h4, h5, h6").map((it) => Number(it.nodeName[1]));
    if (levels[0] !== 1 || levels.filter((it) => it === 1).length !== 1) faults.push(`h1: ${levels}`);
    const skipped = levels.filter((level, at) => at && level > levels[at - 1] + 1);
    if (skipped.length) faults.push(`skipped to h${skipped}: ${levels}`);
    for (const it of all("h1, h2, h3, h4, h5, h6")) if (!words(it)) faults.push(`empty: ${it.outerHTML}`);

    const ids = [...document.querySelectorAll("[id]")].map((it) => it.id);
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) faults.push(`twice: #${id}`);

    if (all("main").length !== 1 || all("header.side").length !== 1) faults.push("not one main and one banner");
    for (const kind of ["nav", "search, [role=search]", "[role=region]", "aside"]) {
        const names = all(kind).map(named);
        const must = names.length > 1 || kind === "[role=region]";
        if (must && names.includes("")) faults.push(`without a name: ${kind}`);
        if (new Set(names).size < names.length) faults.push(`the same name: ${kind} ${names}`);
    }
    const outside = all("h1, h2, p, table, ul").find((it) => !it.closest("main, header"));
    if (outside) faults.push(`outside of landmarks: ${outside.outerHTML}`);

    for (const it of all("input, select, textarea")) {
        if (!it.labels.length || !words(it.labels[0])) faults.push(`without a label: ${it.outerHTML}`);
    }
    for (const it of all("a, button, summary")) {
        if (!words(it) && !named(it)) faults.push(`says nothing: ${it.outerHTML}`);
        if (it.matches("a:not([href])")) faults.push(`leads nowhere: ${it.outerHTML}`);
    }
    if (all("[tabindex]").some((it) => it.tabIndex > 0)) faults.push("a stop that jumps the queue");
    for (const table of all("table")) {
        // What a person wrote has its headers on top, and browsers know by themselves what they are of.
        const ours = table.querySelector("[scope]");
        const rows = ours ? [...table.tBodies].flatMap((body) => [...body.rows]) : [];
        const bare = rows.filter((row) => !row.querySelector("th, [colspan]"));
        if (!table.querySelector("[scope], thead th")) faults.push("a table without headers");
        if (bare.length) faults.push(`a row without a header: ${words(bare[0]).slice(0, 60)}`);
        if (ours && table.querySelector("th:not([scope])")) faults.push("a header of nothing");
    }
    for (const it of all("svg[role=img], figure svg:not([aria-hidden])"))
        if (!it.querySelector("title")?.textContent && !named(it)) faults.push("a drawing without a name");
    const loud = all("[role=status], [aria-live], [role=alert]").find(words);
    if (loud) faults.push(`speaks at once: ${words(loud)}`);
    return faults;
}"""

STEP = """() => {
    const it = document.activeElement;
    if (!it || it === document.body) return null;
    window.stops ??= [];
    const again = stops.includes(it);
    stops.push(it);
    const style = getComputedStyle(it);
    const { top, bottom, left, right, width, height } = it.getBoundingClientRect();
    // What is higher than the window may begin below the bar, and so its lower end is asked.
    const x = Math.min(Math.max(left + 3, 1), innerWidth - 2);
    const at = document.elementFromPoint(x, Math.min(bottom, innerHeight) - 3);
    return {
        again,
        what: it.outerHTML.slice(0, 120),
        seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        covered: Boolean(at && !it.contains(at) && !at.contains(it) && at.closest(".side") && !it.closest(".side")),
    };
}"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Of each kind of page: all, or each twelfth of those that there are many of."""
    site = tmp_path_factory.mktemp("keyboard") / "site"
    journal = load_journal(SAMPLE, cache=False)
    build_site(journal, SAMPLE, site, DAY, home=site.parent / "nobody")
    material = Material(journal, (), DAY, False, tuple)
    found: list[str] = []
    for page in PAGES:
        paths = sorted(page.paths(material)) if page.paths else [page.path]
        found += paths[:: EVERY if len(paths) > EVERY else 1]
    return tuple(site / path for path in found if (site / path).is_file())


def unfold(page: Page) -> None:
    page.evaluate("() => document.querySelectorAll('details').forEach((it) => { it.open = true; })")


@pytest.mark.parametrize("width", [390, 1280])
def test_each_page_is_in_order_and_all_in_it_has_a_name(
    context: Callable[..., BrowserContext], pages: tuple[Path, ...], width: int
) -> None:
    page = context(viewport={"width": width, "height": 800}).new_page()
    found: dict[str, list[str]] = {}
    for path in pages:
        page.goto(path.as_uri())
        for look in ("folded", "open"):
            faults = page.evaluate(FAULTS)
            if faults:
                found[f"{path.name}, {look}"] = faults
            unfold(page)
    assert found == {}


@pytest.mark.parametrize("width", [390, 1280])
def test_the_first_stop_leads_past_the_navigation(
    context: Callable[..., BrowserContext], pages: tuple[Path, ...], width: int
) -> None:
    page = context(viewport={"width": width, "height": 800}).new_page()
    for path in pages:
        page.goto(path.as_uri())
        if page.evaluate("() => document.activeElement !== document.body"):
            continue  # the field of a page that is there to be typed into
        page.keyboard.press("Tab")
        skip = page.locator(":focus")
        assert skip.inner_text() == "Skip to the page" and skip.is_visible(), path.name
        box = skip.bounding_box()
        assert box and box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 44
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        stops = page.locator("main :is(a, button, summary, input, select, [tabindex])").count()
        assert not stops or page.locator("main :focus").count() == 1, path.name


@pytest.mark.parametrize("width", [390, 1280])
def test_where_one_is_can_always_be_seen(
    context: Callable[..., BrowserContext], pages: tuple[Path, ...], width: int
) -> None:
    """Each stop once, in sight, with a ring, and not below the bar at the top: with every fold open."""
    page = context(viewport={"width": width, "height": 800}).new_page()
    kinds = {path.parent.name + path.name[:4]: path for path in pages}
    for path in kinds.values():
        page.goto(path.as_uri())
        unfold(page)
        for _ in range(30):
            page.keyboard.press("Tab")
            stop = page.evaluate(STEP)
            if stop is None or stop["again"]:
                break
            assert stop["seen"] and stop["ring"] and not stop["covered"], (path.name, stop)


def test_a_list_is_filtered_by_keyboard_alone(context: Callable[..., BrowserContext], pages: tuple[Path, ...]) -> None:
    (path,) = [path for path in pages if path.name == "questions.html"]
    page = context(viewport={"width": 390, "height": 800}).new_page()
    page.goto(path.as_uri())
    page.focus("search summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("data")
    for _ in range(4):  # past topic, company and stage
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.locator("search :focus").get_attribute("name") == "weak"
    assert " of 63 shown" in page.locator("search [role=status]").inner_text()
    page.get_by_role("button", name="Show all").focus()
    page.keyboard.press("Enter")
    assert page.locator("search [role=status]").inner_text() == ""
    assert page.evaluate("() => document.activeElement.nodeName") == "SUMMARY"
