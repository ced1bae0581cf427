"""Applications by source, and how many led to a conversation."""

from hand_made import on, row, standings_of

from journal_tool.analysis.shares import Share
from journal_tool.analysis.sources import SourceCount, count_sources
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview


def sources(*parts: Interview | Row) -> list[SourceCount]:
    return list(count_sources(standings_of(*parts)))


def test_the_source_of_most_applications_comes_first_and_none_last() -> None:
    parts = [row("01-02", "A", source="fair"), row("01-02", "B"), row("01-02", "C"), row("01-02", "D", source="ad")]
    assert [it.source for it in sources(*parts, row("01-02", "E", source="fair"))] == ["fair", "ad", ""]


def test_spellings_of_one_source_are_one_named_as_most_spell_it() -> None:
    spelt = ("Job board", "job-board", "Job board")
    (found,) = sources(*(row("01-02", company, source=it) for company, it in zip("ABC", spelt, strict=True)))
    assert (found.source, found.applications) == ("Job board", 3)


def test_entries_win_over_rows_and_the_first_that_names_a_source_tells_it() -> None:
    parts = (on("03-02", "recruiter-screen"), on("03-09", source="referral"), row("02-20", source="job board"))
    assert [it.source for it in sources(*parts)] == ["referral"]


def test_conversations_are_those_that_were_held_and_whoever_still_waits_for_one_is_left_out_of_the_share() -> None:
    parts = [
        row("03-10", "Waits", source="ad"),
        row("01-10", "Over", "rejected", source="ad"),
        on("03-10", company="Talked", source="ad"),
        on("03-10", "take-home", "rejected", company="Handed in", source="ad"),
        on("03-20", company="Ahead", source="ad"),
        on("03-10", outcome="cancelled", company="Cancelled", source="ad"),
    ]
    (found,) = sources(*parts)
    assert (found.applications, found.conversations, found.undecided, found.share) == (6, 1, 3, Share(1, 3))


def test_where_all_still_wait_there_is_no_share() -> None:
    assert [it.share for it in sources(row("03-10", source="ad"))] == [None]
    assert sources() == []
