"""All figures together: what they are about, and journals in which there is little."""

from datetime import date

from hand_made import TODAY, journal_of, on, row

from journal_tool.analysis.figures import find_figures
from journal_tool.analysis.states import ACTIVE, STATES
from journal_tool.model.vocabulary import DECIDING
from journal_tool.settings import Search, Settings

OLD, NEW, LATER = (
    Search("Half-hearted", date(2023, 2, 1)),
    Search("Spring 2026", date(2026, 1, 5)),
    Search("To come", date(2026, 9, 1)),
)
PARTS = (
    on("2023-03-14", "recruiter-screen", "rejected", company="Old"),
    on("2025-12-30", company="Before"),
    row("2026-01-04", "Day before"),
    row("2026-01-05", "First day"),
    on("2026-01-10", company="Before", outcome="rejected"),  # of an application that began before the search
    on("2026-03-02", company="New", heard="2026-03-05", outcome="passed"),
    on("2026-03-03", "informational", company="Friend", role=""),
)


def test_figures_are_about_the_newest_search_that_has_begun() -> None:
    figures = find_figures(journal_of(*PARTS, settings=Settings(searches=(NEW, OLD, LATER))), TODAY)
    assert (figures.search, figures.total, figures.active, figures.talked) == (NEW, 2, 1, 1)
    assert [it.stage for it in figures.stages] == [it.stage for it in figures.waiting] == ["interview"]
    assert figures.interviews == 3  # by their own day, whatever their application: Before, New, Friend
    assert [(it.start, it.applications, it.conversations) for it in figures.months] == [
        (date(2026, 1, 1), 1, 1),
        (date(2026, 2, 1), 0, 0),
        (date(2026, 3, 1), 1, 2),
    ]


def test_without_a_search_figures_are_about_everything() -> None:
    figures = find_figures(journal_of(*PARTS), TODAY)
    assert (figures.search, figures.total, figures.interviews) == (None, 5, 5)
    assert find_figures(journal_of(*PARTS, settings=Settings(searches=(LATER,))), TODAY).total == 5


def test_an_empty_journal_has_figures_too() -> None:
    figures = find_figures(journal_of(), TODAY)
    assert (figures.total, figures.active, figures.interviews, figures.questions, figures.lessons) == (0, 0, 0, 0, 0)
    assert [it.reached for it in figures.groups] == [0] * 6
    assert figures.stages == figures.waiting == figures.sources == figures.ratings == figures.topics == ()
    assert figures.months == figures.weeks == ()


def test_one_entry_alone_is_one_application() -> None:
    figures = find_figures(journal_of(on("03-12")), TODAY)
    assert (figures.total, figures.active, figures.talked, figures.interviews) == (1, 1, 1, 1)
    assert [it.reached for it in figures.groups] == [1, 1, 1, 0, 0, 0]
    assert [(it.stage, [wait.days for wait in it.still]) for it in figures.waiting] == [("interview", [4])]


def test_every_state_that_an_application_can_have_is_counted() -> None:
    assert set(STATES) == {*ACTIVE, *DECIDING}
    assert sum(find_figures(journal_of(*PARTS), TODAY).by_state.values()) == 5
