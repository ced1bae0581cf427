"""Where in an entry somebody has just written: told by comparing it with what it was."""

from journal_tool.model.body import Section
from journal_tool.model.interview import Interview


def find_changed_line(older: Interview | None, newer: Interview) -> int:
    """The first line of the body whose text differs, wherever it stands now; 0 where only the facts do."""
    before = older.body.sections if older else ()
    for number, section in enumerate(newer.body.sections):
        if number >= len(before) or section.title != before[number].title:
            return section.span.line
        if (line := _find_in_section(before[number], section)) is not None:
            return line
    return 0


def _find_in_section(older: Section, newer: Section) -> int | None:
    if newer.passage is None:
        return None if older.passage is None else newer.span.line
    was = older.passage.text.split("\n") if older.passage else []
    now = newer.passage.text.split("\n")
    if was == now:
        return None
    same = next((n for n, (one, other) in enumerate(zip(was, now, strict=False)) if one != other), len(was))
    return newer.passage.line + min(same, len(now) - 1)
