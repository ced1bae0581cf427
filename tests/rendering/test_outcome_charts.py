"""What the page Outcomes draws: all figures of its tables, nothing else, and in small journals the sentence alone."""

import datetime as dt
from pathlib import Path

import pytest
from drawing_reader import Drawing

from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal
from journal_tool.rendering.charts.drawing import Chart
from journal_tool.rendering.material import Material
from journal_tool.rendering.outcome_words import tell_outcomes
from journal_tool.rendering.pages.outcome_charts import draw_section

SAMPLE = Path(__file__).parent.parent.parent / "journal"
DAY = dt.date(2026, 3, 16)

Charts = dict[str, Chart | None]


def draw(journal: Journal) -> Charts:
    material = Material(journal, (), DAY, False, lambda: ())
    told = tell_outcomes(material.figures, journal.settings)
    return {section.id: draw_section(section, material) for section in told.sections}


@pytest.fixture(scope="module")
def charts() -> Charts:
    return draw(load_journal(SAMPLE, cache=False))


def read(charts: Charts, section: str) -> Drawing:
    chart = charts[section]
    assert chart
    return Drawing(chart, 704)


def test_every_section_of_the_sample_has_its_chart(charts: Charts) -> None:
    assert [section for section, chart in charts.items() if chart is None] == []


def test_the_ways_are_those_of_the_sample(charts: Charts) -> None:
    """By hand: see tests/analysis/test_sample_figures.py."""
    words = read(charts, "way").words
    steps = ["Applied 91", "Screening 14", "Interviewing 12", "Final rounds 6", "Offer 2"]
    assert [it for it in words if it in steps] == steps
    ended = sum(int(it.rpartition(" ")[2]) for it in words if it not in steps)
    assert ended == 91, "each application ends or stands somewhere"
    no_company = charts["way"]
    assert no_company and "Tamarack" not in no_company.text


def test_there_is_a_dot_for_each_wait_of_the_sample(charts: Charts) -> None:
    """28 answers, 2 of which only the day of a later round is known, and 3 that still wait: see the same place."""
    drawing = read(charts, "waiting")
    assert len(drawing.find("circle", "full")) == 28
    assert len(drawing.find("rect", "hollow")) == 2
    assert len(drawing.find("circle", "hollow")) == 3
    assert "3 answers, 1 still waits" in drawing.words


def test_only_marks_that_are_there_are_explained(charts: Charts) -> None:
    all_kinds = charts["waiting"]
    entries = [_entry("rejected", 1), _entry("rejected", 2)]
    without = draw(Journal(entries=tuple(entries)))["waiting"]
    assert all_kinds and "at most" in all_kinds.measure and "no answer yet" in all_kinds.measure
    assert without and "at most" not in without.measure and "no answer yet" not in without.measure


def test_shares_are_those_of_the_tables(charts: Charts) -> None:
    assert [it for it in read(charts, "steps").words if " of " in it] == ["14 of 85", "12 of 14", "6 of 11", "2 of 4"]
    assert "7 of 8" in read(charts, "stages").words
    assert "4 of 46" in read(charts, "sources").words


def test_how_it_felt_is_said_beside_each_bar(charts: Charts) -> None:
    words = read(charts, "ratings").words
    assert [it for it in words if "passed" in it] == [
        "4 passed, 1 no, 3 others",
        "15 passed, 1 no, 1 other",
        "2 passed",
    ]


def test_in_an_empty_journal_there_is_nothing_to_draw() -> None:
    assert draw(Journal()) == {}


def test_one_entry_is_told_and_not_drawn() -> None:
    charts = draw(Journal(entries=(_entry("rejected", 1),)))
    assert len(charts) == 8 and set(charts.values()) == {None}


def test_three_entries_have_their_first_charts() -> None:
    entries = (_entry("rejected", 1), _entry("passed", 2), _entry("passed", 3))
    drawn = {section for section, chart in draw(Journal(entries=entries)).items() if chart}
    assert drawn >= {"way", "steps", "waiting", "ratings", "months"}


def _entry(outcome: str, number: int) -> Entry:
    facts = {"company": f"Aster {number}", "role": "Baker", "date": dt.date(2026, 3, number), "rating": number}
    interview = Interview(f"{number}.md", outcome=outcome, heard_back=dt.date(2026, 3, number + 5), **facts)  # type: ignore[arg-type]
    return Entry(interview.path, interview)
