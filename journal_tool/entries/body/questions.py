"""The questions of a section: its headings, or else its lines in bold, or else its list items."""

from collections.abc import Iterable

from journal_tool.entries.body.bold_questions import find_bold_questions
from journal_tool.entries.body.encounters import Holding, make_encounter
from journal_tool.entries.body.heading_questions import find_heading_questions
from journal_tool.entries.body.item_questions import find_item_questions
from journal_tool.entries.body.notes import find_closing_notes
from journal_tool.entries.body.outline import Stretch, warn_of_orphan_heading
from journal_tool.entries.body.rules.questions import ITEMS_BESIDE, LIST_OF_QUESTIONS, TWICE
from journal_tool.entries.body.sheet import Sheet, content_column
from journal_tool.entries.body.topics import find_tags_at_end
from journal_tool.entries.findings import Findings
from journal_tool.entries.values.written import shown
from journal_tool.model.question import Encounter

_ASIDE = " ?!.…¿¡\"'“”„«»"


def read_questions(sheet: Sheet, stretch: Stretch) -> tuple[list[Encounter], int]:
    """The questions of a section, and the line on which the first one begins (the section's end without any)."""
    holdings: list[Holding] = []
    by_items = False
    stretch = stretch.until(find_closing_notes(sheet.lines, sheet.blocks.notes, stretch.body_start, stretch.end))
    if stretch.headings:
        holdings = find_heading_questions(sheet, stretch)
    else:
        holdings = find_bold_questions(sheet, stretch)
        if not holdings:
            holdings, by_items = find_item_questions(sheet, stretch), True
    for holding in holdings:
        if "?" not in holding.asked.text:
            _ask_about_list(sheet, holding, by_items)
    first = holdings[0].line if holdings else stretch.end
    if holdings and not by_items:
        _warn_of_items_above(sheet, stretch.body_start, first)
    for line, (heading, label) in stretch.labels.items():
        if label == "next-time" and line < first:
            warn_of_orphan_heading(sheet, heading)
    return [make_encounter(sheet, holding) for holding in holdings], first


def _ask_about_list(sheet: Sheet, holding: Holding, by_items: bool) -> None:
    """A question that asks nothing, above a list of questions, may be no question but their heading."""
    start = holding.start + 1 if holding.start == holding.line else holding.start
    items = sheet.items(start, holding.zones[0][0] if holding.zones else holding.end, 3 if by_items else 1)
    if len(items) < 2 or not all(_ends_in_question_mark(sheet, item.start) for item in items):
        return
    asked = holding.asked
    message = f"{shown(asked.text)} is read as one question, and the questions below it as its answer"
    help = "if they are the questions, make each a heading below it; if they are what you said, begin with `Answer:`"
    sheet.findings.add(LIST_OF_QUESTIONS, sheet.span(holding.line, asked.start, asked.end), message, help)


def _ends_in_question_mark(sheet: Sheet, line: int) -> bool:
    text = sheet.lines[line]
    end, _ = find_tags_at_end(text, content_column(text), len(text))
    return text[:end].rstrip(" \t*_").endswith("?")


def _warn_of_items_above(sheet: Sheet, start: int, end: int) -> None:
    found = [item.start for item in sheet.items(start, end) if _ends_in_question_mark(sheet, item.start)]
    if found:
        message = (
            f"{shown(sheet.lines[found[0]].strip())} is not read as a question, because others are headings or in bold"
        )
        help = "write all questions of a section in the same way"
        sheet.findings.add(ITEMS_BESIDE, sheet.line_span(found[0]), message, help)


def warn_of_twins(findings: Findings, encounters: Iterable[Encounter]) -> None:
    """Say which questions stand in one entry twice."""
    seen: dict[str, int] = {}
    for encounter in encounters:
        key = f"^{encounter.id}" if encounter.id else encounter.text.casefold().strip(_ASIDE)
        first = seen.setdefault(key, encounter.span.line)
        if key and first != encounter.span.line:
            message = f"{shown(encounter.text)} is also asked in line {first}"
            help = "keep one of the two; if they are different questions, give each words of its own"
            findings.add(TWICE, encounter.span, message, help)
