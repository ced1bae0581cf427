"""What they said and what one thinks of it oneself: feedback word by word, and reflections, for several pages."""

from collections.abc import Iterable

from markupsafe import Markup

from journal_tool.model.interview import Interview
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_origin
from journal_tool.rendering.view import Origin, Part
from journal_tool.rendering.words import REFLECTIONS


class Voice(Part, frozen=True):
    """Feedback on one interview: `story` says when it was asked for and came; `prose` are their words, or empty."""

    origin: Origin
    story: str
    prose: Markup


class ReflectionPart(Part, frozen=True):
    label: str
    prose: Markup


class ReflectionCard(Part, frozen=True):
    """A look back on one application, as it was written; `prose` is what stands under no label."""

    origin: Origin
    prose: Markup
    parts: tuple[ReflectionPart, ...]


def make_voices(interviews: Iterable[Interview], page: str, material: Material) -> tuple[Voice, ...]:
    """One for each interview with feedback asked for, received or refused, in the order given."""
    return tuple(
        Voice(make_origin(it, page, material, _anchor(it, "feedback", material)), story, prose)
        for it in interviews
        for story, prose in [(_tell(it, material), _quote(it, page, material))]
        if story or prose
    )


def make_reflections(interviews: Iterable[Interview], page: str, material: Material) -> tuple[ReflectionCard, ...]:
    return tuple(_reflect(it, page, material) for it in interviews if it.body.reflection and it.body.reflection.written)


def _tell(interview: Interview, material: Material) -> str:
    language, received = material.journal.settings.language, interview.feedback_received
    if received is not None and not received.given:
        return "They give no feedback."
    if received is not None and received.day:
        return f"Received on {render_day(received.day, language)}."
    if received is not None or interview.body.feedback is not None:
        return "Received."
    if interview.feedback_asked:
        return f"Asked for on {render_day(interview.feedback_asked, language)}; nothing has come yet."
    return ""


def _quote(interview: Interview, page: str, material: Material) -> Markup:
    said = interview.body.feedback
    return material.prose.render(said, interview.path, page, under=3) if said else Markup("")


def _reflect(interview: Interview, page: str, material: Material) -> ReflectionCard:
    reflection = interview.body.reflection
    assert reflection is not None
    parts = tuple(
        ReflectionPart(REFLECTIONS.get(name, name), material.prose.render(passage, interview.path, page, under=4))
        for name, passage in reflection.parts.items()
    )
    prose = reflection.prose
    return ReflectionCard(
        make_origin(interview, page, material, _anchor(interview, "reflection", material)),
        material.prose.render(prose, interview.path, page, under=3) if prose else Markup(""),
        parts,
    )


def _anchor(interview: Interview, section: str, material: Material) -> str:
    """The id of the first section of that name on the interview's page, or nothing."""
    ids = material.prose.anchors(interview.path).sections
    named = zip(interview.body.sections, ids, strict=True)
    return next((id for it, id in named if it.name == section), "")
