"""When an application has ended: answer a no, look back on the way, and make a plan of what it taught."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_day
from journal_tool.analysis.windows import read_window
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal

REPLY_WORTH = timedelta(days=21)
REFLECTION_WORTH = timedelta(days=60)


def find_reply_to_rejection(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """Thanks for telling, and the question for feedback, until anything is noted about feedback."""
    if subject.outcome == "rejected" and subject.visit and subject.ended and subject.ending:
        if any(it.feedback_asked or it.feedback_received or it.body.feedback for it in subject.interviews):
            return
        due = find_business_days(journal).after(subject.ended, read_window(journal, "reply-to-rejection"))
        do = f"Thank {subject.name} for telling you, and ask for feedback and advice"
        why, path, last = f"they said no on {say_day(subject.ended, day)}", subject.ending.path, due + REPLY_WORTH
        yield FollowUp(
            "reply-to-rejection", subject.ended, due, do, why, path, subject.application, "rejection-reply", last
        )


def find_reflect(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    due = _find_reflection_day(subject, journal)
    if due and subject.ended and subject.ending and not _find_reflections(subject):
        on = say_day(subject.ended, day)
        if subject.outcome == "accepted":
            do, why = f"Write down what worked on the way to {subject.name}, under Reflection", f"you accepted on {on}"
        else:
            do, why = f"Look back on the way with {subject.name}, under Reflection", f"they said no on {on}"
        path, last = subject.ending.path, due + REFLECTION_WORTH
        yield FollowUp("reflect", subject.ended, due, do, why, path, subject.application, dropped_after=last)


def find_plan(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """The latest reflection, as long as its entry has no next step, be it open, done or dropped."""
    written = _find_reflections(subject)
    reflected = _find_reflection_day(subject, journal) if written else None
    if reflected and subject.ended and not written[-1].body.next_steps:
        due = find_business_days(journal).move_on(reflected + timedelta(days=read_window(journal, "plan")))
        do = f"Add a next step to your reflection on {subject.name}"
        why = f"you looked back on the way that ended on {say_day(subject.ended, day)}, and named no next step yet"
        path, last = written[-1].path, due + REFLECTION_WORTH
        yield FollowUp("plan", subject.ended, due, do, why, path, subject.application, dropped_after=last)


def _find_reflection_day(subject: Subject, journal: Journal) -> date | None:
    """The day on which a reflection is due: after a no, or a yes, that followed a conversation."""
    if not subject.ended or not subject.visit or subject.outcome not in ("rejected", "accepted"):
        return None
    return find_business_days(journal).move_on(subject.ended + timedelta(days=read_window(journal, "reflect")))


def _find_reflections(subject: Subject) -> list[Interview]:
    return [it for it in subject.interviews if it.body.reflection and it.body.reflection.written]
