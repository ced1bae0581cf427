"""Footnotes: an entry is shown in pieces, and a note is found from each of them, on its own page and elsewhere."""

import datetime as dt
import re

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

PAGE = "interviews/a.html"
FACTS = "---\ncompany: A\nrole: B\ndate: 2026-03-12\n---\n\n"


def build(body: str, *others: str) -> Site:
    """The site of an entry `a.md` with this body, and of others."""
    names = ["a.md", *(f"other-{number}.md" for number in range(len(others)))]
    entries = [
        parse_entry(name, (FACTS + text).encode(), Settings())
        for name, text in zip(names, (body, *others), strict=True)
    ]
    return Site(Journal(entries=tuple(entries)), (), dt.date(2026, 3, 16))


def page(body: str, path: str = PAGE) -> str:
    return build(body)[path].decode()


def references(html: str) -> list[tuple[str, str, str]]:
    """The `href`, the id and the number of each reference."""
    pattern = r'<sup><a href="([^"]*)"(?: id="([^"]*)")? role="doc-noteref"><span class="hidden">note </span>(\d+)</a>'
    return re.findall(pattern, html)


def notes(html: str) -> list[tuple[str, str, str]]:
    """The id, the number and the text of each note, without tags."""
    found = re.findall(r'<li(?: id="(note-\d+)")? value="(\d+)">(.*?)</li>', html, re.DOTALL)
    return [(id, number, " ".join(re.sub(r"<[^>]*>", "", text).split())) for id, number, text in found]


def test_a_note_in_another_section_is_found() -> None:
    html = page("Friendly.[^pair]\n\n## Notes\n\nText.\n\n[^pair]: Two of *them*.\n")
    assert references(html) == [("#note-1", "from-1", "1")]
    assert notes(html) == [("note-1", "1", "Two of them. ↩︎")]
    assert '<a href="#from-1" role="doc-backlink" aria-label="Back to the text of note 1">' in html
    assert "<em>them</em>" in html
    assert html.index("Text.") < html.index('id="note-1"')


def test_notes_stand_at_the_end_of_the_piece_in_which_they_are_written() -> None:
    html = page("## Notes\n\nFirst.[^1]\n\n[^1]: One.\n\nSecond.\n\n## Feedback\n\nThird.[^1]\n")
    places = [html.index(words) for words in ("First.", "Second.", '<ol class="notes">', "One.", "Third.")]
    assert places == sorted(places)


def test_numbers_count_by_the_first_reference_and_only_that_is_led_back_to() -> None:
    html = page("a[^x] b[^y] c[^x]\n\n[^y]: Y.\n[^x]: X.\n")
    assert references(html) == [("#note-1", "from-1", "1"), ("#note-2", "from-2", "2"), ("#note-1", "", "1")]
    assert notes(html) == [("note-1", "1", "X. ↩︎"), ("note-2", "2", "Y. ↩︎")]


def test_a_note_that_nothing_refers_to_is_shown() -> None:
    assert notes(page("Text.\n\n[^old]: Kept for later.\n")) == [("note-1", "1", "Kept for later.")]


def test_what_is_no_note_stays_as_it_is_written() -> None:
    html = page("Text[^none], x[^], y[^a b].\n\n## Notes\n\nMore.\n")
    assert "Text[^none], x[^], y[^a b]." in html
    assert references(html) == []


def test_a_note_of_one_word_is_no_address_of_a_link() -> None:
    assert notes(page("So.[^1]\n\n[^1]: Yes\n")) == [("note-1", "1", "Yes ↩︎")]


def test_a_note_may_have_paragraphs_code_and_lists() -> None:
    html = page(
        "So.[^1]\n\n[^1]: First.\n\n    - one\n    - two\n\n    ```\n    code\n    ```\n\n[^2]:\n\n    - alone\n"
    )
    assert "<li>one</li>" in html
    assert "<code>code\n</code>" in html
    assert '</pre>\n <a href="#from-1" role="doc-backlink"' in html
    assert "<li>alone</li>" in html


def test_notes_may_refer_to_each_other() -> None:
    html = page("So.[^a]\n\n[^a]: See[^b].\n[^b]: See[^a].\n")
    assert references(html) == [("#note-1", "from-1", "1"), ("#note-2", "", "2"), ("#note-1", "", "1")]
    assert 'href="#note-1" role="doc-backlink" aria-label="Back to the text of note 2"' in html


def test_notes_that_only_refer_to_each_other_are_shown() -> None:
    html = page("So.\n\n[^a]: See[^b].\n[^b]: See[^a].\n[^c]: See[^c].\n")
    assert [number for _, number, _ in notes(html)] == ["1", "2", "3"]


def test_a_note_that_is_written_twice_is_shown_twice_and_has_its_id_once() -> None:
    html = page("So.[^a]\n\n[^a]: First.\n\n## Notes\n\n[^a]: Second.\n")
    assert notes(html) == [("note-1", "1", "First. ↩︎"), ("", "1", "Second.")]


QUESTIONS = """## Questions

### Why us?[^q]

I said.[^a]

**Next time:** Shorter.[^a]

### Why now?

Because.

[^a]: In German.
[^q]: By Dana.
"""


def test_a_question_refers_to_a_note_below_the_questions() -> None:
    html = page(QUESTIONS)
    assert references(html) == [("#note-1", "", "1"), ("#note-2", "from-2", "2"), ("#note-2", "", "2")]
    assert 'href="#question-1" role="doc-backlink"' in html
    assert html.rindex("</article>") < html.index('<ol class="notes">')


def test_lists_of_lessons_and_steps_refer_to_notes_below_them() -> None:
    html = page(
        "## Lessons\n\n- Ask first.[^a]\n\n## Next steps\n\n- [ ] Call Dana[^b] due:2026-03-21\n\n[^a]: A.\n[^b]: B.\n"
    )
    assert references(html) == [("#note-1", "", "1"), ("#note-2", "", "2")]
    assert 'href="#lesson-1" role="doc-backlink"' in html
    assert 'href="#step-1" role="doc-backlink"' in html


def test_a_piece_that_is_quoted_on_another_page_leads_to_the_page_of_its_entry() -> None:
    site = build("## Lessons\n\n- Ask first.[^a]\n\n[^a]: A.\n")
    assert references(site["lessons.html"].decode()) == [("interviews/a.html#note-1", "", "1")]
    assert 'id="note-1"' in site[PAGE].decode()


def test_a_note_that_is_quoted_with_its_piece_has_no_id_there() -> None:
    site = build("## Lessons\n\n- Ask first.[^a]\n\n  [^a]: A.\n")
    html = site["lessons.html"].decode()
    assert references(html) == [("interviews/a.html#note-1", "", "1")]
    assert notes(html) == [("", "1", "A.")]
    assert notes(site[PAGE].decode()) == [("note-1", "1", "A. ↩︎")]


def test_a_line_that_is_quoted_elsewhere_goes_without_its_notes() -> None:
    site = build(QUESTIONS + "\n## Next steps\n\n- [ ] Call[^a]\n")
    for path in ("questions.html", "next-steps.html"):
        html = site[path].decode()
        assert references(html) == []
        assert "[^" not in html


def test_notes_of_one_entry_are_no_notes_of_another() -> None:
    site = build("Text.\n\n[^a]: A.\n", "Other.[^a]\n")
    assert "Other.[^a]" in site["interviews/other-0.html"].decode()


def test_an_address_that_is_named_elsewhere_in_the_entry_is_found() -> None:
    html = page(
        "See [the posting][post].\n\n## Questions\n\n- Why us? See [post].\n\n## Notes\n\n[post]: https://x.example/1\n"
    )
    assert html.count('<a href="https://x.example/1">') == 2


@pytest.mark.parametrize("inside", ["> {}", "- {}", "1. {}"])
def test_a_note_in_a_quotation_or_a_list_is_one_too(inside: str) -> None:
    html = page("So.[^a]\n\n" + inside.replace("{}", "[^a]: A.\n"))
    assert references(html) == [("#note-1", "from-1", "1")]
    assert notes(html) == [("note-1", "1", "A. ↩︎")]


def test_what_holds_a_reference_is_no_link() -> None:
    """A link in a link cannot be."""
    html = page("[see [^a]](b.md) ![see [^a]](b.png)\n\n[^a]: A.\n")
    assert references(html) == [("#note-1", "from-1", "1")]
    assert notes(html) == [("note-1", "1", "A. ↩︎")]


def test_what_closes_a_list_of_questions_is_shown() -> None:
    html = page("## Questions\n\n- Why us?\n- Why now?\n\nThat was all.\n")
    assert html.index("Why now?") < html.index("<p>That was all.</p>")
