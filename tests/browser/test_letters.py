"""Letters on the site in the browser: what is copied, what a mail program gets, what comes out of the printer."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from live_site import until
from playwright.sync_api import BrowserContext, Page
from served_journal import ServedJournal

from journal_tool.build.site import build_site
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal

DAY = dt.date(2026, 3, 16)
ENTRY = """---
company: Northwind Labs
role: Data Analyst
date: 2026-03-13
stage: panel
people:
  - Dana Ortiz <dana@northwind.example>
  - Zoë Park
---

## Questions

### Which figure would you measure first? #statistics

- Asked by: Dana Ortiz

Churn.
"""
LETTER = "letters/panel-thank-you.html"
SHEETS = 4  # to Dana, to Zoë, to both, in a call

Tabs = Callable[..., Page]


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> tuple[Journal, Path]:
    """A journal, and the folder of its site."""
    folder = tmp_path_factory.mktemp("letters")
    (folder / "journal").mkdir()
    (folder / "journal" / "panel.md").write_text(ENTRY, encoding="utf-8")
    (folder / "journal" / "journal.toml").write_text('name = "Robin Sample"\n', encoding="utf-8")
    loaded = load_journal(folder / "journal", cache=False)
    build_site(loaded, folder / "journal", folder / "site", DAY, home=folder / "nobody")
    return loaded, folder / "site"


def write(journal: Journal, **options: object) -> str:
    (interview,) = journal.interviews
    return write_letter("thank-you", interview, journal, DAY, **options).text.strip()  # type: ignore[arg-type]


def copy(tab: Page, number: int) -> str:
    """What another program gets when one pastes there what was copied."""
    tab.click(f"text=Copy >> nth={number}")
    until(tab, f"document.querySelectorAll('[role=status]')[{number}].textContent === 'Copied'")
    tab.evaluate("() => { const it = document.createElement('textarea'); document.body.append(it); it.focus(); }")
    tab.keyboard.press("Control+v")
    return str(tab.evaluate("() => { const it = document.activeElement; it.remove(); return it.value; }"))


def test_a_letter_is_copied_as_the_terminal_has_it(tabs: Tabs, journal: tuple[Journal, Path]) -> None:
    """Without its subject, which has a field of its own wherever one pastes it."""
    tab = tabs((journal[1] / LETTER).as_uri())
    assert copy(tab, 0) == write(journal[0], to="Dana Ortiz")
    assert copy(tab, 2) == write(journal[0], panel=True)
    points = re.sub(r"(?m)^#+ |`", "", write(journal[0], talk=True))
    assert copy(tab, SHEETS - 1) == points


def test_a_mail_program_gets_the_letter(tabs: Tabs, journal: tuple[Journal, Path]) -> None:
    tab = tabs((journal[1] / LETTER).as_uri())
    links = [str(it.get_attribute("href")) for it in tab.locator("a.button").all()]
    assert [it.partition("?")[0] for it in links] == [
        "mailto:dana@northwind.example",
        "mailto:",
        "mailto:dana@northwind.example",
    ]
    body = unquote(links[1].partition("&body=")[2])
    assert body == write(journal[0], to="Zoë Park").replace("\n", "\r\n")
    assert "Zoë" in body


def test_each_letter_is_printed_on_a_page_of_its_own_and_nothing_else(
    context: Callable[..., BrowserContext], journal: tuple[Journal, Path]
) -> None:
    page = context().new_page()
    page.goto((journal[1] / LETTER).as_uri())
    assert count_pages(page.pdf()) == SHEETS
    page.emulate_media(media="print")
    for nothing in (".side", "h1", ".actions", ".source", ".letter.mail h2", ".meta"):
        assert page.locator(f"{nothing} >> visible=true").count() == 0, nothing
    page.evaluate("() => { print = () => {}; }")
    page.locator("[data-print]").nth(1).dispatch_event("click")
    assert page.locator(".text >> visible=true").all_inner_texts() == [write(journal[0], to="Zoë Park")]
    assert count_pages(page.pdf()) == 1
    assert count_pages(page.pdf()) == SHEETS, "once it is printed, all are there again"


def count_pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_without_a_script_a_click_selects_a_whole_letter(
    context: Callable[..., BrowserContext], journal: tuple[Journal, Path]
) -> None:
    page = context(java_script_enabled=False).new_page()
    page.goto((journal[1] / LETTER).as_uri())
    assert page.locator("button:visible").count() == 0
    assert page.locator("a.button:visible").count() == SHEETS - 1
    assert page.locator(".text >> nth=0").evaluate("it => getComputedStyle(it).userSelect") == "all"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedJournal]:
    served = ServedJournal(tmp_path)
    yield served
    served.stop()


def test_what_is_written_in_the_entry_is_in_the_letter_that_is_copied_then(served: ServedJournal, tabs: Tabs) -> None:
    tab = tabs(f"{served.address}letters/2026-03-13-verdance-seed-hiring-manager-thank-you.html")
    tab.wait_for_selector("nav")
    tab.focus("text=Copy >> nth=0")
    served.edit("journal.toml", 'name = "Maren Ostby"', 'name = "Maren from the hospital"')
    until(tab, "document.body.textContent.includes('Maren from the hospital')")
    assert tab.evaluate("() => document.activeElement.dataset.copy") == "text-1"
    assert copy(tab, 0).endswith("\n\nMaren from the hospital")
