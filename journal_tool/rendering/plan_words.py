"""The plan in words: the kinds of next steps, how many are done, and what became of what was learned."""

from collections.abc import Iterable

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.plan import PlanOfKind, Progress, is_done
from journal_tool.phrases import begun, counted, worded

KINDS = {
    "answer": "Answers to work out",
    "rehearse": "To rehearse",
    "training": "Training",
    "book": "Books",
    "coach": "Coaching",
    "material": "Material",
    "": "Other steps",
}
"""The kinds of next steps, as headings; those of the writer's own are theirs."""

DONE = {
    "answer": ("Answers worked out", "answer worked out", "answers worked out"),
    "rehearse": ("Rehearsed", "rehearsal", "rehearsals"),
    "training": ("Trained", "training", "trainings"),
    "book": ("Read", "book", "books"),
    "coach": ("With a coach", "hour with a coach", "hours with a coach"),
    "material": ("Material made", "piece of material", "pieces of material"),
    "": ("Other steps done", "other step", "other steps"),
}
"""What was done, by kind: above a list, for one, for several."""


def render_kind(kind: str) -> str:
    return KINDS.get(kind) or worded(kind)


def render_done_title(kind: str) -> str:
    """Above a list of what was done."""
    return DONE[kind][0] if kind in DONE else f"{worded(kind)}, done"


def count_done(kind: str, number: int) -> str:
    """`2 rehearsals`; a kind of the writer's own by its name: `2 of yoga`."""
    return counted(number, *DONE[kind][1:]) if kind in DONE else f"{number:,} of {worded(kind).lower()}"


def render_done(steps: Iterable[Step]) -> str:
    """`2 of 3 steps done`; nothing where there are none but dropped ones."""
    taken = [it for it in steps if it.step.state != "dropped"]
    return f"{sum(map(is_done, taken)):,} of {counted(len(taken), 'step')} done" if taken else ""


def render_share_done(plan: PlanOfKind) -> str:
    """`6 of 10 done`; where all were dropped, that."""
    return f"{len(plan.done):,} of {plan.planned:,} done" if plan.planned else f"{len(plan.dropped):,} dropped"


def render_ended(plan: PlanOfKind) -> str:
    """`6 done, 1 dropped`, or what there is of it."""
    counts = ((len(plan.done), "done"), (len(plan.dropped), "dropped"))
    return ", ".join(f"{count:,} {words}" for count, words in counts if count)


def render_progress(progress: Progress) -> tuple[str, ...]:
    """What was done about what was learned: only what there is, and progress first."""
    it = progress
    lines = (
        (it.planned, f"{it.done:,} of {counted(it.planned, 'planned step')} done"),
        (it.better, _render_better(it)),
        (
            it.acted_on,
            f"In {it.acted_on:,} of {counted(it.taught, 'entry', 'entries')} with lessons, a next step is done",
        ),
        (it.received, _render_received(it)),
        (it.awaited, f"Feedback asked for {render_times(it.awaited)}, and not there yet"),
        (it.refused, f"{begun(render_times(it.refused))} they gave no feedback; many may not"),
    )
    return tuple(words for count, words in lines if count)


def _render_better(it: Progress) -> str:
    better = counted(it.better, "better answer")
    return f"{it.proven:,} of {better} used" if it.proven else f"{better} noted, for the next time you are asked"


def _render_received(it: Progress) -> str:
    came = f"Feedback received {render_times(it.received)}"
    if not it.answered:
        return came
    if it.received == 1:
        return f"{came}; a planned step after it is done"
    after = "each" if it.answered == it.received else f"{it.answered:,}"
    return f"{came}; after {after} of them a planned step is done"


def render_times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")
