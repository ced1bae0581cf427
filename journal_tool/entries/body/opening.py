"""From the text of a body to the sheet that the grammar works on: limits, slips, and headings that are none."""

from journal_tool.entries.body.blocks import Blocks, Heading, find_blocks
from journal_tool.entries.body.limits import limit
from journal_tool.entries.body.mends import Mend, find_mends, mend_section_lines
from journal_tool.entries.body.rules.sections import TOO_DEEP, TOO_LONG
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.body.words import Words
from journal_tool.entries.findings import Findings
from journal_tool.model.problem import Edit

_LONGEST_TITLE = 80


def open_sheet(text: str, first_line: int, words: Words, currency: str, findings: Findings) -> Sheet:
    source = text.split("\n")
    lines = limit(source, len(text))
    sheet = Sheet(source, first_line, words, currency, findings, find_blocks(lines))
    if len(lines) < len(source):
        sheet.lines = source[: len(lines)]
        message = f"this entry is too long: from here on ({len(source) - len(lines):,} lines) it is only shown"
        help = "move what is pasted here to a file of its own"
        findings.add(TOO_LONG, sheet.span(len(lines), 0, 0), message, help)
    _mend(sheet, lines)
    _tell_too_deep(sheet)
    if any(heading.underline for heading in sheet.blocks.headings):
        _settle_underlines(sheet)
    return sheet


def _mend(sheet: Sheet, lines: list[str]) -> None:
    """Mend the slips, and read Markdown again where there were some."""
    mends = find_mends(lines, sheet.blocks, sheet.words)
    taken = {mend.line for mend in mends}
    mends += [it for it in mend_section_lines(lines, sheet.blocks, sheet.words) if it.line not in taken]
    if not mends:
        return
    mended, lines = list(sheet.lines), list(lines)
    for mend in mends:
        mended[mend.line], lines[mend.line] = mend.apply(mended[mend.line]), mend.apply(lines[mend.line])
    for alike in _group(mends):
        _tell(sheet, alike)
    sheet.lines = mended
    sheet.slips = {mend.line: (mend.column, mend.removed, len(mend.text)) for mend in mends}
    sheet.blocks = find_blocks(lines)


def _group(mends: list[Mend]) -> list[list[Mend]]:
    """Slips of one kind in lines that follow each other are one problem: a pasted list would make dozens."""
    groups: list[list[Mend]] = []
    for mend in sorted(mends, key=lambda it: it.line):
        if groups and mend.rule is groups[-1][-1].rule and mend.line == groups[-1][-1].line + 1:
            groups[-1].append(mend)
        else:
            groups.append([mend])
    return groups


def _tell(sheet: Sheet, mends: list[Mend]) -> None:
    """Tell of slips in lines that follow each other. Called before `slips` are set, so that places are the file's."""
    first = mends[0]
    places = [sheet.span(mend.line, mend.column, mend.column + mend.removed) for mend in mends]
    shown = places[0] if first.removed else sheet.span(first.line, 0, len(sheet.source[first.line].rstrip()))
    edits = tuple(Edit(place, mend.text) for place, mend in zip(places, mends, strict=True))
    more = f"; so are the {len(mends) - 1} below it" if len(mends) > 2 else "; so is the one below it"
    message = first.message if len(mends) == 1 else first.message + more
    sheet.findings.add(first.rule, shown, message, first.help, edits)


def _tell_too_deep(sheet: Sheet) -> None:
    deep = sheet.blocks.too_deep
    if deep:
        lines = "this line is" if len(deep) == 1 else f"these {len(deep)} lines, from here on, are"
        message = f"{lines} indented too far to be read; what stands there is only shown"
        sheet.findings.add(TOO_DEEP, sheet.line_span(deep[0]), message, "use fewer lists within lists")


def _settle_underlines(sheet: Sheet) -> None:
    """Take those for text again that only became headings because a line was drawn directly below them."""
    blocks = sheet.blocks
    accidents = [heading for heading in blocks.headings if heading.underline and not _is_meant(sheet, heading)]
    if accidents:
        blocks.accidents = accidents
        none = set(accidents)
        blocks.headings = [heading for heading in blocks.headings if heading not in none]
        _add_paragraphs(blocks, accidents)


def _add_paragraphs(blocks: Blocks, texts: list[Heading]) -> None:
    for text in texts:
        blocks.ends[text.line] = text.end - 1
    blocks.marked = sorted({*blocks.marked, *(line for text in texts for line in range(text.line, text.end - 1))})
    blocks.paragraphs = sorted([*blocks.paragraphs, *((text.line, text.end - 1) for text in texts)])


def _is_meant(sheet: Sheet, heading: Heading) -> bool:
    """Whether an underlined text is a heading by will.

    One line, and either a known word, or a line below it that was drawn for it: longer than the
    `---` of a rule, and not under a whole sentence.
    """
    if heading.end - heading.line != 2:
        return False
    text = heading.text
    drawn = len(sheet.lines[heading.end - 1].strip(" \t"))
    if sheet.words.find_section(text) or sheet.words.questions.find(text) or abs(drawn - len(text)) <= 1:
        return True
    if heading.underline == "=":
        return drawn > 2
    return drawn > 3 and len(text) <= _LONGEST_TITLE and text[-1:] not in ".!:;,"
