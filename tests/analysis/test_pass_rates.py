"""The pass rate of a stage: passed of passed and rejected rounds, the others beside it."""

from hand_made import on, standings_of

from journal_tool.analysis.pass_rates import PassRate, count_passed
from journal_tool.analysis.round_endings import find_endings
from journal_tool.analysis.shares import Share
from journal_tool.model.interview import Interview
from journal_tool.model.vocabulary import STAGES, Stage


def rates(*parts: Interview, stages: tuple[Stage, ...] = STAGES) -> tuple[PassRate, ...]:
    rounds = [ended for standing in standings_of(*parts) for ended in find_endings(standing)]
    return count_passed(rounds, stages)


def test_no_rounds_have_no_rates() -> None:
    assert rates() == ()
    assert rates(on("03-02", outcome="cancelled"), on("03-03", "message", "rejected")) == ()


def test_others_are_counted_beside_the_share_most_first() -> None:
    (rate,) = rates(
        on("03-02", "panel", "passed", company="A"),
        on("03-02", "panel", "rejected", company="B"),
        on("03-02", "panel", "closed", company="C"),
        on("03-10", "panel", company="D"),
        on("03-11", "panel", company="E"),
        on("03-20", "panel", company="F"),
    )
    assert (rate.rounds, rate.passed, rate.rejected, rate.undecided) == (6, 1, 1, 4)
    assert rate.share == Share(1, 2)
    assert rate.others == (("waiting", 2), ("ahead", 1), ("closed", 1))


def test_where_nothing_is_decided_there_is_no_share() -> None:
    (rate,) = rates(on("03-10"))
    assert (rate.rounds, rate.undecided, rate.share) == (1, 1, None)


def test_stages_stand_in_their_usual_order_a_journals_own_at_its_place_and_unknown_ones_last() -> None:
    own = (STAGES[0], Stage("floor-walk", "interviewing", "Floor walk"), *STAGES[1:])
    found = rates(
        on("03-02", "panel"),
        on("03-03", "mystery"),
        on("03-04", "recruiter-screen"),
        on("03-05", "floor-walk"),
        stages=own,
    )
    assert [it.stage for it in found] == ["floor-walk", "recruiter-screen", "panel", "mystery"]
