"""`journal.json` in the site: all that the commands print with --json, and the lists behind it, in one file."""

from collections.abc import Iterable
from datetime import date

import msgspec

from journal_tool.exporting.check import CheckDocument, shape_check
from journal_tool.exporting.interviews import InterviewShape, shape_interviews
from journal_tool.exporting.lessons import LessonShape, NextStepShape, shape_lessons, shape_next_steps
from journal_tool.exporting.shape import Document
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem

FILE_NAME = "journal.json"


class JournalDocument(Document, frozen=True, kw_only=True):
    """A journal on a day. What bears the name of a command is what that command prints with --json."""

    day: date
    check: CheckDocument
    interviews: tuple[InterviewShape, ...]
    lessons: tuple[LessonShape, ...]
    next_steps: tuple[NextStepShape, ...]


def render_journal_json(journal: Journal, problems: Iterable[Problem], day: date) -> bytes:
    """The file; `problems` are those that `check` finds on that day."""
    return msgspec.json.encode(shape_journal(journal, problems, day)) + b"\n"


def shape_journal(journal: Journal, problems: Iterable[Problem], day: date) -> JournalDocument:
    return JournalDocument(
        day=day,
        check=shape_check(problems),
        interviews=shape_interviews(journal, day),
        lessons=shape_lessons(journal),
        next_steps=shape_next_steps(journal),
    )
