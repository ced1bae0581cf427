"""Entries whose pages would have the same name."""

from collections.abc import Iterator

from journal_tool.analysis.page_names import find_collisions, name_pages
from journal_tool.checking.check import Subject
from journal_tool.model.place import START
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

SAME_PAGE = Rule(
    "J451",
    Severity.WARNING,
    "two entries whose pages have the same name",
    "File names that differ only in case, blanks, punctuation or Unicode form are one and the same to some "
    "computers, and a folder synced to one of them would lose a file. Their pages get a number each.",
    """=== 2026 northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
---

## Questions

- Why us?
=== 2026-Northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    """=== 2026-03-02-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: passed
---

## Questions

- Why us?
=== 2026-03-12-northwind.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)


def find_same_pages(subject: Subject) -> Iterator[Problem]:
    paths = [entry.path for entry in subject.journal.entries]
    collisions = find_collisions(paths)
    names = name_pages(paths) if collisions else {}
    for first, *others in collisions:
        for path in others:
            message = (
                f"the pages of this entry and of `{first}` would have the same name; this one is called `{names[path]}`"
            )
            yield SAME_PAGE.at(path, START, message, "give one of the two files another name")
