"""How long answers took, and who still waits."""

from collections.abc import Sequence

from journal_tool.analysis.waiting import Wait, WaitingTimes, find_median
from journal_tool.phrases import counted, listed
from journal_tool.rendering.outcome_words.told import Column, Named, Told, ToldRow, name_some
from journal_tool.rendering.words import render_stage
from journal_tool.settings import Settings

COLUMNS = (
    Column("After"),
    Column("Answers", number=True),
    Column("Half within", number=True),
    Column("Shortest to longest"),
    Column("Day not noted"),
    Column("Still waiting"),
)
NOTE = (
    "From the day of a conversation to the day noted as heard_back. Where none is noted and another conversation "
    "followed, the answer took at most the days until then; the columns before leave that out. Several rounds on one "
    "day are one wait, after the one that is furthest on the way."
)
MOST_LISTED = 3
SEVERAL = 5
"""From so many answers on, half of them say something."""


def tell_waits(waiting: Sequence[WaitingTimes], settings: Settings) -> Told:
    rows = tuple(_tell_row(times, settings) for times in waiting)
    return Told("waiting", "Waiting", "How long answers took", _find(waiting), NOTE if rows else "", COLUMNS, rows)


def render_days(days: float) -> str:
    """`1 day`, `4.5 days`."""
    return counted(int(days), "day") if days == int(days) else f"{days:.1f} days"


def _tell_row(times: WaitingTimes, settings: Settings) -> ToldRow:
    answers = times.answered
    named, more = name_some(Named(f"{it.company} ({_render_since(it.days)})", it.visit) for it in times.still)
    cells = (
        f"{len(answers):,}" if answers else "",
        render_days(times.median) if times.median is not None else "",
        _render_span(answers),
        f"{len(times.at_most):,}, at most {_render_span(times.at_most)}" if times.at_most else "",
        f"{len(times.still):,}" if times.still else "",
    )
    return ToldRow(render_stage(times.stage, settings), cells, named, more)


def _render_since(days: int) -> str:
    return render_days(days) if days else "today"


def _render_span(days: Sequence[int]) -> str:
    """`2 to 10 days`, for days in their order."""
    if not days:
        return ""
    return render_days(days[0]) if days[0] == days[-1] else f"{days[0]} to {render_days(days[-1])}"


def _find(waiting: Sequence[WaitingTimes]) -> str:
    answers = sorted(days for times in waiting for days in times.answered)
    still = [wait for times in waiting for wait in times.still]
    said = [_find_answers(answers), _find_still([it for it in still if it.visit.stage != "offer"])]
    offers = sum(it.visit.stage == "offer" for it in still)
    if offers:
        said.append(f"{counted(offers, 'offer')} {'waits' if offers == 1 else 'wait'} for your answer.")
    return " ".join(part for part in said if part)


def _find_answers(answers: Sequence[int]) -> str:
    if not answers:
        return "No answer has a day yet: note it as heard_back in the entry when one comes."
    if len(answers) == 1:
        return f"The one answer so far came after {render_days(answers[0])}."
    if len(answers) < SEVERAL:
        return f"The {len(answers)} answers so far took {_render_span(answers)}."
    median = find_median(answers) or 0
    longest = render_days(answers[-1])
    return f"Half of {len(answers):,} answers came within {render_days(median)}; the longest took {longest}."


def _find_still(still: Sequence[Wait]) -> str:
    """Who has kept one waiting, the longest first; nobody who was met today."""
    ordered = sorted((it for it in still if it.days), key=lambda it: -it.days)
    if not ordered:
        return ""
    longest = render_days(ordered[0].days)
    if len(ordered) == 1:
        return f"{ordered[0].company} has not answered for {longest}."
    names = listed([it.company for it in ordered]) if len(ordered) <= MOST_LISTED else f"{len(ordered):,} companies"
    return f"{names} have not answered yet, the longest for {longest}."
