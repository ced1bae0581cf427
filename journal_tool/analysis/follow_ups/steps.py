"""The writer's own tasks: a row for each open one that has a day."""

import re
from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_day
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal

_LONGEST = 500
"""A task with more letters keeps its marks: looking for pairs of them costs the square of its length."""

_MARKED = re.compile(r"[\[*_`]|\s\s|[^\S ]")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_MARKS = re.compile(r"(?<!\w)(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1(?!\w)")


def find_next_steps(subject: Subject, _: Journal, day: date) -> Iterator[FollowUp]:
    """Once the application is decided, only those due since then: the others were about the way there."""
    since = subject.ended or date.min
    for interview in subject.interviews:
        tasks = [it for it in interview.body.next_steps if it.state == "open" and it.due and it.due >= since]
        why = _say_origin(subject, interview, day) if tasks else ""
        for step in tasks:
            appears = min(interview.date or step.due or day, day)
            do = plain(step.text)
            place = (interview.path, subject.application)
            yield FollowUp("next-step", appears, step.due, do, why, *place, line=step.span.line)


def plain(text: str) -> str:
    """A line of Markdown as plain text: without the marks of links, emphasis and code."""
    if not _MARKED.search(text):  # nine of ten
        return text
    if len(text) <= _LONGEST:
        text = _MARKS.sub(r"\2", _LINK.sub(r"\1", text))
    return " ".join(text.split())


def _say_origin(subject: Subject, interview: Interview, day: date) -> str:
    about = f" on {subject.name}" if subject.name else ""
    return f"from your entry{about}" + (f" of {say_day(interview.date, day)}" if interview.date else "")
