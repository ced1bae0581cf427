"""How many applications went on at each step, and at which fewest do."""

from collections.abc import Sequence

from journal_tool.analysis.groups import Reached
from journal_tool.analysis.shares import Share, is_apart
from journal_tool.phrases import counted, listed
from journal_tool.rendering.outcome_words.told import Column, Named, Told, ToldRow, name_some, rank_enough, share_cells
from journal_tool.rendering.words import GROUPS, render_interval, render_share

COLUMNS = (
    Column("Step"),
    Column("Applications", number=True),
    Column("Went on", number=True),
    Column("Likely range"),
    Column("Undecided before it"),
)
NOTE = (
    "A share is of the applications that came to the step before. Those that are still undecided there are named, and "
    "left out of it until they are decided. The range is where the true share lies, as far as so few can tell."
)


def tell_steps(groups: Sequence[Reached]) -> Told:
    rows = tuple(_tell_row(step) for step in groups) if groups[0].reached else ()
    return Told("steps", "Steps", "How many went on at each step", _find(groups), NOTE if rows else "", COLUMNS, rows)


def _tell_row(step: Reached) -> ToldRow:
    named, more = name_some(Named(it.application.company, it.application) for it in step.undecided)
    undecided = f"{len(step.undecided):,}" if step.undecided else ""
    return ToldRow(GROUPS[step.group], (f"{step.reached:,}", *share_cells(step.share), undecided), named, more)


def _find(groups: Sequence[Reached]) -> str:
    total = groups[0].reached
    if not total:
        return "No application yet whose steps could be counted."
    shares = {it.group: it.share for it in groups if it.share}
    if not shares:
        return f"Nothing is decided yet: {counted(total, 'application')} may still go on."
    if narrow := _find_narrowest(shares):
        return narrow
    first = next(iter(shares))
    went = f"{render_share(shares[first])} went on to {_name(first)}, {render_interval(shares[first])}."
    if len(rank_enough(shares)) < 2:
        return f"{went} So few are decided that no two steps can be compared."
    return f"{went} No step clearly stands out."


def _find_narrowest(shares: dict[str, Share]) -> str:
    """The step at which clearly fewer go on than at every other of enough; empty where there is none."""
    *others, lowest = rank_enough(shares) or [""]
    if not others or not all(is_apart(shares[lowest], shares[other]) for other in others):
        return ""
    went = f"{render_share(shares[lowest])} went on, {render_interval(shares[lowest])}"
    more = listed([_name(group) for group in shares if group in others])
    return f"The narrowest step is the one to {_name(lowest)}: {went}. Clearly more went on to {more}."


def _name(group: str) -> str:
    return GROUPS[group].lower()
