"""The heading of the first page, and of `journal today`, when notice is to be given."""

import html
from datetime import date

import pytest

from journal_tool.analysis.today import find_today
from journal_tool.checking.example import make_journal
from journal_tool.rendering.site import Site
from journal_tool.rendering.today_words import render_headline

DAY = date(2026, 3, 16)


@pytest.mark.parametrize(
    ("conditions", "task", "heading"),
    [
        ("", "", "Give notice (overdue)"),
        ("work permit", "", "Be sure of the offer's conditions before you give notice (overdue)"),
        ("work permit", "- [x] Work permit\n", "Give notice (overdue)"),
    ],
)
def test_the_heading_gives_no_notice_before_the_conditions_are_met(conditions: str, task: str, heading: str) -> None:
    """The yes came on Tuesday, and notice was to be given on Friday; page and terminal say the same."""
    facts = f"stage: offer\noutcome: accepted\nanswered: 2026-03-10\nstart: 2026-04-02\nconditions: {conditions}\n"
    text = f"---\ncompany: Quay Clinic\ndate: 2026-03-09\n{facts}---\n\n## Next steps\n\n{task}"
    journal = make_journal({"quay.md": text})
    assert render_headline(find_today(journal, DAY), 1) == heading
    page = html.unescape(Site(journal, (), DAY)["index.html"].decode())
    assert f"<h1>{heading}</h1>" in page
