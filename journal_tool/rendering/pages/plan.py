"""The plan as several pages show it: next steps of one kind after the other, open ones first, and how many are done."""

from collections.abc import Iterable

from msgspec.structs import replace

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.plan import PlanOfKind
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_step
from journal_tool.rendering.plan_words import render_ended, render_kind, render_share_done
from journal_tool.rendering.view import Part, StepLine


class KindOfPlan(Part, frozen=True):
    """The steps of one kind; `count` says how many were planned and are done.

    `open` by the day they are due; `ended` are done or dropped, newest interview first, and `ended_title` counts them.
    """

    title: str
    count: str
    open: tuple[StepLine, ...]
    ended: tuple[StepLine, ...]
    ended_title: str


class OpenPlan(Part, frozen=True):
    """The first open steps of one kind; `more` says how many others there are."""

    title: str
    count: str
    open: tuple[StepLine, ...]
    more: str


def make_plan(kind: PlanOfKind, page: str, material: Material) -> KindOfPlan:
    return KindOfPlan(
        render_kind(kind.kind),
        render_share_done(kind),
        _make_lines(kind.open, kind.kind, page, material),
        _make_lines([*reversed(kind.done), *reversed(kind.dropped)], kind.kind, page, material),
        render_ended(kind),
    )


def make_open_plan(kind: PlanOfKind, page: str, material: Material, most: int) -> OpenPlan:
    """So many open steps at most."""
    shown = _make_lines(kind.open[:most], kind.kind, page, material)
    rest = len(kind.open) - len(shown)
    return OpenPlan(render_kind(kind.kind), render_share_done(kind), shown, f"and {rest:,} more" if rest else "")


def _make_lines(steps: Iterable[Step], kind: str, page: str, material: Material) -> tuple[StepLine, ...]:
    """Each with its other kinds: that of the group stands above it."""
    lines = (make_step(step, page, material, with_origin=True) for step in steps)
    return tuple(replace(line, kinds=tuple(it for it in line.kinds if it != kind)) for line in lines)
