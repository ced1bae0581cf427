"""What is shown of an entry while somebody writes in it: what a mistake costs for the moment stays as it last was."""

import msgspec

from journal_tool.model.interview import Digests, Entry, Interview
from journal_tool.model.problem import Severity

_NO_FACTS = frozenset(["path", "body", "readable", "unknown", "places"])


def keep_last_good(entry: Entry, last: Entry | None) -> Entry:
    """`entry` as it is shown after `last` was: the same where nothing in it is broken.

    Where its facts cannot be read as a whole, all of the last version stays; where single facts have an
    error, those that are lost by it stay, and the rest is new. Its problems are always the new ones, and it
    has no digests then, since it is made of more than its file.
    """
    if last is None or last.interview is None or not last.interview.readable:
        return entry
    interview = entry.interview
    if interview is None or not interview.readable:
        return _show(entry, last.interview)
    if not _has_errors_above_body(entry, interview):
        return entry
    blank = Interview(entry.path)
    lost = {
        name: before
        for name in interview.__struct_fields__
        if name not in _NO_FACTS
        and getattr(interview, name) == getattr(blank, name) != (before := getattr(last.interview, name))
    }
    return _show(entry, msgspec.structs.replace(interview, **lost)) if lost else entry


def _show(entry: Entry, interview: Interview) -> Entry:
    return msgspec.structs.replace(entry, interview=interview, digests=Digests())


def _has_errors_above_body(entry: Entry, interview: Interview) -> bool:
    sections = interview.body.sections
    ends = sections[0].span.line if sections else 1 << 30
    return any(it.severity is Severity.ERROR and it.span.line < ends for it in entry.problems)
