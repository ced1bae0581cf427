"""`journal.json` in the site: all that the commands print with --json, and the lists behind it, in one file."""

from collections.abc import Iterable
from datetime import date

import msgspec

from journal_tool.exporting.applications import ApplicationShape, shape_applications
from journal_tool.exporting.check import CheckDocument, shape_check
from journal_tool.exporting.interviews import InterviewShape, shape_interviews
from journal_tool.exporting.lessons import LessonShape, NextStepShape, shape_lessons, shape_next_steps
from journal_tool.exporting.look_back import LookBackDocument, shape_look_back
from journal_tool.exporting.offers import OffersDocument, shape_offers
from journal_tool.exporting.people import PersonShape, shape_people
from journal_tool.exporting.questions import QuestionsDocument, shape_questions
from journal_tool.exporting.shape import Document
from journal_tool.exporting.stats import StatsDocument, shape_stats
from journal_tool.exporting.today import TodayDocument, shape_today
from journal_tool.model.journal import Journal
from journal_tool.model.problem import Problem

FILE_NAME = "journal.json"


class JournalDocument(Document, frozen=True, kw_only=True):
    """A journal on a day. What bears the name of a command is what that command prints with --json."""

    day: date
    check: CheckDocument
    today: TodayDocument
    stats: StatsDocument
    questions: QuestionsDocument
    offers: OffersDocument
    look_back: LookBackDocument
    interviews: tuple[InterviewShape, ...]
    applications: tuple[ApplicationShape, ...]
    lessons: tuple[LessonShape, ...]
    people: tuple[PersonShape, ...]
    next_steps: tuple[NextStepShape, ...]


def render_journal_json(journal: Journal, problems: Iterable[Problem], day: date) -> bytes:
    """The file; `problems` are those that `check` finds on that day."""
    return msgspec.json.encode(shape_journal(journal, problems, day)) + b"\n"


def shape_journal(journal: Journal, problems: Iterable[Problem], day: date) -> JournalDocument:
    return JournalDocument(
        day=day,
        check=shape_check(problems),
        today=shape_today(journal, day),
        stats=shape_stats(journal, day),
        questions=shape_questions(journal, day),
        offers=shape_offers(journal, day),
        look_back=shape_look_back(journal, day),
        interviews=shape_interviews(journal, day),
        applications=shape_applications(journal, day),
        lessons=shape_lessons(journal),
        people=shape_people(journal, day),
        next_steps=shape_next_steps(journal),
    )
