"""What came before a conversation: how long they took to answer, one's own words for a yes, offers elsewhere."""

from collections.abc import Iterable
from datetime import date

from journal_tool.analysis.lessons import Step, find_steps_of
from journal_tool.analysis.names import fold_company, split_name
from journal_tool.analysis.plan import is_refused
from journal_tool.analysis.prep.ahead import find_prepared
from journal_tool.analysis.rounds import is_held
from journal_tool.analysis.standing import Standing, find_standings
from journal_tool.analysis.upcoming import lies_ahead
from journal_tool.model.interview import Interview
from journal_tool.model.journal import Journal
from journal_tool.model.place import Passage
from journal_tool.model.value import Value
from journal_tool.model.vocabulary import DECIDING
from journal_tool.settings.values import Strength

_SHORTEST = 4
"""Shorter words say nothing about what somebody is good at."""


class Reply(Value, frozen=True):
    """How many days after a conversation the answer came."""

    interview: Interview
    days: int


class Advice(Value, frozen=True):
    """A piece of an entry that helps now: what one wrote for this round in that of the one before, a posting, or
    what they said."""

    interview: Interview
    passage: Passage


def find_replies(interviews: Iterable[Interview], day: date) -> tuple[Reply, ...]:
    """In the order of the conversations, those that were answered."""
    return tuple(
        Reply(it, (it.heard_back - it.date).days)
        for it in interviews
        if it.date and it.heard_back and it.heard_back >= it.date and is_held(it, day)
    )


def find_advice(interview: Interview, way: Iterable[Interview], day: date) -> Advice | None:
    """Of the latest round before that has any: what was written for one before is about that one."""
    before = [it for it in way if it.order < interview.order and is_held(it, day)]
    latest = [it for it in before if it.date == before[-1].date]
    written = (it for it in reversed(latest) if it.body.if_yes and it.outcome not in DECIDING)
    return next((Advice(it, it.body.if_yes) for it in written if it.body.if_yes), None)


def find_there(interview: Interview, journal: Journal, day: date) -> tuple[Interview, ...]:
    """All other entries of its company until `day`, in their order: of whichever application, and of none."""
    company = fold_company(interview.company)
    if not company:
        return ()
    return tuple(
        it
        for it in journal.interviews
        if fold_company(it.company) == company and it.path != interview.path and not lies_ahead(it, day)
    )


def find_feedback(interviews: Iterable[Interview]) -> tuple[Advice, ...]:
    """What they said when they were asked, word by word, the newest first; none where they refused to."""
    told = [Advice(it, it.body.feedback) for it in interviews if it.body.feedback and not is_refused(it)]
    return tuple(reversed(told))


def find_offers_elsewhere(application: str, journal: Journal, day: date) -> tuple[Standing, ...]:
    """The other applications with an offer to answer; `application` is the id of one's own, or empty."""
    return tuple(it for it in find_standings(journal, day) if it.state == "offer" and it.application.id != application)


def find_that_day(interview: Interview, journal: Journal, day: date) -> tuple[Interview, ...]:
    """All conversations of its day that lie ahead, in their order, itself among them."""
    return tuple(it for it in find_prepared(journal, day) if it.date == interview.date)


def find_steps_before(interview: Interview, way: Iterable[Interview]) -> tuple[Step, ...]:
    """What is to be done on this way until the conversation, what is due first first; later steps are left out."""
    last = interview.date or date.max
    steps = (step for it in way for step in find_steps_of(it))
    found = [it for it in steps if it.step.state == "open" and (it.step.due or last) <= last]
    return tuple(sorted(found, key=lambda it: it.step.due or date.max))


def rank_strengths(strengths: Iterable[Strength], about: Iterable[str]) -> tuple[Strength, ...]:
    """Those that share most words with what the conversation is about first, else in their order."""
    words = {word for text in about for word in split_name(text) if len(word) >= _SHORTEST}
    return tuple(sorted(strengths, key=lambda it: -len(words.intersection(split_name(it.text)))))
