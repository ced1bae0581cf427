"""A reflection on the page of its interview: what was in one's hands beside what was not, and nothing left out."""

import datetime as dt
import re
from html import unescape

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

HEAD = "---\ncompany: Otter Mills\nrole: Joiner\ndate: 2026-03-04\n---\n\n## Reflection\n\n"
HANDS = "- In my hands: Saying *who* holds what.\n- Plan: Ask Femke.\n- Not in my hands: Five seasons.\n"


def read(body: str) -> tuple[str, int]:
    """The words of the section, and how many halves stand side by side in it."""
    entry = parse_entry("1.md", (HEAD + body).encode(), Settings())
    page = Site(Journal(entries=(entry,)), (), dt.date(2026, 3, 16))["interviews/1.html"].decode()
    section = page.split('<section id="reflection"')[1].split("</section>")[0]
    words = " ".join(re.sub(r"<[^>]+>", " ", section.partition(">")[2]).split())
    return unescape(words), section.count('class="part half"')


def test_both_hands_stand_side_by_side_and_what_stands_before_them_first() -> None:
    assert read("A long week.\n\n" + HANDS) == (
        "Reflection A long week. In my hands Saying who holds what. Not in my hands Five seasons. Plan Ask Femke.",
        2,
    )


@pytest.mark.parametrize(
    "body",
    [
        "- In my hands: Saying who holds what.\n",
        HANDS + "\n- [ ] Ask her\n",
        HANDS + "\n### Later\n\nMore.\n",
        HANDS + "\n## Reflection\n\nMore.\n",
    ],
)
def test_where_there_is_more_in_it_it_stands_as_it_was_written(body: str) -> None:
    words, halves = read(body)
    assert halves == 0
    assert "In my hands: Saying who holds what." in words
