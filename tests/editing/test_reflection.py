"""A section Reflection is added below all that stands there, and not a byte above it changes."""

import pytest

from journal_tool.editing.reflection import add_reflection
from journal_tool.entries.entry import parse_entry
from journal_tool.errors import JournalError
from journal_tool.settings import Settings

HEAD = "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\noutcome: rejected\n---\n"


@pytest.mark.parametrize(
    "body", ["", "\n", "\n## Lessons\n\n- Ask back.\n", "\n## Lessons\n\n- Ask back.", "\nProse.\n\n\n"]
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_it_is_added_at_the_end(body: str, line_end: str) -> None:
    data = (HEAD + body).replace("\n", line_end).encode()
    after, line = add_reflection("a.md", data, Settings())
    assert after.startswith(data)
    lines = after.decode().split(line_end)
    assert lines[line - 3] == "## Reflection"
    assert lines[line - 1] == "**Application packet:**"
    assert not parse_entry("a.md", after, Settings()).problems


def test_after_a_yes_it_asks_what_worked() -> None:
    after, _ = add_reflection("a.md", HEAD.replace("rejected", "accepted").encode(), Settings())
    assert b"**What worked:**" in after
    assert b"Plan" not in after


def test_an_entry_that_has_one_is_left_alone() -> None:
    data = (HEAD + "\n## Reflection\n\nSo be it.\n").encode()
    assert add_reflection("a.md", data, Settings()) == (data, 9)


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(JournalError, match="cannot be read"):
        add_reflection("a.md", b"\0", Settings())
