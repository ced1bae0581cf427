"""While you wait for them: ask once, and once more, and then take silence for an answer."""

from collections.abc import Iterator
from datetime import date, timedelta

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_day
from journal_tool.analysis.windows import read_window
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.phrases import counted

MOST_CHASES = 2
SILENCE_WORTH = timedelta(days=14)


def find_chase(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """A question whether there is news: twice at most for one conversation.

    News or another task on a later day answer it; where those say in turn until when (`reply_by`), the wait goes on.
    Who has accepted another offer withdraws, and does not ask; unless they noted that they will not withdraw.
    """
    held = subject.held
    if not held or not subject.is_open or subject.ahead or (subject.accepted and "withdraw" not in subject.done):
        return
    waits = _find_waits(subject, held)
    chases = _find_chases(subject, held)
    if not waits or len(chases) >= MOST_CHASES:
        return
    promised = max((it.reply_by for it in waits if it.reply_by and it.reply_by >= held), default=None)
    days = find_business_days(journal)
    start = chases[-1] if chases else held
    dues = [days.after(promised, 1)] if promised else []
    if chases or not promised:
        dues.append(days.after(start, read_window(journal, "chase")))
    do = f"Ask {subject.name} {'once more' if chases else 'once'} whether there is news"
    why = _say_why(promised, start, bool(chases), max(dues), journal, day)
    yield FollowUp("chase", start, max(dues), do, why, waits[-1].path, subject.application, "follow-up")


def find_silence(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """The end of the wait; from this day on nobody is asked anymore."""
    silent = subject.silent_since
    if silent and subject.visit:
        last = silent - timedelta(days=read_window(journal, "silent_after"))
        due = find_business_days(journal).move_on(silent)
        do = f"Take the silence of {subject.name} as an answer: write outcome: no-response"
        why = f"{_say_last(subject, last, day)}, {counted((day - last).days, 'day')} ago"
        path = subject.latest.path
        yield FollowUp("silence", silent, due, do, why, path, subject.application, dropped_after=due + SILENCE_WORTH)


def _say_last(subject: Subject, last: date, day: date) -> str:
    """What the 28 days are counted from: their promise, your question, the conversation, or another entry."""
    on = say_day(last, day)
    if any(it.reply_by == last for it in subject.interviews):
        return f"they wanted to answer by {on}"
    if last in _find_chases(subject, date.min):
        return f"you asked on {on}"
    return f"you talked on {on}" if last == subject.held else f"the latest entry is of {on}"


def _find_waits(subject: Subject, held: date) -> list[Interview]:
    """The entries whose answer is waited for; none where it came, or where the writer will not ask."""
    later = [it for it in subject.interviews if it.date and it.date > held]
    waits = later[-1:] or [*subject.visit]
    if later and not later[-1].reply_by:
        return []
    return waits if all(_is_unanswered(it) for it in waits) else []


def _is_unanswered(interview: Interview) -> bool:
    heard = interview.heard_back and interview.stage != "message"  # a message's own day, and not that of an answer
    refused = any(done.rule == "chase" and done.refused for done in interview.done)
    return interview.outcome in ("pending", "passed") and not heard and not refused


def _find_chases(subject: Subject, held: date) -> list[date]:
    """The days on which the writer asked since the latest conversation, in whichever entry they noted it."""
    visit = {it.path for it in subject.visit}
    chases = {
        day
        for it in subject.interviews
        for done in it.done
        if done.rule == "chase"
        for day in done.days
        if day >= held or it.path in visit
    }
    return sorted(chases)


def _say_why(promised: date | None, start: date, chased: bool, due: date, journal: Journal, day: date) -> str:
    since = max(promised or start, start)
    if promised == since:
        fact = f"they {'want' if promised >= day else 'wanted'} to answer by {say_day(promised, day)}"
    else:
        fact = f"you {'asked' if chased else 'talked'} on {say_day(start, day)}"
    if day < due:
        return f"{fact}; ask on {say_day(due, day)} if nothing has come by then"
    passed = find_business_days(journal).between(since, day + timedelta(days=1))
    return f"{fact}; {counted(passed, 'business day')} {'has' if passed == 1 else 'have'} passed"
