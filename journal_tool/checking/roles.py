"""One role under two names at one company, and entries that do not say which role they are about."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from journal_tool.analysis.names import fold_company, fold_name, split_name
from journal_tool.analysis.rounds import OUTSIDE
from journal_tool.checking.check import Subject
from journal_tool.checking.near import is_one_slip, without_accents
from journal_tool.checking.places import at_value, insert_after, path_of
from journal_tool.model.application import Application, Row
from journal_tool.model.interview import Interview
from journal_tool.model.place import START
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule

_ABBREVIATED = {
    "sr": "senior",
    "snr": "senior",
    "jr": "junior",
    "jnr": "junior",
    "eng": "engineer",
    "engr": "engineer",
    "dev": "developer",
    "mgr": "manager",
    "dir": "director",
    "admin": "administrator",
    "asst": "assistant",
    "assoc": "associate",
    "coord": "coordinator",
    "ops": "operations",
    "sw": "software",
    "vp": "vice president",
    "swe": "software engineer",
    "ml": "machine learning",
    "qa": "quality assurance",
    "hr": "human resources",
    "pm": "product manager",
}
_SMALL_WORDS = frozenset(["of", "the", "for", "and", "in", "de", "der", "und"])
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|\b[mwfdx]\s*/\s*[mwfdx](?:\s*/\s*[mwfdx])?\b", re.IGNORECASE)
"""What stands in brackets, and the (m/w/d) of German postings."""

_WORD_LONG_ENOUGH = 5  # letters: shorter words that differ (II and III, iOS and OS) are a difference

NEAR_ROLE = Rule(
    "J402",
    Severity.WARNING,
    "nearly the same role",
    "`Sr.` and `Senior`, a letter too many, or the words in another order: at one company that is probably one "
    "role, and its conversations should count as one application. If these are two, give each of them a key "
    "`application`, and this question is not asked again.",
    """=== first.md
---
company: Northwind Labs
role: Senior Data Analyst
date: 2026-03-02
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Sr. Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    """=== first.md
---
company: Northwind Labs
role: Senior Data Analyst
date: 2026-03-02
outcome: passed
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: senior data analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)
ROLE_LEFT_OUT = Rule(
    "J403",
    Severity.WARNING,
    "the role is left out",
    "There is only one application at this company, so this conversation is taken to belong to it. Once there "
    "is a second one nobody could tell; a line `role` keeps it where it is.",
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
company: Northwind Labs
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
company: Northwind Labs
role: Data Analyst
date: 2026-03-12
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)
ROLE_MISSING = Rule(
    "J404",
    Severity.ERROR,
    "the role is missing",
    "Without a role it is not known which application a conversation belongs to, and it counts as one of its "
    "own. Only an informational conversation needs none.",
    "---\ncompany: Northwind Labs\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why us?\n",
    "---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\n---\n\n## Questions\n\n- Why us?\n",
    Kind.ENTRY,
)


def find_near_roles(subject: Subject) -> Iterator[Problem]:
    for applications in _group_by_company(subject.applications).values():
        if len(applications) > 1:
            for one, other in _find_near(applications):
                yield from _report(one, other)


def _group_by_company(applications: tuple[Application, ...]) -> dict[str, list[Application]]:
    groups: dict[str, list[Application]] = defaultdict(list)
    for application in applications:
        groups[fold_company(application.company)].append(application)
    return groups


def _find_near(applications: list[Application]) -> Iterator[tuple[Application, Application]]:
    """Pairs whose roles are nearly the same; those that the writer told apart by `application` are not."""
    named = [(application, spell_out(application.role)) for application in applications if application.role]
    for (one, words), (other, others) in combinations(named, 2):
        told_apart = (one.key and other.key) or fold_name(one.role) == fold_name(other.role)
        if not told_apart and is_near(words, others):
            yield one, other


def spell_out(role: str) -> tuple[str, ...]:
    """The words of a role, abbreviations spelt out, asides and small words left out."""
    words = [spelt for word in split_name(_ASIDE.sub(" ", role)) for spelt in _ABBREVIATED.get(word, word).split()]
    return tuple(without_accents(word) for word in words if word not in _SMALL_WORDS)


def is_near(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two roles (spelt out) have the same words, but for one that is a slip of the pen."""
    if "".join(some) == "".join(others) or sorted(some) == sorted(others):
        return True
    left, right = sorted(set(some) - set(others)), sorted(set(others) - set(some))
    if len(some) != len(others) or len(left) != 1 or len(right) != 1:
        return False
    return min(len(left[0]), len(right[0])) >= _WORD_LONG_ENOUGH and is_one_slip(left[0], right[0])


def _report(one: Application, other: Application) -> Iterator[Problem]:
    """A problem at each entry and row of the smaller application (of two, the later), naming a file of the other."""
    usual, rare = sorted((one, other), key=lambda it: -len(it.interviews) - len(it.rows))
    model = usual.interviews[0] if usual.interviews else usual.rows[0]
    sources: tuple[Interview | Row, ...] = (*rare.interviews, *rare.rows)
    for source in sources:
        if source.role:
            message = f"`{source.role}` here and `{model.role}` in `{path_of(model)}`: is this one role?"
            help = "write it the same way in both if it is; if not, give each a line `application` of its own"
            yield NEAR_ROLE.at(path_of(source), at_value(source, "role"), message, help)


def find_roles_left_out(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        for interview in filter(_lacks_role, application.interviews) if application.role else ():
            message = f"`role` is left out; taken as `{application.role}`, the only application at {interview.company}"
            help = f"add the line `role: {application.role}`"
            edits = insert_after(interview, ("company",), "role", application.role)
            yield ROLE_LEFT_OUT.at(interview.path, START, message, help, edits)


def find_missing_roles(subject: Subject) -> Iterator[Problem]:
    lacking = [it for it in subject.applications if not it.role and any(map(_lacks_role, it.interviews))]
    if lacking:
        companies = _group_by_company(subject.applications)
        for application in lacking:
            roles = [it.role for it in companies[fold_company(application.company)] if it.role]
            for interview in filter(_lacks_role, application.interviews):
                yield _report_missing(interview, roles)


def _lacks_role(interview: Interview) -> bool:
    return not interview.role and interview.readable and interview.stage != OUTSIDE and not _is_given(interview, "role")


def _is_given(interview: Interview, key: str) -> bool:
    """Whether there is a value, though perhaps one that could not be read."""
    if key not in interview.places:
        return False
    span = interview.places[key].value
    return (span.line, span.column) != (span.end_line, span.end_column)


def _report_missing(interview: Interview, roles: list[str]) -> Problem:
    if roles:
        named = " or ".join(f"`{role}`" for role in roles)
        message = f"`role` is missing, and there are several applications at {interview.company}: {named}?"
        return ROLE_MISSING.at(interview.path, START, message, "add a line `role` with the one that this is about")
    message = f"`role` is missing: what is the job at {interview.company} called?"
    return ROLE_MISSING.at(interview.path, START, message, "add a line like `role: Data Analyst`")
