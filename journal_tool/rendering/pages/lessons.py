"""What the interviews taught: lessons by area, what was done about them, feedback word by word, reflections."""

from collections import Counter

from markupsafe import Markup

from journal_tool.analysis.lessons import Step, Taught, group_lessons
from journal_tool.phrases import counted, worded
from journal_tool.rendering.anchors import lesson_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.feedback import ReflectionCard, Voice, make_reflections, make_voices
from journal_tool.rendering.pages.parts import make_origin, make_shell
from journal_tool.rendering.urls import LESSONS, STEPS, link
from journal_tool.rendering.view import Link, Origin, Part, View


class LessonRow(Part, frozen=True):
    prose: Markup
    origin: Origin


class Area(Part, frozen=True):
    id: str
    title: str
    count: str
    rows: tuple[LessonRow, ...]


class LessonsView(View, frozen=True):
    """`acted` says what became of the next steps, each kind on a line; `voices` and `reflections` newest first."""

    heading: str
    index: tuple[Link, ...]
    acted: tuple[str, ...]
    steps: str
    areas: tuple[Area, ...]
    voices: tuple[Voice, ...]
    reflections: tuple[ReflectionCard, ...]


def view_lessons(material: Material, path: str) -> LessonsView:
    groups = group_lessons(material.lessons)
    heading = _head(material, groups)
    newest = tuple(reversed(material.interviews))
    areas = tuple(
        Area(
            f"area-{number}",
            worded(area) or "Without an area",
            counted(len(taught), "lesson"),
            tuple(_row(one, material) for one in taught),
        )
        for number, (area, taught) in enumerate(groups.items(), 1)
    )
    voices = make_voices(newest, path, material)
    reflections = make_reflections(newest, path, material)
    return LessonsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        index=_index(areas, voices, reflections) if len(areas) > 2 else (),
        acted=_act(material.steps),
        steps=link(path, STEPS),
        areas=areas,
        voices=voices,
        reflections=reflections,
    )


def _index(
    areas: tuple[Area, ...], voices: tuple[Voice, ...], reflections: tuple[ReflectionCard, ...]
) -> tuple[Link, ...]:
    links = [Link(area.title, f"#{area.id}") for area in areas]
    links += [Link("What they said", "#feedback")] if voices else []
    links += [Link("What you made of it", "#reflections")] if reflections else []
    return tuple(links)


def _act(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """`Rehearse: 8 of 10 done`, for each kind of next step, the most frequent first."""
    taken = [it.step for it in steps if it.step.state != "dropped"]
    all_of = Counter(kind for step in taken for kind in step.kinds or ("",))
    done = Counter(kind for step in taken if step.state == "done" for kind in step.kinds or ("",))
    ranked = sorted(all_of, key=lambda kind: (kind == "", -all_of[kind], kind))
    return tuple(f"{worded(kind) or 'Other steps'}: {done[kind]:,} of {all_of[kind]:,} done" for kind in ranked)


def _row(taught: Taught, material: Material) -> LessonRow:
    prose = material.prose.render(taught.lesson.passage, taught.interview.path, LESSONS, under=2)
    return LessonRow(prose, make_origin(taught.interview, LESSONS, material, lesson_id(taught.number)))


def _head(material: Material, groups: dict[str, tuple[Taught, ...]]) -> str:
    if not material.lessons:
        return "No lesson has been noted yet"
    count = counted(len(material.lessons), "lesson")
    first = next(iter(groups))
    return f"{count}, most often about {worded(first).lower()}" if first and len(groups) > 1 else count
