"""At which company and at which stage questions were asked: a table of both, with the way to each interview."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from journal_tool.analysis.names import fold_company
from journal_tool.analysis.pass_rates import order_stages
from journal_tool.analysis.questions import Question
from journal_tool.model.interview import Interview
from journal_tool.rendering.material import Material
from journal_tool.rendering.urls import QUESTIONS, link
from journal_tool.rendering.view import Part
from journal_tool.rendering.words import render_stage

LATELY = 90
"""Days: what was asked in them is likely to be asked again in this search."""


class Place(Part, frozen=True):
    """An interview, in words the number of its questions; whether it was held `lately`."""

    words: str
    href: str
    lately: bool


class PlaceCell(Part, frozen=True):
    """The interviews of one company at one stage."""

    interviews: tuple[Place, ...]


class PlaceRow(Part, frozen=True):
    company: str
    cells: tuple[PlaceCell, ...]


def list_places(questions: Iterable[Question], material: Material) -> tuple[tuple[str, ...], tuple[PlaceRow, ...]]:
    """The stages at which something was asked, in their usual order, and a row for each company by its name."""
    counts = Counter(once.interview.path for question in questions for once in question.asked)
    asking = [interview for interview in material.interviews if counts[interview.path]]
    settings = material.journal.settings
    stages = order_stages({it.stage for it in asking}, settings.stages)
    groups: dict[str, list[Interview]] = defaultdict(list)
    for interview in asking:
        groups[fold_company(interview.name)].append(interview)
    rows = tuple(_row(groups[key], stages, counts, material) for key in sorted(groups))
    return tuple(render_stage(stage, settings) for stage in stages), rows


def _row(interviews: list[Interview], stages: list[str], counts: Counter[str], material: Material) -> PlaceRow:
    cells = (tuple(_link(it, counts, material) for it in interviews if it.stage == stage) for stage in stages)
    return PlaceRow(interviews[-1].name, tuple(map(PlaceCell, cells)))


def _link(interview: Interview, counts: Counter[str], material: Material) -> Place:
    lately = interview.date is not None and interview.date > material.day - timedelta(days=LATELY)
    return Place(str(counts[interview.path]), link(QUESTIONS, material.pages[interview.path]), lately)


def number_places(rows: Sequence[PlaceRow]) -> dict[str, int]:
    """The number of each interview among the links of the table, by its address."""
    places = (place for row in rows for cell in row.cells for place in cell.interviews)
    return {place.href: number for number, place in enumerate(places)}
