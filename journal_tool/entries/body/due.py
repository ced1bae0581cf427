"""When a task is due: the day found in its text, in the ways in which people write it there."""

import re
from datetime import date
from typing import NamedTuple

from journal_tool.entries.body.rules.steps import DUE_UNCLEAR, DUE_WITHOUT_YEAR
from journal_tool.entries.body.sheet import Sheet
from journal_tool.entries.values.dates import read_date
from journal_tool.entries.values.dates.calendar_words import MONTHS, WEEKDAYS
from journal_tool.entries.values.written import plain, shown

_BEFORE = (
    r"(?:[(\[][ \t]*)?(?:(?<![\w-])(?:due(?:[ \t]+(?:on|by|date))?|by|before|until|till|no[ \t]+later[ \t]+than"
    r"|deadline|fällig(?:[ \t]+(?:am|bis))?|bis(?:[ \t]+(?:zum|am))?|vor(?:[ \t]+dem)?"
    r"|avant(?:[ \t]+le)?|d['’]ici(?:[ \t]+(?:le|au))?|jusqu['’]au|pour[ \t]+le|échéance"
    r"|para[ \t]+el|antes[ \t]+del?|hasta(?:[ \t]+el)?|vence(?:[ \t]+(?:el|em))?|até(?:[ \t]+(?:o[ \t]+)?dia)?|prazo)"
    r"(?![\w-])[ \t]*:{0,2}[ \t]*|📅[ \t]*|@due\([ \t]*|@(?=\d))"
)
_WORD = r"[^\W\d_]{2,12}"
_NTH = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_DAY_MONTH = (
    rf"(?:{_WORD}\.?,?[ \t]+)?(?:(?:the|den|dem|le|el|o)[ \t]+)?\d{{1,2}}{_NTH}[ \t]+(?:(?:of|de)[ \t]+)?{_WORD}"
)
_MONTH_DAY = rf"(?:{_WORD}\.?,?[ \t]+)?{_WORD}\.?[ \t]+\d{{1,2}}{_NTH}"
_DATE = (
    r"\d{4}-\d{1,2}-\d{1,2}(?:T\d\d:\d\d)?(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)"
    rf"|{_DAY_MONTH}\.?,?[ \t]+(?:del?[ \t]+)?\d{{4}}(?!\d)|{_MONTH_DAY},?[ \t]+\d{{4}}(?!\d)"
)
_DUE = re.compile(rf"{_BEFORE}({_DATE})[ \t]*[)\]]?", re.IGNORECASE)
_WITHOUT_YEAR = re.compile(
    rf"{_BEFORE}({_DAY_MONTH}(?!\w)|{_MONTH_DAY}(?!\w)|\d{{1,2}}[./]\d{{1,2}}\.?(?![\d./])|{_WORD}(?!\w))",
    re.IGNORECASE,
)
_UNREAD = re.compile(r"(?:(?<!\w)due:{1,2}[ \t]*|@due\([ \t]*|📅[ \t]*)(\S[^)\]\s]*)", re.IGNORECASE)
_WRITTEN = re.compile(r"(?:^|(?<=[ \t]))due:(\d{4}-\d\d-\d\d)(?=[ \t]|$)")
_BARE = re.compile(r"(?:^|(?<=[ \t(]))(?:on[ \t]+)?(\d{4}-\d\d-\d\d)(?![\w-])")
_RELATIVE = frozenset(("today", "tonight", "tomorrow", "heute", "morgen", "demain", "hoy", "manana", "hoje", "amanha"))
_DIGIT = re.compile(r"\d")


class Due(NamedTuple):
    """A day in the text of a task, and the columns of all that says so. `day` is None where it cannot be read."""

    day: date | None
    line: int
    start: int
    end: int


def find_due(sheet: Sheet, line: int, start: int, end: int) -> list[Due]:
    """The days by which the task in these columns of `line` is due: one, or none; more are a contradiction."""
    text = sheet.lines[line]
    if not _DIGIT.search(text, start, end):
        return []
    written = _WRITTEN.search(text, start, end)
    if written and not _DIGIT.search(text, start, written.start()) and not _DIGIT.search(text, written.end(), end):
        return [_read(sheet, line, written)]  # nearly every task: no other day can stand there
    return [_read(sheet, line, match) for match in _DUE.finditer(text, start, end) if _is_date(match[1])]


def _is_date(text: str) -> bool:
    """Whether what looks like one is a date: in words, it names a month."""
    return not text[-5:].isalpha() and (not any(map(str.isalpha, text)) or _names_month(text))


def _names_month(text: str) -> bool:
    return any(word in MONTHS for word in re.findall(r"[^\W\d_]+", plain(text)))


def _read(sheet: Sheet, line: int, match: re.Match[str]) -> Due:
    place = sheet.span(line, match.start(1), match.end(1))
    return Due(read_date(match[1]).noted(sheet.findings, place), line, match.start(), match.end())


def hint_at_due(sheet: Sheet, line: int, start: int, end: int) -> bool:
    """Ask about a day that is no full date, where a task has no other; whether there was one."""
    text = sheet.lines[line]
    for match in _WITHOUT_YEAR.finditer(text, start, end):
        said = match[1].strip(" \t")
        if _is_day_without_year(said):
            message = f"{shown(said)} is no full date, so this task has no day on which it is due"
            place = sheet.span(line, match.start(1), match.end(1))
            sheet.findings.add(DUE_WITHOUT_YEAR, place, message, _advice(said))
            return True
    for pattern in (_UNREAD, _BARE):
        unclear = pattern.search(text, start, end)
        if unclear is not None:
            place = sheet.span(line, unclear.start(1), unclear.end(1))
            if pattern is _BARE:
                message = f"{shown(unclear[1])} is read as part of the text; is it the day on which this task is due?"
                help = f"if it is, write `due:{unclear[1]}`"
            else:
                message = f"{shown(unclear[1])} is no date, so this task has no day on which it is due"
                help = "write the day in full, year first: `due:2026-03-21`"
            sheet.findings.add(DUE_UNCLEAR, place, message, help)
            return True
    return False


def _is_day_without_year(text: str) -> bool:
    words = re.findall(r"[^\W\d_]+", plain(text))
    if any(map(str.isdigit, text)):
        return not words or any(word in MONTHS for word in words)
    return len(words) == 1 and len(words[0]) > 3 and (words[0] in WEEKDAYS or words[0] in _RELATIVE)


def _advice(text: str) -> str:
    """What to write: the year is what only the writer knows."""
    reading = read_date(f"{text} 2000") if any(map(str.isalpha, text)) and any(map(str.isdigit, text)) else None
    if reading is not None and reading.value is not None:
        return f"write `due:` and the date with its year first, `due:2026-{reading.value:%m-%d}` if it is in 2026"
    return "write `due:` and the whole date, year first: `due:2026-03-21`"
