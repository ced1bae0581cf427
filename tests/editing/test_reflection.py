"""A section Reflection is added below all that stands there, and not a byte above it changes."""

import pytest

from journal_tool.editing.reflection import add_reflection
from journal_tool.entries.entry import parse_entry
from journal_tool.errors import JournalError
from journal_tool.settings import Settings

HEAD = "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\noutcome: rejected\n---\n"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n",
        "\n## Lessons\n\n- Ask back.\n",
        "\n## Lessons\n\n- Ask back.",
        "\nProse.\n\n\n",
        "\nProse.\n   ",
        "\nOne half.\n\n---\n\nThe other.\n\n---\n",
        "\n> They said so.",
        "\n# Fragen\n\n## Warum?\n\nDarum.\n\n# Erkenntnisse\n\n- So.\n",
        "\nSo[^1].\n\n[^1]: told\n",
        "\n- a\n  ```\n  never closed, but the list ends it\n",
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_it_is_added_at_the_end(body: str, mark: str, line_end: str) -> None:
    data = (mark + HEAD + body).replace("\n", line_end).encode()
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


@pytest.mark.parametrize(
    "section",
    [
        "## Reflection\n\nSo be it.\n",
        "## Reflexion\n\nSo sei es.\n",
        "## Reflection\n\n**Plan:**\n",
        "# Reflection\n\nSo.",
    ],
)
def test_an_entry_that_has_one_is_left_alone(section: str) -> None:
    data = (HEAD + "\n" + section + "\n## Lessons\n\n- x\n").encode()
    assert add_reflection("a.md", data, Settings()) == (data, 9)


@pytest.mark.parametrize("heading", ["## Reflection", "## Reflexion", "Reflection\n----------"])
@pytest.mark.parametrize("rest", ["", "\n", "\n\n\n## Lessons\n\n- x\n"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_one_that_holds_nothing_gets_its_prompts(heading: str, rest: str, line_end: str) -> None:
    before = (HEAD + "\n" + heading).replace("\n", line_end).encode()
    behind = rest.replace("\n", line_end).encode()
    after, line = add_reflection("a.md", before + behind, Settings())
    assert after.startswith(before) and after.endswith(behind)
    assert after.decode().split(line_end)[line - 1] == "**Application packet:**"
    interview = parse_entry("a.md", after, Settings()).interview
    assert interview and interview.body.reflection and not interview.body.reflection.written


@pytest.mark.parametrize("end", ["```sql\nselect 1\n", "<!-- to be told\n"])
def test_what_would_be_swallowed_is_not_added(end: str) -> None:
    with pytest.raises(JournalError, match="not what it seems"):
        add_reflection("a.md", (HEAD + "\n" + end).encode(), Settings())


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(JournalError, match="cannot be read"):
        add_reflection("a.md", b"\0", Settings())
