"""Reads the status of applications: an outcome, or that it is still open, in the words of trackers."""

from journal_tool.entries.findings import Findings
from journal_tool.entries.values.choices import read_outcome
from journal_tool.likeness import fold
from journal_tool.model.problem import Edit
from journal_tool.reading.sheet import rules
from journal_tool.reading.sheet.cells import Cell, Grid
from journal_tool.settings import Settings

_APPLIED = frozenset(("applied", "submitted", "sent", "application-sent", "application-submitted", "beworben"))
_OPEN = frozenset(
    """
    open active in-progress in-process ongoing waiting awaiting-response awaiting-reply waiting-for-response
    under-review in-review reviewing under-consideration received application-received screening screen
    phone-screen phone-interview phone-screening recruiter-call interview interviewing interviews interview-scheduled
    interviewed first-interview second-interview final-interview final-round onsite on-site technical-interview
    assessment take-home test tested offer offer-received offered negotiating negotiation follow-up followed-up
    contacted responded replied on-hold
    """.split()
)
_NOT_YET = frozenset(
    """
    wishlist wish-list saved bookmarked to-apply not-applied not-yet-applied interested considering draft todo to-do
    not-started planned preparing researching
    """.split()
)


class Statuses:
    """The statuses of one sheet; a word that is written in another way is told once, for all its cells."""

    def __init__(self, grid: Grid, findings: Findings, settings: Settings) -> None:
        self._grid, self._findings = grid, findings
        self._stages = {form for stage in settings.stages for form in (fold(stage.name), fold(stage.label))}
        self._cells: dict[str, list[Cell]] = {}

    def is_not_yet(self, text: str) -> bool:
        return fold(text) in _NOT_YET

    def read(self, cell: Cell | None) -> tuple[str, str]:
        """The canonical status (empty, `applied` or an outcome), and what stood beside it."""
        if cell is None or not cell.text:
            return "", ""
        self._cells.setdefault(cell.text, []).append(cell)
        if fold(cell.text) in _APPLIED or self._is_open(cell.text):
            return "applied", ""
        outcome = read_outcome(cell.text).value
        return (outcome.word, outcome.note) if outcome else ("", "")

    def tell(self) -> None:
        """Say which words are read as others, at the first cell of each."""
        for text, cells in self._cells.items():
            span = self._grid.cell_span(cells[0])
            if fold(text) in _APPLIED:
                continue
            if self._is_open(text):
                edits = tuple(Edit(self._grid.cell_span(cell), "applied") for cell in cells)
                message = f"`{text}` is no outcome, so it is read as still open (`applied`){_count(cells)}"
                self._findings.add(
                    rules.STILL_OPEN, span, message, "rounds are told by entries; write `applied`", edits
                )
                continue
            reading = read_outcome(text)
            if reading.rule is None:
                continue
            better = reading.better
            edits = () if better is None else tuple(Edit(self._grid.cell_span(cell), better) for cell in cells)
            self._findings.add(reading.rule, span, reading.message + _count(cells), reading.help, edits)

    def _is_open(self, text: str) -> bool:
        folded = fold(text)
        return folded in _OPEN or folded in _NOT_YET or folded in self._stages


def _count(cells: list[Cell]) -> str:
    return "" if len(cells) == 1 else f" (in {len(cells)} rows)"
