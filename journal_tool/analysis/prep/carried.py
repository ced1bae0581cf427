"""Which lessons to carry into a conversation: those of areas that matter at its stage, and those of the company."""

from collections import defaultdict
from datetime import date
from typing import NamedTuple

from journal_tool.analysis.lessons import Taught, find_lessons
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.question_keys import fold_question
from journal_tool.analysis.remembering import remember
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.value import Value

FEW = 3
"""Where fewer lessons fit, others fill up."""

_OF_ANSWERS = ("structure", "depth", "nerves")
_OF_STAGES = {
    "hiring-manager": ("stories", "structure", "rapport", "research"),
    "technical": _OF_ANSWERS,
    "coding": _OF_ANSWERS,
    "system-design": _OF_ANSWERS,
    "case-study": _OF_ANSWERS,
    "behavioral": ("stories", "structure", "nerves"),
    "presentation": ("structure", "nerves", "logistics"),
    "informational": ("rapport", "research"),
}
_OF_GROUPS = {
    "screening": ("salary-talk", "research", "rapport"),
    "interviewing": ("structure", "stories", "depth", "follow-ups"),
    "final": ("stories", "nerves", "rapport", "structure", "logistics"),
    "offer": ("salary-talk",),
}
_TOO_LATE = "application-packet"
"""They have it already."""


class Carried(Value, frozen=True):
    """A lesson, in its newest words; `times` counts the entries that have it, `here` is of the same company, `fits`
    of an area that matters."""

    taught: Taught
    times: int
    here: bool
    fits: bool


def find_carried(interview: Interview, journal: Journal, day: date) -> tuple[Carried, ...]:
    """Those that were noted more than once first, then those of the company, then the others that fit; the newest
    first. Where hardly any fits, there are some that do not."""
    areas = find_areas(interview, journal)
    company = fold_company(interview.company)
    own = {interview.path}
    carried = [
        Carried(it.taught, len(it.paths), company in it.companies, not areas.isdisjoint(it.areas))
        for it in _group_same(journal, day)
        if it.paths != own
    ]
    fitting = [it for it in carried if it.here or it.times > 1 or it.fits]
    found = sorted(fitting, key=_rank)
    if len(found) < FEW:
        rest = sorted((it for it in carried if it not in fitting), key=_rank)
        found += rest[: FEW - len(found)]
    return tuple(found)


def find_areas(interview: Interview, journal: Journal) -> frozenset[str]:
    """The areas that matter in a conversation; getting there matters where one goes there."""
    group = journal.settings.group_of(interview.stage)
    areas = _OF_STAGES.get(interview.stage) or _OF_GROUPS.get(group, _OF_GROUPS["interviewing"])
    return frozenset((*areas, "logistics") if interview.format == "onsite" else areas)


class _Same(NamedTuple):
    """A lesson in its newest words, and of all entries that have it the paths, the companies and the areas."""

    taught: Taught
    paths: frozenset[str]
    companies: frozenset[str]
    areas: frozenset[str]


@remember
def _group_same(journal: Journal, day: date) -> tuple[_Same, ...]:
    """The lessons until `day`, those in the same words together; what is about the packet is of no use anymore."""
    groups: dict[str, list[Taught]] = defaultdict(list)
    for one in find_lessons(journal):
        if (one.interview.date or day) <= day and _TOO_LATE not in one.lesson.areas:
            groups[fold_question(one.lesson.passage.text)].append(one)
    return tuple(map(_describe, groups.values()))


def _describe(group: list[Taught]) -> _Same:
    return _Same(
        group[-1],
        frozenset(it.interview.path for it in group),
        frozenset(fold_company(it.interview.company) for it in group if it.interview.company),
        frozenset(area for it in group for area in it.lesson.areas),
    )


def _rank(carried: Carried) -> tuple[object, ...]:
    taught = carried.taught
    day = taught.interview.date or date.min
    near = (not carried.here, not carried.fits)
    return -carried.times, near, -day.toordinal(), taught.interview.path, taught.number
