"""What `journal today --json` prints: all follow-ups in the order of their due days, and the conversations ahead."""

import datetime as dt

from journal_tool.analysis.follow_ups import FollowUp
from journal_tool.analysis.page_names import locate_entries, locate_prep
from journal_tool.analysis.rounds import is_talk
from journal_tool.analysis.today import find_today
from journal_tool.exporting.shape import Document, Shape
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal


class FollowUpShape(Shape, frozen=True, kw_only=True):
    """Something to do. What appears later than today is on no list yet."""

    rule: str
    appears: dt.date
    due: dt.date | None
    do: str
    why: str
    entry: str | None
    application: str | None
    letter: str | None


class AheadShape(Shape, frozen=True, kw_only=True):
    """A conversation that lies ahead."""

    entry: str
    date: dt.date | None
    time: str | None
    location: str
    company: str
    role: str
    stage: str
    prep: str | None


class ForeseenShape(Shape, frozen=True, kw_only=True):
    """What was written for an answer that arrives today."""

    entry: str
    yes: bool
    line: int
    text: str


class TodayDocument(Document, frozen=True, kw_only=True):
    """What the first page and `journal today --all` show."""

    today: dt.date
    follow_ups: tuple[FollowUpShape, ...]
    dropped: int
    upcoming: tuple[AheadShape, ...]
    foreseen: tuple[ForeseenShape, ...]


def shape_today(journal: Journal, day: dt.date) -> TodayDocument:
    today = find_today(journal, day)
    pages = locate_entries(it.path for it in journal.entries) if today.upcoming else {}
    return TodayDocument(
        today=today.day,
        follow_ups=tuple(_shape_follow_up(row) for row in today.follow_ups),
        dropped=today.dropped,
        upcoming=tuple(_shape_ahead(interview, pages[interview.path]) for interview in today.upcoming),
        foreseen=tuple(
            ForeseenShape(entry=it.interview.path, yes=it.yes, line=it.passage.line, text=it.passage.text)
            for it in today.foreseen
        ),
    )


def _shape_follow_up(row: FollowUp) -> FollowUpShape:
    return FollowUpShape(
        rule=row.rule,
        appears=row.appears,
        due=row.due,
        do=row.do,
        why=row.why,
        entry=row.entry or None,
        application=row.application or None,
        letter=row.letter or None,
    )


def _shape_ahead(interview: Interview, page: str) -> AheadShape:
    return AheadShape(
        entry=interview.path,
        date=interview.date,
        time=interview.time.isoformat("minutes") if interview.time else None,
        location=interview.location,
        company=interview.company,
        role=interview.role,
        stage=interview.stage,
        prep=locate_prep(page) if is_talk(interview) else None,
    )
