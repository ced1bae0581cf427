"""The first page and `journal today` agree, whatever journal and whatever day."""

import datetime as dt
import html
import re
from pathlib import Path

from click import unstyle
from hypothesis import given, settings
from hypothesis import strategies as st

from journal_tool.analysis.today import find_today
from journal_tool.checking.example import make_journal
from journal_tool.cli.opening import Opened
from journal_tool.cli.today import render_today
from journal_tool.model.journal import Journal
from journal_tool.rendering.site import Site

TODAY = dt.date(2026, 3, 16)

days = st.integers(-40, 12).map(lambda number: TODAY + dt.timedelta(days=number))
bodies = st.sampled_from(
    [
        "",
        "## Questions\n\n### Why us?\n\n- Rating: 2/5\n\nSo.\n",
        "## Lessons\n\n- Ask *back*.\n\n- [ ] Read `it` & the rest due:2026-03-18 #book\n- [ ] Write\n",
        "## If no\n\nWalk.\n\n## If yes\n\nRun.\n\n## Reflection\n\n- Preparation: none.\n",
    ]
)


@st.composite
def entries(draw: st.DrawFn) -> str:
    stage = draw(st.sampled_from(["interview", "panel", "take-home", "offer", "informational", "message"]))
    facts = {
        "company": draw(st.sampled_from(["Otter & Mills", "Kestrel", "Quay <Clinic>"])),
        "role": draw(st.sampled_from(["Nurse", "Joiner"])),
        "date": str(draw(days)) + draw(st.sampled_from(["", " 09:30"])),
        "stage": stage,
        "outcome": draw(st.sampled_from(["pending"] * 3 + ["passed", "rejected", "cancelled", "no-response"])),
        "heard_back": draw(st.none() | days),
        "reply_by": draw(st.none() | days) if stage != "offer" else None,
        "due": draw(st.none() | days) if stage == "take-home" else None,
        "base": "80000 USD" if stage == "offer" else None,
        "target": "90000 USD" if stage == "offer" else None,
        "people": draw(st.sampled_from(["[Dana Ortiz]", "[Lee Park, Ann Low]", "[]"])),
    }
    lines = "".join(f"{key}: {value}\n" for key, value in facts.items() if value)
    return f"---\n{lines}---\n\n{draw(bodies)}"


journals = st.lists(entries(), max_size=7).map(
    lambda found: make_journal({f"{number}.md": text for number, text in enumerate(found)} | {"journal.toml": ""})
)


def read_page(journal: Journal, day: dt.date) -> list[str]:
    """The heading, and each line of the page in its order, as the terminal would say it."""
    page = Site(journal, (), day)["index.html"].decode().partition("<main")[2]
    shown = [re.findall(r"<h1>(.*?)</h1>", page)[0]]
    shown += re.findall(r"<summary>(\d+ (?:more|thing).*?)</summary>", page)
    for row in re.findall(
        r"<li>\s*<span class=\"when\">(.*?)</li>", page.partition("<h2>Where you stand")[0], re.DOTALL
    ):
        when, what = row.split('<span class="what">')
        do, meta = what.split('<span class="meta">')
        meta = re.sub(r"( · )?<a [^>]*>.*?</a>", "", meta.split("</span>")[0])
        shown.append(" ".join(map(_plain, (when, do, meta.split(" · ")[0]))))
    return [_plain(it) if number == 0 else it for number, it in enumerate(shown)]


def read_terminal(journal: Journal, day: dt.date) -> list[str]:
    opened = Opened(Path("/"), journal, day, False)
    lines = [unstyle(line) for line in render_today(find_today(journal, day), opened, True)]
    shown = [lines[0]]
    shown += [line for line in lines if re.match(r"\d+ (more )?things? (to do|that)", line)]
    for number, line in enumerate(lines):
        found = re.match(r"  (\w{3} \d{1,2} \w+(?: \d{4})?) +(\S.*)", line)
        if found:
            below = lines[number + 1] if number + 1 < len(lines) else ""
            time, _, why = re.sub(r"^  (\d\d:\d\d)?.*?(?:   |$)(.*)", r"\1|\2", below).partition("|")
            when = f"{found[1]}, {time}" if time else found[1]
            shown.append(f"{when} {found[2]} {why.strip().split(' · ')[0]}")
    return [" ".join(it.split()) for it in shown]


def _plain(text: str) -> str:
    return html.unescape(" ".join(re.sub(r"<[^>]+>", "", text).split()))


@given(journals, days)
@settings(max_examples=60, deadline=None)
def test_page_and_terminal_list_the_same_in_the_same_order_and_words(journal: Journal, day: dt.date) -> None:
    assert read_page(journal, day) == read_terminal(journal, day)
