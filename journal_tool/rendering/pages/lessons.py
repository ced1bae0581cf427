"""All lessons by area, the newest first, each with the interview that taught it."""

from markupsafe import Markup

from journal_tool.analysis.lessons import Taught, group_lessons
from journal_tool.phrases import counted, worded
from journal_tool.rendering.anchors import lesson_id
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_origin, make_shell
from journal_tool.rendering.urls import LESSONS
from journal_tool.rendering.view import Origin, Part, View


class LessonRow(Part, frozen=True):
    prose: Markup
    origin: Origin


class Area(Part, frozen=True):
    title: str
    count: str
    rows: tuple[LessonRow, ...]


class LessonsView(View, frozen=True):
    heading: str
    areas: tuple[Area, ...]


def view_lessons(material: Material, path: str) -> LessonsView:
    groups = group_lessons(material.lessons)
    heading = _head(material, groups)
    return LessonsView(
        shell=make_shell(material, path, heading),
        heading=heading,
        areas=tuple(
            Area(
                worded(area) or "Without an area",
                counted(len(taught), "lesson"),
                tuple(_row(one, material) for one in taught),
            )
            for area, taught in groups.items()
        ),
    )


def _row(taught: Taught, material: Material) -> LessonRow:
    prose = material.prose.render(taught.lesson.passage, taught.interview.path, LESSONS, under=2)
    return LessonRow(prose, make_origin(taught.interview, LESSONS, material, lesson_id(taught.number)))


def _head(material: Material, groups: dict[str, tuple[Taught, ...]]) -> str:
    if not material.lessons:
        return "No lesson has been noted yet"
    count = counted(len(material.lessons), "lesson")
    first = next(iter(groups))
    return f"{count}, most often about {worded(first).lower()}" if first and len(groups) > 1 else count
