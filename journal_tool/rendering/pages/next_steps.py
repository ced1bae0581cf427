"""All next steps by kind: what is to be done by when, and what is done."""

from collections.abc import Sequence

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.plan import group_by_kind
from journal_tool.phrases import counted
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import FEW, make_shell
from journal_tool.rendering.pages.plan import KindOfPlan, make_plan
from journal_tool.rendering.plan_words import render_done
from journal_tool.rendering.view import View


class NextStepsView(View, frozen=True):
    """`lead` says how many are done; `plan` has each kind with the open ones by the day they are due;
    kinds that are all done come last."""

    heading: str
    lead: str
    plan: tuple[KindOfPlan, ...]
    filtered: bool


def view_next_steps(material: Material, path: str) -> NextStepsView:
    open_steps = [it for it in material.steps if it.step.state == "open"]
    kinds = group_by_kind(material.steps)
    heading, done = _head(material, open_steps), render_done(material.steps)
    return NextStepsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        lead=f"{done} so far." if done and open_steps else "",
        plan=tuple(make_plan(kind, path, material) for kind in sorted(kinds, key=lambda it: not it.open)),
        filtered=len(material.steps) >= FEW,
    )


def _head(material: Material, open_steps: Sequence[Step]) -> str:
    if not material.steps:
        return "No next step has been noted yet"
    if not open_steps:
        return "Everything that you noted is done"
    count = counted(len(open_steps), "step")
    late = sum(it.step.due is not None and it.step.due < material.day for it in open_steps)
    if late == len(open_steps):
        return f"{count} to take, {'all of them' if late > 1 else 'and it is'} overdue"
    if late:
        return f"{count} to take, {late} of them overdue"
    due = open_steps[0].step.due
    return f"{count} to take, the first by {material.render_day(due)}" if due else count
