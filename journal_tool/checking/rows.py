"""Rows of applications.csv that contradict the entries of their application, or each other."""

from collections import defaultdict
from collections.abc import Iterator

from journal_tool.analysis.names import fold_company, fold_name
from journal_tool.analysis.states import find_deciding
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.model.application import Application, Row
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule
from journal_tool.model.vocabulary import DECIDING
from journal_tool.reading.sheet import FILE_NAME as ROWS

CONTRADICTS_ENTRIES = Rule(
    "J424",
    Severity.WARNING,
    "a row that contradicts the entries",
    "applications.csv says one thing about this application and its entries another. The entries win; the row "
    "is probably out of date or mistyped.",
    """=== applications.csv
company,role,applied,status
Northwind Labs,Data Analyst,2026-02-20,rejected
=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
outcome: withdrew
---

## Questions

- Why us?
""",
    """=== applications.csv
company,role,applied,status
Northwind Labs,Data Analyst,2026-02-20,withdrew
=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
outcome: withdrew
---

## Questions

- Why us?
""",
    Kind.JOURNAL,
)
ROW_TWICE = Rule(
    "J425",
    Severity.WARNING,
    "an application in two rows",
    "Two rows with the same company, role and day are one application; spreadsheets that are put together "
    "from several sources often have such pairs. It counts once.",
    """=== applications.csv
company,role,applied,status
Northwind Labs,Data Analyst,2026-02-20,
northwind labs,Data Analyst,2026-02-20,rejected
""",
    """=== applications.csv
company,role,applied,status
Northwind Labs,Data Analyst,2026-02-20,rejected
""",
    Kind.JOURNAL,
)


def find_contradicting_rows(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        if application.rows and application.interviews:
            for row in application.rows:
                yield from _compare(row, application)


def _compare(row: Row, application: Application) -> Iterator[Problem]:
    deciding = find_deciding(application.interviews)
    if deciding and row.status in DECIDING and row.status != deciding.outcome:
        message = f"the row says `{row.status}`, but `{deciding.path}` says `{deciding.outcome}`"
        help = "the entry counts; correct the row, or the entry if the row is right"
        yield CONTRADICTS_ENTRIES.at(ROWS, at_value(row, "status"), message, help)
    sent = next((it for it in application.interviews if it.stage == "application" and it.date), None)
    if sent and sent.date != row.applied and len(application.rows) == 1:
        message = f"the row says that you applied on {row.applied}, but `{sent.path}` says {sent.date}"
        help = "the entry counts; correct the row, or the entry if the row is right"
        yield CONTRADICTS_ENTRIES.at(ROWS, at_value(row, "applied"), message, help)


def find_rows_given_twice(subject: Subject) -> Iterator[Problem]:
    groups: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for row in subject.journal.rows:
        key = (str(row.applied), fold_company(row.company), fold_name(row.role), fold_name(row.application))
        groups[key].append(row)
    for first, *others in groups.values():
        for row in others:
            message = f"`{row.company}`, `{row.role}` of {row.applied} is in line {first.span.line} already"
            yield ROW_TWICE.at(ROWS, row.span, message, "delete one of the two rows")
