"""What is digested of an entry: each part tells its own changes, and no others."""

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.interview import Digests
from journal_tool.reading.digests import find_digests
from journal_tool.settings import Settings

NOTE = """---
company: Firm
role: Analyst
date: 2026-03-12
---

Fine.

## Questions

- Why us?

## Lessons

- Ask first.

## Next steps

- [ ] Rest

## If yes

Dance.

## Notes

Late.
"""


def digests_of(text: str) -> Digests:
    return find_digests(text.encode(), parse_entry("a.md", text.encode(), Settings()).interview)


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        ("Late.", "Very late.", {"file"}),
        ("Analyst", "Clerk", {"file", "facts"}),
        ("Why us?", "Why?", {"file", "questions"}),
        ("Why us?", "Why us? 4/5", {"file", "facts", "questions"}),  # the first sign that it took place
        ("Ask first.", "Ask.", {"file", "lessons"}),
        ("[ ] Rest", "[x] Rest", {"file", "steps"}),
        ("Dance.", "Sing.", {"file", "words"}),
        ("## Notes", "## Posting", {"file", "facts", "words"}),
    ],
)
def test_each_part_tells_its_own_changes(old: str, new: str, changed: set[str]) -> None:
    one, other = digests_of(NOTE), digests_of(NOTE.replace(old, new))
    assert {name for name in Digests.__struct_fields__ if getattr(one, name) != getattr(other, name)} == changed


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("see [that](b.md)", True),
        ("see [that](#lessons)", True),
        ("see [that][1]\n\n[1]: b.md", True),
        ("see [that](https://x.example/b.md)", False),
        ("see [that](<https://x.example/b>)", False),
        ("![that](b.png)", False),
        ('![that](pictures/b.png "On the wall")', False),
        ("![that](b.png) and [this](b.md)", True),
        ("[![that](b.png)](b.md)", True),
        ("a list [1] and (this)", False),
    ],
)
def test_a_link_into_the_journal_is_noticed(text: str, linked: bool) -> None:
    assert digests_of(NOTE.replace("Late.", text)).linked is linked


@pytest.mark.parametrize("text", ["so[^1]", "[^1]: Told."])
def test_footnotes_are_noticed_and_are_no_links(text: str) -> None:
    digests = digests_of(NOTE.replace("Late.", text))
    assert (digests.noted, digests.linked) == (True, False)
    assert not digests_of(NOTE).noted


def test_a_file_that_could_not_be_read_has_a_digest_of_its_own() -> None:
    assert find_digests(b"\x00", None) != find_digests(b"\x01", None)
