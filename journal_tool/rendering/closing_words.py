"""The words of the closing page: how the search ended, how long the way was, and which share went on at each step."""

from datetime import date

from journal_tool.analysis.closing import Closing
from journal_tool.analysis.groups import Reached
from journal_tool.analysis.leaving import Departure
from journal_tool.analysis.names import fold_name
from journal_tool.phrases import counted
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.words import GROUPS, render_interval, render_share

MISSING = (
    "Nothing is written about it yet. Add it to the entry with your yes while you still know; in the next search it "
    "is the first thing you will want to read."
)

STEPS = {
    "screening": "a screening",
    "interviewing": "interviews",
    "final": "final rounds",
    "offer": "an offer",
}


def tell_end(departure: Departure, day: date, language: str) -> str:
    """The finding: where the writer starts, and when."""
    company, start = departure.standing.application.company, departure.start
    if start is None:
        return f"You said yes to {company}"
    verb = "start" if day < start else "started"
    return f"You {verb} at {company} on {render_day(start, language, day)}"


def tell_way(closing: Closing) -> str:
    """How long it took, and what it took."""
    figures = closing.figures
    parts = [
        counted(closing.weeks, "week") if closing.weeks else "",
        counted(figures.total, "application"),
        counted(figures.interviews, "conversation"),
    ]
    return f"{', '.join(part for part in parts if part)}, and one that was right. This is what carried you there."


def is_telling(reached: Reached) -> bool:
    """Whether it says anything that some went on and others did not; the yes itself is no news here."""
    return reached.share is not None and reached.share.count < reached.share.of and reached.group in STEPS


def tell_share(reached: Reached) -> str:
    """`9 of 20 that came as far as interviews went on to final rounds or farther (between 26% and 66%)`."""
    assert reached.share is not None
    groups = list(GROUPS)
    before = groups[groups.index(reached.group) - 1]
    of = "applications" if before == "applied" else f"that came as far as {STEPS[before]}"
    waiting = f"; {len(reached.undecided)} had not ended by then" if reached.undecided else ""
    share, step = reached.share, STEPS[reached.group]
    return f"{render_share(share)} {of} went on to {step} or farther ({render_interval(share)}{waiting})"


def tell_source(closing: Closing) -> str:
    """Which source led to the yes, beside how many of it led to a conversation."""
    if not closing.source:
        return ""
    known = [it for it in closing.figures.sources if fold_name(it.source) == fold_name(closing.source)]
    words = f"Where it began: {closing.source}"
    if known and known[0].share and known[0].share.of > 1:
        return f"{words}. Of the applications from there, {render_share(known[0].share)} led to a conversation."
    return f"{words}."
