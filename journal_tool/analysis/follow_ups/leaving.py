"""Once an offer is accepted: withdraw from what still runs, and give notice in time."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.applications import may_be_one
from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.notice import find_notice, plan_notice
from journal_tool.analysis.follow_ups.subject import Acceptance, Subject
from journal_tool.analysis.follow_ups.wording import say_day, say_weekday
from journal_tool.analysis.offers.conditions import Condition, find_conditions
from journal_tool.analysis.windows import read_window
from journal_tool.model.journal import Journal
from journal_tool.phrases import counted, listed


def find_withdraw(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """An application that still runs, or an offer still open, when another offer was accepted."""
    accepted = subject.accepted
    if accepted and subject.visit and (subject.is_open or subject.has_open_offer):
        due = find_business_days(journal).after(accepted.day, read_window(journal, "withdraw"))
        do, why, letter = _say_withdrawal(subject, accepted, day)
        yield FollowUp("withdraw", accepted.day, due, do, why, subject.latest.path, subject.application, letter)


def find_resign(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """Notice in the present job, so that it ends before the new one starts and leaves the days of rest."""
    start, accepted = subject.terms.start, subject.ended if subject.outcome == "accepted" else None
    if start and accepted and not subject.terms.resigned and (notice := find_notice(subject.terms, journal)):
        due, last = plan_notice(start, subject.terms, accepted, journal)
        do = f"Give notice in your present job, to start at {subject.name} on {say_day(start, day)}"
        end = day + notice
        if day > due and end > last:
            why = f"notice given today ends on {say_weekday(end, day)}, after {say_notice(notice.days)}"
            why += "" if end < start else ", which is not before the start: agree on another day, here or there"
        else:
            why = f"your last day there is {say_weekday(last, day)}, with {say_notice(notice.days)} of notice before it"
        waiting = [it for it in find_conditions(subject.interviews) if not it.met]
        why, path = why + _say_waiting(waiting), subject.offers[-1].path
        first = tuple(it.text for it in waiting)
        yield FollowUp("resign", accepted, due, do, why, path, subject.application, "resignation", start, first=first)


def say_notice(days: int) -> str:
    """`2 weeks`, `10 days`."""
    return counted(days, "day") if days % 7 else counted(days // 7, "week")


def _say_waiting(conditions: list[Condition]) -> str:
    """What the offer still depends on, and how to say that it does not where a ticked task almost says so."""
    if not conditions:
        return ""
    named = listed([it.text for it in conditions])
    hows = "".join(f"; {it.how}" for it in conditions if it.how)
    return f"; first be sure of what the offer still depends on: {named}{hows}"


def _say_withdrawal(subject: Subject, accepted: Acceptance, day: date) -> tuple[str, str, str]:
    """What to do, why, and the letter."""
    why = f"you accepted {accepted.name} on {say_day(accepted.day, day)}"
    if may_be_one(subject, accepted):  # nobody withdraws from what they accepted, under another role
        do = f"Write down whether {subject.name} is the job that you accepted"
        return do, f"{why}; if it is, give its entries the same role, and if not, tell them that you withdraw", ""
    offered = subject.has_open_offer
    what = f"Decline the offer of {subject.name}" if offered else f"Withdraw from {subject.name}"
    return f"{what} and keep the door open", why, "decline" if offered else "withdraw"
