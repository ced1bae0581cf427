"""What the page of an application says can be done while one waits for them."""

import datetime as dt
import re
from html import unescape

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

HELD = "date: 2026-03-04\nreply_by: 2026-03-13\nthanked: 2026-03-05\n"
BOTH = "## If yes\n\nA Friday.\n\n## If no\n\nThe harbor.\n"
WEAK = "## Questions\n\n### How do you price a *staircase*?\n\n- Rating: 2/5\n\nBy the meter.\n"
BETTER = "\n**Next time:** Wood, hours, then the price.\n\n"

THINK = "under If yes and If no in that entry; you are shown it on the day they answer"
LOOK = "Go on looking: no other application runs whatever they answer, it takes you further"


def read(day: str, facts: str = HELD, body: str = BOTH, others: int = 0) -> list[str]:
    """What stands above what to do on that day of March 2026, and each line of it, without letters."""
    texts = [f"---\ncompany: Otter Mills\nrole: Joiner\n{facts}---\n\n{body}"]
    texts += [f"---\ncompany: Other {it}\nrole: Joiner\ndate: 2026-03-0{it + 1}\n---\n" for it in range(others)]
    entries = tuple(parse_entry(f"{number}.md", text.encode(), Settings()) for number, text in enumerate(texts))
    page = Site(Journal(entries=entries), (), dt.date.fromisoformat(f"2026-{day}"))
    html = page["applications/otter-mills-joiner.html"].decode()
    found = re.search(r"<h2>(Wh[^<]*)</h2>\s*<ul class=\"tasks\">(.*?)</ul>", html, re.DOTALL)
    lines = re.findall(r"<li.*?</li>", found[2], re.DOTALL) if found else []
    words = [unescape(" ".join(re.sub(r"<[^>]+>", " ", line).split())) for line in lines]
    return [found[1], *(it.partition(" · Letter")[0] for it in words)] if found else []


def test_until_their_day_one_waits_and_goes_on() -> None:
    assert read("03-10", others=2) == [
        "While you wait",
        "Ask Otter Mills once whether there is news Due Mon 16 March · they want to answer by 13 March; "
        "ask on 16 March if nothing has come by then",
        "Go on with your 2 other applications whatever they answer, it takes you further",
    ]


def test_on_the_day_to_ask_that_is_what_to_do_now() -> None:
    assert read("03-16", others=1)[0] == "What to do now"
    assert read("03-16", others=1)[-1].startswith("Go on with your other application ")


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (BOTH, [LOOK]),
        ("Good.\n", [f"Think through what you do on a yes, and on a no {THINK}", LOOK]),
        ("## If yes\n\nA Friday.\n", [f"Think through what you do on a no {THINK.replace('If yes and ', '')}", LOOK]),
        (WEAK + BOTH, ["Say aloud: How do you price a staircase ? it went badly", LOOK]),
        (
            WEAK + BETTER + BOTH,
            ["Say aloud: How do you price a staircase ? it has a better answer, not yet used", LOOK],
        ),
    ],
)
def test_what_to_rehearse_and_to_think_through_is_told(body: str, lines: list[str]) -> None:
    assert read("03-10", body=body)[2:] == lines


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (
            "date: 2026-03-04\nthanked: yes\noutcome: passed\nheard_back: 2026-03-06\n",
            "they said yes on Fri 6 March, and no day is set",
        ),
        ("date: 2026-03-05\noutcome: cancelled\n", "the one of Thu 5 March was called off"),
    ],
)
def test_where_no_day_is_set_for_what_comes_next_one_asks_for_it(facts: str, why: str) -> None:
    held = "---\ncompany: Otter Mills\nrole: Joiner\ndate: 2026-03-02\nthanked: yes\noutcome: passed\n---\n\nGood.\n"
    first = parse_entry("0.md", held.encode(), Settings())
    later = parse_entry("1.md", f"---\ncompany: Otter Mills\nrole: Joiner\n{facts}---\n\n{BOTH}".encode(), Settings())
    page = Site(Journal(entries=(first, later)), (), dt.date(2026, 3, 10))["applications/otter-mills-joiner.html"]
    words = " ".join(re.sub(r"<[^>]+>", " ", page.decode()).split())
    assert f"Ask for the day of the next conversation {why}" in words


OTHER = "---\ncompany: Reed\nrole: Joiner\ndate: 2026-03-09\nstage: offer\nbase: 40000 EUR\nrespond_by: {}\n---\n"


@pytest.mark.parametrize(
    ("later", "by", "said"),
    [
        ("", "2026-03-12", True),
        ("date: 2026-03-18\n", "2026-03-12", True),
        ("", "2026-03-10", False),
        ("date: 2026-03-09\noutcome: rejected\n", "2026-03-12", False),
    ],
)
def test_another_offer_is_a_reason_to_ask_them_to_decide_before(later: str, by: str, said: bool) -> None:
    """Also where a conversation lies ahead; the line leads to the letter, which is there."""
    head = "---\ncompany: Otter Mills\nrole: Joiner\n"
    texts = [f"{head}{HELD}---\n\n{BOTH}", OTHER.format(by), *([f"{head}{later}---\n"] if later else [])]
    entries = tuple(parse_entry(f"{number}.md", text.encode(), Settings()) for number, text in enumerate(texts))
    site = Site(Journal(entries=entries), (), dt.date(2026, 3, 10))
    page = site["applications/otter-mills-joiner.html"].decode()
    words = "Another offer wants your answer by Thu 12 March: ask whether they can decide before"
    found = re.search(rf'<a href="../(letters/[^"]+)">{words}</a>', page)
    assert bool(found) == said
    if found:
        assert "I have another offer" in site[found[1]].decode()


@pytest.mark.parametrize(
    "facts",
    [
        "date: 2026-03-20\n",
        "date: 2026-03-04\nstage: offer\nbase: 40000 EUR\n",
        "date: 2026-03-04\nstage: take-home\ndue: 2026-03-20\n",
        "date: 2026-03-04\nstage: application\n",
        "date: 2026-03-04\noutcome: closed\n",
    ],
)
def test_who_does_not_wait_for_an_answer_is_not_told_what_to_do_meanwhile(facts: str) -> None:
    assert not [line for line in read("03-10", facts, "") if line.startswith(("Go on", "Think"))]
