"""The next steps of an application: those to take by the day they are due, and those done or dropped."""

from collections.abc import Sequence
from datetime import date

from journal_tool.model.interview import Interview
from journal_tool.model.lesson import NextStep
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import EndedStep, OpenStep
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import STEPS


def make_open_steps(interviews: Sequence[Interview], page: str, material: Material) -> tuple[OpenStep, ...]:
    """By the day they are due, those without one last."""
    steps = [(it, step) for it in interviews for step in it.body.next_steps if step.state == "open"]
    steps.sort(key=lambda found: found[1].due or date.max)
    return tuple(_open(interview, step, page, material) for interview, step in steps)


def make_ended_steps(interviews: Sequence[Interview], page: str, material: Material) -> tuple[EndedStep, ...]:
    """In the order of the entries."""
    return tuple(
        EndedStep(material.prose.render_line(step.text, it.path, page), step.state, STEPS[step.state])
        for it in interviews
        for step in it.body.next_steps
        if step.state != "open"
    )


def _open(interview: Interview, step: NextStep, page: str, material: Material) -> OpenStep:
    anchor = locate_line(interview, step.span.line, material.prose.anchors(interview.path))
    late = step.due is not None and step.due < material.day
    day = material.render_day(step.due) if step.due else ""
    return OpenStep(
        material.prose.render_line(step.text, interview.path, page),
        day and f"{'Overdue since' if late else 'Due'} {day}",
        late,
        Link(name_round(interview, material), urls.link(page, material.pages[interview.path], anchor)),
    )
