"""The list of applications: what runs first with whose turn it is, what is over with how far it came, then the rest."""

import html
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from journal_tool.model.application import Row
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.reading import load_journal
from journal_tool.rendering.site import Site
from journal_tool.settings import Search, Settings

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"
OFFER = Terms(("respond_by",), respond_by=date(2026, 3, 19))


def on(company: str, days: int, outcome: str = "pending", stage: str = "interview", **rest: object) -> Interview:
    day = TODAY + timedelta(days=days)
    path = f"{day}-{company}-{stage}.md"
    return Interview(path, company, "Analyst", day, outcome=outcome, stage=stage, **rest)  # type: ignore[arg-type]


def applied(company: str, days: int, status: str = "", **rest: str) -> Row:
    return Row(company, "Analyst", TODAY + timedelta(days=days), START, status=status, **rest)  # type: ignore[arg-type]


def render(*interviews: Interview, rows: tuple[Row, ...] = (), searches: tuple[Search, ...] = ()) -> str:
    entries = tuple(sorted((Entry(it.path, it) for it in interviews), key=lambda it: it.path))
    journal = Journal(Settings(searches=searches), entries, rows)
    return Site(journal, (), TODAY)["applications.html"].decode().partition("<main")[2]


def read(page: str) -> str:
    """The words of a page."""
    return html.unescape(" ".join(re.sub(r"<[^>]+>", " ", page).split()))


@pytest.mark.parametrize(
    ("interviews", "heading"),
    [
        ((), "No application has been noted yet"),
        ((on("A", -3),), "One application, and it is running"),
        ((on("A", -3), on("B", -3)), "All 2 applications are still running"),
        ((on("A", -3), on("B", -3, "rejected")), "1 of 2 applications is still running"),
        (
            (on("A", -3), on("B", -3, stage="offer", terms=OFFER)),
            "All 2 applications are still running, 1 with an offer",
        ),
        ((on("B", -3, "rejected"),), "Your first application is over"),
        (
            (on("A", -3, "rejected"), on("B", -3, "rejected"), on("C", -3, "rejected", "application")),
            "3 applications so far, 2 with a conversation; none is running now",
        ),
        ((on("A", -3), on("B", -3, "accepted", "offer")), "You accepted the offer of B; 1 application still running"),
        ((on("B", -3, "accepted", "offer"), on("C", -9, "rejected")), "You accepted the offer of B"),
    ],
)
def test_the_heading_says_how_many_run(interviews: tuple[Interview, ...], heading: str) -> None:
    assert f"<h1>{heading}</h1>" in render(*interviews)


def test_what_runs_comes_first_with_whose_turn_it_is_and_the_days_since_the_last_sign() -> None:
    page = render(
        on("Waits", -5, reply_by=TODAY + timedelta(days=2)),
        on("Talks", -6, "passed"),
        on("Talks", 2, stage="panel"),
        on("Works", -4, stage="take-home", due=TODAY + timedelta(days=1)),
        on("Offers", -1, stage="offer", terms=OFFER),
        rows=(applied("Hopes", -7, notes="by boat"),),
    )
    words = read(page)
    for text in (
        "Offers 1 Last sign yesterday Offers Analyst · an offer to answer by Thu 19 March Your turn",
        "Under way 3 Last sign 4 days ago Works Analyst · Interviewing · take-home to hand in by Tue 17 March ",
        "Last sign 6 days ago Talks Analyst · Final rounds · panel on Wed 18 March A conversation lies ahead",
        "Last sign 5 days ago Waits Analyst · Interviewing · they answer by Wed 18 March Waiting for them",
        "Applied, no answer yet 1 Applied 7 days ago Hopes Analyst · by boat Waiting for them",
    ):
        assert text in words, text
    places = [page.index(f">{company}<") for company in ("Offers", "Works", "Talks", "Waits", "Hopes")]
    assert places == sorted(places)
    assert 'href="applications/talks-analyst.html"' in page
    assert "<strong>Hopes</strong>" in page


def test_what_is_over_stands_by_how_it_ended_with_how_far_it_came_and_rejections_last() -> None:
    page = render(
        on("No", -20, "rejected", heard_back=TODAY - timedelta(days=10)),
        on("Far", -30, "rejected", "panel"),
        on("Silent", -60, stage="recruiter-screen"),
        on("Mine", -9, "withdrew", "message"),
        on("Mine", -12, "passed", "technical"),
    )
    words = read(page)
    assert "You withdrew 1 Sat 7 March Mine Analyst · as far as interviews No answer came 1" in words
    assert "Silent Analyst · as far as screening They said no 2" in words
    assert "Far Analyst · as far as the final rounds Fri 6 March No Analyst · as far as interviews" in words


def test_what_never_got_beyond_applying_is_folded_and_links_its_posting() -> None:
    page = render(
        rows=(
            applied("Shut", -40, "rejected", url="https://shut.example/job", notes="kind & fast"),
            applied("Quiet", -50),
            applied("Trap", -60, "rejected", url="javascript:alert(1)"),
        )
    )
    words = read(page)
    assert "Got no further than applying 3 No answer came: 1" in words
    assert "They said no: 2" in words
    assert "Shut Analyst Wed 4 February kind & fast Trap" in words
    assert '<td><a href="https://shut.example/job">Analyst</a></td>' in page
    assert "javascript" not in page
    assert page.count("<details ") == 2


def test_older_searches_stand_under_their_own_heading_and_do_not_count() -> None:
    searches = (Search("First", TODAY - timedelta(days=400)), Search("Second", TODAY - timedelta(days=100)))
    page = render(
        on("New", -3),
        on("Old", -200, "rejected", "panel"),
        rows=(applied("Older", -300, "rejected"), applied("Oldest", -500, "withdrew")),
        searches=searches,
    )
    words = read(page)
    assert "One application, and it is running Second Under way 1" in words
    assert "Waiting for them First" in words
    assert "Old Analyst · as far as the final rounds They said no They said no: 1" in words
    assert "Earlier You withdrew: 1" in words


def test_a_search_that_has_not_begun_takes_nothing() -> None:
    page = render(on("New", -3), searches=(Search("Next year", TODAY + timedelta(days=100)),))
    assert "Next year" not in page
    assert "One application" in page


def test_the_page_says_how_to_go_on_while_there_is_little() -> None:
    for page in (render(), render(on("A", -3)), render(on("A", -3), on("B", -3))):
        assert "company,role,applied" in page
    assert "company,role,applied" not in render(on("A", -3), on("B", -3), on("C", -3))
    assert "company,role,applied" not in render(rows=(applied("A", -3),))


def test_the_sample_folds_seventy_one_applications_that_got_no_further() -> None:
    """91 rows, of which 14 led to an entry and 6 more were sent less than 28 days ago.

    Of the 71 others the sheet says rejected for 38, withdrew and closed for one each (Foothill, Gunnison), and
    31 are silent: no-response by the sheet, or for at least 28 days. Rejected after an entry are Ferro & Pine,
    Platte Valley, High Plains, Brightwater and Aspen Loop.
    """
    words = read(Site(load_journal(SAMPLE), (), TODAY)["applications.html"].decode())
    assert "11 of 91 applications are still running, 2 with an offer Leaving the hospital. 14 of all 91 got" in words
    for text in (
        "Offers 2 ", "Under way 3 ", "Applied, no answer yet 6 ", "You withdrew 1 ", "They closed the role 1 ",
        "No answer came 2 ", "They said no 5 ", "Got no further than applying 71 ", "You withdrew: 1 ",
        "They closed the role: 1 ", "No answer came: 31 ", "They said no: 38 ",
        "Spring 2023, half-hearted Mon 15 May 2023 Mesa Arts Council",
    ):  # fmt: skip
        assert text in words, text
