"""Where the search stands in figures: each section opens with what can be said, draws it, and folds its table."""

from journal_tool.model.application import Application
from journal_tool.rendering.charts.drawing import Chart
from journal_tool.rendering.material import Material
from journal_tool.rendering.outcome_words import Column, Named, Told, ToldRow, tell_outcomes
from journal_tool.rendering.pages.outcome_charts import draw_section
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.urls import OUTCOMES, link
from journal_tool.rendering.view import Link, Part, Pill, View


class Heading(Part, frozen=True):
    """The head of a column; `number` where its cells hold numbers, which stand to the right."""

    words: str
    number: bool


class Cell(Part, frozen=True):
    """`named` are the applications or interviews that it is about, `more` says how many are not named."""

    words: str
    number: bool
    named: tuple[Link, ...] = ()
    more: str = ""


class FigureRow(Part, frozen=True):
    head: str
    cells: tuple[Cell, ...]


class FigureSection(Part, frozen=True):
    """`note` says how it was counted. Without rows `finding` says what to write so that there will be some.

    There is no `chart` where the finding tells as much.
    """

    id: str
    title: str
    finding: str
    chart: Chart | None
    note: str
    columns: tuple[Heading, ...]
    rows: tuple[FigureRow, ...]


class OutcomesView(View, frozen=True):
    """`index` leads to the sections; `beginning` says what to write, as long as there is little."""

    heading: str
    lead: str
    beginning: str
    states: tuple[Pill, ...]
    index: tuple[Link, ...]
    sections: tuple[FigureSection, ...]


def view_outcomes(material: Material, path: str) -> OutcomesView:
    told = tell_outcomes(material.figures, material.journal.settings)
    return OutcomesView(
        shell=make_shell(material, path, told.heading),
        heading=told.heading,
        lead=told.lead,
        beginning=told.beginning,
        states=tuple(Pill(words, tone) for words, tone in told.states),
        index=tuple(Link(it.short, f"#{it.id}") for it in told.sections),
        sections=tuple(_show(section, material) for section in told.sections),
    )


def _show(told: Told, material: Material) -> FigureSection:
    columns = tuple(Heading(it.title, it.number) for it in told.columns)
    rows = tuple(_show_row(row, told.columns, material) for row in told.rows)
    return FigureSection(told.id, told.title, told.finding, draw_section(told, material), told.note, columns, rows)


def _show_row(row: ToldRow, columns: tuple[Column, ...], material: Material) -> FigureRow:
    named = tuple(_link(it, material) for it in row.named)
    *before, last = zip(row.cells, columns[1:], strict=True)
    cells = [Cell(words, column.number) for words, column in before]
    return FigureRow(row.head, (*cells, Cell(last[0], last[1].number, named, row.more)))


def _link(named: Named, material: Material) -> Link:
    if isinstance(named.about, Application):
        page = material.application_pages[named.about.id]
    else:
        page = material.pages[named.about.path]
    return Link(named.words, link(OUTCOMES, page))
