"""The way from a yes to the first day, as lines for a terminal."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.leaving import find_last_departure
from journal_tool.cli import style
from journal_tool.cli.words import harmless
from journal_tool.model.journal import Journal
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.leaving_words import Planned, is_under_way, plan_departure


def render_plan(journal: Journal, day: date) -> Iterator[str]:
    """Nothing as long as nothing was accepted, or once the first day has passed."""
    departure = find_last_departure(journal, day)
    if departure and is_under_way(departure, day):
        yield from ("", style.mute("From here to the first day"))
        for step in plan_departure(departure, day):
            yield from _render_step(step, day, journal.settings.language)


def _render_step(step: Planned, today: date, language: str) -> Iterator[str]:
    """What is done has a tick; the day stands before the first line."""
    day = render_day(step.day, language, today) if step.day else ""
    for number, line in enumerate(step.lines):
        pill = f" ({line.pill[0].lower()})" if line.pill else ""
        box = "[x]" if step.done else "[ ]"
        yield f"  {day if number == 0 else '':20}  {box} {harmless(line.words)}{pill}".rstrip()
