"""Before a conversation: prepare for it, hand in work, rehearse what went badly."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_people, say_stages, say_weekday
from journal_tool.analysis.rounds import NO_CONVERSATION
from journal_tool.analysis.windows import read_window
from journal_tool.analysis.work import find_work
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.phrases import counted

_MOST_NAMES = 4
_ONE_DAY = timedelta(days=1)


def find_prepare(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """The next conversation. Its due day is never moved: on the business day after a free one it would be too late."""
    visit = find_next_visit(subject, day)
    if visit and (on := visit[0].date):
        appears, due = _place_before(on, read_window(journal, "prepare"))
        people = list(dict.fromkeys(person.name for it in visit for person in it.people))
        whom = f" with {say_people(people, _MOST_NAMES)}" if people else ""
        what = "the conversation" if len(visit) == 1 else f"the {len(visit)} conversations"
        do = f"Prepare for {what}{whom} at {subject.name}"
        why = f"{'it is' if len(visit) == 1 else 'they are'} on {_say_appointment(visit, day)}"
        yield FollowUp("prepare", appears, due, do, why, visit[0].path, subject.application)


def find_deliver(subject: Subject, _: Journal, day: date) -> Iterator[FollowUp]:
    """The work due first, of what no entry says was handed in."""
    work = next(iter(find_work(subject.interviews, day)), None)
    if work and (due := work.due):
        wanted = "want" if due >= day else "wanted"
        do, why = f"Hand in the {work.stage} for {subject.name}", f"they {wanted} it by {say_weekday(due, day)}"
        yield FollowUp("deliver", min(work.date or due, day), due, do, why, work.path, subject.application)


def find_rehearse(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """The weak questions, before the conversation that comes next of all."""
    visit = find_next_visit(subject, day)
    if subject.weak and visit and (on := visit[0].date):
        appears, due = _place_before(on, read_window(journal, "rehearse"))
        what = "conversation" if len(visit) == 1 else "conversations"
        do = f"Say {counted(subject.weak, 'weak answer')} aloud before the {what} at {subject.name}"
        is_one, badly = len(visit) == 1, "it went badly, or has" if subject.weak == 1 else "they went badly, or have"
        badly = badly if is_one else "each answer went badly, or has"  # `they` are the conversations
        when = f"{'it is' if is_one else 'they are'} on {_say_appointment(visit, day)}"
        why = f"{when}; {badly} a better answer that was not used yet"
        yield FollowUp("rehearse", appears, due, do, why, visit[0].path, subject.application)


def find_next_visit(subject: Subject, day: date) -> tuple[Interview, ...]:
    """The conversations of the next day, after `day`, that has any."""
    ahead = [it for it in subject.ahead if it.date and it.date > day and it.stage not in NO_CONVERSATION]
    return tuple(it for it in ahead if it.date == ahead[0].date)


def _place_before(on: date, window: int) -> tuple[date, date]:
    """The day from which something is shown that is due the day before `on`, and that day."""
    return on - timedelta(days=max(window, 1)), on - _ONE_DAY


def _say_appointment(visit: tuple[Interview, ...], day: date) -> str:
    first = visit[0]
    on = say_weekday(first.date, day) if first.date else ""
    at = f" at {first.time:%H:%M}" if first.time else ""
    return f"{on}{at} ({say_stages(visit)})"
