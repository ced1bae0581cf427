"""The view of the page of all components."""

from journal_tool.rendering.charts.drawing import Chart
from journal_tool.rendering.pages.feedback import ReflectionCard, Voice
from journal_tool.rendering.view import Notice, Origin, Pill, Scale, StepLine, View, Visit


class ComponentsView(View, frozen=True):
    """Of each part that several pages share, one in each of its states."""

    heading: str
    pills: tuple[Pill, ...]
    notices: tuple[Notice, ...]
    origin: Origin
    steps: tuple[StepLine, ...]
    way: tuple[Visit, ...]
    scale: Scale
    charts: tuple[Chart, ...]
    voices: tuple[Voice, ...]
    reflections: tuple[ReflectionCard, ...]
