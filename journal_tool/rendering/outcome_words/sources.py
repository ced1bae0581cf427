"""Where applications came from, and from where one led to a conversation."""

from collections.abc import Sequence

from journal_tool.analysis.sources import SourceCount
from journal_tool.phrases import begun, counted, listed
from journal_tool.rendering.outcome_words.told import (
    Column,
    Told,
    ToldRow,
    find_extremes,
    rank_enough,
    share_cells,
)
from journal_tool.rendering.words import render_share

COLUMNS = (
    Column("Source"),
    Column("Applications", number=True),
    Column("To a conversation", number=True),
    Column("Likely range"),
    Column("Still waiting", number=True),
)
NOTE = "What still waits for a first conversation is left out of the share until it is decided."
NOT_NOTED = "Not noted"


def tell_sources(sources: Sequence[SourceCount]) -> Told:
    rows = tuple(_tell_row(count) for count in sources)
    return Told("sources", "Sources", "Where they came from", _find(sources), NOTE if rows else "", COLUMNS, rows)


def _tell_row(count: SourceCount) -> ToldRow:
    waiting = f"{count.undecided:,}" if count.undecided else ""
    return ToldRow(begun(count.source) or NOT_NOTED, (f"{count.applications:,}", *share_cells(count.share), waiting))


def _find(sources: Sequence[SourceCount]) -> str:
    named = [it for it in sources if it.source]
    if not named:
        return "Note how you came to an application, such as source: referral, and see what leads to conversations."
    shares = {it.source: it.share for it in named if it.share}
    if extremes := find_extremes(shares):
        best, worst = extremes
        against = f"{render_share(shares[best])} against {render_share(shares[worst])}"
        return f"Applications from {best} led to a conversation clearly more often than those from {worst}: {against}."
    most = _find_most(named)
    compared = rank_enough(shares)
    if len(compared) < 2:
        return f"{most} Too few are decided to compare one source with another."
    names = listed([it.source for it in named if it.source in compared])
    return f"{most} No source stands out: the ranges of {names} overlap."


def _find_most(named: Sequence[SourceCount]) -> str:
    """The source that comes up most; several that come up equally often are none the more frequent."""
    number = named[0].applications
    most = [it.source for it in named if it.applications == number]
    if number == 1:
        return f"So far 1 application has a source: {most[0]}." if len(most) == 1 else "No source came up twice so far."
    if len(most) == 1:
        return f"The most frequent source is {most[0]}, with {counted(number, 'application')}."
    return f"The most frequent sources are {listed(most)}, with {counted(number, 'application')} each."
