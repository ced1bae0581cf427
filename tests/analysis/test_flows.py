"""Which ways applications went from each step."""

from itertools import groupby

from hand_made import on, row, standings_of
from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.flows import Flow, count_flows
from journal_tool.analysis.groups import count_groups
from journal_tool.analysis.states import STATES
from journal_tool.model.interview import Interview
from journal_tool.model.vocabulary import GROUPS


def test_without_applications_nothing_went_anywhere() -> None:
    assert count_flows(()) == ()


def test_each_step_is_left_for_the_next_one_or_for_how_it_ended_there() -> None:
    """Of four, A waits for a first answer, B got a no, C a no after a panel; D's offer is open."""
    parts = (
        row("03-10", "A"),
        row("03-09", "B", "rejected"),
        on("03-02", "panel", "rejected", company="C"),
        on("03-12", "offer", company="D"),
    )
    assert count_flows(standings_of(*parts)) == (
        Flow("applied", "screening", "", 2),
        Flow("applied", "", "open", 1),
        Flow("applied", "", "rejected", 1),
        Flow("screening", "interviewing", "", 2),
        Flow("interviewing", "final", "", 2),
        Flow("final", "offer", "", 1),
        Flow("final", "", "rejected", 1),
        Flow("offer", "", "offer", 1),
    )


def test_what_was_accepted_goes_on_to_the_last_step_and_leaves_it_for_nothing() -> None:
    flows = count_flows(standings_of(on("03-09", "offer", "accepted"), on("03-09", "offer", "declined", company="B")))
    assert flows[-2:] == (Flow("offer", "accepted", "", 1), Flow("offer", "", "declined", 1))


_STAGES = st.sampled_from(["application", "recruiter-screen", "technical", "panel", "offer", "message"])
_OUTCOMES = st.sampled_from(["pending", "passed", "rejected", "accepted", "cancelled", "no-response"])
_ENTRIES = st.builds(
    lambda day, stage, outcome, company: on(f"03-{day:02}", stage, outcome, company=company),
    st.integers(1, 31),
    _STAGES,
    _OUTCOMES,
    st.sampled_from("ABCD"),
)


@given(st.lists(_ENTRIES, max_size=12))
def test_as_many_leave_a_step_as_came_to_it(entries: list[Interview]) -> None:
    standings = standings_of(*{it.path: it for it in entries}.values())
    reached = {it.group: it.reached for it in count_groups(standings)}
    flows = count_flows(standings)
    for group, leaving in groupby(flows, key=lambda it: it.group):
        found = tuple(leaving)
        assert sum(it.applications for it in found) == reached[group]
        assert all(bool(it.next) != bool(it.state) and it.applications for it in found)
        assert all(it.applications == reached[it.next] for it in found if it.next)
        states = [STATES.index(it.state) for it in found if it.state]
        assert states == sorted(states)
    assert [it.group for it in flows] == sorted((it.group for it in flows), key=GROUPS.index)
