"""All next steps: what is to be done by when, and what is done."""

from journal_tool.analysis.lessons import Step
from journal_tool.phrases import counted
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_shell, make_step
from journal_tool.rendering.view import StepLine, View


class NextStepsView(View, frozen=True):
    """`open` by the day they are due; `ended` (done or dropped) newest interview first."""

    heading: str
    open: tuple[StepLine, ...]
    ended: tuple[StepLine, ...]
    ended_title: str


def view_next_steps(material: Material, path: str) -> NextStepsView:
    open_steps = [it for it in material.steps if it.step.state == "open"]
    ended = [it for it in reversed(material.steps) if it.step.state != "open"]
    heading = _head(material, open_steps)
    return NextStepsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        open=tuple(make_step(step, path, material, with_origin=True) for step in open_steps),
        ended=tuple(make_step(step, path, material, with_origin=True) for step in ended),
        ended_title=f"{counted(len(ended), 'step')} done or dropped",
    )


def _head(material: Material, open_steps: list[Step]) -> str:
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
    return f"{count} to take, the first by {render_day(due, material.journal.settings.language)}" if due else count
