"""The applications of a journal for programs: where each stands, and every round on its way."""

import datetime as dt
from typing import Literal
from urllib.parse import quote

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.exporting.shape import Shape
from journal_tool.model.journal import Journal


class RoundShape(Shape, frozen=True, kw_only=True):
    """One entry on the way of an application: a round, also one that was cancelled, or news (`stage` is message)."""

    entry: str
    date: dt.date | None
    stage: str
    outcome: str


class ApplicationShape(Shape, frozen=True, kw_only=True):
    """One application on the day.

    `applied` is its first day; `last` the latest day on which they were met or heard from. `rounds` are in the order
    of date, time and path. `waiting_for` is `you`, `them`, or `day` where a conversation lies ahead; null where
    it is over. `url` is its page in the site; null where only applications.csv knows it.
    """

    id: str
    url: str | None
    company: str
    role: str
    applied: dt.date | None
    state: str
    furthest: str
    rounds: tuple[RoundShape, ...]
    last: dt.date | None
    waiting_for: Literal["you", "them", "day"] | None


def shape_applications(journal: Journal, day: dt.date) -> tuple[ApplicationShape, ...]:
    """All applications, in the order of their first day."""
    return tuple(_shape(standing) for standing in find_standings(journal, day))


def _shape(standing: Standing) -> ApplicationShape:
    application = standing.application
    return ApplicationShape(
        id=application.id,
        url=quote(locate_application(application)) or None,
        company=application.company,
        role=application.role,
        applied=standing.applied,
        state=standing.state,
        furthest=standing.furthest,
        rounds=tuple(
            RoundShape(entry=it.path, date=it.date, stage=it.stage, outcome=it.outcome) for it in application.interviews
        ),
        last=standing.last,
        waiting_for=standing.waiting_for or None,
    )
