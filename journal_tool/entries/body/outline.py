"""The sections of a body: which heading opens one, where it ends, and which headings belong to it."""

from typing import NamedTuple

from journal_tool.entries.body.blocks import Heading, LabelHeadings
from journal_tool.entries.body.labels import SHORT
from journal_tool.entries.body.rules.labels import LABEL_TOO_HIGH, ORPHAN
from journal_tool.entries.body.rules.sections import ACCIDENTAL_HEADING, NEAR_SECTION
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.body.word_tables.sections import STORY_WORDS
from journal_tool.entries.body.words import LONGEST, Table, word_key
from journal_tool.entries.values.written import shown
from journal_tool.model.body import Section
from journal_tool.model.place import Passage, Span
from journal_tool.model.problem import Edit


class Stretch:
    """One piece of the body, from line `start` to `end`, that is one section or a part of one.

    `name` is the canonical section, or empty. `heading` opens it; a stretch without one stands before
    all headings, or goes on with a section that another one, deeper, had interrupted. `headings` are
    those inside that are no labels, `labels` those that are, with their canonical words.
    """

    __slots__ = ("end", "heading", "headings", "labels", "name", "start")

    def __init__(self, name: str, start: int, heading: Heading | None) -> None:
        self.name = name
        self.start = start
        self.end = start
        self.heading = heading
        self.headings: list[Heading] = []
        self.labels: LabelHeadings = {}

    @property
    def body_start(self) -> int:
        """The first line below the heading."""
        return self.heading.end if self.heading else self.start

    def until(self, end: int) -> "Stretch":
        """Itself, or where it ends later than `end`, what of it stands above."""
        if end == self.end:
            return self
        above = Stretch(self.name, self.start, self.heading)
        above.end, above.headings, above.labels = end, self.headings, self.labels
        return above


class _Open(NamedTuple):
    """A section that is not ended yet; `level` is that of its heading."""

    name: str
    level: int
    title: str


def find_stretches(sheet: Sheet) -> list[Stretch]:
    """All of the body, in its order, cut at the headings that begin or end a section."""
    return _Outline(sheet).read()


class _Outline:
    """Goes down the headings with the sections that are open, outermost first."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._open: list[_Open] = []
        self._stretches = [Stretch("", 0, None)]
        self._path: list[int] = []  # the levels of the headings above, in the Questions that are read

    def read(self) -> list[Stretch]:
        blocks = self._sheet.blocks
        headings = blocks.headings
        if blocks.accidents:
            accidents = set(blocks.accidents)
            headings = sorted([*headings, *accidents])
        else:
            accidents = set()
        for heading in headings:
            if heading in accidents:
                self._warn_of_accident(heading)
            else:
                self._take(heading)
        self._stretches[-1].end = len(self._sheet.lines)
        return self._stretches if self._stretches[0].end or len(self._stretches) == 1 else self._stretches[1:]

    def _take(self, heading: Heading) -> None:
        level, open_before = heading.level, len(self._open)
        while self._open and self._open[-1].level >= level:
            self._open.pop()
        inside = self._open[-1] if self._open else None
        if inside is not None and self._is_label(heading, inside.name):
            return
        section = self._sheet.words.find_section(heading.text)
        if section and inside is not None and inside.name == "questions" and self._tells_a_story(heading):
            section = ""
        if section:
            self._begin(section, heading)
        elif inside is not None and inside.name == "questions" and self._is_misplaced_label(heading):
            return
        elif inside is None:
            self._begin("", heading)
        else:
            self._go_on(inside, heading, len(self._open) < open_before)
        if not section:
            self._hint_at_section(heading)
            if not (inside and inside.name == "questions"):
                self._warn_of_orphan(heading)

    def _tells_a_story(self, heading: Heading) -> bool:
        """Whether `heading` is below a question and parts its answer, as `Actions` does."""
        return word_key(heading.text) in STORY_WORDS and any(level < heading.level for level in self._path)

    def _begin(self, name: str, heading: Heading) -> None:
        self._stretches[-1].end = heading.line
        self._stretches.append(Stretch(name, heading.line, heading))
        self._open.append(_Open(name, heading.level, heading.text))
        if name == "questions":
            self._path = []

    def _go_on(self, inside: _Open, heading: Heading, interrupted: bool) -> None:
        """`heading` is part of the section `inside`."""
        if interrupted and not inside.name:
            return self._begin("", heading)
        if interrupted:
            self._resume(inside.name, heading)
        self._stretches[-1].headings.append(heading)
        if inside.name == "questions":
            self._path = [*(level for level in self._path if level < heading.level), heading.level]
        return None

    def _resume(self, name: str, heading: Heading) -> None:
        self._stretches[-1].end = heading.line
        self._stretches.append(Stretch(name, heading.line, None))

    def _is_label(self, heading: Heading, section: str) -> bool:
        table = label_table(self._sheet, section)
        if table is None or (section == "questions" and not any(level < heading.level for level in self._path)):
            return False
        word, colon, _ = heading.text.partition(":")
        label = table.find(word.strip(" *_"))
        if not label:
            return False
        if self._stretches[-1].name != section:
            self._resume(section, heading)
        if not heading.text.rstrip(" *_").endswith(word.rstrip(" *_") + colon):
            return True  # `#### Rating: 4/5` is a line like any other with a label
        self._add_label(section, heading, label)
        return True

    def _add_label(self, section: str, heading: Heading, label: str) -> None:
        if self._stretches[-1].name != section:
            self._resume(section, heading)
        self._stretches[-1].labels[heading.line] = (heading, label)

    def _is_misplaced_label(self, heading: Heading) -> bool:
        """Whether `heading` is a long label that stands as high as the questions: nobody asks "Next time"."""
        label = self._sheet.words.questions.find(heading.text.strip(" :*_"))
        if not label or label in SHORT:
            return False
        if not self._path:
            self._add_label("questions", heading, label)  # below questions that are no headings
            return True
        place = self._sheet.line_span(heading.line)
        signs = "#" * min(6, heading.level + 1)
        message = f"{shown(heading.text)} stands as high as the questions, and is read as part of the one above it"
        edits = () if heading.underline else (Edit(Span(place.line, place.column, place.line, place.column), "#"),)
        help = f"write `{signs} {heading.text[:40]}`"
        self._sheet.findings.add(LABEL_TOO_HIGH, place, message, help, edits)
        self._add_label("questions", heading, label)
        return True

    def _hint_at_section(self, heading: Heading) -> None:
        near = self._sheet.words.sections.find_near(heading.text) if len(heading.text) <= LONGEST else ""
        if near:
            place = self._sheet.span(heading.line, *self._sheet.heading_columns(heading))
            message = f"{shown(heading.text)} opens no section that is known; did you mean `{near}`?"
            self._sheet.findings.add(NEAR_SECTION, place, message, f"write `{near}`", (Edit(place, near),))

    def _warn_of_orphan(self, heading: Heading) -> None:
        if self._sheet.words.questions.find(heading.text) == "next-time":
            warn_of_orphan_heading(self._sheet, heading)

    def _warn_of_accident(self, text: Heading) -> None:
        ended = [section for section in self._open if section.name and section.level >= text.level]
        sheet, underline = self._sheet, text.end - 1
        place = sheet.line_span(text.end - 2)
        line = sheet.lines[underline].strip(" \t")
        effect = f", which cuts off `{ended[0].title}`" if ended else ""
        message = f"the line {shown(line)} right below makes this text a heading{effect}; it is read as text here"
        edit = Edit(sheet.span(underline, 0, 0), "\n")
        help = f"put an empty line above {shown(line)}"
        sheet.findings.add(ACCIDENTAL_HEADING, place, message, help, (edit,))


def warn_of_orphan_heading(sheet: Sheet, heading: Heading) -> None:
    warn_of_orphan(sheet, heading.text, sheet.line_span(heading.line), ", as a deeper heading")


def warn_of_orphan(sheet: Sheet, written: str, place: Span, form: str = "") -> None:
    """Say that a better answer, in `form`, belongs to no question."""
    message = f"{shown(written)} stands below no question, so it is no better answer to one"
    help = f"put it below its question{form}; if it is a lesson, put it under `## Lessons`"
    sheet.findings.add(ORPHAN, place, message, help)


def label_table(sheet: Sheet, section: str) -> Table | None:
    """The labels that a section has, or None."""
    if section == "questions":
        return sheet.words.questions
    if section == "counter":
        return sheet.words.counter
    return sheet.words.reflection if section == "reflection" else None


def make_sections(sheet: Sheet, stretches: list[Stretch]) -> tuple[Section, ...]:
    """What is shown of the body, all of it; the last section has also what was too much to be read."""
    ends = [*(stretch.end for stretch in stretches[:-1]), len(sheet.source)]
    made = [_make_section(sheet, stretch, end) for stretch, end in zip(stretches, ends, strict=True)]
    return tuple(section for section in made if section is not None)


def _make_section(sheet: Sheet, stretch: Stretch, end: int) -> Section | None:
    heading = stretch.heading
    if heading is None:
        passage = sheet.cut(stretch.start, end)
        return Section(stretch.name, "", 0, _first_line(sheet, passage), passage) if passage else None
    below = sheet.cut(heading.end, end)
    passage = below if stretch.name or below is None else sheet.cut(heading.line, end)
    return Section(stretch.name, heading.text, heading.level, sheet.line_span(heading.line), passage)


def _first_line(sheet: Sheet, passage: Passage) -> Span:
    line = passage.line - sheet.first_line
    return sheet.line_span(line) if line < len(sheet.lines) else sheet.span(line, 0, len(sheet.source[line]))
