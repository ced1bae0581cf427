"""The salary that you named: a second, different figure to the same company."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from journal_tool.analysis.money_said import is_another_figure
from journal_tool.analysis.names import fold_company
from journal_tool.analysis.states import ACTIVE, find_state
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.entries.values.written import show_money
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

FIGURE_CHANGED = Rule(
    "J431",
    Severity.HINT,
    "another figure named to the same company",
    "`salary_named` is the figure that you said in a conversation. They will have written down the first one, so "
    "a different one needs a reason that you can give when they ask. Nothing is wrong with the entry if you did "
    "name both; once the application is decided, this is not mentioned any more.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
salary_named: 92000 USD
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
salary_named: 98000 USD
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
salary_named: 96000 USD
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
salary_named: 8000 USD per month
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)


def find_changed_figures(subject: Subject) -> Iterator[Problem]:
    named: dict[str, list[tuple[Interview, Money]]] = defaultdict(list)
    for interview in subject.interviews:
        if interview.salary_named:
            named[fold_company(interview.company)].append((interview, interview.salary_named))
    if any(len(figures) > 1 for figures in named.values()):
        active = _find_active(subject)
        for figures in named.values():
            yield from _compare([figure for figure in figures if figure[0].path in active])


def _find_active(subject: Subject) -> set[str]:
    """The paths of the entries whose application is still undecided."""
    return {
        interview.path
        for application in subject.applications
        if any(it.salary_named for it in application.interviews)
        and find_state(application, subject.journal, subject.day) in ACTIVE
        for interview in application.interviews
    }


def _compare(figures: list[tuple[Interview, Money]]) -> Iterator[Problem]:
    """A problem where a figure differs from the last one named before it."""
    for (before, old), (interview, new) in pairwise(figures):
        if is_another_figure(old, new):
            message = f"you named {show_money(new)} here, but {show_money(old)} on {before.date} (`{before.path}`)"
            help = "have a reason ready if they ask, or correct the figure that is mistyped"
            yield FIGURE_CHANGED.at(interview.path, at_value(interview, "salary_named"), message, help)
