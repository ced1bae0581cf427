"""The way of one application: an ending that was none, a new beginning, and rounds left open by a later one."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from journal_tool.analysis.applications import ANEW_AFTER
from journal_tool.analysis.round_endings import NEVER_PASSED, SAYS_NOTHING
from journal_tool.analysis.rounds import is_round
from journal_tool.analysis.states import find_ending
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value, insert_after, replace_value
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule
from journal_tool.model.vocabulary import DECIDING

_ENDING = frozenset(DECIDING) - {"no-response"}
"""Outcomes that a later round contradicts; silence it only breaks."""

CONTRADICTED = Rule(
    "J421",
    Severity.WARNING,
    "an ending that a later round contradicts",
    "`rejected`, `withdrew` and the like end an application, and what counts is the latest of them; yet here "
    "another round of the same application follows. Usually this round was `passed`, or the answer came after the "
    "later round and belongs there. If you applied a second time, or for another job, the later entries need a "
    "`role` or `application` of their own.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: rejected
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
outcome: rejected
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)
BEGUN_ANEW = Rule(
    "J422",
    Severity.WARNING,
    "a new beginning in an old application",
    "Sixty days or more after a decision, a conversation about the same role is usually a second application. "
    "A key `application` in its entries (any text, for example the month) makes it one of its own, and leaves the "
    "old one as it ended.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2025-10-01
outcome: rejected
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
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2025-10-01
outcome: rejected
---

## Questions

- Why us?
=== second.md
---
company: Northwind Labs
role: Data Analyst
application: 2026-03
date: 2026-03-12
---

## Questions

- Why now?
""",
    Kind.JOURNAL,
)
LEFT_OPEN = Rule(
    "J423",
    Severity.HINT,
    "a round left open though the next one came",
    "Another round followed, so this one counts as passed. Written down, it also says so to whoever reads the file.",
    """=== first.md
---
company: Northwind Labs
role: Data Analyst
date: 2026-03-02
outcome: pending
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


def find_contradicted_endings(subject: Subject) -> Iterator[Problem]:
    for ended, ending, later in _find_followed_endings(subject):
        soon = next((it for it in later if it.date and it.date - ending < ANEW_AFTER), None)
        if soon:
            message = f"`{ended.outcome}` ends this application, but `{soon.path}` of {soon.date} goes on with it"
            help = (
                "write `passed` here if they invited you on, or move the answer to the last round; "
                "a second application needs its own line `application`"
            )
            yield CONTRADICTED.at(ended.path, at_value(ended, "outcome"), message, help)


def find_new_beginnings(subject: Subject) -> Iterator[Problem]:
    for ended, ending, later in _find_followed_endings(subject):
        anew = [it for it in later if it.date and it.date - ending >= ANEW_AFTER]
        if anew and len(anew) == len(later):
            name = f"{anew[0].date:%Y-%m}"
            for interview in anew:
                yield _report_anew(interview, ended, ending, name)


def _report_anew(interview: Interview, ended: Interview, ending: date, name: str) -> Problem:
    message = f"this application ended on {ending} (`{ended.outcome}` in `{ended.path}`): is this a new one?"
    help = f"add the line `application: {name}` to the entries of the new one"
    edits = insert_after(interview, ("role", "company"), "application", name)
    return BEGUN_ANEW.at(interview.path, at_value(interview, "date"), message, help, edits)


def _find_followed_endings(subject: Subject) -> Iterator[tuple[Interview, date, list[Interview]]]:
    """Each entry that ends its application though rounds on later days follow: it, its ending, and those rounds.

    What follows the next ending contradicts that one.
    """
    for application in subject.applications:
        interviews = application.interviews
        ends = [place for place, it in enumerate(interviews) if it.outcome in _ENDING]
        if ends and len(interviews) > 1:
            for place, following in pairwise((*ends, len(interviews))):
                ended = interviews[place]
                ending = find_ending(ended)
                later = [it for it in interviews[place + 1 : following + 1] if _is_later(it, ended)]
                if later and ending:
                    yield ended, ending, later


def _is_later(interview: Interview, ended: Interview) -> bool:
    return is_round(interview) and interview.date is not None and ended.date is not None and interview.date > ended.date


def find_rounds_left_open(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        rounds = [it for it in application.interviews if is_round(it) and it.date]
        for place, interview in enumerate(rounds):
            if interview.outcome in SAYS_NOTHING and interview.stage not in NEVER_PASSED:
                later = next((it for it in rounds[place + 1 :] if _is_later(it, interview)), None)
                if later:
                    yield _report_left_open(interview, later)


def _report_left_open(interview: Interview, later: Interview) -> Problem:
    message = f"`{interview.outcome}`, but `{later.path}` follows on {later.date}: counted as passed"
    if "outcome" in interview.places:
        edits = replace_value(interview, "outcome", "passed")
    else:
        edits = insert_after(interview, ("stage", "date"), "outcome", "passed")
    where = at_value(interview, "outcome" if "outcome" in interview.places else "date")
    return LEFT_OPEN.at(interview.path, where, message, "write `outcome: passed`", edits)
