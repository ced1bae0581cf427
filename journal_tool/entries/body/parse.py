"""From the text of a body to what it says: READ FIRST in this room."""

from bisect import bisect_right

from journal_tool.entries.body.items import hint_at_steps_without_box, read_asked_by_me, read_lessons
from journal_tool.entries.body.labelled import read_counter, read_reflection, read_terms, warn_of_orphans
from journal_tool.entries.body.links import find_file_links
from journal_tool.entries.body.mends import find_section_lines
from journal_tool.entries.body.opening import open_sheet
from journal_tool.entries.body.outline import Stretch, find_stretches, label_table, make_sections
from journal_tool.entries.body.questions import read_questions, warn_of_twins
from journal_tool.entries.body.rules.sections import INNER_HEADING, NO_SECTION_LINE
from journal_tool.entries.body.sheet import Sheet, join_passages
from journal_tool.entries.body.steps import read_steps
from journal_tool.entries.body.words import Words
from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Pair
from journal_tool.entries.values.written import shown
from journal_tool.model.body import Body
from journal_tool.model.lesson import Lesson
from journal_tool.model.place import Passage
from journal_tool.model.question import Encounter

_MAY_HOLD_ORPHANS = ("", "notes", "questions-i-asked")


def parse_body(
    text: str, first_line: int, words: Words, currency: str, findings: Findings
) -> tuple[Body, tuple[Pair, ...]]:
    """What a body says, and the terms under a heading Offer, which the caller types.

    `text` is all behind the front matter, with `\\n` for every line end; `first_line` is the line of
    the file on which it begins. Never raises, whatever the text.
    """
    if not text.strip():
        return Body(), ()
    sheet = open_sheet(text, first_line, words, currency, findings)
    stretches = find_stretches(sheet)
    by_name: dict[str, list[Stretch]] = {}
    for stretch in stretches:
        by_name.setdefault(stretch.name, []).append(stretch)
    encounters, asked, lessons, terms = _read_lists(sheet, stretches)
    if encounters:
        warn_of_twins(findings, encounters)
    body = Body(
        make_sections(sheet, stretches),
        tuple(encounters),
        tuple(asked),
        tuple(lessons),
        read_steps(sheet),
        if_yes=_text(sheet, by_name.get("if-yes")),
        if_no=_text(sheet, by_name.get("if-no")),
        feedback=_text(sheet, by_name.get("feedback")),
        posting=_text(sheet, by_name.get("posting")),
        notes=_text(sheet, by_name.get("notes")),
        reflection=read_reflection(sheet, by_name.get("reflection", [])),
        counter=read_counter(sheet, by_name.get("counter", [])),
        links=find_file_links(text, sheet),
    )
    _hint_at_section_lines(sheet, stretches)
    return body, tuple(terms)


def _read_lists(
    sheet: Sheet, stretches: list[Stretch]
) -> tuple[list[Encounter], list[Passage], list[Lesson], list[Pair]]:
    encounters: list[Encounter] = []
    asked: list[Passage] = []
    lessons: list[Lesson] = []
    terms: list[Pair] = []
    for stretch in stretches:
        if stretch.name == "questions":
            found, first = read_questions(sheet, stretch)
            encounters += found
            warn_of_orphans(sheet, stretch.body_start, first)
        elif stretch.name == "lessons":
            lessons += read_lessons(sheet, stretch)
        elif stretch.name == "questions-i-asked":
            asked += read_asked_by_me(sheet, stretch)
        elif stretch.name == "next-steps":
            hint_at_steps_without_box(sheet, stretch)
        elif stretch.name == "offer":
            terms += read_terms(sheet, stretch)
        if stretch.name in _MAY_HOLD_ORPHANS:
            warn_of_orphans(sheet, stretch.start, stretch.end)
    return encounters, asked, lessons, terms


def _text(sheet: Sheet, stretches: list[Stretch] | None) -> Passage | None:
    if not stretches:
        return None
    return join_passages([sheet.cut(stretch.body_start, stretch.end) for stretch in stretches])


def _hint_at_section_lines(sheet: Sheet, stretches: list[Stretch]) -> None:
    """Ask about lines in bold or with a colon that name a section, where real headings do so too."""
    starts: list[int] = []
    for line, title, marked in find_section_lines(sheet.lines, sheet.blocks.titles, sheet.words):
        if not marked:
            continue
        starts = starts or [stretch.start for stretch in stretches]
        stretch = stretches[max(0, bisect_right(starts, line) - 1)]
        table = label_table(sheet, stretch.name)
        if stretch.name != "offer" and (table is None or not table.find(title)):
            message = f"{shown(sheet.lines[line].strip())} opens no section, because it is no heading"
            help = f"write `## {title}` if it should"
            sheet.findings.add(NO_SECTION_LINE, sheet.line_span(line), message, help)
    for heading in sheet.blocks.inner:
        if sheet.words.find_section(heading.text):
            message = f"{shown(heading.text)} opens no section, because it is indented into a list item"
            help = "begin the heading at the beginning of its line, with an empty line above it"
            sheet.findings.add(INNER_HEADING, sheet.line_span(heading.line), message, help)
