"""Charts in a browser: text keeps its size on a phone, no words touch, and on paper the numbers are there."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)
QUESTION = "questions/tell-me-about-a-mistake-you-made-in-an-analysis.html"
ENTRY = """---
company: Aster {0}
role: Baker
date: 2026-03-0{0}
heard_back: 2026-03-1{0}
outcome: {1}
rating: {0}
source: The friends of the municipal library and of all who read
---

## Questions

- Why us? #motivation {0}/5
"""
WRONG = """() => [...document.querySelectorAll('.scale [role=img]')].flatMap(svg => {
  const box = svg.getBoundingClientRect();
  const words = [...svg.querySelectorAll('text')].map(it => [it.textContent, it.getBoundingClientRect()]);
  const marks = [...svg.querySelectorAll('rect, circle, path')].map(it => [it.outerHTML, it.getBoundingClientRect()]);
  const out = [...words, ...marks].filter(([, it]) =>
    it.left < box.left - 1 || it.right > box.right + 1 || it.top < box.top - 1 || it.bottom > box.bottom + 1);
  const touching = words.filter(([, one], n) => words.slice(n + 1).some(([, other]) =>
    one.left < other.right - 1 && other.left < one.right - 1 &&
    one.top < other.bottom - 3 && other.top < one.bottom - 3));
  return [...out, ...touching].map(([what]) => what);
})"""
SIZES = "() => [...document.querySelectorAll('.scale text')].map(it => it.getBoundingClientRect().height)"

Contexts = Callable[..., BrowserContext]

pytestmark = pytest.mark.xdist_group("pages")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    top = tmp_path_factory.mktemp("charts")
    small = top / "three"
    small.mkdir()
    for number, outcome in enumerate(("rejected", "passed", "pending"), 1):
        (small / f"{number}.md").write_text(ENTRY.format(number, outcome), encoding="utf-8")
    sites = {}
    for journal in (SAMPLE, small):
        output = top / f"site-{journal.name}"
        build_site(load_journal(journal, cache=False), journal, output, DAY, home=top / "nobody")
        sites[journal.name] = output
    return sites


def show(context: Contexts, page: Path, width: int, **options: str) -> Page:
    tab = context(viewport={"width": width, "height": 900}, **options).new_page()
    tab.goto(page.as_uri())
    return tab


@pytest.mark.parametrize("width", [340, 600, 1280])
def test_all_words_lie_in_their_drawing_and_touch_no_others(
    context: Contexts, sites: dict[str, Path], width: int
) -> None:
    for page in (sites["journal"] / "outcomes.html", sites["journal"] / QUESTION, sites["three"] / "outcomes.html"):
        tab = show(context, page, width)
        assert tab.locator(".scale [role=img]").count() >= 1
        assert tab.evaluate(WRONG) == [], page


def test_text_keeps_its_size(context: Contexts, sites: dict[str, Path]) -> None:
    page = sites["journal"] / "outcomes.html"
    phone, desk = (show(context, page, width).evaluate(SIZES) for width in (340, 1280))
    assert len(phone) > 100 and phone == pytest.approx(desk, abs=0.1)


def test_what_is_wider_than_a_phone_scrolls_by_itself_and_with_the_keyboard(
    context: Contexts, sites: dict[str, Path]
) -> None:
    tab = show(context, sites["journal"] / "outcomes.html", 340)
    region = tab.get_by_role("region", name="Chart: Where applications went")
    region.focus()
    tab.keyboard.press("ArrowRight")
    tab.wait_for_function("document.activeElement.scrollLeft > 0")


def test_on_paper_the_numbers_are_open_and_no_chart_is_cut(context: Contexts, sites: dict[str, Path]) -> None:
    tab = show(context, sites["journal"] / "outcomes.html", 690)
    folded = tab.locator(".told table").first
    assert not folded.is_visible()
    tab.emulate_media(media="print")
    assert all(table.is_visible() for table in tab.locator(".told table").all())
    assert not tab.get_by_text("sankeymatic.com").is_visible()
    wide = "[...document.querySelectorAll('.scale [role=img]')].map(it => it.getBoundingClientRect().right)"
    assert max(tab.evaluate(wide)) <= 690
    kept = "(it => it.breakAfter + it.breakInside)(getComputedStyle(document.querySelector('.told figcaption')))"
    assert tab.evaluate(kept) == "avoidavoid", "the sentence would stand on the page before"


def test_the_way_can_be_copied_as_text(context: Contexts, sites: dict[str, Path]) -> None:
    tab = show(context, sites["journal"] / "outcomes.html", 1280, permissions=["clipboard-read", "clipboard-write"])  # type: ignore[arg-type]
    tab.get_by_text("As text for sankeymatic.com").click()
    tab.get_by_role("button", name="Copy").click()
    tab.wait_for_function("document.querySelector('.told [role=status]').textContent === 'Copied'")
    lines = tab.evaluate("navigator.clipboard.readText()").split("\n")
    assert lines[0] == "Applied [14] Screening" and "Applied [38] They said no" in lines


def test_a_chart_is_one_picture_with_a_name_and_a_description(context: Contexts, sites: dict[str, Path]) -> None:
    tab = show(context, sites["journal"] / QUESTION, 1280)
    picture = tab.get_by_role("img", name="How it was rated, time by time")
    assert picture.locator("desc").text_content() == "Up from 2 to 4 of 5."
