"""What an application's page says after a no: what helps now, in its order, with what was done already."""

import datetime as dt
import re
from html import unescape

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

DAY = dt.date(2026, 3, 16)
NO = "date: 2026-03-05\noutcome: rejected\nheard_back: 2026-03-12\n"
REFLECTION = "## Reflection\n\nToo fast.\n\n"

REPLY = "Thank Otter Mills for telling you, and ask for feedback and advice Due Mon 16 March · they said no on 12 March"
REFLECT = "Look back on the way with Otter Mills, under Reflection Due Thu 19 March · they said no on 12 March"
THEN = "Then plan what you want to do: a next step or two in the same entry"
LOOKED = "Done: You looked back on it"
PLAN = (
    "Add a next step to your reflection on Otter Mills Due Thu 26 March · "
    "you looked back on the way that ended on 12 March, and named no next step yet"
)


def read(facts: str, body: str = "", day: dt.date = DAY) -> list[str]:
    """What stands above what helps, and each line of it."""
    entry = parse_entry("1.md", f"---\ncompany: Otter Mills\nrole: Joiner\n{facts}---\n\n{body}".encode(), Settings())
    page = Site(Journal(entries=(entry,)), (), day)["applications/otter-mills-joiner.html"].decode()
    found = re.search(r'<section class="card">\s*<h2>(What [^<]*)</h2>(.*?)</section>', page, re.DOTALL)
    lines = re.findall(r"<li.*?</li>", found[2], re.DOTALL) if found else []
    words = [unescape(" ".join(re.sub(r"<[^>]+>", " ", line).split())) for line in lines]
    return [found[1], *(it.partition(" · Letter")[0] for it in words)] if found else []


@pytest.mark.parametrize(
    ("facts", "body", "lines"),
    [
        ("", "", [REPLY, REFLECT, THEN]),
        (
            "feedback_asked: 2026-03-13\n",
            "",
            [
                "Done: You asked for feedback on Fri 13 March",
                "Their feedback may still come there is nothing more to do about it; many may not answer",
                REFLECT,
                THEN,
            ],
        ),
        (
            "feedback_asked: 2026-03-13\nfeedback_received: no\n",
            "",
            [
                "Done: You asked for feedback on Fri 13 March",
                "Done: They give no feedback; many may not",
                REFLECT,
                THEN,
            ],
        ),
        (
            "done:\n  reply-to-rejection: 2026-03-13\n",
            "",
            ["Done: You replied to them on Fri 13 March", REFLECT, THEN],
        ),
        ("", "## Feedback\n\n> Slower.\n", ["Done: They gave you feedback", REFLECT, THEN]),
        ("", REFLECTION, [REPLY, LOOKED, PLAN]),
        ("", "- [ ] Say it slowly due:2026-03-20\n", [REPLY, REFLECT, "What you planned: 0 of 1 step done"]),
        (
            "",
            REFLECTION + "- [x] a due:2026-03-05\n- [x] b\n- [ ] c\n",
            [REPLY, LOOKED, "What you planned: 1 of 2 steps done"],
        ),
    ],
)
def test_what_helps_stands_in_its_order_with_what_was_done(facts: str, body: str, lines: list[str]) -> None:
    assert read(NO + facts, body) == ["What helps now", *lines]


def test_where_all_is_done_the_page_says_what_was_made_of_it() -> None:
    body = REFLECTION + "## Feedback\n\n> Slower.\n\n- [x] Say it slowly\n- [-] Shout\n"
    assert read(NO + "feedback_asked: 2026-03-13\nfeedback_received: 2026-03-14\n", body) == [
        "What you made of their no",
        "Done: You asked for feedback on Fri 13 March",
        "Done: They gave you feedback on Sat 14 March",
        LOOKED,
        "Done: What you planned: 1 of 1 step done",
    ]


def test_when_the_time_for_it_has_passed_nothing_is_asked_for_anymore() -> None:
    assert read(NO, day=dt.date(2026, 8, 1)) == []


def test_without_a_conversation_there_is_nothing_to_reply_to() -> None:
    assert read(NO + "stage: application\n") == []
