"""Self-rating against outcome."""

from hand_made import on, standings_of

from journal_tool.analysis.round_endings import find_endings
from journal_tool.analysis.self_rating import RatedRounds, count_ratings, share_passed
from journal_tool.analysis.shares import Share
from journal_tool.model.interview import Interview


def rated(*parts: Interview) -> tuple[RatedRounds, ...]:
    return count_ratings([ended for standing in standings_of(*parts) for ended in find_endings(standing)])


def test_without_any_rating_there_is_nothing_to_compare() -> None:
    assert rated() == rated(on("03-02", outcome="passed")) == ()


def test_each_rating_has_its_rounds_by_how_they_ended() -> None:
    found = rated(
        on("03-02", rating=4),  # counts as passed: another round follows
        on("03-09", "technical", "rejected", rating=4),
        on("03-02", "panel", "closed", company="B", rating=2),
        on("03-02", "panel", "cancelled", company="C", rating=1),
        on("03-20", "panel", company="D", rating=5),  # lies ahead: rated by a slip
        on("03-02", "informational", "passed", rating=5),
    )
    assert found == (
        RatedRounds(1, 0, 0, 0),
        RatedRounds(2, 0, 0, 1),
        RatedRounds(3, 0, 0, 0),
        RatedRounds(4, 1, 1, 0),
        RatedRounds(5, 0, 0, 0),
    )
    assert [it.share for it in found] == [None, None, None, Share(1, 2), None]


def test_several_ratings_share_together() -> None:
    assert share_passed([RatedRounds(4, 3, 1, 2), RatedRounds(5, 2, 0, 0)]) == Share(5, 6)
    assert share_passed([RatedRounds(1, 0, 0, 2)]) is None
