"""What the interviews taught: the plan, lessons by area, feedback word by word, reflections."""

from markupsafe import Markup

from journal_tool.analysis.lessons import Taught, find_steps_of, group_lessons
from journal_tool.analysis.plan import PlanOfKind, find_progress, group_by_kind, is_done
from journal_tool.phrases import counted, worded
from journal_tool.rendering.anchors import lesson_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.feedback import ReflectionCard, Voice, make_reflections, make_voices
from journal_tool.rendering.pages.parts import FEW, make_origin, make_shell
from journal_tool.rendering.pages.plan import OpenPlan, make_open_plan
from journal_tool.rendering.plan_words import render_done, render_kind, render_progress, render_share_done
from journal_tool.rendering.urls import LESSONS, STEPS, link
from journal_tool.rendering.view import Link, Origin, Part, View

MOST = 4
"""So many open steps of each kind stand on this page; all of them on that of the next steps."""


HINT = (
    "What do you want to do about it? A line such as - [ ] Say the answer aloud #rehearse anywhere in an entry is "
    "a next step, and stands here with others of its kind."
)


class LessonRow(Part, frozen=True):
    """`acted` tells how many of that interview's steps are done, where any is."""

    prose: Markup
    origin: Origin
    acted: str


class Area(Part, frozen=True):
    id: str
    title: str
    count: str
    rows: tuple[LessonRow, ...]


class LessonsView(View, frozen=True):
    """`progress` says what was done about it all, `plan` what is open by kind, and `kept` the kinds that are all done.

    `hint` says how to write a step where there is none yet. `voices` and `reflections` are newest first.
    """

    heading: str
    index: tuple[Link, ...]
    progress: tuple[str, ...]
    plan: tuple[OpenPlan, ...]
    kept: str
    hint: str
    steps: Link | None
    areas: tuple[Area, ...]
    voices: tuple[Voice, ...]
    reflections: tuple[ReflectionCard, ...]
    filtered: bool


def view_lessons(material: Material, path: str) -> LessonsView:
    groups = group_lessons(material.lessons)
    heading = _head(material, groups)
    newest = tuple(reversed(material.interviews))
    areas = tuple(
        Area(
            area_id(number),
            worded(area) or "Without an area",
            counted(len(taught), "lesson"),
            tuple(_row(one, material) for one in taught),
        )
        for number, (area, taught) in enumerate(groups.items(), 1)
    )
    kinds = group_by_kind(material.steps)
    voices = make_voices(newest, path, material)
    reflections = make_reflections(newest, path, material)
    return LessonsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        index=_index(areas, voices, reflections) if len(areas) > 2 else (),
        progress=render_progress(find_progress(material.journal, material.day)),
        plan=tuple(make_open_plan(kind, path, material, MOST) for kind in kinds if kind.open),
        kept=_keep(kinds),
        hint="" if material.steps else HINT,
        steps=Link("All next steps", link(path, STEPS)) if material.steps else None,
        areas=areas,
        voices=voices,
        reflections=reflections,
        filtered=len(material.lessons) >= FEW,
    )


def area_id(number: int) -> str:
    """The id of an area by its place among all of them, from 1."""
    return f"area-{number}"


def _keep(kinds: tuple[PlanOfKind, ...]) -> str:
    """`Training: 5 of 5 done. Coaching: 1 of 1 done.` for the kinds in which nothing is open."""
    kept = (f"{render_kind(it.kind)}: {render_share_done(it)}." for it in kinds if it.done and not it.open)
    return " ".join(kept)


def _index(
    areas: tuple[Area, ...], voices: tuple[Voice, ...], reflections: tuple[ReflectionCard, ...]
) -> tuple[Link, ...]:
    links = [Link("The plan", "#plan")]
    links += [Link(area.title, f"#{area.id}") for area in areas]
    links += [Link("What they said", "#feedback")] if voices else []
    links += [Link("What you made of it", "#reflections")] if reflections else []
    return tuple(links)


def _row(taught: Taught, material: Material) -> LessonRow:
    prose = material.prose.render(taught.lesson.passage, taught.interview.path, LESSONS, under=2)
    steps = find_steps_of(taught.interview)
    acted = f"planned with it: {render_done(steps)}" if any(map(is_done, steps)) else ""
    return LessonRow(prose, make_origin(taught.interview, LESSONS, material, lesson_id(taught.number)), acted)


def _head(material: Material, groups: dict[str, tuple[Taught, ...]]) -> str:
    if not material.lessons:
        return "No lesson has been noted yet"
    count = counted(len(material.lessons), "lesson")
    first = next(iter(groups))
    return f"{count}, most often about {worded(first).lower()}" if first and len(groups) > 1 else count
