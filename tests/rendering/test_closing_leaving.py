"""What the closing page still asks for: which applications to withdraw from, and which offers to decline."""

import html
import re
from datetime import date

import pytest

from journal_tool.checking.example import make_journal
from journal_tool.rendering.site import Site

YES = "stage: offer\noutcome: accepted\nanswered: 2026-03-13\nstart: 2026-04-13\n"
TALK, OFFER = "", "stage: offer\nbase: 80000 USD\n"


def entry(day: str, facts: str, company: str) -> str:
    return f"---\ncompany: {company}\nrole: Buyer\ndate: 2026-{day}\n{facts}---\n"


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ([TALK], "Withdraw from 1 application"),
        ([TALK, TALK], "Withdraw from 2 applications"),
        ([OFFER], "Decline 1 offer"),
        ([OFFER, OFFER], "Decline 2 offers"),
        ([TALK, OFFER], "Withdraw from one and decline one"),
        ([TALK, OFFER, TALK], "Withdraw from 2 and decline one"),
    ],
)
def test_an_open_offer_is_declined_and_what_else_runs_is_withdrawn_from(others: list[str], told: str) -> None:
    companies = ("Harbour", "Library", "Quay Clinic")
    files = {f"{number}.md": entry("03-09", facts, companies[number]) for number, facts in enumerate(others)}
    journal = make_journal(files | {"yes.md": entry("03-10", YES, "Otter Mills")})
    page = Site(journal, (), date(2026, 3, 16))["closing.html"].decode()
    words = " ".join(re.sub(r"<[^>]+>", " ", html.unescape(page)).split())
    assert re.search(rf"{told} [\w, ]+: they plan with you", words)
