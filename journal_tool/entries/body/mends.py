"""Slips of the pen that hide a list item, a task or a heading from Markdown: found, told, and read as meant."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from journal_tool.entries.body.blocks import Blocks
from journal_tool.entries.body.rules.sections import HEADING_SLIP, ITEM_SLIP, SECTION_LINE, TASK_SLIP
from journal_tool.entries.body.words import LONGEST, Words, bare_title
from journal_tool.entries.values.written import shown
from journal_tool.model.rule import Rule


class Mend(NamedTuple):
    """On `line`, `text` stands in place of `removed` characters from `column`."""

    line: int
    column: int
    removed: int
    text: str
    rule: Rule
    message: str
    help: str

    def apply(self, line: str) -> str:
        return line[: self.column] + self.text + line[self.column + self.removed :]


_TASK = re.compile(r"([ \t]*)([-+*]?)([ \t\xa0]*)\[([ \xa0]*[xX✓✔vV~-]?[ \xa0]*)\]([ \t]*)(?![\[(:\]])(?=\S)")
_SOUND_TASK = re.compile(r"[ \t]*[-+*][ \t]+\[[^\]]\][ \t]")
_ITEM = re.compile(r"([ \t]*)(?:-(\xa0*)(?=[^\W\d_])|([•◦▪‣●])[ \t\xa0]*(?=\S))")
_HEADING = re.compile(r" {0,3}(#{1,6})(\xa0*)(?=[^\s#])")
_SECTION_LINE = re.compile(r" {0,3}(\*\*|__)?([^\W_][^*_:]{0,50}?)[ \xa0]*(:?)(?:\*\*|__)?[ \xa0]*(:?)[ \t]*")


def find_mends(lines: list[str], blocks: Blocks, words: Words) -> list[Mend]:
    """The slips in `lines`, one a line, in their order."""
    found = (_mend(number, lines[number], words) for number in blocks.suspects)
    return [mend for mend in found if mend is not None]


def _mend(number: int, line: str, words: Words) -> Mend | None:
    if "[" in line and (task := _TASK.match(line)):
        return None if _SOUND_TASK.match(line) else _mend_task(number, line, task)
    return _mend_item(number, line) or _mend_heading(number, line, words)


def _mend_task(number: int, line: str, task: re.Match[str]) -> Mend | None:
    mark = task[4].strip(" \xa0") or " "
    if not task[4] and not task[2] and not task[5]:
        return None  # `[]text` at the beginning of a line of prose is no box
    box = f"{task[2] or '-'} [{'x' if mark in 'xX✓✔vV' else mark}] "
    start, end = task.end(1), task.end()
    word = line[end:].split(None, 1)[0]
    message = f"{shown(line[start:end] + word)} is not quite a task, but is read as one"
    return Mend(number, start, end - start, box, TASK_SLIP, message, f"write `{box.strip()}` and a blank")


def _mend_item(number: int, line: str) -> Mend | None:
    item = _ITEM.match(line)
    if item is None:
        return None
    start, end = item.end(1), item.end()
    if item[3]:
        message = f"`{item[3]}` begins no list item in Markdown; here it is read as one"
        return Mend(number, start, end - start, "- ", ITEM_SLIP, message, "begin the line with `- `")
    word = line[start:].split(None, 1)[0]
    message = f"{shown(word)} has no blank behind its `-`, and is read as a list item"
    return Mend(number, start, end - start, "- ", ITEM_SLIP, message, "put a blank behind the `-`")


def _mend_heading(number: int, line: str, words: Words) -> Mend | None:
    heading = _HEADING.match(line)
    if heading is None:
        return None
    title = line[heading.end() :].strip(" \t#")
    if len(heading[1]) == 1 and not words.find_section(title):
        return None  # a tag
    start, end = heading.end(1), heading.end()
    message = f"{shown(heading[1] + title)} has no blank behind `{heading[1]}`, and is read as a heading"
    return Mend(number, start, end - start, " ", HEADING_SLIP, message, f"write `{heading[1]} {title[:40]}`")


def find_section_lines(lines: list[str], numbers: Iterable[int], words: Words) -> Iterator[tuple[int, str, bool]]:
    """Those of the lines that are nothing but the word of a section.

    Gives the line, the word, and whether it is in bold or has a colon, as a heading would that is none.
    """
    for number in numbers:
        match = _SECTION_LINE.fullmatch(lines[number]) if len(lines[number]) <= LONGEST + 8 else None
        if match and words.sections.find(bare_title(match[2])):
            yield number, match[2], bool(match[1] or match[3] or match[4])


def mend_section_lines(lines: list[str], blocks: Blocks, words: Words) -> list[Mend]:
    """Where no heading names a section: the lines that do so in another way, made headings.

    A writer who makes no headings means these lines to be them; beside real headings they may be
    part of the text, and are only asked about.
    """
    if any(words.find_section(heading.text) for heading in blocks.headings):
        return []
    found = []
    numbers = [number for start, end in blocks.ends.items() for number in range(start, end)]
    for number, title, _ in find_section_lines(lines, numbers, words):
        line = lines[number]
        mend = f"## {title}"
        message = f"{shown(line.strip())} is read as the heading `{mend}`, but is not written as one"
        found.append(Mend(number, 0, len(line), mend, SECTION_LINE, message, f"write `{mend}`"))
    return found
