"""What they said and what one thinks of it oneself: feedback word by word, and reflections, for several pages."""

from collections.abc import Iterable

from markupsafe import Markup
from msgspec.structs import replace

from journal_tool.analysis.lessons import Step
from journal_tool.analysis.plan import find_since_feedback, find_since_reflection, is_refused
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Reflection
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_origin, make_step
from journal_tool.rendering.places import locate_line
from journal_tool.rendering.plan_words import render_done
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link, Origin, Part, StepLine
from journal_tool.rendering.words import REFLECTIONS

_HANDS = ("in-my-hands", "not-in-my-hands")


REFUSED = "They give no feedback; many may not."


class Voice(Part, frozen=True):
    """Feedback on one interview: `story` says when it was asked for and came; `prose` are their words, or empty.

    `acted` tells how many steps of that entry are done since, and leads to them.
    """

    origin: Origin
    story: str
    prose: Markup
    acted: Link | None


class ReflectionPart(Part, frozen=True):
    """`half` for what stands beside its counterpart: what was in one's hands and what was not."""

    label: str
    prose: Markup
    half: bool


class ReflectionCard(Part, frozen=True):
    """A look back on one application, as it was written; `prose` is what stands under no label.

    `steps` are those of that entry since it ended; `acted` counts the done ones.
    """

    origin: Origin
    prose: Markup
    parts: tuple[ReflectionPart, ...]
    acted: str
    steps: tuple[StepLine, ...]


def make_voices(interviews: Iterable[Interview], page: str, material: Material) -> tuple[Voice, ...]:
    """One for each interview with feedback asked for, received or refused, in the order given."""
    return tuple(
        Voice(
            make_origin(it, page, material, find_section(it, "feedback", material)),
            story,
            prose,
            _act(it, page, material),
        )
        for it in interviews
        for story, prose in [(_tell(it, material), _quote(it, page, material))]
        if story or prose
    )


def make_reflections(interviews: Iterable[Interview], page: str, material: Material) -> tuple[ReflectionCard, ...]:
    return tuple(_reflect(it, page, material) for it in interviews if it.body.reflection and it.body.reflection.written)


def _tell(interview: Interview, material: Material) -> str:
    received = interview.feedback_received
    if is_refused(interview):
        return REFUSED
    if received is not None and received.day:
        return f"Received on {material.render_day(received.day)}."
    if received is not None or interview.body.feedback is not None:
        return "Received."
    if interview.feedback_asked:
        return f"Asked for on {material.render_day(interview.feedback_asked)}; nothing has come yet."
    return ""


def _quote(interview: Interview, page: str, material: Material) -> Markup:
    said = interview.body.feedback
    return material.prose.render(said, interview.path, page, under=3) if said else Markup("")


def _act(interview: Interview, page: str, material: Material) -> Link | None:
    steps = find_since_feedback(interview)
    words = render_done(steps)
    if not words:
        return None
    anchor = locate_line(interview, steps[0].step.span.line, material.prose.anchors(interview.path))
    return Link(words, link(page, material.pages[interview.path], anchor))


def _reflect(interview: Interview, page: str, material: Material) -> ReflectionCard:
    reflection = interview.body.reflection
    assert reflection is not None
    prose, steps = reflection.prose, find_since_reflection(interview)
    return ReflectionCard(
        make_origin(interview, page, material, find_section(interview, "reflection", material)),
        material.prose.render(prose, interview.path, page, under=3) if prose else Markup(""),
        make_parts(reflection, interview.path, page, material),
        render_done(steps),
        tuple(_step(step, page, material) for step in steps),
    )


def weighs_hands(reflection: Reflection) -> bool:
    """Whether it says both what was in one's hands and what was not."""
    return all(name in reflection.parts for name in _HANDS)


def make_parts(reflection: Reflection, path: str, page: str, material: Material) -> tuple[ReflectionPart, ...]:
    """Its labels in their order, each with what was written."""
    both = weighs_hands(reflection)
    return tuple(
        ReflectionPart(
            REFLECTIONS.get(name, name),
            material.prose.render(reflection.parts[name], path, page, under=4),
            half=both and name in _HANDS,
        )
        for name in _put_side_by_side([*reflection.parts])
    )


def _put_side_by_side(names: list[str]) -> list[str]:
    """The labels as written, but that what was not in one's hands follows what was, where both are there."""
    first, second = _HANDS
    if first not in names or second not in names:
        return names
    kept = [name for name in names if name != second]
    place = kept.index(first) + 1
    return [*kept[:place], second, *kept[place:]]


def _step(step: Step, page: str, material: Material) -> StepLine:
    """Without an id of its own: each step has one place, and that is its interview."""
    return replace(make_step(step, page, material, with_origin=False), id="")


def find_section(interview: Interview, section: str, material: Material) -> str:
    """The id of the first section of that name on the interview's page, or nothing."""
    ids = material.prose.anchors(interview.path).sections
    named = zip(interview.body.sections, ids, strict=True)
    return next((id for it, id in named if it.name == section), "")
