"""Links that lead nowhere are told, with their place; those that lead somewhere are not."""

import datetime as dt

import pytest

from journal_tool.checking import find_problems
from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem
from journal_tool.settings import Settings

FACTS = "---\ncompany: Firm\nrole: Analyst\ndate: 2026-03-12\n---\n\n"
SCHEMES = "is not followed: a link begins with `https:`, `http:`, `mailto:` or `tel:`"
DAY = dt.date(2026, 3, 16)


def check(link: str) -> list[Problem]:
    texts = {
        "2026/a.md": f"{FACTS}Fine, as in {link}\n\n## Questions\n\n- Why us?\n",
        "2026/first-talk.md": FACTS.replace("-12", "-02") + "## Questions\n\n- Why now?\n",
    }
    entries = tuple(parse_entry(path, text.encode(), Settings()) for path, text in texts.items())
    return [it for it in find_problems(Journal(entries=entries), DAY) if it.code == "J462"]


@pytest.mark.parametrize(
    "link",
    [
        "[x](https://x.example)", "[x](http://x.example/a.md)", "[x](mailto:a@x.example)", "[x](tel:+49123)",
        "<https://x.example>", "[x](first-talk.md)", "[x](first-talk.md#questions)", "[x](../2026/first-talk.md)",
        "[x](#questions)", "[x][1]\n\n[1]: first-talk.md", "`[x](no.md)`", "[x]()", "[x] (no.md)", "\\[x](no.md)",
        "[x](no.png)",  # another rule's
    ],
)  # fmt: skip
def test_what_leads_somewhere_or_is_no_link_is_not_told(link: str) -> None:
    assert check(link) == []


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("[x](javascript:alert)", f"`javascript:alert` {SCHEMES}"),
        ("<ftp://x.example>", f"`ftp://x.example` {SCHEMES}"),
        ("[x](//x.example/a)", "`//x.example/a` does not say how it is reached"),
        ("[x](/etc/passwd)", "`/etc/passwd` leads out of the journal"),
        ("[x](../../secret.txt)", "`../../secret.txt` leads out of the journal"),
        ("[x](frist-talk.md)", "there is no entry `frist-talk.md`; did you mean `first-talk.md`?"),
        ("[x](notes.txt)", "there is no entry `notes.txt`"),
        ("[x][1]\n\n[1]: nowhere.md", "there is no entry `nowhere.md`"),
    ],
)  # fmt: skip
def test_what_leads_nowhere_is_told(link: str, message: str) -> None:
    assert [it.message for it in check(link)] == [message]


def test_the_place_is_that_of_the_address() -> None:
    (problem,) = check("[x](nowhere.md)")
    assert (problem.span.line, problem.span.column, problem.span.end_column) == (7, 17, 27)


def test_a_link_in_every_line_costs_no_comparison_each() -> None:
    """Only the first twenty are compared with what there is."""
    problems = check(", ".join(f"[x](frist-talk{number}.md)" for number in range(40)))
    assert sum("did you mean" in problem.message for problem in problems) == 20
    assert len(problems) == 40
