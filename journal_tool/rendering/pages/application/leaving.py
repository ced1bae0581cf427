"""The plan of an accepted application, from the yes to the first day, and the way to the closing page."""

from journal_tool.analysis.leaving import Departure, find_departure
from journal_tool.analysis.standing import Standing
from journal_tool.rendering import urls
from journal_tool.rendering.leaving_words import Line, Planned, is_under_way, plan_departure
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_day
from journal_tool.rendering.view import Link, Pill, Stop, Visit


def make_plan(standing: Standing, page: str, material: Material) -> tuple[Visit, ...]:
    """Its steps, each on its day; nothing where nothing was accepted or the first day has passed."""
    departure = find_plan(standing, material)
    return show_plan(departure, page, material) if departure else ()


def show_plan(departure: Departure, page: str, material: Material) -> tuple[Visit, ...]:
    return tuple(_step(it, page, material) for it in plan_departure(departure, material.day))


def find_plan(standing: Standing, material: Material) -> Departure | None:
    """What the plan is made of: see `make_plan`."""
    if standing.state != "accepted":
        return None
    departure = find_departure(standing, material.journal, material.day)
    return departure if departure and is_under_way(departure, material.day) else None


def link_closing(standing: Standing, page: str, material: Material) -> Link | None:
    """The page that closes the search, from the application that ended it."""
    if material.closing is None or material.closing.departure.standing.application.id != standing.application.id:
        return None
    return Link("What worked, whom to tell, what to keep", urls.link(page, urls.CLOSING))


def _step(step: Planned, page: str, material: Material) -> Visit:
    day = make_day(step.day, material) if step.day else None
    return Visit(day, "past" if step.done else "ahead", False, tuple(_stop(it, page, material) for it in step.lines))


def _stop(line: Line, page: str, material: Material) -> Stop:
    href = urls.link(page, material.application_pages[line.application]) if line.application else ""
    return Stop(line.words, href, Pill(*line.pill) if line.pill else None)
