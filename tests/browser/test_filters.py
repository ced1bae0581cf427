"""Filters of lists: what a choice promises it keeps, the address keeps what was chosen, and a patch changes nothing."""

import datetime as dt
import gzip
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from live_site import ROOT, LiveSite, until
from playwright.sync_api import BrowserContext, Page

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

LOOK = ROOT / "site_templates"
SAMPLE = ROOT / "journal"
DAY = dt.date(2026, 3, 16)
LISTS = ("interviews", "applications", "people", "questions", "lessons", "next-steps")

pytestmark = pytest.mark.xdist_group("filters")

Tabs = Callable[..., Page]

PREPARE = """() => {
    window.bar = document.querySelector("search");
    window.controls = [...bar.querySelectorAll("select, input")];
    window.named = (name) => controls.find((it) => it.name === name);
    window.set = (control, value) => {
        if (control.type === "checkbox") control.checked = Boolean(value);
        else control.value = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
        control.dispatchEvent(new Event("change", { bubbles: true }));
    };
    window.told = () => bar.querySelector("[role=status]").textContent;
    // What can be chosen now, each as [name, value, the number that it promises].
    window.promises = () => controls.filter((it) => !it.closest("label").hidden).flatMap((it) => {
        if (it.type === "checkbox") return [[it.name, "1", Number(it.parentElement.querySelector("span").textContent)]];
        const options = [...(it.options ?? [])].slice(1);
        return options.map((one) => [it.name, one.value, Number(/\\((\\d+)\\)$/.exec(one.text)[1])]);
    });
    window.visible = () => [...document.querySelectorAll("[data-rows]:not([data-whole] *) > :not(h2)")]
        .filter((it) => it.checkVisibility());
}"""
BROKEN = """() => {
    const broken = [];
    const check = (before) => {
        for (const [name, value, promised] of promises()) {
            const control = named(name);
            const was = control.type === "checkbox" ? control.checked && "1" : control.value;
            set(control, value);
            const shown = Number(told().split(" of ")[0].replace(",", ""));
            const links = new Set(visible().map((it) => it.querySelector("a")?.getAttribute("href")));
            const seen = PAGE === "questions" ? links.size : visible().length;
            if (shown !== promised || seen !== shown) broken.push([before, name, value, promised, shown, seen]);
            set(control, was || "");
        }
    };
    check("");
    for (const [name, value] of promises().filter((_, at) => at % 3 === 0)) {
        set(named(name), value);
        check(`${name} ${value}`);
        set(named(name), "");
    }
    return broken;
}"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("sample")
    build_site(load_journal(SAMPLE, cache=False), SAMPLE, top / "site", DAY, home=top / "nobody")
    return top / "site"


def open_list(tabs: Tabs, site: Path, name: str, query: str = "") -> Page:
    tab = tabs((site / f"{name}.html").as_uri() + query)
    tab.evaluate(PREPARE)
    return tab


def test_it_is_small() -> None:
    sizes = {name: len(gzip.compress((LOOK / name).read_bytes(), mtime=0)) for name in ("filters.js", "theme.js")}
    assert sizes["filters.js"] <= 4.5 * 1024 and sizes["theme.js"] <= 768


@pytest.mark.parametrize("name", LISTS)
def test_each_choice_leaves_as_many_rows_as_it_promises(tabs: Tabs, sample: Path, name: str) -> None:
    """Also beside each third of the others; a question under two topics counts once."""
    tab = open_list(tabs, sample, name)
    assert len(tab.evaluate("() => promises()")) > 3
    assert tab.evaluate(BROKEN.replace("PAGE", f"'{name}'")) == []
    assert tab.evaluate("() => told()") == ""
    assert tab.evaluate("() => document.querySelectorAll('main [hidden]:not(search *)').length") == 0


WANTED = (
    # by hand, from the files of the sample
    ("interviews", "stage", "Technical", {"Larkspur Energy", "Kestrel Freight", "Platte Valley Transit"}),
    ("interviews", "when", "Ahead", {"Larkspur Energy", "Verdance Seed"}),
    ("people", "company", "Sable Hotels", None),
    ("next-steps", "late", "1", None),
)


@pytest.mark.parametrize(("name", "control", "value", "companies"), WANTED)
def test_what_is_shown_is_what_was_chosen(
    tabs: Tabs, sample: Path, name: str, control: str, value: str, companies: set[str] | None
) -> None:
    tab = open_list(tabs, sample, name)
    tab.evaluate(f"() => set(named('{control}'), '{value}')")
    shown = tab.evaluate("() => visible().map((it) => it.innerText)")
    if companies is not None:
        found = set(tab.evaluate("() => visible().map((it) => it.querySelector('a').textContent)"))
        assert found == companies
    elif name == "people":
        assert shown and all(
            "Sable" in it for it in tab.evaluate("() => visible().map((it) => it.closest('section').innerText)")
        )
    else:
        assert len(shown) == 1 and "Overdue since" in shown[0]


def test_headings_and_folds_with_nothing_in_them_go_and_others_say_how_much_is_left(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "next-steps")
    assert tab.locator("main details:not(search *)[open]").count() == 0
    tab.evaluate("() => set(named('done'), '1')")
    assert tab.locator("main details:not(search *):visible:not([open])").count() == 0
    assert tab.locator("main section:visible:not(:has(li:visible))").count() == 0
    shown = tab.evaluate("() => [...document.querySelectorAll('summary[data-shown], h2[data-shown]')].length")
    assert shown > 0
    tab.click("text=Show all")
    assert tab.locator("main details:not(search *)[open]").count() == 0
    assert tab.locator("[data-shown]").count() == 0


def test_words_are_found_whatever_their_case_and_accents(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "lessons")
    counts = []
    for words in ("résumé", "RESUME", "resume  ", "resume decisions", "resume nowhere"):
        tab.fill("[type=search]", words)
        counts.append(tab.evaluate("() => visible().length"))
    assert counts[0] == counts[1] == counts[2] >= counts[3] > 0 == counts[4]
    assert tab.evaluate("() => told()").startswith("0 of ")


def test_the_address_keeps_what_was_chosen_and_nothing_else_of_it_changes(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "questions", "?follow#where")
    before = tab.evaluate("() => history.length")
    tab.evaluate("() => { set(named('weak'), '1'); set(named('company'), 'Larkspur Energy'); }")
    tab.fill("[type=search]", "forecast")
    tab.press("[type=search]", "Tab")
    parts = urlsplit(tab.url)
    asked = parse_qs(parts.query, keep_blank_values=True)
    assert asked == {"follow": [""], "weak": ["1"], "company": ["Larkspur Energy"], "words": ["forecast"]}
    assert parts.fragment == "where"
    shown = tab.evaluate("() => told()")
    assert shown and tab.evaluate("() => history.length") == before
    tab.reload()
    tab.evaluate(PREPARE)
    assert tab.evaluate("() => [told(), named('weak').checked, named('company').value, named('words').value]") == [
        shown,
        True,
        "Larkspur Energy",
        "forecast",
    ]
    tab.click("text=Show all")
    assert urlsplit(tab.url).query == "follow="
    assert tab.evaluate("() => document.activeElement.nodeName") == "SUMMARY"


def test_while_somebody_types_the_address_waits(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "people")
    tab.locator("[type=search]").press_sequentially("an")
    assert urlsplit(tab.url).query == ""
    until(tab, "location.search === '?words=an'")


def test_a_choice_that_nothing_has_is_told_and_can_be_taken_back(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "interviews", "?company=Nobody+Ever")
    assert tab.evaluate("() => told()") == "0 of 43 shown"
    tab.click("text=Show all")
    assert tab.evaluate("() => visible().length") == 43


def test_a_link_to_a_row_that_is_left_out_shows_it(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "interviews", "?when=Ahead")
    tab.evaluate("() => { location.hash = 'year-2025'; }")
    until(tab, "document.querySelector('#year-2025').checkVisibility()")
    assert tab.evaluate("() => told()") == ""
    until(tab, "Math.abs(document.querySelector('#year-2025').getBoundingClientRect().top) < 200")


@pytest.mark.parametrize("width", [340, 1280])
def test_a_place_far_down_is_found_though_what_is_out_of_sight_has_no_layout(
    context: Callable[..., BrowserContext], sample: Path, width: int
) -> None:
    page = context(viewport={"width": width, "height": 800}).new_page()
    page.goto((sample / "people.html").as_uri())
    last = page.evaluate("() => [...document.querySelectorAll('.met > li')].slice(-8)[0].id")
    page.goto("about:blank")
    page.goto(f"{(sample / 'people.html').as_uri()}#{last}")
    page.wait_for_timeout(200)
    box = page.locator(f"[id='{last}']").bounding_box()
    assert box and 0 <= box["y"] < 700


@pytest.mark.parametrize("width", [340, 390, 1280])
def test_controls_are_large_enough_to_touch(context: Callable[..., BrowserContext], sample: Path, width: int) -> None:
    page = context(viewport={"width": width, "height": 800}).new_page()
    for name in LISTS:
        page.goto((sample / f"{name}.html").as_uri())
        if not page.evaluate("() => document.querySelector('search details').open"):
            page.click("search summary")
        page.fill("[type=search]", "a")
        for control in page.locator("search :is(summary, select, [type=search], label.button, button)").all():
            box = control.bounding_box()
            assert box is None or (box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= width), name


def test_without_a_script_and_on_paper_there_is_no_bar(context: Callable[..., BrowserContext], sample: Path) -> None:
    plain = context(java_script_enabled=False).new_page()
    page = context().new_page()
    page.emulate_media(media="print")
    for name in LISTS:
        for one in (plain, page):
            one.goto((sample / f"{name}.html").as_uri())
            assert not one.locator(".filters").is_visible() and not one.locator(".theme").is_visible()


def test_a_short_list_has_none(tabs: Tabs, tmp_path: Path) -> None:
    journal = tmp_path / "journal"
    journal.mkdir()
    (journal / "1.md").write_text("---\ncompany: Aster\ndate: 2026-03-01\n---\n", encoding="utf-8")
    build_site(load_journal(journal, cache=False), journal, tmp_path / "site", DAY, home=tmp_path)
    tab = tabs((tmp_path / "site" / "interviews.html").as_uri())
    assert tab.locator(".filters").count() == 0


ROW = '<li><a href="{0}.html" data-company>{0}</a> <span data-stage>{1}</span></li>\n'
SCRIPTS = '<script src="/enhance.js" defer></script><script src="/filters.js" defer></script>'


def make_list(heading: str, **rows: str) -> str:
    template = (LOOK / "filters.html").read_text(encoding="utf-8")
    select = template.split("show_choice_sorted(name, words) -%}\n")[1].split("\n{%- endmacro")[0]
    choices = "".join(select.replace("{{ words }}", it).replace("{{ name }}", it) for it in ("company", "stage"))
    items = "".join(ROW.format(name, stage) for name, stage in rows.items())
    return (
        f"{SCRIPTS}<main><h1>{heading}</h1><div class='filters' data-filters><template>{choices}</template></div>"
        f"<section><h2>All</h2><ul data-rows>{items}</ul></section></main>"
    )


def test_a_patch_of_the_page_keeps_what_was_chosen_and_where_one_is(tabs: Tabs) -> None:
    """The page of the server knows nothing of the bar, and has a row more and one less."""
    site = LiveSite(index=make_list("Before", Ada="Panel", Bo="Screen", Cy="Panel"))
    for name in ("enhance.js", "filters.js"):
        site.files[name] = (LOOK / name).read_bytes()
    site.style = (LOOK / "style.css").read_text(encoding="utf-8")
    try:
        tab = tabs(site.address)
        tab.evaluate(PREPARE)
        tab.evaluate("() => { bar.querySelector('details').open = true; set(named('stage'), 'Panel'); }")
        tab.focus("[type=search]")
        tab.evaluate(
            """() => {
                window.seen = [];
                const look = () => {
                    seen.push(visible().map((it) => it.querySelector("a").textContent).join());
                    requestAnimationFrame(look);
                };
                look();
            }"""
        )
        site.change(index=make_list("After", Ada="Panel", Bo="Screen", Dee="Panel", Eve="Final"))
        until(tab, "document.querySelector('h1').textContent === 'After'")
        assert tab.evaluate("() => told()") == "2 of 4 shown"
        assert tab.evaluate("() => visible().map((it) => it.querySelector('a').textContent)") == ["Ada", "Dee"]
        assert tab.evaluate("() => promises()") == [
            ["company", "Ada", 1],
            ["company", "Bo", 0],
            ["company", "Dee", 1],
            ["company", "Eve", 0],
            ["stage", "Final", 1],
            ["stage", "Panel", 2],
            ["stage", "Screen", 1],
        ]
        assert tab.evaluate("() => document.activeElement.name") == "words"
        assert tab.locator("search").count() == 1
        assert set(tab.evaluate("() => seen")) <= {"Ada,Cy", "Ada,Dee"}, "nothing that was left out is ever painted"
    finally:
        site.stop()


def test_calling_it_again_changes_nothing(tabs: Tabs, sample: Path) -> None:
    tab = open_list(tabs, sample, "applications", "?words=analyst")
    assert tab.evaluate("() => told()")
    tab.evaluate(
        """() => {
            window.touched = [];
            const all = { subtree: true, childList: true, attributes: true, characterData: true };
            new MutationObserver((records) => touched.push(...records)).observe(document, all);
            enhance(document);
            enhance(document.body);
        }"""
    )
    assert tab.evaluate("() => touched.map((it) => [it.type, it.target.nodeName, it.attributeName])") == []


def test_a_browser_that_lets_no_address_be_written_filters_all_the_same(tabs: Tabs, sample: Path) -> None:
    refuse = "history.replaceState = () => { throw new DOMException('no', 'SecurityError'); };"
    tab = tabs((sample / "interviews.html").as_uri(), refuse)
    tab.evaluate(PREPARE)
    tab.evaluate("() => set(named('when'), 'Ahead')")
    assert tab.evaluate("() => told()") == "2 of 43 shown"


# ── The theme ──

GROUND = "() => getComputedStyle(document.documentElement).colorScheme"


def test_a_theme_is_kept_from_page_to_page_and_let_go(tabs: Tabs, sample: Path) -> None:
    tab = tabs((sample / "index.html").as_uri())
    assert tab.evaluate(GROUND) == "light dark"
    tab.get_by_label("Theme").select_option("Dark")
    assert tab.evaluate(GROUND) == "dark"
    other = tabs((sample / "people.html").as_uri())
    assert other.evaluate(GROUND) == "dark" and other.get_by_label("Theme").input_value() == "dark"
    other.get_by_label("Theme").select_option("Light")
    until(tab, "document.documentElement.dataset.theme === 'light'")
    assert tab.get_by_label("Theme").input_value() == "light"
    tab.get_by_label("Theme").select_option("System")
    tab.reload()
    assert tab.evaluate(GROUND) == "light dark"


def test_the_theme_is_there_before_the_page_is_and_paper_is_light(
    context: Callable[..., BrowserContext], sample: Path
) -> None:
    window = context(color_scheme="light")
    page = window.new_page()
    page.goto((sample / "index.html").as_uri())
    page.get_by_label("Theme").select_option("Dark")
    page.add_init_script(
        """new MutationObserver(() => {
            if (document.body && !("first" in window)) window.first = document.documentElement.dataset.theme;
        }).observe(document, { subtree: true, childList: true });"""
    )
    page.reload()
    assert page.evaluate("() => first") == "dark"
    page.emulate_media(media="print")
    assert page.evaluate(GROUND) == "light"


def test_where_nothing_can_be_kept_the_theme_holds_for_the_page(tabs: Tabs, sample: Path) -> None:
    refuse = (
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });"
    )
    tab = tabs((sample / "index.html").as_uri(), refuse)
    tab.get_by_label("Theme").select_option("Dark")
    assert tab.evaluate(GROUND) == "dark"


def test_a_theme_outlasts_a_patch(tabs: Tabs) -> None:
    head = "<script src='/theme.js'></script><script src='/enhance.js' defer></script>"
    options = "<option value=''>System</option><option>dark</option>"
    choice = f"<label class='theme'>Theme <select data-themes>{options}</select></label>"
    site = LiveSite(index=f"{head}<h1>Before</h1>{choice}")
    for name in ("enhance.js", "theme.js"):
        site.files[name] = (LOOK / name).read_bytes()
    site.style = (LOOK / "style.css").read_text(encoding="utf-8")
    try:
        tab = tabs(site.address)
        tab.get_by_label("Theme").select_option("dark")
        site.change(index=f"{head}<h1>After</h1><p>More</p>{choice}")
        until(tab, "document.querySelector('h1').textContent === 'After'")
        assert tab.evaluate(GROUND) == "dark" and tab.get_by_label("Theme").input_value() == "dark"
    finally:
        site.stop()
