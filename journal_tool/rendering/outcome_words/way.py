"""Where applications went: how far each came, and how those ended or stand that came no farther."""

from collections.abc import Sequence

from journal_tool.analysis.flows import Flow
from journal_tool.analysis.groups import Reached
from journal_tool.analysis.states import ACTIVE
from journal_tool.phrases import counted, listed
from journal_tool.rendering.outcome_words.told import Column, Told, ToldRow
from journal_tool.rendering.words import GROUPS, STATES

COLUMNS = (Column("Of those at the step"), Column("Went on, or how they stand"), Column("Applications", number=True))
_TO = {
    "screening": "to screening",
    "interviewing": "to interviewing",
    "final": "to final rounds",
    "offer": "to an offer",
    "accepted": "to one that you accepted",
}


def tell_way(flows: Sequence[Flow], groups: Sequence[Reached]) -> Told:
    """Each row is one way from a step: on to the next, or to how it ended there."""
    rows = tuple(ToldRow(GROUPS[it.group], (name_end(it), f"{it.applications:,}")) for it in flows)
    return Told("way", "Way", "Where applications went", _find(flows, groups), "", COLUMNS, rows)


def name_end(flow: Flow) -> str:
    return GROUPS[flow.next] if flow.next else STATES[flow.state][0]


def _find(flows: Sequence[Flow], groups: Sequence[Reached]) -> str:
    total = groups[0].reached
    if not total:
        return "No application yet: an entry with a company and a role makes one, or a line in applications.csv."
    active = _tell_active(sum(it.applications for it in flows if it.state in ACTIVE), total)
    came = [it for it in groups[1:] if it.reached]
    if not came:
        return f"{counted(total, 'application')} sent, and no answer that led further yet; {active}."
    if total == 1:
        return f"Your application came {_TO[came[-1].group]}; {active}."
    first, *more = (f"{it.reached:,} {_TO[it.group]}" for it in came)
    return f"Of {counted(total, 'application')}, {listed([first.replace(' ', ' came ', 1), *more])}; {active}."


def _tell_active(active: int, total: int) -> str:
    if total == 1:
        return "it is still active" if active else "it is over"
    if active == total:
        return "all are still active"
    return f"{active:,} of all {'is' if active == 1 else 'are'} still active" if active else "none is active any more"
