"""Leaving a search: withdrawing from what still runs."""

from datetime import date

from journal_tool.analysis.applications import may_be_one
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.model.person import Person


class WithdrawFacts(Facts, frozen=True):
    """`accepted` tells whether the writer accepted another offer; `met` whether anybody was met on the way, and
    `ahead` is the day of the next conversation, which will not take place.
    """

    accepted: bool
    met: bool
    ahead: date | None


def refuse_withdraw(occasion: Occasion) -> str:
    it, subject = occasion.interview, occasion.subject
    if subject.kind == "talk":
        return f"there is no application to withdraw: the talk at {it.name} stands outside any"
    if subject.outcome:
        return f"there is nothing left to withdraw at {it.name}: the journal says `outcome: {subject.outcome}`"
    if subject.accepted and may_be_one(subject, subject.accepted):
        return (
            f"{subject.name} may be the job that you accepted; if it is another, give each of the two a line "
            "`application` with a name of its own"
        )
    if subject.has_open_offer:
        return f"{it.name} has made you an offer: that is declined, with `journal letter decline`"
    return ""


def gather_withdraw(occasion: Occasion, _to: tuple[Person, ...]) -> WithdrawFacts:
    subject = occasion.subject
    ahead = min((it.date for it in subject.ahead if it.date), default=None)
    return WithdrawFacts(subject.accepted is not None, bool(subject.visit), ahead)
