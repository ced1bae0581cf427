"""One company under two names: it would be counted twice, and each half would miss what the other knows."""

from collections import defaultdict
from collections.abc import Iterator

from journal_tool.analysis.names import fold_company, fold_name, split_name, without_suffix
from journal_tool.checking.check import Subject
from journal_tool.checking.near import find_near_pairs
from journal_tool.checking.places import at_value, path_of, replace_value
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

LONG_ENOUGH = 8
"""Letters from which one slip alone makes two names near: shorter ones (Acorn, Adorn) need a common role or person.

And from which it may be mended: whoever looks for one kind of work has the same role at Acorn and at Adorn.
"""

VERY_SHORT = 3
"""Letters up to which one slip says nothing (BMW, BMG): such names need a person who was met under both."""

DELIBERATE = 3
"""Times from which a spelling is no slip: where both occur so often, they are two companies."""

NEAR_COMPANY = Rule(
    "J401",
    Severity.WARNING,
    "nearly the same company",
    "Two spellings that differ by a letter or by accents, or one that is the other with more words behind it "
    "for the same role or the same people, are probably one company. As long as they differ they count as two: "
    "two applications, two lists of people, and nothing of the one is shown when you prepare for the other. "
    "Case, blanks, punctuation and endings like GmbH or Inc. never matter.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
---

## Questions

- Why us?
=== second.md
---
company: Northwind Lab
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
---

## Questions

- Why us?
=== second.md
---
company: NORTHWIND LABS, Inc.
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)


_Uses = dict[str, list[Interview | Row]]
"""Whatever names a company, by its folded name, in the order of the dates and then of the rows."""


def find_near_companies(subject: Subject) -> Iterator[Problem]:
    uses = _find_uses(subject)
    for one, other in find_near_pairs(uses):
        akin, shorter = _share_role_or_person(uses[one], uses[other]), min(len(one), len(other))
        if shorter >= LONG_ENOUGH:
            yield from _report(uses[one], uses[other], akin)
        elif akin and (shorter > VERY_SHORT or _share_person(uses[one], uses[other])):
            yield from _report(uses[one], uses[other], False)
    for one, other in _find_longer(uses):
        if _share_role_or_person(uses[one], uses[other]):
            yield from _report(uses[one], uses[other], False)


def _find_uses(subject: Subject) -> _Uses:
    uses: _Uses = defaultdict(list)
    sources: tuple[Interview | Row, ...] = (*subject.interviews, *subject.journal.rows)
    for source in sources:
        if source.company:
            uses[fold_company(source.company)].append(source)
    return uses


def _find_longer(uses: _Uses) -> Iterator[tuple[str, str]]:
    """Each pair of names of which the second is the first with more words behind it."""
    for longer, sources in uses.items():
        words = without_suffix(split_name(sources[0].company))
        shorter = words[0] if words else ""
        for word in words[1:]:
            if shorter in uses:
                yield shorter, longer
            shorter += word


def _share_role_or_person(some: list[Interview | Row], others: list[Interview | Row]) -> bool:
    return not _marks(some).isdisjoint(_marks(others))


def _share_person(some: list[Interview | Row], others: list[Interview | Row]) -> bool:
    return any(kind == "person" for kind, _ in _marks(some) & _marks(others))


def _marks(sources: list[Interview | Row]) -> set[tuple[str, str]]:
    """What tells a company besides its name: the roles it looks for, and the people met there."""
    marks = {("role", fold_name(source.role)) for source in sources if source.role}
    for source in sources:
        if isinstance(source, Interview) and source.stage != "reference-check":
            marks |= {("person", fold_name(person.name)) for person in source.people}
    return marks


def _report(some: list[Interview | Row], others: list[Interview | Row], certain: bool) -> Iterator[Problem]:
    """A problem at each use of the rarer spelling; of two that are as rare, that in rows, or the later one."""
    later_first = sorted((some, others), key=_first_day, reverse=True)
    rare, usual = sorted(later_first, key=lambda sources: (len(sources), isinstance(sources[0], Interview)))
    if len(rare) >= DELIBERATE:
        return
    model = usual[0]
    for source in rare:
        message = f"`{source.company}` here and `{model.company}` in `{path_of(model)}`: is this one company?"
        help = f"write `{model.company}` in both if it is; until then they count as two companies"
        sure = certain and len(rare) == 1 < len(usual)
        edits = replace_value(source, "company", model.company) if sure else ()
        yield NEAR_COMPANY.at(path_of(source), at_value(source, "company"), message, help, edits)


def _first_day(sources: list[Interview | Row]) -> tuple[str, str]:
    first = sources[0]
    return str(first.date if isinstance(first, Interview) else first.applied), path_of(first)
