"""Knows the columns of applications.csv under the names that trackers and spreadsheets give them."""

import re
from collections.abc import Sequence

import msgspec

from journal_tool.likeness import fold
from journal_tool.reading.sheet.cells import Cell, Grid

NEEDED = ("company", "role", "applied")

NAMES: dict[str, tuple[str, ...]] = {
    "company": (
        *("company", "company name", "employer", "name of company", "organization", "organisation", "firm", "business"),
        *("firma", "unternehmen", "arbeitgeber", "entreprise", "société", "employeur", "empresa", "compañía"),
        *("companhia", "institution", "organization name", "org"),
    ),
    "role": (
        *("role", "position", "job title", "role title", "position title", "job position", "job role", "position name"),
        *("position applied for", "role applied for", "stelle", "rolle", "jobtitel", "stellenbezeichnung", "poste"),
        *("intitulé du poste", "puesto", "cargo", "vaga", "função", "vacancy", "opening", "job", "title", "post"),
    ),
    "applied": (
        *("applied", "date applied", "applied date", "applied on", "application date", "date of application"),
        *("applied at", "day applied", "date submitted", "submitted", "submitted on", "submission date", "date sent"),
        *("beworben", "beworben am", "bewerbungsdatum", "date de candidature", "fecha de solicitud"),
        *("data da candidatura", "sent", "date", "datum", "fecha", "data"),
    ),
    "status": (
        *("status", "application status", "outcome", "result", "current status", "state", "stage", "current stage"),
        *("stand", "ergebnis", "statut", "état", "résultat", "estado", "resultado", "situação", "progress"),
    ),
    "heard_back": (
        *("heard back", "heard back on", "date heard back", "response date", "date of response", "reply date"),
        *("date of reply", "decision date", "rejection date", "date rejected", "rejected on", "antwort am"),
        *("date de réponse", "fecha de respuesta", "data da resposta"),
    ),
    "source": (
        *("source", "job source", "how found", "found on", "found via", "found through", "where found", "via"),
        *("job board", "platform", "channel", "quelle", "fuente", "origem", "fonte", "site", "referral"),
    ),
    "url": (
        *("url", "link", "job link", "job url", "link to job", "posting url", "posting link", "job posting", "posting"),
        *("job post", "job ad", "listing", "job listing", "application link", "lien", "enlace", "website"),
    ),
    "application": ("application",),
    "notes": (
        *("notes", "note", "comments", "comment", "remarks", "remark", "notizen", "notiz", "bemerkung", "bemerkungen"),
        *("kommentar", "remarques", "commentaires", "notas", "observações", "comentarios"),
    ),
}
"""Each column with its names, the clearest first: where two fit, the clearer one is taken."""

_MARKS = re.compile(r"[^\w\s-]+")
_RANK = {fold(name): (column, rank) for column, names in NAMES.items() for rank, name in enumerate(names)}
_LOOK_AT = 6  # rows: a title and some figures may stand above the table


class Header(msgspec.Struct):
    """The row that names the columns.

    `columns` maps a column to its position; `titles` are all names as written; `twice` the
    positions of names that an earlier cell has too; `row` is its number among the rows of the grid.
    """

    row: int
    columns: dict[str, int]
    titles: list[str]
    twice: list[int]

    @property
    def missing(self) -> list[str]:
        return [column for column in NEEDED if column not in self.columns]


def read_header(cells: Sequence[Cell], row: int = 0) -> Header:
    """Which column each name of a row stands for."""
    best: dict[str, tuple[int, int]] = {}
    seen: set[str] = set()
    twice = []
    for position, cell in enumerate(cells):
        name = fold(_MARKS.sub(" ", cell.text)).strip("-")
        if name in seen and name:
            twice.append(position)
        elif name in _RANK:
            column, rank = _RANK[name]
            best[column] = min(best.get(column, (rank, position)), (rank, position))
        seen.add(name)
    return Header(row, {column: position for column, (_, position) in best.items()}, [c.text for c in cells], twice)


def find_header(text: str) -> tuple[Grid, Header | None]:
    """The grid cut at the delimiter under which a row names most columns, and that row, if any names one."""
    best: tuple[tuple[int, int, int], Grid, Header] | None = None
    top = text[: _end_of_top(text)]
    for order, delimiter in enumerate(",;\t"):
        head = Grid(top, delimiter)
        for number, cells in enumerate(head.rows[:_LOOK_AT]):
            header = read_header(cells, number)
            needed = len(NEEDED) - len(header.missing)
            score = (needed, len(header.columns), -number * 10 - order)
            if header.columns and (needed or number == 0) and (best is None or score > best[0]):
                best = score, head, header
    if best is None:
        return Grid(text, max(",;\t", key=top.count)), None
    delimiter = best[1].delimiter
    return Grid(text, delimiter), best[2]


def _end_of_top(text: str) -> int:
    """Where the first lines end that may hold the header, and a little more for cells of several lines."""
    end = 0
    for _ in range(_LOOK_AT + 20):
        end = text.find("\n", end) + 1
        if end == 0:
            return len(text)
    return end
