"""The page Search in the browser: what is found first, how it is marked, the keyboard, the address; also from disk."""

import datetime as dt
import gzip
import json
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from live_site import ROOT, until
from playwright.sync_api import Browser, BrowserContext, Page
from served_journal import ServedJournal

from journal_tool.build.site import build_site
from journal_tool.reading import load_journal

SCRIPT = ROOT / "site_templates" / "search.js"
DAY = dt.date(2026, 3, 16)
Contexts = Callable[..., BrowserContext]
Tabs = Callable[..., Page]

pytestmark = pytest.mark.xdist_group("search")

READ = """() => [...document.querySelectorAll("#results section")].map((section) => [
    section.querySelector("h2").firstChild.data,
    [...section.querySelectorAll("li a")].map((link) => [link.textContent, link.getAttribute("href")]),
])"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("search")
    journal = ROOT / "journal"
    build_site(load_journal(journal, cache=False), journal, top / "site", DAY, home=top / "nobody")
    return top / "site"


@pytest.fixture(scope="module")
def tab(browser: Browser, site: Path) -> Iterator[Page]:
    """One tab for all that only types and reads."""
    window = browser.new_context()
    page = window.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    page.goto((site / "search.html").as_uri())
    yield page
    window.close()
    assert not faults


def look(tab: Page, query: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """The groups of results in their order: heading, and the title and address of each result that is shown."""
    tab.fill("#query", query)
    shown: list[tuple[str, list[tuple[str, str]]]] = tab.evaluate(READ)
    return [(heading.strip(), [(title, href) for title, href in rows]) for heading, rows in shown]


def first(tab: Page, query: str) -> tuple[str, str, str]:
    """The kind, title and address of the first result."""
    found = look(tab, query)
    assert found, f"nothing for {query}"
    heading, rows = found[0]
    return heading, *rows[0]


QUESTIONS = "Questions and answers"
LEAVE = "Why do you want to leave healthcare?"
LEAVE_PAGE = "questions/why-do-you-want-to-leave-healthcare.html"
SCREEN = "interviews/2023-2023-03-14-bluestem-grocers-recruiter-screen.html"
MANAGER = "interviews/2023-2023-03-28-bluestem-grocers-hiring-manager.html"
CLOSET = "Book a real room, or sit in the car. Never again a closet."


@pytest.mark.parametrize(
    ("query", "heading", "title", "address"),
    [
        # A question that was asked again leads to its own page, at the newest answer of those that fit alike.
        ("why leave healthcare", QUESTIONS, LEAVE, f"{LEAVE_PAGE}#answer-5"),
        ("complains", QUESTIONS, LEAVE, f"{LEAVE_PAGE}#answer-1"),
        ("why leave bluestem", QUESTIONS, LEAVE, f"{LEAVE_PAGE}#answer-1"),
        # Once asked: its place in the interview.
        ("how soon could you start", QUESTIONS, "How soon could you start?", f"{SCREEN}#question-2"),
        ("closet", "Lessons", CLOSET, f"{SCREEN}#lesson-1"),
        ("pete donnelly", "People", "Pete Donnelly", "people.html#person-pete-donnelly"),
        ("donnelly", "People", "Pete Donnelly", "people.html#person-pete-donnelly"),
        ("supply closet", "Notes", "Notes", f"{SCREEN}#prose"),
        ("ask pete for feedback", "Next steps", "Ask Pete for feedback", f"{MANAGER}#step-1"),
    ],
)  # fmt: skip
def test_what_is_looked_for_is_the_first_result(tab: Page, query: str, heading: str, title: str, address: str) -> None:
    assert first(tab, query) == (heading, title, address)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HEALTHCARE", "healthcare"),
        ("  leave   healthcare ", "leave healthcare"),
        ("héalthcåre", "healthcare"),
        ("emre yildiz", "Emre Yıldız"),
        ("made-in-an-anal", '"made in an anal'),
        ("O’Connell", "O'Connell"),
        ("2026-02", '"2026/02'),
        ("ｈｅａｌｔｈｃａｒｅ", "healthcare"),  # as a Japanese keyboard types it
    ],
)
def test_case_accents_and_signs_make_no_difference(tab: Page, one: str, other: str) -> None:
    assert look(tab, one) == look(tab, other)


def test_an_address_finds_what_it_is_about_and_moves_nothing_up(tab: Page) -> None:
    """The posting of Tamarack is noted in the first entry and in applications.csv."""
    assert {heading for heading, _ in look(tab, "tamarackmutual.example/careers/2231")} == {
        "Interviews",
        "Applications",
    }
    interviews = dict(look(tab, "tamarack"))["Interviews"]
    assert interviews[0][1] == "interviews/2026-03-13-tamarack-mutual-offer.html"


def test_words_are_found_when_they_are_only_begun(tab: Page) -> None:
    whole = first(tab, "healthcare leave")
    assert first(tab, "healthc lea")[:2] == whole[:2]
    assert not look(tab, "lthcare")


def test_all_words_are_needed(tab: Page) -> None:
    assert look(tab, "healthcare")
    assert not look(tab, "healthcare qqqq")
    until(tab, "document.getElementById('found').textContent.startsWith('Nothing has all of these words')")


def test_words_in_quotes_stand_together_and_are_whole_once_the_quotes_are_closed(tab: Page) -> None:
    assert look(tab, "mistake analysis")
    assert not look(tab, '"mistake analysis"')
    assert look(tab, '"made in an anal')
    assert not look(tab, '"made in an anal"')
    assert look(tab, '"made in an analysis"')


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("stakeholdr", "stakeholder"),  # a letter too few
        ("stakeholdder", "stakeholder"),  # too many
        ("stakeholfer", "stakeholder"),  # a wrong one
        ("stakehodler", "stakeholder"),  # two in the wrong order
        ("tsakeholder", "stakeholder"),
        ("xtakeholder", "stakeholder"),
        ("dificult stakehodler", "difficult stakeholder"),
    ],
)
def test_one_slip_of_a_finger_is_forgiven_in_each_word(tab: Page, typed: str, meant: str) -> None:
    right = look(tab, meant)
    assert look(tab, typed) == right != []


def test_a_slip_is_told(tab: Page) -> None:
    look(tab, "stakeholdr")
    until(tab, "document.getElementById('found').textContent.endsWith(', with “stakeholder” for “stakeholdr”')")


@pytest.mark.parametrize("typed", ["stkaeholdr", "zz", "zzz", "20261", "qxqxqxqx"])
def test_more_than_a_slip_or_too_short_or_a_number_is_not_guessed_at(tab: Page, typed: str) -> None:
    assert look(tab, typed) == []


def test_a_word_that_fits_is_never_bent(tab: Page) -> None:
    """`team` is one slip from `tea`, `term` and others."""
    look(tab, "team")
    until(tab, "/^[0-9,]+ results?$/.test(document.getElementById('found').textContent)")


def test_what_was_found_is_marked_as_whole_words(tab: Page) -> None:
    look(tab, "mistak analysis")
    assert tab.locator("#results a").first.locator("mark").all_inner_texts() == ["mistake", "analysis"]


def test_a_long_text_is_cut_around_what_was_found(tab: Page) -> None:
    found = look(tab, "denominator")
    assert found
    texts = tab.locator("#results li p").all_inner_texts()
    assert all(len(text) < 260 for text in texts)
    assert any("denominator" in text for text in texts)


def test_no_markdown_is_shown(tab: Page) -> None:
    for query in ("the", "and", "sql", "offer"):
        look(tab, query)
        for text in tab.locator("#results li").all_inner_texts():
            assert "**" not in text and "](" not in text and "`" not in text, text


def test_few_of_a_kind_are_shown_and_more_on_demand(tab: Page) -> None:
    heading, rows = next(group for group in look(tab, "the") if group[0] == QUESTIONS)
    section = tab.locator("#results section", has=tab.locator("h2", has_text=heading))
    total = int(section.locator("h2 .meta").inner_text())
    assert len(rows) == 5 < total
    section.locator("button").click()
    assert section.locator("li").count() == min(25, total)
    assert section.locator("li").nth(5).locator("a:focus").count() == 1, "the first of those that came"
    while section.locator("button").count():
        section.locator("button").click()
    assert section.locator("li").count() == total


def test_the_index_goes_while_there_is_a_query_and_comes_back(tab: Page) -> None:
    look(tab, "sql")
    assert not tab.locator("#a-to-z").is_visible()
    look(tab, "")
    assert tab.locator("#a-to-z").is_visible()
    assert tab.locator("#results section").count() == 0


# ── Folding ──


def fold(text: str) -> str:
    """What search.js does, written again with other means."""
    letters = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ"}
    plain = unicodedata.normalize("NFKD", text).lower() if not text.isascii() else text.lower()
    plain = "".join(letters.get(it, it) for it in plain if unicodedata.category(it)[0] != "M")
    spaced = "".join(f" {it} " if is_alone(it) else it for it in plain)
    words: list[str] = []
    for number, letter in enumerate(spaced):
        kept = is_word(letter) or (letter in "+#" and ends_word(spaced, number))
        words.append(letter if kept else " ")
    return f" {' '.join(''.join(words).split())} "


def is_word(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def is_alone(letter: str) -> bool:
    code = ord(letter)
    return 0xE00 <= code <= 0xEFF or 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0x20000 <= code <= 0x3FFFF


def ends_word(text: str, place: int) -> bool:
    """Whether a `+` or `#` belongs to a run of such signs with a word before it and none behind."""
    first, last = place, place
    while first and text[first - 1] in "+#":
        first -= 1
    while last + 1 < len(text) and text[last + 1] in "+#":
        last += 1
    before = first > 0 and is_word(text[first - 1])
    return before and not (last + 1 < len(text) and is_word(text[last + 1]))


TEXTS = (
    "", " ", "C++ and C#", "a+b", "#tag", "## Title", "c+#x", "5+", "++", "c++#", "don't", "x_y", "1,5", "a\nb\tc",
    "Straße", "STRASSE", "ẞ", "Ærø", "Łódź", "ΟΔΟΣ", "ΑΣ ΑΣ", "İstanbul", "ısı", "naïve", "Zoë", "e\u0301", "\u0345",
    "ﬁne", "½", "㎏", "１２３", "Ⅷ", "Ǆ", "ǅ", "𝒜lgebra", "ﷺ", "面接の質問", "서울", "ไทย", "𠀋",
    "a\u00adb", "a\u200bb", "🙂 smile", "\ud7ff", "2026-03-16", "ᾳ",
)  # fmt: skip


def test_both_sides_fold_alike_and_as_python_would(tab: Page) -> None:
    """Every letter that Python knows, too: alone, and between others, where what stands around it may matter."""
    every = [chr(code) for code in range(0x30000) if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")]
    for texts in (list(TEXTS), every, [f"a{it}b {it}" for it in every]):
        folded = tab.evaluate("(texts) => texts.map(journalFinding.fold)", texts)
        different = [(text, it, fold(text)) for text, it in zip(texts, folded, strict=True) if it != fold(text)]
        assert different == [], different[:20]
        again = tab.evaluate("(texts) => texts.map((it) => journalFinding.fold(it))", folded)
        assert [(text, it) for text, it in zip(folded, again, strict=True) if it != text] == []


@pytest.mark.parametrize("begun", [False, True])
def test_a_slip_is_an_edit_of_one_letter(tab: Page, begun: bool) -> None:
    words = [
        "",
        "a",
        "b",
        "ab",
        "ba",
        "abc",
        "acb",
        "bac",
        "abcd",
        "abdc",
        "xbcd",
        "abcde",
        "abce",
        "acd",
        "bcde",
        "abxcd",
    ]
    pairs = [[one, other] for one in words for other in words]
    found = tab.evaluate(
        "([pairs, begun]) => pairs.map(([one, other]) => journalFinding.isNear(one, other, begun))", [pairs, begun]
    )
    for (one, other), near in zip(pairs, found, strict=True):
        ends = range(len(other) + 1) if begun else [len(other)]
        assert near == any(count_edits(one, other[:end]) <= 1 for end in ends), (one, other)


def count_edits(one: str, other: str) -> int:
    """Letters put in, taken out, changed, or swapped with their neighbour."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                best = min(best, rows[i - 2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def test_every_word_of_every_question_and_lesson_finds_its_place(tab: Page, site: Path) -> None:
    """With the company and the stage beside it, which are found around it."""
    script = (site / "search-data.js").read_text(encoding="utf-8")
    made: dict[str, Any] = json.loads(script.partition("=")[2].rstrip(";\n"))
    missing = tab.evaluate(
        """(made) => {
            const index = journalFinding.begin(made);
            journalFinding.prepare(index);
            const missing = [];
            for (const piece of index.pieces) {
                if (piece.kind > 1) continue;
                const words = new Set(journalFinding.fold(`${piece.title} ${piece.text}`).trim().split(" "));
                for (const word of words) {
                    const { groups } = journalFinding.find(index, `${word} ${piece.part.about}`);
                    const found = groups.get(piece.kind) ?? [];
                    const here = (it) => it === piece || (piece.asked && it.asked === piece.asked);
                    if (!found.some(here)) missing.push([word, piece.title]);
                }
            }
            return missing;
        }""",
        made,
    )
    assert missing == []


# ── Safety ──

HOSTILE = """---
company: "<img src=x onerror=alert(1)>"
role: "\\"><script>alert(2)</script>"
date: 2026-03-12
people: ["<b onclick=alert(3)>Ana</b>"]
---

## Questions

### Why <svg onload=alert(4)> here?

Evil </script><script>alert(5)</script> words, and [a link](javascript:alert(6)).

## <img src=y onerror=alert(7)> heading

Evil ${alert(8)} `"'\\` text.
"""


def test_what_was_written_is_shown_as_text_and_never_run(tmp_path: Path, tabs: Tabs) -> None:
    journal = tmp_path / "journal"
    journal.mkdir()
    (journal / "journal.toml").write_text("", encoding="utf-8")
    (journal / "evil.md").write_text(HOSTILE, encoding="utf-8")
    build_site(load_journal(journal, cache=False), journal, tmp_path / "site", DAY, home=tmp_path / "nobody")
    tab = tabs((tmp_path / "site" / "search.html").as_uri(), "window.alert = (it) => { window.ran = it; };")
    for query in ("evil", "why", "ana", "heading", "img", "<b>", '"><script>alert(9)</script>'):
        look(tab, query)
        inside = tab.evaluate("() => [...document.querySelectorAll('#results *')].map((it) => it.localName)")
        assert set(inside) <= {"a", "button", "h2", "li", "mark", "p", "section", "span", "ul"}
        addresses = tab.evaluate("() => [...document.querySelectorAll('#results a')].map((it) => it.protocol)")
        assert set(addresses) <= {"file:"}
    look(tab, "img")
    assert "<img src=x onerror=alert(1)>" in tab.inner_text("#results")
    assert tab.evaluate("() => window.ran") is None


# ── Keyboard, address, other ways ──


def focused(tab: Page) -> str:
    text: str = tab.evaluate("() => document.activeElement.id || document.activeElement.textContent")
    return text


def test_arrows_go_through_the_results_and_escape_clears(tabs: Tabs, site: Path) -> None:
    tab = tabs((site / "search.html").as_uri())
    titles = [title for _, rows in look(tab, "stakeholder") for title, _ in rows]
    assert len(titles) > 1
    for title in titles[:2]:
        tab.keyboard.press("ArrowDown")
        assert focused(tab) == title
    for expected in (titles[0], "query"):
        tab.keyboard.press("ArrowUp")
        assert focused(tab) == expected
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("Escape")
    assert (focused(tab), tab.input_value("#query"), tab.locator("#results section").count()) == ("query", "", 0)
    assert "#" not in tab.url


def test_enter_opens_the_first_result_and_back_brings_the_query_again(tabs: Tabs, site: Path) -> None:
    tab = tabs((site / "search.html").as_uri())
    look(tab, "pete donnelly")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/people.html#person-pete-donnelly")
    tab.go_back()
    assert tab.input_value("#query") == "pete donnelly"
    until(tab, "document.querySelector('#results a')?.textContent === 'Pete Donnelly'")


@pytest.mark.parametrize("written", ["#q=pete%20donnelly", "?q=pete+donnelly", "?q=other#q=pete+donnelly"])
def test_a_query_in_the_address_is_looked_for_at_once(tabs: Tabs, site: Path, written: str) -> None:
    tab = tabs((site / "search.html").as_uri() + written)
    until(tab, "document.querySelector('#results a')?.textContent === 'Pete Donnelly'")
    assert tab.input_value("#query") == "pete donnelly"


def test_the_address_follows_the_query_without_filling_the_history(tabs: Tabs, site: Path) -> None:
    tab = tabs((site / "search.html").as_uri())
    before = tab.evaluate("() => history.length")
    for query in ("why", "100% & more", "straße#x"):
        tab.fill("#query", query)
        until(tab, f"new URLSearchParams(location.hash.slice(1)).get('q') === {json.dumps(query)}")
    assert tab.evaluate("() => history.length") == before


def test_the_number_of_results_is_told_in_a_live_region_once_one_pauses(tabs: Tabs, site: Path) -> None:
    tab = tabs((site / "search.html").as_uri())
    assert tab.locator("#found").get_attribute("role") == "status"
    tab.evaluate(
        """() => {
            window.told = [];
            const note = () => told.push(document.getElementById("found").textContent);
            new MutationObserver(note).observe(document.getElementById("found"), { childList: true, subtree: true });
        }"""
    )
    tab.locator("#query").press_sequentially("pete donnelly", delay=1)
    until(tab, "window.told.length > 0")
    assert tab.evaluate("() => told.at(-1)").endswith((" result", " results"))
    assert len(tab.evaluate("() => told")) <= 2, "not with each letter"


def test_a_slash_leads_to_the_field_from_any_page(tabs: Tabs, site: Path) -> None:
    tab = tabs((site / "applications" / "tamarack-mutual-senior-data-analyst-claims.html").as_uri())
    tab.keyboard.press("/")
    tab.wait_for_url("**/search.html")
    until(tab, "document.activeElement.id === 'query'")
    assert tab.input_value("#query") == ""
    look(tab, "sql")
    tab.keyboard.press("ArrowDown")
    tab.keyboard.press("/")
    assert focused(tab) == "query"
    tab.keyboard.type("a/b")
    assert tab.input_value("#query") == "a/b"


def test_without_a_script_the_index_is_all_there_is(context: Contexts, site: Path) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto((site / "search.html").as_uri())
    assert not page.locator("#query").is_visible()
    assert page.locator("#a-to-z li:visible").count() > 80


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [340, 1280])
def test_results_are_sound_in_both_themes_on_a_phone_and_at_a_desk(
    context: Contexts, site: Path, scheme: str, width: int
) -> None:
    window = context(viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True)
    page = window.new_page()
    page.goto((site / "search.html").as_uri())
    for query in ("stakeholdr", "the offer", "qqqqq"):
        look(page, query)
        page.wait_for_timeout(500)  # until the number is told
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def test_the_index_is_printed_without_the_field(context: Contexts, site: Path) -> None:
    page = context().new_page()
    page.goto((site / "search.html").as_uri())
    page.emulate_media(media="print")
    assert not page.locator("#query").is_visible()
    assert not page.locator(".index").first.is_visible()
    assert page.locator("#a-to-z li:visible").count() > 80


def test_the_data_is_made_for_this_page_alone_and_the_scripts_are_small(site: Path) -> None:
    loading = [path.name for path in site.rglob("*.html") if "search-data.js" in path.read_text(encoding="utf-8")]
    assert loading == ["search.html"]
    scripts = ("theme.js", "enhance.js", "search.js")
    assert sum(len(gzip.compress((site / name).read_bytes(), mtime=0)) for name in scripts) <= 12 * 1024


def test_while_serving_a_save_is_found_without_loading_the_page_again(tmp_path: Path, tabs: Tabs) -> None:
    served = ServedJournal(tmp_path)
    try:
        tab = tabs(f"{served.address}search.html")
        tab.wait_for_selector("nav")  # when the journal has been read
        tab.fill("#query", "yogurt")
        tab.wait_for_selector("#results a")
        tab.evaluate("() => { window.mark = 'not reloaded'; }")
        entry = "2026-02-03-quillfoot-foods-hiring-manager.md"
        served.edit(entry, "I forecast yogurt.", "I forecast yogurt and buttermilks.")
        tab.fill("#query", "buttermilks")
        until(tab, "document.querySelector('#results mark')?.textContent === 'buttermilks'")
        assert tab.evaluate("() => [window.mark, document.getElementById('a-to-z').hidden]") == ["not reloaded", True]
        assert tab.locator("#results section").count() == 1
    finally:
        served.stop()


def test_where_the_data_is_missing_it_is_told(site: Path, tmp_path: Path, context: Contexts) -> None:
    for name in ("search.html", "search.js", "enhance.js", "theme.js", "style.css"):
        shutil.copy(site / name, tmp_path)
    page = context().new_page()
    page.goto((tmp_path / "search.html").as_uri())
    assert page.inner_text("#found") == "What there is to find could not be loaded."
    assert page.locator("#a-to-z").is_visible()
