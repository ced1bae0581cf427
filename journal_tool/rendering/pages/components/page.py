"""All components of the look on one page, each in its states, for whoever changes it: made-up, and in no built site."""

from markupsafe import Markup

from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.components.charts import draw_examples
from journal_tool.rendering.pages.components.view import ComponentsView
from journal_tool.rendering.pages.feedback import ReflectionCard, ReflectionPart, Voice
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.view import (
    Amount,
    Band,
    Day,
    Link,
    Mark,
    Notice,
    Origin,
    Pill,
    Scale,
    StepLine,
    Stop,
    Visit,
)

_TONES = ("calm", "good", "warn", "bad", "mute")
_DAY = Day("2026-03-12", "12 March 2026")
_ORIGIN = Origin("Northwind Labs, panel", "#words", _DAY)
_HEADING = "All components of the look"


def view_components(material: Material, path: str) -> ComponentsView:
    return ComponentsView(
        shell=make_shell(material, path, _HEADING),
        heading=_HEADING,
        pills=tuple(Pill(tone.capitalize(), tone) for tone in _TONES),
        notices=tuple(_notice(tone) for tone in ("bad", "warn", "calm")),
        origin=_ORIGIN,
        steps=_list_steps(),
        way=_list_visits(),
        scale=_make_scale(),
        charts=draw_examples(material.journal.settings.language),
        voices=_list_voices(),
        reflections=(_make_reflection(),),
    )


def _notice(tone: str) -> Notice:
    message = Markup("what is wrong, with <code>its words</code> set apart.")
    return Notice(tone.capitalize(), tone, message, Markup("How it is mended."), "line 3, column 1", "X101")


def _list_steps() -> tuple[StepLine, ...]:
    return (
        _step("open", "To do", _DAY, late=True),
        _step("open", "To do", Day("2026-03-21", "21 March 2026"), ("#rehearse",)),
        _step("open", "To do", None),
        _step("done", "Done", _DAY),
        _step("dropped", "Dropped", None),
    )


def _step(state: str, words: str, due: Day | None, kinds: tuple[str, ...] = (), *, late: bool = False) -> StepLine:
    return StepLine("", Markup("Say the answer out loud, twice"), state, words, due, late, kinds, _ORIGIN)


def _list_visits() -> tuple[Visit, ...]:
    return (
        Visit(_DAY, "past", False, (Stop("Screening", "#words", Pill("Passed", "good")),)),
        Visit(_DAY, "past", True, (Stop("Technical", "", Pill("Passed", "good")), Stop("Panel", "#words", None))),
        Visit(None, "off", False, (Stop("Withdrawn", "#words", Pill("Rescheduled", "mute")),)),
        Visit(None, "ahead", False, (Stop("Final", "#words", Pill("Upcoming", "calm")),)),
    )


def _make_scale() -> Scale:
    return Scale(
        title="A bar with limits",
        finding="96,000 USD a year is within the market.",
        offered=Mark("60%", "end", "Offered 96,000 USD"),
        marks=(Mark("6%", "start", "At least 88,000 USD", 62, 78), Mark("80%", "end", "Target 100,000 USD", 82, 98)),
        band=Band("20%", "50%", Mark("20%", "start", "The market 90,000 to 98,000 USD")),
        numbers=(Amount("Offered", "96,000 USD"), Amount("Your target", "100,000 USD")),
        source="a salary survey",
        height=102,
    )


def _list_voices() -> tuple[Voice, ...]:
    words = Markup("<p>Strong on the figures. Ask us more about the people who use them.</p>")
    return (
        Voice(_ORIGIN, "Asked for on 12 March, came on 14 March", words, Link("2 of 3 steps done", "#lists")),
        Voice(_ORIGIN, "Asked for on 12 March", Markup(""), None),
    )


def _make_reflection() -> ReflectionCard:
    parts = (
        ReflectionPart("In my hands", Markup("<p>To ask first what the figure is for.</p>"), True),
        ReflectionPart("Not in my hands", Markup("<p>That the role was filled from within.</p>"), True),
        ReflectionPart("What worked", Markup("<p>Two examples instead of five.</p>"), False),
    )
    prose = Markup("<p>It went better than the time before.</p>")
    return ReflectionCard(_ORIGIN, prose, parts, "1 of 2 done", _list_steps()[2:4])
