"""Once an offer is accepted: withdraw from what still runs, and give notice in time."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.follow_ups.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.notice import find_last_working_day, find_notice
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.windows import read_window
from journal_tool.analysis.follow_ups.wording import say_day, say_weekday
from journal_tool.model.journal import Journal
from journal_tool.phrases import counted


def find_withdraw(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """An application that still runs, or an offer still open, when another offer was accepted."""
    accepted = subject.accepted
    if accepted and subject.visit and (subject.is_open or subject.has_open_offer):
        due = find_business_days(journal).after(accepted.day, read_window(journal, "withdraw"))
        offered = subject.has_open_offer
        what = f"Decline the offer of {subject.name}" if offered else f"Withdraw from {subject.name}"
        do, why = f"{what} and keep the door open", f"you accepted {accepted.name} on {say_day(accepted.day, day)}"
        letter = "decline" if offered else "withdraw"
        yield FollowUp("withdraw", accepted.day, due, do, why, subject.latest.path, subject.application, letter)


def find_resign(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """Notice in the present job, so that it ends before the new one starts and leaves the days of rest."""
    start, accepted = subject.terms.start, subject.ended if subject.outcome == "accepted" else None
    if start and accepted and not subject.terms.resigned and (notice := find_notice(subject.terms, journal)):
        days = find_business_days(journal)
        last = find_last_working_day(start, subject.terms, journal)
        due = max(days.move_on(last - notice), days.after(accepted, 1))
        do = f"Give notice in your present job, to start at {subject.name} on {say_day(start, day)}"
        why = f"your last day there is {say_weekday(last, day)}, with {_say_notice(notice.days)} of notice before it"
        path = subject.offers[-1].path
        yield FollowUp("resign", accepted, due, do, why, path, subject.application, "resignation", start)


def _say_notice(days: int) -> str:
    return counted(days, "day") if days % 7 else counted(days // 7, "week")
