"""The page of a letter: whom it is written to, what is marked in it, what it can be sent with, and what leads to it."""

import html
import json
import re
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.today import find_today
from journal_tool.entries.entry import parse_entry
from journal_tool.letters import KINDS, Letter
from journal_tool.letters.languages import LANGUAGES
from journal_tool.letters.write import write_letter
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal
from journal_tool.rendering.letter_words import FIXES, TASKS
from journal_tool.rendering.pages.letter.text import make_blocks
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings
from journal_tool.templates.default_look import find_default_folder

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"
PANEL = """company: Northwind Labs
role: Data Analyst
date: 2026-03-13
stage: panel
people:
  - Dana Ortiz <dana@northwind.example>
  - Lee Park, Lead <lee@northwind.example>
  - Delphine Okoro
"""
PAGE = "letters/panel-thank-you.html"
FOLDER = find_default_folder() / "letters"
ASKED = "\n## Questions\n\n### Which figure would you measure first? #statistics\n\n- Asked by: Lee Park\n\nChurn.\n"


def make(front: str, body: str = ASKED, settings: Settings | None = None, folder: Path | None = None) -> Site:
    entry = parse_entry("panel.md", f"---\n{front}---\n{body}".encode(), Settings())
    return Site(Journal(entries=(entry,), settings=settings or Settings()), (), TODAY, folder=folder)


def words_of(page: bytes) -> str:
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", page.decode().partition("<main")[2]).split()))


def titles_of(page: bytes) -> list[str]:
    return [html.unescape(it) for it in re.findall(r"<h2[^>]*>(.*?)</h2>", page.decode())]


def mails_of(page: bytes) -> list[str]:
    return [html.unescape(it) for it in re.findall(r'class="button" href="([^"]*)"', page.decode())]


def test_each_of_a_panel_gets_a_letter_and_all_together_another() -> None:
    page = make(PANEL)[PAGE]
    assert "<h1>Thank Dana Ortiz, Lee Park and Delphine Okoro</h1>" in page.decode()
    assert titles_of(page) == [
        "To Dana Ortiz",
        "To Lee Park",
        "To Delphine Okoro",
        "To all three in one letter",
        "What to say in a call",
    ]
    assert [it.partition("?")[0] for it in mails_of(page)] == [
        "mailto:dana@northwind.example",
        "mailto:lee@northwind.example",
        "mailto:",
        "mailto:dana@northwind.example,lee@northwind.example",
    ]
    assert words_of(page).count("The journal has no address for Delphine Okoro.") == 2


@pytest.mark.parametrize(
    ("thanked", "titles"),
    [
        ("Dana Ortiz: 2026-03-14", ["To Lee Park", "To Delphine Okoro", "What to say in a call"]),
        ("Dana Ortiz: 2026-03-14\n  Lee Park: not needed", ["To Delphine Okoro", "What to say in a call"]),
    ],
)
def test_who_was_thanked_gets_no_letter(thanked: str, titles: list[str]) -> None:
    assert titles_of(make(f"{PANEL}thanked:\n  {thanked}\n")[PAGE]) == titles


def test_of_a_large_panel_the_heading_names_a_few() -> None:
    people = "".join(f"  - Ana Number{number}\n" for number in range(12))
    page = make(PANEL.partition("  - Dana")[0] + people)[PAGE].decode()
    assert "<h1>Thank Ana Number0, Ana Number1 and 10 others</h1>" in page
    assert "To all 12 in one letter" in page and ">Write a mail to all 12</a>" in page
    assert page.count("<article") == 14


def test_where_nobody_is_named_there_is_one_letter_without_an_address() -> None:
    page = make("company: Aster\nrole: Baker\ndate: 2026-03-13\n")[PAGE]
    assert "<h1>Thank your interviewers</h1>" in page.decode()
    assert titles_of(page) == ["Thank-you note", "What to say in a call"]
    assert mails_of(page)[0].startswith("mailto:?subject=Thank%20you")


def test_one_person_gets_one_letter() -> None:
    page = make("company: Aster\nrole: Baker\ndate: 2026-03-13\npeople: Dana Ortiz\n")[PAGE]
    assert titles_of(page) == ["To Dana Ortiz", "What to say in a call"]
    assert "write <code>thanked: 2026-03-16</code> into the entry" in page.decode()


def test_the_mail_holds_the_letter_as_it_would_be_printed() -> None:
    site = make(PANEL)
    journal = site._material.journal
    (interview,) = journal.interviews
    letter = write_letter("thank-you", interview, journal, TODAY, to="Lee Park")
    fields = dict(it.split("=") for it in mails_of(site[PAGE])[1].partition("?")[2].split("&"))
    assert unquote(fields["subject"]) == letter.subject
    assert unquote(fields["body"]) == letter.text.strip().replace("\n", "\r\n")


def test_gaps_are_marked_and_told_with_what_fills_them() -> None:
    page = make(PANEL, "Fine.\n")[PAGE].decode()
    assert "<mark>[your name]</mark> Write <code>name = &#34;Your Name&#34;</code> into journal.toml" in page
    assert "<mark>[something that you talked about]</mark> Write a question of theirs under Questions" in page
    assert page.count("<p><mark>[your name]</mark></p>") == 4, "under each letter"


@pytest.mark.parametrize("folder", [it for it in FOLDER.iterdir() if it.is_dir()], ids=lambda it: it.name)
def test_whatever_fills_a_gap_is_about_one_that_our_letters_have(folder: Path) -> None:
    """By the English words of it, which `LANGUAGES` has for each of another language."""
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*.txt")]
    gaps = {gap for text in texts for gap in re.findall(r'gap\("([^"]+)"\)', text)}
    known = LANGUAGES[folder.name].gaps
    assert set(known) <= gaps
    assert set(FIXES) - {"your signature"} <= {known.get(gap, gap) for gap in gaps}


def test_paper_and_signature_are_asked_for_where_the_law_wants_them() -> None:
    """In every language, and not for one country alone."""
    assert "where the law wants paper and signature, as in Germany" in FIXES["your signature"]


def test_a_gap_of_another_language_is_told_in_that_language_with_what_fills_it() -> None:
    page = make(PANEL, "Fine.\n", Settings(language="de"))[PAGE].decode()
    assert '<mark lang="de">[Ihr Name]</mark> Write <code>name = &#34;Your Name&#34;</code> into journal.toml' in page
    assert page.count("<p><mark>[Ihr Name]</mark></p>") == 4, "under each letter"
    assert page.count('<div class="card" lang="de">') == 5
    assert '<p class="subject"><span class="meta">Betreff: </span>' in page


def test_a_letter_with_all_facts_says_nothing_of_gaps() -> None:
    front = "company: Aster\nrole: Baker\ndate: 2026-03-13\npeople: Dana Ortiz\n"
    body = "\n## Questions\n\n### What makes a good dough? #baking\n\nTime.\n"
    page = make(front, body, Settings(name="Robin Sample"))[PAGE].decode()
    assert "Still to fill in" not in page and "<mark>" not in page
    assert "Robin Sample" in page


def test_the_page_leads_to_the_entry_and_to_the_application_and_they_lead_to_it() -> None:
    site = make(PANEL)
    page = site[PAGE].decode()
    assert '<a href="../interviews/panel.html">Panel at Northwind Labs</a>' in page
    assert '<a href="../applications/northwind-labs-data-analyst.html">Data Analyst</a>' in page
    words = "Thank-you note to Dana Ortiz, Lee Park and Delphine Okoro"
    assert f'<a href="{PAGE}">{words}</a>' in site["index.html"].decode()
    for path in ("interviews/panel.html", "applications/northwind-labs-data-analyst.html"):
        assert f'<a href="../{PAGE}">{words}</a>' in site[path].decode(), path
    assert "journal letter thank-you panel.md" in words_of(site[PAGE])


@pytest.mark.parametrize("front", [f"{PANEL}thanked: 2026-03-14\n", PANEL.replace("03-13", "03-20")])
def test_there_is_no_page_for_a_letter_that_is_not_of_use(front: str) -> None:
    site = make(front)
    assert PAGE not in site
    assert not any("-thank-you" in site[path].decode() for path in site if path.endswith(".html"))


def test_a_letter_of_ones_own_takes_the_place_of_ours_and_a_mistake_in_it_is_told(tmp_path: Path) -> None:
    own = tmp_path / "templates/letters/en/thank-you.txt"
    own.parent.mkdir(parents=True)
    own.write_text("Subject: Thanks\n\nHi {{ names(to) }}!\n", encoding="utf-8")
    assert "<p>Hi Lee Park!</p>" in make(PANEL, folder=tmp_path)[PAGE].decode()
    own.write_text("Subject: Thanks\n\n{{ nobody }}\n", encoding="utf-8")
    site = make(PANEL, folder=tmp_path)
    told = "templates/letters/en/thank-you.txt has a mistake on line 3, so this letter has the usual words."
    assert told in words_of(site[PAGE]) and "Dear Lee Park" in site[PAGE].decode()
    assert [(it.path, it.line) for it in site.mistakes] == [("templates/letters/en/thank-you.txt", 3)]


def test_names_and_files_with_strange_signs_make_a_page_too() -> None:
    people = ["<b>&\"'", "[Ana]", "Dana Ortiz", "Dana", "dana ortiz", "Lee\u202epark", "C:\\x", "100%"]
    front = "company: '<A> & \"B\"'\nrole: R\ndate: 2026-03-13\npeople:\n"
    listed = "".join(f"  - {json.dumps(name, ensure_ascii=False)}\n" for name in people)
    entry = parse_entry("it's; rm $x.md", f"---\n{front}{listed}---\nFine.\n".encode(), Settings())
    site = Site(Journal(entries=(entry,)), (), TODAY)
    (path,) = [it for it in site if it.endswith("-thank-you.html")]
    assert "<b>" not in site[path].decode().partition("<main")[2]
    assert "'it'\"'\"'s; rm $x.md'" in words_of(site[path])


def test_an_application_links_each_letter_once_beside_the_first_thing_that_it_helps_with() -> None:
    """To answer an offer in time and to ask for more are both helped by the letter that asks for more."""
    site = Site(load_journal(SAMPLE, cache=False), (), TODAY)
    page = site["applications/quillfoot-foods-demand-planning-analyst.html"].decode()
    letters = re.findall(r'href="\.\./letters/2026-03-12-quillfoot-foods-offer-([a-z-]+)\.html"', page)
    assert sorted(letters) == ["accept", "counteroffer", "decline", "questions-about-offer", "time-to-decide"]
    assert page.index("Make Quillfoot Foods a counter-offer") < page.index("offer-counteroffer.html")
    assert page.index("offer-counteroffer.html") < page.index("Decide on the offer of Quillfoot Foods")


def test_every_kind_has_a_task() -> None:
    assert {kind.name for kind in KINDS} <= set(TASKS)


def test_every_letter_of_the_sample_has_a_page_and_every_task_with_a_letter_leads_to_one() -> None:
    journal = load_journal(SAMPLE, cache=False)
    site = Site(journal, (), TODAY)
    letters = [path for path in site if path.startswith("letters/")]
    assert letters
    for path in letters:
        assert "<article" in site[path].decode(), path
    today = site["index.html"].decode()
    for follow_up in find_today(journal, TODAY).follow_ups:
        if follow_up.letter and follow_up.appears <= TODAY:
            assert f"-{follow_up.letter}.html" in today, follow_up.do


@given(st.lists(st.sampled_from(["- a", "- [b] c", "d", "# e", "", "`f` [b]", "[b"]), min_size=1, max_size=8))
def test_no_word_of_a_letter_is_lost_and_its_paragraphs_are_those_of_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    blocks = make_blocks(Letter("x", "X", (), "", text, ("b",)))
    assert "\n\n".join("".join(run.words for run in block.lines[0]) for block in blocks) == text.strip()
    talk = make_blocks(Letter("x", "X", (), "", text, ("b",), talk=True))
    shown = " ".join(run.words for block in talk for line in block.lines for run in line)
    assert sorted(re.findall(r"[a-f]", shown)) == sorted(re.findall(r"[a-f]", text))
