"""After a conversation: thanks, and later the question whether there is news."""

from datetime import date

from journal_tool.analysis.offers.elsewhere import find_answer_elsewhere
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.letters.callbacks import Callback, find_better_answers, find_callbacks
from journal_tool.letters.days import say_plain_day
from journal_tool.letters.letter import Facts, Occasion
from journal_tool.letters.plain import make_plain
from journal_tool.model.interview import Interview
from journal_tool.model.person import Person

MORE = ("trial-day", "presentation", "case-study", "onsite")
"""The stages for which "the conversation" would be the wrong word."""


class ThankYouFacts(Facts, frozen=True):
    """`what` is the stage where it was more, or something else, than a conversation. `callbacks` are what they talked
    about, one for each person of a panel and at most three; `further` tells whether the writer has a better answer to
    one of them since, and `well` that all of them went well. `better` are the questions of those it goes to with the
    better answers as noted, which no letter may have, because they are written for oneself. `asked` tells whether the
    writer asked questions too. `talk` is a conversation outside any application, `over` one that has been decided.
    `reply_by` is when they wanted to answer, if that is still to come, and `next` the day of the next conversation.
    """

    what: str
    callbacks: tuple[Callback, ...]
    further: bool
    well: bool
    better: tuple[tuple[str, str], ...]
    asked: bool
    talk: bool
    over: bool
    reply_by: date | None
    next: date | None


class FollowUpFacts(Facts, frozen=True):
    """`met` is the day of the latest conversation, `promised` the one by which they wanted to answer, if it has passed.

    `chased` is the last day on which the writer asked. `others` are those whom the writer talked with on that day, if
    nobody whom the letter goes to was among them. `next` is the day of the next conversation, and `elsewhere` the one
    by which an offer of somebody else wants an answer: never whose it is, nor what it pays.
    """

    met: date | None
    others: tuple[str, ...]
    promised: date | None
    chased: date | None
    next: date | None
    elsewhere: date | None


def refuse_thank_you(occasion: Occasion) -> str:
    it = occasion.interview
    if lies_ahead(it, occasion.day) and it.date:
        return f"the conversation at {it.name} is on {say_plain_day(it.date)}: thank them when it has taken place"
    if it.outcome == "cancelled":
        return f"the conversation at {it.name} did not take place, so there is nothing to thank for"
    if it.date and not is_held(it, occasion.day):
        return f"this entry about {it.name} is no conversation, so there is nobody to thank for one"
    return ""


def refuse_follow_up(occasion: Occasion) -> str:
    it, subject = occasion.interview, occasion.subject
    if subject.outcome not in ("", "no-response"):  # a long silence may be asked about
        return f"nothing is open with {it.name} anymore: the journal says `outcome: {subject.outcome}`"
    if subject.has_open_offer:
        return f"{it.name} has made an offer, so it is your turn to answer"
    if subject.ahead and (day := subject.ahead[0].date) and not (subject.visit and find_elsewhere(occasion)):
        return f"the next conversation at {it.name} is on {say_plain_day(day)}: ask there, or afterward"
    if subject.kind == "talk":
        return f"from {it.name} no answer is due: this was a talk outside any application"
    return ""


def gather_thank_you(occasion: Occasion, to: tuple[Person, ...]) -> ThankYouFacts:
    it, day = occasion.interview, occasion.day
    callbacks = find_callbacks(it, to, day)
    return ThankYouFacts(
        _find_what(it),
        callbacks,
        any(callback.further for callback in callbacks),
        bool(callbacks) and all(callback.well for callback in callbacks),
        find_better_answers(it, to),
        bool(it.body.asked),
        occasion.subject.kind == "talk",
        bool(occasion.subject.outcome),
        it.reply_by if it.reply_by and it.reply_by >= day and not it.heard_back else None,
        _find_next(occasion),
    )


def gather_follow_up(occasion: Occasion, to: tuple[Person, ...]) -> FollowUpFacts:
    it, subject = occasion.interview, occasion.subject
    chases = [day for other in subject.interviews for done in other.done if done.rule == "chase" for day in done.days]
    met = subject.held or it.date
    promised = [
        other.reply_by
        for other in (it, *subject.visit)
        if other.reply_by and _is_between(other.reply_by, met, occasion.day)
    ]
    chased = [day for day in chases if _is_between(day, met, occasion.day)]
    there = tuple(dict.fromkeys(make_plain(person.name) for other in subject.visit for person in other.people))
    others = () if not to or {person.name for person in to} & set(there) else there
    return FollowUpFacts(
        met,
        others,
        max(promised, default=None),
        max(chased, default=None),
        min((other.date for other in subject.ahead if other.date), default=None),
        find_elsewhere(occasion),
    )


def find_elsewhere(occasion: Occasion) -> date | None:
    """The day before which they would have to decide; none for who has accepted another offer, and withdraws."""
    if occasion.subject.accepted and "withdraw" not in occasion.subject.done:
        return None
    return find_answer_elsewhere(occasion.interview.company, occasion.journal, occasion.day)


def is_pressed(occasion: Occasion) -> bool:
    """Whether to ask them to decide before another offer is answered: they have been met, and nothing is decided."""
    subject = occasion.subject
    met = subject.kind == "application" and subject.is_open and subject.held is not None
    refused = any(done.rule == "chase" and done.refused for it in subject.interviews for done in it.done)
    return met and not refused and find_elsewhere(occasion) is not None


def _find_what(interview: Interview) -> str:
    """An onsite that was held by phone or video is a conversation."""
    remote = interview.stage == "onsite" and interview.format in ("phone", "video", "chat")
    return interview.stage if interview.stage in MORE and not remote else ""


def _is_between(day: date, first: date | None, last: date) -> bool:
    return day <= last and (first is None or day >= first)


def _find_next(occasion: Occasion) -> date | None:
    days = (it.date for it in occasion.subject.ahead if it.date and it.path != occasion.interview.path)
    return min(days, default=None)
