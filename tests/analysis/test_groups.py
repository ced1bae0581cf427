"""How far applications came, and which share went on at each step."""

from itertools import pairwise

from hand_made import TODAY, journal_of, on, row, standings_of
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.groups import Reached, count_groups
from journal_tool.analysis.shares import Share
from journal_tool.analysis.standing import find_standings
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.vocabulary import GROUPS, STAGES, Stage
from journal_tool.settings import Settings


def steps(*parts: Interview | Row) -> list[tuple[int, int, Share | None]]:
    """Reached, undecided and share of each step."""
    return [(it.reached, len(it.undecided), it.share) for it in count_groups(standings_of(*parts))]


def test_without_applications_nothing_is_reached_and_nothing_shared() -> None:
    assert steps() == [(0, 0, None)] * 6


def test_one_application_that_waits_is_undecided_and_no_share() -> None:
    assert steps(row("03-10")) == [(1, 0, None), (0, 1, None), *[(0, 0, None)] * 4]


def test_a_share_is_of_those_that_reached_the_step_before_without_the_undecided() -> None:
    """Of five, one waits at the first step: of the other four one came to a screen; it is decided too."""
    parts = [row("03-10", "A"), *(row("01-10", name, "rejected") for name in "BCD")]
    found = steps(*parts, on("02-10", "recruiter-screen", "rejected", company="E"))
    assert found[:3] == [(5, 0, None), (1, 1, Share(1, 4)), (0, 0, Share(0, 1))]


def test_the_undecided_of_a_step_are_those_that_stand_at_the_one_before() -> None:
    waiting = on("03-10", "technical", company="Waits")
    over = on("03-10", "technical", "rejected", company="Over")
    screening, interviewing, final = count_groups(standings_of(waiting, over))[1:4]
    assert (screening.undecided, screening.share, interviewing.undecided) == ((), Share(2, 2), ())
    assert [it.application.company for it in final.undecided] == ["Waits"]
    assert final.share == Share(0, 1)


def test_where_all_are_undecided_there_is_no_share() -> None:
    found = steps(on("03-10", "technical", company="A"), on("03-11", "technical", company="B"))
    assert found[3] == (0, 2, None)


def test_steps_that_were_skipped_count_as_reached() -> None:
    assert [it[0] for it in steps(on("03-10", "panel", "rejected"))] == [1, 1, 1, 1, 0, 0]


def test_what_was_cancelled_is_not_reached_and_what_lies_ahead_is() -> None:
    parts = (on("03-02", "recruiter-screen"), on("03-10", "panel", "cancelled"), on("03-20", "technical"))
    assert [it[0] for it in steps(*parts)] == [1, 1, 1, 0, 0, 0]


def test_messages_and_informational_conversations_reach_nothing() -> None:
    assert [it[0] for it in steps(on("03-02", "message", "rejected"), on("03-03", "informational"))] == [1, *[0] * 5]


def test_accepted_is_reached_by_the_state() -> None:
    parts = (on("03-02", "offer", company="A"), on("03-09", "offer", "accepted", company="A"))
    declined = on("03-09", "offer", "declined", company="B")
    assert steps(*parts, declined)[4:] == [(2, 0, Share(2, 2)), (1, 0, Share(1, 2))]


def test_a_stage_of_the_journals_own_counts_by_its_group() -> None:
    settings = Settings(stages=(*STAGES, Stage("pair-day", "final", "Pairing day")))
    journal = journal_of(on("03-02", "pair-day", "rejected"), settings=settings)
    assert count_groups(find_standings(journal, TODAY))[3] == Reached("final", 1, (), Share(1, 1))


_STAGES = st.sampled_from(["application", "recruiter-screen", "technical", "panel", "offer", "message"])
_OUTCOMES = st.sampled_from(["pending", "passed", "rejected", "accepted", "cancelled", "no-response"])
_DAYS = st.integers(1, 31).map(lambda day: f"03-{day:02}")
_ENTRIES = st.builds(
    lambda *it: on(it[0], it[1], it[2], company=it[3]), _DAYS, _STAGES, _OUTCOMES, st.sampled_from("ABCD")
)


@given(st.lists(_ENTRIES, max_size=12))
def test_each_step_is_reached_by_no_more_than_the_one_before_and_shares_fit(entries: list[Interview]) -> None:
    found = count_groups(standings_of(*{it.path: it for it in entries}.values()))
    assert [it.group for it in found] == list(GROUPS)
    for before, step in pairwise(found):
        assert step.reached + len(step.undecided) <= before.reached
        assert step.share is None or step.share == Share(step.reached, before.reached - len(step.undecided))
