"""Questions that are not recognised, entries without notes, links to no question, and page names."""

from datetime import date

import pytest
from entry_text import brief, codes, entry, find

from journal_tool.checking import find_problems
from journal_tool.checking.example import make_journal


@pytest.mark.parametrize(
    "body",
    [
        "\n- Why us?\n",
        "\n### Why us?\n\nBecause.\n",
        "\n## Round one\n\n1. Why us?\n2. Why now?\n",
        "\n**Why us?**\n\nBecause.\n",
        "\n## Notes\n\n- Why us?\n",
    ],
)
def test_lines_that_were_meant_as_questions_are_asked_about(body: str) -> None:
    problems = find(entry(body=body))
    assert codes(problems) == [("1.md", "J441")]
    assert "## Questions" in problems[0].help


@pytest.mark.parametrize(
    "body",
    [
        "\nThey were kind. Would I work there?\n",
        "\n## Questions\n\n- Why us?\n",
        "\n## Questions I asked\n\n- Who decides?\n",
        "\n## Notes\n\n> - Why us?\n",
        "\n## Notes\n\n```\n- Why us?\n```\n",
        "\n## Notes\n\n~~~\n```\n- Why us?\n~~~\n",
        "\n## Notes\n\n````\n```\n- Why us?\n```\n````\n",
        "\n## Next steps\n\n- [ ] Why not ask Lee?\n",
    ],
)
def test_other_lines_are_not(body: str) -> None:
    assert not find(entry(body=body))


def test_what_is_still_to_come_is_not_asked_about() -> None:
    assert not find(entry("2026-04-20", body="\n- Why us?\n"), day=date(2026, 4, 1))
    assert not find(entry("2026-04-20", body=""), day=date(2026, 4, 1))


@pytest.mark.parametrize("body", ["", "\n\n", "\n## Questions\n\n\n## Lessons\n"])
def test_an_interview_without_notes_is_a_hint(body: str) -> None:
    assert codes(find(entry(body=body))) == [("1.md", "J442")]


@pytest.mark.parametrize("facts", [{"stage": "message"}, {"stage": "application"}, {"outcome": "cancelled"}])
def test_what_was_no_conversation_needs_no_notes(facts: dict[str, str]) -> None:
    assert not find(entry(body="", **facts))


def test_same_as_may_point_to_a_wording_or_an_id_anywhere() -> None:
    first = entry(body="\n## Questions\n\n### Why us? ^why\n\nBecause.\n", outcome="passed")
    for target in ("^why", "why us", "Why us?"):
        later = entry("2026-03-20", body=f"\n## Questions\n\n### What draws you here?\n\n- Same as: {target}\n")
        assert not find(first, later)


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("^whyy", "`Same as: ^whyy` points to no question; did you mean `^why`?"),
        (
            "Why would you choose us?",
            "`Same as: Why would you choose us?` points to no question; did you mean `Why did you choose us?`?",
        ),
        ("Something else", "`Same as: Something else` points to no question"),
    ],
)
def test_same_as_that_points_to_nothing_says_what_is_near(target: str, message: str) -> None:
    body = f"\n## Questions\n\n### Why did you choose us? ^why\n\n### What draws you?\n\n- Same as: {target}\n"
    assert brief(find(entry(body=body))) == [("1.md", "J443", message)]


def test_entries_whose_pages_would_have_one_name() -> None:
    files = {"Vinha 1.md": entry(outcome="passed"), "vinha-1.md": entry("2026-03-20")}
    problems = find_problems(make_journal(files), date(2026, 4, 1))
    assert [(it.path, it.code) for it in problems] == [("vinha-1.md", "J451")]
    assert "`Vinha 1.md`" in problems[0].message
    assert "`vinha-1-2`" in problems[0].message
