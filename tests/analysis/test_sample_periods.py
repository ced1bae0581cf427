"""The sample looked back on by month and by week, worked out by hand from its files on Monday, 2026-03-16."""

from pathlib import Path

import pytest

from journal_tool.analysis.periods import Period, find_periods
from journal_tool.model.journal import Journal
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parent.parent.parent / "journal"

FIGURES = (
    "interviews",
    "answered_better",
    "better_answers_used",
    "lessons",
    "follow_ups_done",
    "steps done",
    "steps due",
    "feedback",
    "rejections",
)

MONTHS = {
    # Bluestem twice; Allison thanked on 14 March, Pete on the 29th; the two next steps were dropped.
    "2023-03": (2, 0, 0, 3, 2, 0, 0, 0, 0),
    # Bluestem's form letter of 4 April.
    "2023-04": (0, 0, 0, 0, 0, 0, 0, 0, 1),
    # Mesa: withdrawing is no rejection.
    "2023-05": (1, 0, 0, 2, 1, 0, 0, 0, 0),
    # The coffee with Chidi is a conversation. Ferro on the 30th said no, and two rows of the spreadsheet did.
    "2025-09": (3, 0, 0, 7, 3, 3, 3, 0, 3),
    # Five thanked, Kestrel asked twice. No: Westerly, Umber, Daybreak, Marlow, Hollis, Tallgrass, Sunbird, Rio Blanco.
    "2025-10": (5, 0, 0, 9, 7, 8, 8, 0, 8),
    # Not the assessment, and not the cancelled screen. Thanked: Gus on the 5th, two on the 6th, Nikolai; Open Pantry
    # asked on the 10th, feedback asked for on the 19th, and there on the 25th. No: Platte Valley and eight rows.
    "2025-11": (2, 0, 0, 7, 5, 5, 5, 1, 9),
    # High Plains and Tamarack's screen. Better, each with the better answer: leaving healthcare and the mistake 2 → 3,
    # salary 1 → 4. Lessons also from the message and the take-home. Feedback asked for on the 16th.
    "2025-12": (2, 3, 3, 9, 3, 5, 5, 0, 5),
    # The lounge story 2 → 3 on the 15th, with what was noted in November.
    "2026-01": (4, 1, 1, 7, 5, 8, 8, 0, 6),
    # The lounge story 3 → 4 and 4 → 5; five years 2 → 3 (no better answer had been noted); sources, the mistake,
    # prioritization and the spreadsheet 3 → 4; the interval and the ninety days 2 → 4; leaving healthcare 3 → 4.
    # Ten thanked and Northgate asked on the 12th. Lucía's feedback on the 3rd.
    "2026-02": (9, 10, 9, 14, 11, 13, 13, 1, 7),
    # Four offers among the eight; not the reference check, whose referees were thanked all the same. The counter of
    # the 11th; the reply of the 13th asks for nothing. Still open: the chapter, the plan documents, asking Henrik.
    "2026-03": (8, 0, 0, 14, 5, 10, 13, 0, 5),
}
"""Every month in which anything happened, by FIGURES; from June 2023 to August 2025 nothing did."""

WEEKS = {
    # Two steps are due today, and open.
    "2026-03-16": (0, 0, 0, 0, 0, 0, 2, 0, 0),
    # Aspen's no on Thursday.
    "2026-03-09": (5, 0, 0, 7, 1, 5, 6, 0, 1),
    # Ingrid, Theo and Rosalind, Paula. The interval, the spreadsheet, the ninety days, leaving healthcare.
    "2026-02-23": (3, 4, 4, 4, 3, 3, 3, 0, 1),
    # Christmas.
    "2025-12-22": (0, 0, 0, 0, 0, 0, 0, 0, 0),
    # The panel with the tram: Gus thanked on the day, two on the next. Hawthorn, Grayling and Stonebridge said no.
    "2025-11-03": (1, 0, 0, 3, 2, 1, 1, 0, 3),
}
"""Five weeks, by their Mondays."""


@pytest.fixture(scope="module")
def sample() -> Journal:
    return load_journal(SAMPLE)


def figures(period: Period) -> tuple[int, ...]:
    special = {"steps done": period.steps_done, "steps due": len(period.steps)}
    return tuple(special[name] if name in special else len(getattr(period, name)) for name in FIGURES)


def find(sample: Journal, unit: str) -> dict[str, Period]:
    assert sample.settings.today is not None
    return {str(it.start): it for it in find_periods(sample, sample.settings.today, unit)}  # type: ignore[arg-type]


def test_by_month(sample: Journal) -> None:
    assert {start[:7]: figures(it) for start, it in find(sample, "month").items()} == MONTHS


@pytest.mark.parametrize("monday", WEEKS)
def test_by_week(sample: Journal, monday: str) -> None:
    assert dict(zip(FIGURES, figures(find(sample, "week")[monday]), strict=True)) == dict(
        zip(FIGURES, WEEKS[monday], strict=True)
    )


def test_the_quiet_weeks_are_christmas_and_those_of_2023(sample: Journal) -> None:
    assert [start for start, it in find(sample, "week").items() if it.quiet] == [
        "2025-12-29",
        "2025-12-22",
        "2023-05-01",
        "2023-04-24",
        "2023-04-17",
        "2023-04-10",
        "2023-03-20",
    ]


def test_what_went_better_in_february(sample: Journal) -> None:
    better = find(sample, "month")["2026-02-01"].answered_better
    assert [
        (
            str(it.now.interview.date),
            it.now.encounter.topics[0],
            it.before.encounter.rating,
            it.now.encounter.rating,
            str(it.before.interview.date),
        )
        for it in better
    ] == [
        ("2026-02-03", "behavioral", 3, 4, "2026-01-15"),
        ("2026-02-04", "motivation", 2, 3, "2025-09-24"),
        ("2026-02-05", "data-quality", 3, 4, "2025-10-21"),
        ("2026-02-05", "behavioral", 3, 4, "2025-12-03"),
        ("2026-02-19", "behavioral", 4, 5, "2026-02-03"),
        ("2026-02-19", "prioritization", 3, 4, "2025-10-15"),
        ("2026-02-24", "statistics", 2, 4, "2026-01-22"),
        ("2026-02-26", "plans", 2, 4, "2025-10-29"),
        ("2026-02-26", "excel", 3, 4, "2025-10-21"),
        ("2026-02-27", "motivation", 3, 4, "2026-01-27"),
    ]
