"""Waiting: one observation a visit."""

from datetime import date

import pytest
from hand_made import TODAY, on, row, standings_of

from journal_tool.analysis.waiting import find_median, find_waits, group_waits
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.offer import Terms
from journal_tool.model.vocabulary import STAGES

Found = list[tuple[str, int, str]]


def waits(*parts: Interview | Row, day: date = TODAY) -> Found:
    """Stage, days and kind of each observation."""
    return [
        (wait.visit.stage, wait.days, wait.kind)
        for standing in standings_of(*parts)
        for wait in find_waits(standing, STAGES, day)
    ]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # an answer with its day
        ([on("03-02", heard="03-05")], [("interview", 3, "answered")]),
        ([on("03-02", outcome="rejected", heard="03-02")], [("interview", 0, "answered")]),
        # without it, at most until the next visit on a later day, also one that lies ahead
        ([on("03-02"), on("03-09", heard="03-10")], [("interview", 7, "at most"), ("interview", 1, "answered")]),
        ([on("03-09"), on("03-20")], [("interview", 11, "at most")]),
        # a cancelled visit is none; the wait goes on
        ([on("03-09"), on("03-12", outcome="cancelled")], [("interview", 7, "still")]),
        # still waiting while the application is active, today included
        ([on("03-09")], [("interview", 7, "still")]),
        ([on("03-16", rating=3)], [("interview", 0, "still")]),
        ([on("03-09", "offer", terms=Terms(("base",)))], [("offer", 7, "still")]),
        # nothing where it is over without a day, by silence too, or has yet to come
        ([on("03-09", outcome="rejected")], []),
        ([on("02-09")], []),
        ([on("03-20")], []),
        # a message brings the answer of the visit before it, but not one of your own
        ([on("03-02"), on("03-06", "message", "rejected")], [("interview", 4, "answered")]),
        ([on("03-02"), on("03-06", "message", "rejected", heard="03-05")], [("interview", 3, "answered")]),
        ([on("03-02"), on("03-06", "message", "passed"), on("03-20")], [("interview", 4, "answered")]),
        ([on("03-02"), on("03-06", "message", "withdrew")], []),
        ([on("03-02"), on("03-06", "message")], [("interview", 14, "still")]),
        # the row tells it where no entry decides
        ([on("03-02"), row("02-20", status="rejected", heard="03-07")], [("interview", 5, "answered")]),
        ([on("03-02"), row("02-20", status="withdrew", heard="03-07")], []),
        ([row("02-20", status="rejected", heard="03-07")], []),
        # slips: an answer before the conversation, or still to come
        ([on("03-09", heard="02-09")], [("interview", 7, "still")]),
        ([on("03-09", heard="03-29")], [("interview", 7, "still")]),
    ],
)
def test_a_visit_tells_one_thing_at_most(parts: list[Interview | Row], expected: Found) -> None:
    assert waits(*parts) == expected


def test_whom_one_waits_for_is_spelt_as_the_application_has_it() -> None:
    (standing,) = standings_of(on("03-02", company="Aster GmbH"), on("03-09", company="aster"))
    assert [wait.company for wait in find_waits(standing, STAGES, TODAY)] == ["Aster GmbH", "Aster GmbH"]


def test_rounds_of_one_day_are_one_visit_under_the_stage_that_is_furthest_on_the_way() -> None:
    day = [on("03-02", "panel", heard="03-09"), on("03-02", "technical", heard="03-06"), on("03-02", "behavioral")]
    assert waits(*day) == [("panel", 4, "answered")]


def test_a_visit_of_stages_of_one_group_counts_under_the_later_in_the_usual_order() -> None:
    assert waits(on("03-02", "technical"), on("03-02", "hiring-manager")) == [("technical", 14, "still")]


def test_waits_are_gathered_by_stage_with_the_median_of_those_that_ended_on_a_known_day() -> None:
    parts = [
        on("03-02", heard="03-12", company="A"),
        on("03-02", heard="03-04", company="B"),
        on("03-02", heard="03-05", company="C"),
        on("03-02", company="D"),
        on("03-03", "panel", company="D"),
        on("03-11", company="E"),
        on("03-09", company="F"),
    ]
    interview, panel = group_waits(standings_of(*parts), STAGES, TODAY)
    assert (interview.stage, interview.answered, interview.median, interview.at_most) == (
        "interview",
        (2, 3, 10),
        3.0,
        (1,),
    )
    assert [(it.visit.company, it.days) for it in interview.still] == [("E", 5), ("F", 7)]
    assert (panel.stage, panel.answered, panel.median) == ("panel", (), None)


@pytest.mark.parametrize(("numbers", "median"), [((), None), ((4,), 4.0), ((5, 2), 3.5), ((9, 1, 2), 2.0)])
def test_the_median_is_the_middle(numbers: tuple[int, ...], median: float | None) -> None:
    assert find_median(numbers) == median
