"""Days within one entry that cannot be in this order, and days of things done that are still to come."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from journal_tool.analysis.states import find_deciding, find_ending
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value, path_of
from journal_tool.model.application import Row
from journal_tool.model.interview import Interview
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Rule

THANKED_EARLY = Rule(
    "J411",
    Severity.WARNING,
    "thanked before the interview",
    "A thank-you note follows the conversation. One of the two days is probably mistyped, often the month or the year.",
    "thanked: 2026-02-13\n",
    "thanked: 2026-03-13\n",
)
HEARD_EARLY = Rule(
    "J412",
    Severity.WARNING,
    "an answer before the interview",
    "`heard_back` is the day on which the outcome of this conversation arrived, so it cannot lie before it. "
    "Waiting times would be counted wrong.",
    "outcome: passed\nheard_back: 2026-02-20\n",
    "outcome: passed\nheard_back: 2026-03-20\n",
)
DUE_EARLY = Rule(
    "J413",
    Severity.WARNING,
    "a promised day before the interview",
    "`reply_by` is when they said they would answer, `due` when a task must be handed in: both are said in the "
    "conversation and lie behind it.",
    "reply_by: 2026-02-20\n",
    "reply_by: 2026-03-20\n",
)
FEEDBACK_EARLY = Rule(
    "J414",
    Severity.WARNING,
    "feedback before the rejection",
    "Feedback is asked for once the answer is no, and comes after that. One of the days is probably mistyped.",
    "outcome: rejected\nheard_back: 2026-03-20\nfeedback_asked: 2026-03-13\n",
    "outcome: rejected\nheard_back: 2026-03-20\nfeedback_asked: 2026-03-23\n",
)
STILL_TO_COME = Rule(
    "J415",
    Severity.WARNING,
    "something done on a day still to come",
    "These keys say what has happened. A day that is still to come is usually a slip in the month or the year; "
    "what you only plan belongs under Next steps.",
    "thanked: 2036-03-13\n",
    "thanked: 2026-03-13\n",
)


def find_early_thanks(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.thanked and it.date:
            early = [day for day in _thanked_days(it) if day < it.date]
            if early:
                message = f"`thanked` is {early[0]}, but the interview was on {it.date}"
                yield THANKED_EARLY.at(it.path, at_value(it, "thanked"), message, "correct the day that is mistyped")


def find_early_answers(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if it.heard_back and it.date and it.heard_back < it.date:
            message = f"`heard_back` is {it.heard_back}, but the interview was on {it.date}"
            help = "an answer comes after the conversation: correct the day that is mistyped"
            yield HEARD_EARLY.at(it.path, at_value(it, "heard_back"), message, help)


def find_early_promises(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        if (it.reply_by or it.due) and it.date:
            for key, day in (("reply_by", it.reply_by), ("due", it.due)):
                if day and day < it.date:
                    message = f"`{key}` is {day}, but the entry is of {it.date}"
                    help = "it lies after the conversation: correct the day that is mistyped"
                    yield DUE_EARLY.at(it.path, at_value(it, key), message, help)


def find_early_feedback(subject: Subject) -> Iterator[Problem]:
    for application in subject.applications:
        if not any(it.feedback_asked or it.feedback_received for it in application.interviews):
            continue
        deciding = find_deciding(application.interviews)
        ending = find_ending(deciding) if deciding and deciding.outcome == "rejected" else None
        for interview in application.interviews:
            yield from _check_feedback(interview, ending)


def _check_feedback(it: Interview, rejected: date | None) -> Iterator[Problem]:
    received = it.feedback_received.day if it.feedback_received else None
    steps = [("", "they said no on", rejected)]
    steps += [("feedback_asked", "you asked on", it.feedback_asked), ("feedback_received", "", received)]
    known = [(key, told, day) for key, told, day in steps if day]
    for (_, told, before), (key, _, day) in pairwise(known):
        if day < before:
            message = f"`{key}` is {day}, but {told} {before}"
            yield FEEDBACK_EARLY.at(it.path, at_value(it, key), message, "correct the day that is mistyped")


def find_days_to_come(subject: Subject) -> Iterator[Problem]:
    for it in subject.interviews:
        days = list(_done_days(it))
        if days and max(day for _, day in days) > subject.day:
            yield from (_report_to_come(it, key, day) for key, day in days if day > subject.day)
    for row in subject.journal.rows:
        days = [("applied", row.applied), *([("heard_back", row.heard_back)] if row.heard_back else [])]
        yield from (_report_to_come(row, key, day) for key, day in days if day > subject.day)


def _report_to_come(source: Interview | Row, key: str, day: date) -> Problem:
    message = f"`{key}` is {day}, which is still to come"
    help = "write the day on which it happened, or leave it out until it has"
    return STILL_TO_COME.at(path_of(source), at_value(source, key), message, help)


def _thanked_days(it: Interview) -> list[date]:
    days = [it.thanked.day, *it.thanked.by_name.values()] if it.thanked else []
    return [day for day in days if day]


def _done_days(it: Interview) -> Iterator[tuple[str, date]]:
    """What the entry says was done, by key, with its day."""
    if it.thanked:
        yield from (("thanked", day) for day in _thanked_days(it))
    if it.heard_back:
        yield "heard_back", it.heard_back
    if it.feedback_asked:
        yield "feedback_asked", it.feedback_asked
    if it.feedback_received and it.feedback_received.day:
        yield "feedback_received", it.feedback_received.day
    for done in it.done:
        yield from (("done", day) for day in done.days)
    if it.terms.answered:
        yield "answered", it.terms.answered
    if it.terms.resigned:
        yield "resigned", it.terms.resigned
