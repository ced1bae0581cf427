"""The page that closes a search: when there is one, what it says, and how the next search begins clean."""

import html
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from journal_tool.analysis.figures import find_figures
from journal_tool.analysis.lessons import find_lessons
from journal_tool.analysis.people import group_people
from journal_tool.analysis.questions import group_questions
from journal_tool.checking.example import make_journal
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site

SAMPLE = Path(__file__).parents[2] / "journal"
DAY = date(2026, 3, 16)
PAGE = "closing.html"
TAMARACK = "company: Tamarack Mutual\nrole: Senior Data Analyst, Claims\n"
YES = "stage: offer\noutcome: accepted\nanswered: 2026-03-13\nstart: 2026-04-13\n"


def entry(day: str, facts: str = "", body: str = "", company: str = "Otter Mills") -> str:
    return f"---\ncompany: {company}\nrole: Buyer\ndate: 2026-{day}\n{facts}---\n{body}"


def make(*entries: str, settings: str = "") -> Site:
    files = {f"{number}.md": text for number, text in enumerate(entries, 1)}
    return Site(make_journal(files | {"journal.toml": settings}), (), DAY)


def read(page: bytes) -> str:
    """The words of a page."""
    words = " ".join(re.sub(r"<[^>]+>", " ", page.decode().partition("<main")[2]).split())
    return html.unescape(re.sub(r" ([,.?:])", r"\1", words))


def close(*entries: str, settings: str = "") -> str:
    return read(make(*entries, settings=settings)[PAGE])


def test_there_is_none_before_an_offer_of_the_newest_search_is_accepted() -> None:
    searches = '[[searches]]\nname = "Next"\nfrom = 2026-03-14\n'
    for site in (make(), make(entry("03-09", "stage: offer\n")), make(entry("03-10", YES), settings=searches)):
        assert PAGE not in site
        assert f'href="{PAGE}"' not in site["index.html"].decode() + site["look-back.html"].decode()


def test_it_is_reached_from_today_from_looking_back_and_from_the_application() -> None:
    site = make(entry("03-10", YES))
    for page in ("index.html", "look-back.html"):
        assert "You accepted the offer of Otter Mills: what worked, whom to tell, what to keep" in read(site[page])
        assert f'href="{PAGE}"' in site[page].decode()
    assert f'href="../{PAGE}"' in site["applications/otter-mills-buyer.html"].decode()
    other = make(entry("03-09", company="Other"), entry("03-10", YES))
    assert f'href="../{PAGE}"' not in other["applications/other-buyer.html"].decode()


@pytest.mark.parametrize(
    ("facts", "heading"),
    [
        (YES, "You start at Otter Mills on Mon 13 April"),
        (YES.replace("2026-04-13", "2026-03-16"), "You started at Otter Mills on Mon 16 March"),
        (YES.replace("start: 2026-04-13\n", ""), "You said yes to Otter Mills"),
    ],
)
def test_the_heading_says_what_was_reached(facts: str, heading: str) -> None:
    assert close(entry("03-10", facts)).split(" 1 week")[0].endswith(heading)


def test_the_way_is_told_in_figures_of_this_search_and_what_stays_in_those_of_all() -> None:
    """Of three questions, two lessons and a better answer one question was asked since, and nothing else."""
    old = entry("02-02", body="## Questions\n\n- Why us?\n- How come?\n\n## Lessons\n\n- Ask back. #structure\n")
    settings = '[[searches]]\nname = "Next"\nfrom = 2026-03-01\n'
    new = entry("03-09", "application: new\n", "## Questions\n\n- Where to? (2/5)\n")
    words = close(old, new, entry("03-10", YES + "application: new\n"), settings=settings)
    assert "1 question asked" in words
    assert "lesson kept" not in words
    assert "3 questions with every answer" in words
    assert "1 lesson about structure" in words


def test_a_yes_and_nothing_else_still_makes_a_page_that_says_what_to_write() -> None:
    words = close(entry("03-10", YES))
    assert "1 week, 1 application, 1 conversation, and one that was right." in words
    assert "Nothing is written about it yet." in words
    assert "Write down what worked in a year you will not know it anymore" in words
    assert "People to tell" not in words


def test_what_worked_and_what_went_well_are_shown_with_where_it_was() -> None:
    first = entry("03-02", "rating: 2\n", "## Questions\n\n### Why us? 2/5\n\n**Next time:** Say why them.\n")
    later = entry("03-06", "rating: 4\n", "## Questions\n\n### Why us? 5/5\n\n- Story: The empty mill\n\nThem.\n")
    yes = entry("03-10", YES, "## Reflection\n\n**What worked:** Sleeping *before* it.\n")
    words = close(first, later, yes)
    assert "What worked Sleeping before it. Otter Mills · Tue 10 March" in words
    assert "Answers that carried you there Why us? 5/5 with the story The empty mill" in words
    assert "Better answers that proved themselves Why us? 2 → 5 asked 2 times" in words
    assert "The empty mill told once, best 5/5 at Otter Mills" in words


def test_whom_to_tell_by_their_part_in_it_and_who_knows_already() -> None:
    referees = "stage: reference-check\npeople: [Dolores Quintero, Kehinde Alabi, Ana Brandt]\n"
    talk = "stage: informational\npeople: [Chidi Nwosu]\nthanked: 2026-03-14\n"
    met = "people: ['Delphine Okoro, Recruiter']\nsource: referral by Lou Reyes\n"
    tasks = "## Next steps\n\n- [x] Tell Kehinde Alabi\n- [ ] Flowers for Ana Brandt\n- [-] Write to Lou Reyes\n"
    elsewhere = entry("02-02", talk, company="Elsewhere")
    words = close(entry("03-02", met), entry("03-04", referees), elsewhere, entry("03-10", YES, tasks))
    assert "They spoke for you" in words
    assert "Dolores Quintero Not told yet" in words
    assert "Kehinde Alabi Told" in words
    assert "Ana Brandt On your list" in words
    assert "Chidi Nwosu Told" in words  # thanked on the day after the yes
    assert "Delphine Okoro, Recruiter Otter Mills" in words  # a colleague soon: nothing presses
    assert "They brought you there" not in words  # the writer decided against it
    assert "- [ ] Tell Dolores Quintero that I start at Otter Mills, and say thank you due:2026-03-23" in words
    assert words.count("- [ ]") == 1


def test_who_referred_one_is_told_too() -> None:
    words = close(entry("03-02", "source: referral by Lou Reyes\n"), entry("03-10", YES))
    assert "They brought you there A word of theirs opened the door. Lou Reyes Not told yet" in words


def test_the_way_to_the_first_day_stands_on_it_until_then() -> None:
    running = entry("03-09", company="Harbour")
    words = close(running, entry("03-10", YES + "conditions: work permit\n"))
    way = words.partition("From here to the first day ")[2].partition(" What worked")[0]
    assert way == (
        "Fri 13 March Accepted Mon 16 March Withdraw from Harbour Work permit Not met yet "
        "Tue 24 March Give notice by this day First the conditions Tue 7 April Last day in the present job "
        "3 business days to rest Mon 13 April First day"
    )
    assert "From here" not in close(entry("03-10", YES.replace("2026-04-13", "2026-03-15")))


def test_a_new_search_begins_at_nothing_and_keeps_what_was_learned(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "journal")
    yes = f"---\n{TAMARACK}date: 2026-03-16\nstage: offer\noutcome: accepted\nanswered: 2026-03-16\n---\n"
    (tmp_path / "journal" / "2026-03-16-yes.md").write_text(yes)
    before = load_journal(tmp_path / "journal")
    assert PAGE in Site(before, (), DAY)
    settings = tmp_path / "journal" / "journal.toml"
    row = (
        html.unescape(Site(before, (), DAY)[PAGE].decode())
        .rpartition("<pre")[2]
        .partition(">")[2]
        .partition("</pre>")[0]
    )
    settings.write_text(settings.read_text() + "\n" + row + "\n")
    after, later = load_journal(tmp_path / "journal"), date(2029, 1, 2)
    figures = find_figures(after, later)
    assert figures.search
    assert figures.search.name == "The next one"
    assert (figures.total, figures.active, figures.talked, figures.interviews) == (0, 0, 0, 0)
    assert all(it.reached == 0 for it in figures.groups)
    assert not figures.waiting
    assert not figures.sources
    assert [it.id for it in group_questions(after, later)][: len(group_questions(before, DAY))] == [
        it.id for it in group_questions(before, DAY)
    ]
    assert len(find_lessons(after)) == len(find_lessons(before)) > 0
    assert {it.name for it in group_people(before, DAY)} <= {it.name for it in group_people(after, later)}
    site = Site(after, (), later)
    assert PAGE not in site
    assert "Tamarack Mutual" in read(site["people.html"])
