"""The page of an application: its way, what is to be done, and all that its entries say about it."""

import html
import re
from datetime import date
from pathlib import Path

import pytest

from journal_tool.entries.entry import parse_entry
from journal_tool.model.application import Row
from journal_tool.model.journal import Journal
from journal_tool.model.place import START
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Settings

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"
PAGE = "applications/northwind-labs-analyst.html"
HEAD = "company: Northwind Labs\nrole: Analyst\n"


def make(*entries: str, rows: tuple[Row, ...] = ()) -> Site:
    """A site of entries, each written as its front matter below company and role, and a body behind `---`."""
    parsed = []
    for number, text in enumerate(entries, 1):
        front, _, body = text.partition("---\n")
        head = "" if front.startswith("company") else HEAD
        parsed.append(parse_entry(f"{number}.md", f"---\n{head}{front.strip()}\n---\n{body}".encode(), Settings()))
    return Site(Journal(entries=tuple(parsed), rows=rows), (), TODAY)


def read(page: bytes) -> str:
    """The words of a page."""
    words = " ".join(re.sub(r"<[^>]+>", " ", page.decode().partition("<main")[2]).split())
    return html.unescape(re.sub(r" ([,.?])", r"\1", words))


def read_application(*entries: str, rows: tuple[Row, ...] = ()) -> str:
    return read(make(*entries, rows=rows)[PAGE])


@pytest.mark.parametrize(
    ("entries", "heading"),
    [
        (("date: 2026-03-12",), "Northwind Labs: last sign 4 days ago"),
        (("date: 2026-03-12\nreply_by: 2026-03-20",), "Northwind Labs: they answer by Fri 20 March"),
        (("date: 2026-03-02\nreply_by: 2026-03-06",), "Northwind Labs: they wanted to answer by Fri 6 March"),
        (("date: 2026-03-02\noutcome: passed", "date: 2026-03-16\nstage: panel"), "Northwind Labs: panel today"),
        (("date: 2026-03-18\nstage: panel",), "Northwind Labs: panel on Wed 18 March"),
        (
            ("date: 2026-03-12\nstage: take-home\ndue: 2026-03-20",),
            "Northwind Labs: take-home to hand in by Fri 20 March",
        ),
        (
            ("date: 2026-03-12\nstage: offer\nbase: 90000 USD\nrespond_by: 2026-03-19",),
            "Northwind Labs: an offer to answer by Thu 19 March",
        ),
        (("date: 2026-03-12\nstage: offer\nbase: 90000 USD",), "Northwind Labs: an offer to answer"),
        (("date: 2026-03-12\nstage: offer\noutcome: accepted",), "Northwind Labs: accepted"),
        (
            ("date: 2026-03-02\nstage: panel\noutcome: rejected",),
            "Northwind Labs: as far as the final rounds. They said no",
        ),
        (("date: 2026-03-02\nstage: message\noutcome: rejected",), "Northwind Labs: they said no"),
    ],
)
def test_the_heading_says_what_comes_next_or_how_far_it_came(entries: tuple[str, ...], heading: str) -> None:
    assert f"<h1>{heading}</h1>" in make(*entries)[PAGE].decode()


def test_its_way_shows_each_day_in_order_with_what_was_called_off_what_lies_ahead_and_news() -> None:
    row = Row("Northwind Labs", "Analyst", date(2026, 2, 2), START)
    site = make(
        "date: 2026-02-09\nstage: recruiter-screen",
        "date: 2026-02-16 09:00\nstage: technical\noutcome: passed",
        "date: 2026-02-16 11:00\nstage: coding\noutcome: passed",
        "date: 2026-02-20\nstage: interview\noutcome: cancelled",
        "date: 2026-02-23\nstage: message",
        "date: 2026-03-20\nstage: panel",
        rows=(row,),
    )
    page = site[PAGE].decode()
    way = page[page.index('<ol class="way">') : page.index("</ol>")]
    assert read(b"<main>" + way.encode()) == (
        "> Mon 2 February Applied Mon 9 February Recruiter screen Passed "
        "Mon 16 February Technical Passed Coding Passed Fri 20 February Interview Cancelled "
        "Mon 23 February News Fri 20 March Panel Upcoming"
    )
    assert re.findall(r'<li class="(\w+)">', way) == ["past", "past", "past", "off", "past", "ahead"]
    assert re.findall(r'href="([^"]+)"', way) == [f"../interviews/{number}.html" for number in range(1, 7)]


def test_the_way_leads_through_each_interview_and_marks_the_one_that_is_read() -> None:
    row = Row("Northwind Labs", "Analyst", date(2026, 2, 2), START)
    site = make("date: 2026-02-09\nstage: recruiter-screen", "date: 2026-02-16\nstage: technical", rows=(row,))
    page = site["interviews/2.html"].decode()
    assert f'<a href="../{PAGE}">Analyst</a>' in page
    path = page[page.index('<nav class="index path"') : page.index("</nav>", page.index('<nav class="index path"'))]
    assert re.findall(r'href="([^"]+)"', path) == ["1.html"]
    assert re.search(r'<li aria-current="step">\s*<strong>Technical</strong>', path)


def test_an_interview_names_its_neighbours_by_date_and_what_else_there_is_at_the_company() -> None:
    site = make(
        "company: Northwind Labs Inc.\ndate: 2026-02-02\nstage: informational",
        "date: 2026-02-09\nstage: recruiter-screen\noutcome: passed",
        "company: Fjord\nrole: Clerk\ndate: 2026-02-16",
        "company: Northwind Labs\nrole: Lead\ndate: 2026-02-20\noutcome: rejected",
    )
    words = read(site["interviews/2.html"])
    assert "Also at this company Lead They said no Informational, Mon 2 February Took place" in words
    assert "Before: Northwind Labs Inc.: informational · Mon 2 February" in words
    assert "After: Fjord: interview · Mon 16 February" in words
    talk = site["interviews/1.html"].decode()
    assert (
        "Also at this company Analyst No answer came Lead They said no After: Northwind Labs: recruiter screen"
        in read(site["interviews/1.html"])
    )
    assert "The way of this application" not in talk
    assert "Also at this company" not in site["interviews/3.html"].decode()
    assert "Before: Fjord: interview" in read(site["interviews/4.html"])
    assert "After:" not in read(site["interviews/4.html"])


def test_money_is_told_with_who_said_it_and_a_changed_figure_is_an_alarm() -> None:
    words = read_application(
        "date: 2026-03-02\noutcome: passed\npay_posted: 80000-95000 USD\nsalary_named: 90000 USD",
        "date: 2026-03-09\nstage: technical\nsalary_named: 95000 USD",
    )
    assert (
        "What was said about money Your figure changed. You named 90,000 USD on Mon 2 March and 95,000 USD on "
        "Mon 9 March. They will have noted the first figure: have a reason ready for the other. "
        "Who Figure When Their posting 80,000 to 95,000 USD Interview · Mon 2 March "
        "You named 90,000 USD Interview · Mon 2 March You named 95,000 USD Technical · Mon 9 March"
    ) in words
    assert "Your figure changed" not in read_application("date: 2026-03-02\nsalary_named: 90000 USD")


def test_terms_stand_as_they_were_last_stated_with_what_they_were_before() -> None:
    words = read_application(
        "date: 2026-03-09\nstage: offer\nbase: 90000 USD\nequity: none\nvacation_days: 20",
        "date: 2026-03-12\nstage: offer\nbase: 94000 USD\nvacation_days: 20",
    ).replace("\N{NO-BREAK SPACE}", " ")
    assert (
        "Term Last stated Before Said on Base 94,000 USD 90,000 USD Thu 12 March "
        "Equity none Mon 9 March Vacation 20 days Thu 12 March"
    ) in words
    assert "They offered 90,000 USD Offer · Mon 9 March They offered 94,000 USD" in words


def test_people_questions_lessons_and_steps_of_all_its_entries_are_gathered() -> None:
    site = make(
        "date: 2026-03-02\nstage: recruiter-screen\noutcome: passed\npeople:\n  - Dana Ortiz, Recruiter\n"
        "thanked: 2026-03-03\nsource: referral\nurl: https://northwind.example/1\nmaterials: [résumé, letter]\n"
        "---\n## Questions\n\n- Why *us*? Rating: 4\n\n## Lessons\n\n- Ask first.\n\n"
        "## Next steps\n\n- [ ] Rehearse due:2026-03-10\n- [x] Thank Dana\n",
        "date: 2026-03-09\nstage: technical\npeople:\n  - Dana Ortiz\n  - Lee Park, Analyst\n"
        "---\n## Posting\n\nWe look for **somebody**.\n\n## Questions\n\n- Why us?\n",
    )
    page = site[PAGE].decode()
    words = read(site[PAGE])
    for text in (
        "Came to it by referral Posting https://northwind.example/1 They had from you résumé letter",
        "Dana Ortiz, Recruiter Recruiter screen, Mon 2 March, thanked on Tue 3 March "
        "Technical, Mon 9 March, no thanks noted "
        "Lee Park, Analyst Technical, Mon 9 March, no thanks noted",
        "To do: Rehearse Overdue since Tue 10 March · Recruiter screen",
        "1 step done or dropped Done: Thank Dana",
        "What they asked Recruiter screen · Mon 2 March Why us? 4/5 asked 2 times Technical · Mon 9 March",
        "Lessons Recruiter screen · Mon 2 March Ask first.",
        "The posting We look for somebody. Technical · Mon 9 March",
    ):
        assert text in words, text
    assert '<a href="../interviews/1.html#question-1">Why <em>us</em>?</a>' in page
    assert '<a href="../people.html#person-dana-ortiz">Dana Ortiz</a>' in page


def test_feedback_and_the_look_back_are_quoted() -> None:
    words = read_application(
        "date: 2026-02-02\nstage: panel\noutcome: rejected\nfeedback_received: 2026-02-10\n"
        "---\n## Feedback\n\n> Second of eight.\n\n## Reflection\n\n- Plan: Record the stories.\n"
    )
    assert "Feedback Panel" not in words  # the company names it, as on the page of lessons
    assert "Received on Tue 10 February. Second of eight." in words
    assert "Plan Record the stories." in words


def test_its_rows_of_the_sheet_say_what_is_not_yet_said_above_notes_and_unknown_columns_among_it() -> None:
    row = Row(
        "Northwind Labs", "Analyst", date(2026, 2, 2), START, source="job board", status="rejected",
        heard_back=date(2026, 3, 13), notes="<b>kind</b>", url="javascript:x", other=(("Mood", "calm"),),
    )  # fmt: skip
    page = make("date: 2026-02-09", rows=(row,))[PAGE]
    assert (
        "Came to it by job board Posting javascript:x In applications.csv Status They said no "
        "Heard back Fri 13 March Notes <b>kind</b> Mood calm"
    ) in read(page)
    assert b'href="javascript' not in page


def test_what_is_due_is_said_and_where_nothing_is_what_to_expect() -> None:
    assert "What to do now Thank your interviewers" in read_application("date: 2026-03-13\n---\nFriendly.\n")
    waiting = "date: 2026-03-13\nreply_by: 2026-03-20\nthanked: yes\ndone:\n  chase: no\n---\nFriendly.\n"
    assert "Nothing is expected of you before they answer the last sign was 3 days ago" in read_application(waiting)
    ahead = "date: 2026-03-30\nstage: panel\npeople: Dana Ortiz"
    assert "Prepare for the panel with Dana Ortiz it is on Mon 30 March" in read_application(ahead)
    assert "What to do now" not in read_application("date: 2025-03-13\noutcome: withdrew")


def test_a_bare_entry_gives_a_page_that_says_what_it_gathers() -> None:
    words = read_application("date: 2026-03-12")
    assert "Analyst · since Thu 12 March Open Interviewing Waiting for them" in words
    assert "Whatever its entries hold is gathered here" in words
    assert "Whatever its entries hold is gathered here" not in read_application("date: 2026-03-12\nsource: referral")


def test_the_page_of_the_sample_s_longest_application_tells_its_whole_way() -> None:
    site = Site(load_journal(SAMPLE), (), TODAY)
    words = read(site["applications/tamarack-mutual-senior-data-analyst-claims.html"]).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    for text in (
        "Tamarack Mutual: an offer to answer by Thu 19 March",  # moved from the 16th on 11 March
        "Senior Data Analyst, Claims · since Mon 24 November 2025 Offer to answer Your turn",
        "Base 96,000 USD 92,000 USD Fri 13 March",
        "Signing bonus 4,000 USD none Fri 13 March",
        "You named 98,000 USD Recruiter screen · Tue 9 December 2025",
        "In applications.csv Notes Delphine found the portfolio",
    ):
        assert text in words, text
    assert "Dolores Quintero" not in words  # a referee: nobody whom one meets there
