"""One conversation in two entries: a copy, or two notes of the same hour."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

SAME_CONVERSATION = Rule(
    "J406",
    Severity.WARNING,
    "one conversation in two entries",
    "Two entries of one company, day, hour and stage, in which no different people were met, are probably one "
    "conversation: a copy that an editor or a sync program left behind, or notes begun twice. Each of their "
    "questions would count as asked twice. If they were two, tell them apart by `date: 2026-03-12 14:30`.",
    """=== technical.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
stage: technical
---

## Questions

- Why us?
=== technical copy.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
stage: technical
---

## Questions

- Why us?
- Why now?
""",
    """=== technical.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12 10:00
stage: technical
---

## Questions

- Why us?
=== technical-2.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12 14:30
stage: technical
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)


def find_same_conversations(subject: Subject) -> Iterator[Problem]:
    for _, on_that_day in groupby((it for it in subject.interviews if it.date), key=lambda it: it.date):
        day = list(on_that_day)
        if len(day) > 1:
            yield from _find_same(day)


def _find_same(day: list[Interview]) -> Iterator[Problem]:
    groups: dict[tuple[str, str], list[Interview]] = defaultdict(list)
    for interview in day:
        if interview.company:
            groups[interview.stage, fold_company(interview.company)].append(interview)
    for group in groups.values():
        group.sort(key=lambda it: (len(it.path), it.path))  # a copy has the longer name
        for number, copy in enumerate(group):
            original = next((other for other in group[:number] if _is_same(other, copy)), None)
            if original:
                yield _report(original, copy)


def _is_same(one: Interview, other: Interview) -> bool:
    if one.time and other.time and one.time != other.time:
        return False
    if one.role and other.role and fold_name(one.role) != fold_name(other.role):
        return False
    return not one.people or not other.people or not _names(one).isdisjoint(_names(other))


def _names(interview: Interview) -> set[str]:
    return {fold_name(person.name) for person in interview.people}


def _report(original: Interview, copy: Interview) -> Problem:
    message = f"this looks like the same conversation as `{original.path}`: company, day and stage are equal"
    help = "bring the two together and delete one file; if these were two conversations, add the time to each `date`"
    return SAME_CONVERSATION.at(copy.path, at_value(copy, "date"), message, help)
