"""The way of an application on one line: applied, each round, news, what was called off and what lies ahead."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from journal_tool.analysis.round_endings import AHEAD, UNTOLD, WAITING, find_endings
from journal_tool.analysis.standing import Standing
from journal_tool.model.interview import Interview
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.parts import make_day
from journal_tool.rendering.view import Day, Origin, Pill, Stop, Visit
from journal_tool.rendering.words import OUTCOMES, render_stage

ENDINGS: dict[str, Pill | None] = {
    **{outcome: Pill(*words) for outcome, words in OUTCOMES.items()},
    "offer": None,
    AHEAD: Pill("Upcoming", "calm"),
    WAITING: Pill("Waiting for an answer", "calm"),
    UNTOLD: None,
}
"""How a round ended, when all that was written about the application is read together."""


def make_way(standing: Standing, page: str, material: Material, here: str = "") -> tuple[Visit, ...]:
    """The stops of each day in order; `here` is the path of the entry that the page is about."""
    pills = {it.round.path: ENDINGS.get(it.ending) for it in find_endings(standing)}
    visits = [
        _visit(list(group), pills, page, material, here)
        for _, group in groupby(standing.application.interviews, key=lambda it: it.date)
    ]
    first = _find_first_row(standing)
    if first is None:
        return tuple(visits)
    before = sum(not visit.day or visit.day.iso < first.isoformat() for visit in visits)
    start = Visit(make_day(first, material), "past", False, (Stop("Applied", "", None),))
    return (*visits[:before], start, *visits[before:])


def make_round(interview: Interview, page: str, material: Material, anchor: str = "") -> Origin:
    """A link from `page` to a round, named by its stage: for pages on which the company is clear."""
    day = make_day(interview.date, material) if interview.date else None
    return Origin(name_round(interview, material), urls.link(page, material.pages[interview.path], anchor), day)


def name_round(interview: Interview, material: Material) -> str:
    return "News" if interview.stage == "message" else render_stage(interview.stage, material.journal.settings)


def _visit(
    interviews: list[Interview], pills: dict[str, Pill | None], page: str, material: Material, here: str
) -> Visit:
    day: Day | None = make_day(interviews[0].date, material) if interviews[0].date else None
    endings = [pills.get(it.path) for it in interviews]
    if all(it.outcome == "cancelled" for it in interviews):
        kind = "off"
    else:
        kind = "ahead" if ENDINGS[AHEAD] in endings else "past"
    return Visit(
        day, kind, any(it.path == here for it in interviews), tuple(_stops(interviews, pills, page, material, here))
    )


def _stops(
    interviews: list[Interview], pills: dict[str, Pill | None], page: str, material: Material, here: str
) -> Iterator[Stop]:
    for interview in interviews:
        href = "" if interview.path == here else urls.link(page, material.pages[interview.path])
        pill = pills[interview.path] if interview.path in pills else _tell_other(interview)
        yield Stop(name_round(interview, material), href, pill)


def _tell_other(interview: Interview) -> Pill | None:
    """For what is no round: cancelled ones, and news, which say nothing by themselves while nothing is decided."""
    return None if interview.outcome == "pending" else ENDINGS.get(interview.outcome)


def _find_first_row(standing: Standing) -> date | None:
    """The day of applying as applications.csv has it, where no entry tells of it."""
    if any(it.stage == "application" for it in standing.application.interviews):
        return None
    return min((row.applied for row in standing.application.rows), default=None)
