"""The two offers of the sample and the job its writer has, worked out by hand from the files in journal/."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from journal_tool.analysis.offers.comparison import Comparison, compare
from journal_tool.reading import load_journal

SAMPLE = Path(__file__).parents[3] / "journal"
DAY = date(2026, 3, 16)


@pytest.fixture(scope="module")
def found() -> Comparison:
    return compare(load_journal(SAMPLE, cache=False), DAY)


TOTALS = {
    # 81,000; benefits 7,500; pension 4% = 3,240; bonus and equity none.
    "Now": ("81000", "91740", "91740", "81000"),
    # The base is 96,000 since the 13th. Bonus 6% = 5,760, of which 90% (attainment): 5,184. Benefits 7,200, pension
    # 6% = 5,760, signing 4,000 since the 13th. 96,000 + 5,184 + 7,200 + 5,760 = 114,144; + 4,000; and + 1,000 a year.
    "Tamarack Mutual": ("96000", "118144", "115144", "96000"),
    # 88,000; bonus 10%, of which 90%: 7,920; allowances 100 x 12; nothing was said of benefits, pension, equity.
    "Quillfoot Foods": ("88000", "97120", "97120", "89200"),
}


def test_the_totals(found: Comparison) -> None:
    shown = {}
    for column in found.columns:
        totals = column.totals
        amounts = (totals.base, totals.first_year, totals.yearly, totals.guaranteed)
        shown[column.name] = tuple(f"{it.amount:.0f}" if it else "" for it in amounts)
    assert shown == TOTALS
    assert [column.name for column in found.columns] == list(TOTALS)  # to answer by the 19th, and by the 20th


def test_where_the_bases_stand(found: Comparison) -> None:
    limits = [[(it.kind, it.stands, it.by and int(it.by.amount)) for it in column.limits] for column in found.offers]
    assert limits == [
        [("walk_away", "above", 6000), ("target", "under", 2000), ("market", "within", 0)],  # 90, 98, 89 to 103
        [("walk_away", "above", 2000), ("target", "under", 6000), ("market", "within", 0)],  # 86, 94, 80 to 95
    ]


def test_beside_the_totals(found: Comparison) -> None:
    hours = [round(it.totals.commute_hours, 2) if it.totals.commute_hours else None for it in found.columns]
    # 2 x 25 x 4 x 46 = 9,200 min; 2 x 35 x 2 x 46 = 6,440; 2 x 20 x 4 x 46 = 7,360
    assert [str(it) for it in hours] == ["153.33", "107.33", "122.67"]
    tamarack, quillfoot = found.offers
    assert tamarack.totals.commute_cost is not None
    assert tamarack.totals.commute_cost.amount == 1056  # 88 x 12
    assert quillfoot.totals.full_week is not None
    assert round(quillfoot.totals.full_week.amount) == 83810  # 88,000 x 40 / 42 = 83,809.52
    # One day more than 22 at 96,000 / 260 = 369.23; four fewer at 88,000 / 260 = 338.46
    worth = [it.against_now.vacation.amount if it.against_now and it.against_now.vacation else 0 for it in found.offers]
    assert [round(it) for it in worth] == [369, -1354]


def test_what_quillfoot_is_to_be_asked(found: Comparison) -> None:
    assert [it.term for it in found.offers[0].totals.open_points] == []
    assert [it.term for it in found.offers[1].totals.open_points] == ["equity", "benefits", "pension"]


def test_scores_and_where_their_order_turns(found: Comparison) -> None:
    """Money: 97,120 of 115,144 is 10 x 97,120 / 115,144 = 8.4347 for Quillfoot, 10 for Tamarack.

    Tamarack 5 x 10 + 4 x 8 + 4 x 9 + 3 x 6 + 2 x 6 = 148 of 18; Quillfoot 5 x 8.4347 + 4 x 6 + 4 x 8 + 3 x 8 + 2 x 8
    = 138.17 of 18: a lead of 9.83 in the sum. Purpose and commute have 2 points more at Quillfoot: 9.83 / 2 = 4.91
    above the 3 and the 2 that they count.
    """
    money = 10 * Fraction(97120, 115144)
    lead = 148 - (5 * money + 96)
    assert [column.scores.mean for column in found.offers] == [Fraction(148, 18), (5 * money + 96) / 18]
    assert found.lead == lead / 18
    assert [(it.criterion, it.weight, it.more) for it in found.turns if it.weight] == [
        ("purpose", 3 + lead / 2, True),
        ("commute", 2 + lead / 2, True),
    ]
    assert found.weighing.unweighted == ()


def test_the_steps_of_the_negotiation(found: Comparison) -> None:
    tamarack = found.offers[0].offer
    assert tamarack is not None
    assert [(it.interview.date and it.interview.date.day, it.changed) for it in tamarack.steps] == [
        (9, ()),
        (11, ("respond_by",)),
        (13, ("base", "signing_bonus", "vacation_days")),
    ]
    assert tamarack.answer_by == date(2026, 3, 19)
