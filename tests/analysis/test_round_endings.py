"""How a round ended, when all that was written about its application is read together."""

import pytest
from hand_made import endings_of, on, row

from journal_tool.model.application import Row
from journal_tool.model.interview import Interview

FIRST = "03-02"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        # what is written holds, whatever follows
        ([on(FIRST, outcome="rejected"), on("03-09")], ["rejected", "untold"]),
        ([on(FIRST, outcome="passed")], ["passed"]),
        # pending and silent rounds count as passed when a round on a later day follows, also one that lies ahead
        ([on(FIRST), on("03-09")], ["passed", "waiting"]),
        ([on(FIRST, outcome="no-response"), on("03-09")], ["passed", "waiting"]),
        ([on(FIRST), on("03-20")], ["passed", "ahead"]),
        # not when the later one is of the same day, was cancelled, or is only a message
        ([on(FIRST), on(FIRST, "technical")], ["waiting", "waiting"]),
        ([on(FIRST), on("03-09", outcome="cancelled")], ["waiting"]),
        ([on(FIRST), on("03-09", "message")], ["waiting"]),
        # a cancelled round never counts
        ([on(FIRST, outcome="cancelled"), on("03-09", outcome="passed")], ["passed"]),
        # open offers, applications and reference checks say nothing when something follows
        ([on(FIRST, "reference-check"), on("03-09", "offer")], ["untold", "offer"]),
        ([on(FIRST, "application"), on("03-09")], ["untold", "waiting"]),
        ([on(FIRST, "offer"), on("03-09", "offer")], ["offer", "offer"]),
        ([on(FIRST, "offer"), on("03-09", "offer", "declined")], ["untold", "declined"]),
        # a message carries the outcome of the round before it
        ([on(FIRST), on("03-09", "message", "rejected")], ["rejected"]),
        ([on(FIRST), on("03-09", "message", "passed")], ["passed"]),
        ([on(FIRST), on("03-04", "message", "rejected"), on("03-09")], ["rejected", "untold"]),
        ([on(FIRST, outcome="passed"), on("03-09", "message", "withdrew")], ["passed"]),
        ([on(FIRST, outcome="no-response"), on("03-09", "message", "rejected")], ["rejected"]),
        ([on("03-09"), on(FIRST, "message", "rejected")], ["untold"]),
        # where nothing follows, a round shares the ending that the row, silence or its visit tells
        ([on(FIRST), row("02-20", status="rejected")], ["rejected"]),
        ([on(FIRST), row("02-20", status="applied")], ["waiting"]),
        ([on("02-10")], ["no-response"]),
        ([on(FIRST, "technical", "rejected"), on(FIRST, "panel")], ["rejected", "rejected"]),
        ([on(FIRST, "technical", "passed"), on(FIRST, "panel")], ["passed", "waiting"]),
        # today's conversation lies ahead until something is noted about it, whatever its outcome says before its day
        ([on("03-16")], ["ahead"]),
        ([on("03-16", rating=3)], ["waiting"]),
        ([on("03-20", outcome="passed")], ["ahead"]),
    ],
)
def test_a_round_ends_as_all_that_is_written_tells(parts: list[Interview | Row], expected: list[str]) -> None:
    assert sorted(endings_of(*parts)) == sorted(expected)


def test_rounds_without_a_date_keep_what_is_written() -> None:
    undated = Interview("a.md", company="Northwind Labs", role="Analyst", outcome="passed")
    open_one = Interview("b.md", company="Northwind Labs", role="Analyst")
    assert endings_of(undated, open_one, on("03-09")) == ["passed", "untold", "waiting"]


def test_conversations_that_belong_to_no_application_are_no_rounds() -> None:
    assert endings_of(on(FIRST, "informational", "passed"), on(FIRST, outcome="passed", company="")) == []
