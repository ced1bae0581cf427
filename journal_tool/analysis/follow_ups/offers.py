"""While an offer is open: ask what it leaves out, counter what is low, keep days of rest, and answer in time."""

from collections.abc import Iterator
from datetime import date

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.follow_ups.follow_up import FollowUp
from journal_tool.analysis.follow_ups.notice import find_end_of_notice
from journal_tool.analysis.follow_ups.subject import Subject
from journal_tool.analysis.follow_ups.wording import say_day, say_weekday
from journal_tool.analysis.offers.answer_day import find_answer_day, find_newest_terms
from journal_tool.analysis.offers.limits import find_limits
from journal_tool.analysis.offers.money import find_yearly, find_yearly_base
from journal_tool.analysis.offers.open_points import find_open_points
from journal_tool.analysis.offers.terms import find_respond_by
from journal_tool.analysis.offers.wording import say_amount
from journal_tool.analysis.windows import read_window
from journal_tool.model.journal import Journal
from journal_tool.model.money import Money
from journal_tool.model.offer import Terms
from journal_tool.phrases import counted, listed
from journal_tool.settings import Settings


def find_ask_about_offer(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """The parts that no entry of the offer states."""
    came = _find_newest(subject)
    unstated = [point.name for point in find_open_points(subject.terms)]
    answer = _find_answer_day(subject, journal)
    if came and answer and unstated:
        next_day = find_business_days(journal).after(came, read_window(journal, "ask-about-offer"))
        due = min(next_day, max(answer, came))
        do = f"Ask {subject.name} about {listed(unstated)}"
        why, path = f"their offer of {say_day(came, day)} does not say", subject.offers[-1].path
        letter = "questions-about-offer"
        yield FollowUp("ask-about-offer", came, due, do, why, path, subject.application, letter, answer)


def find_counter(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """An offer under one of the writer's figures, as long as nothing was asked for in return."""
    came, answer = _find_newest(subject), _find_answer_day(subject, journal)
    asked = any(it.body.counter and it.body.counter.asks for it in subject.offers)
    low = [] if asked else _find_figures_above(subject.terms, journal.settings)
    base = find_yearly_base(subject.terms)
    if came and answer and low and base:
        days = find_business_days(journal)
        before = days.before(answer, read_window(journal, "counter"))
        due = min(days.move_on(max(before, came)), max(answer, came))
        why = f"{_say(base, journal.settings)} a year, offered on {say_day(came, day)}, is under {listed(low)}"
        do, path = f"Make {subject.name} a counter-offer", subject.offers[-1].path
        yield FollowUp("counter", came, due, do, why, path, subject.application, "counteroffer", answer)


def find_rest(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    """Too few free days between the two jobs, as far as anybody knows when the old one ends."""
    came, answer, start = _find_newest(subject), _find_answer_day(subject, journal), subject.terms.start
    if came and answer and start and subject.outcome in ("", "accepted"):
        accepted = subject.ended if subject.outcome == "accepted" else None
        last = find_end_of_notice(subject.terms, accepted or answer, journal)
        wanted, free = read_window(journal, "rest_days"), find_business_days(journal).between(last, start)
        if free < wanted:
            do = f"Ask {subject.name} for a later start than {say_day(start, day)}"
            why = f"{_say_last(subject.terms, last, day)}{_say_free(last, start, free)}, and you want {wanted}"
            path = subject.offers[-1].path
            letter = "questions-about-offer"
            yield FollowUp("rest", came, answer, do, why, path, subject.application, letter, start)


def _say_free(last: date, start: date, free: int) -> str:
    if last > start:
        return ", after the start: no day is free"
    days = f"{counted(free, 'business day')} {'is' if free == 1 else 'are'} free" if free else "no day is free"
    return f": {days} before the start"


def find_decide(subject: Subject, journal: Journal, day: date) -> Iterator[FollowUp]:
    came, answer = _find_newest(subject), _find_answer_day(subject, journal)
    if came and answer:
        if find_respond_by(subject.offers):
            why = f"they {'want' if answer >= day else 'wanted'} your answer by {say_weekday(answer, day)}"
        else:
            terms = say_day(find_newest_terms(subject.offers) or came, day)
            why = f"{_say_unnamed(subject.terms.respond_by, day)}; their terms came on {terms}"
        letter = "time-to-decide"
        if any(it.body.counter and it.body.counter.reply for it in subject.offers):
            why, letter = f"{why}; thank them for considering what you asked for", "thanks-for-considering"
        do, path = f"Decide on the offer of {subject.name}", subject.offers[-1].path
        yield FollowUp("decide", came, answer, do, why, path, subject.application, letter)


def _say_unnamed(noted: date | None, day: date) -> str:
    if noted:
        return f"the day noted for your answer, {say_day(noted, day)}, lies before their offer and cannot be meant"
    return "they named no day for your answer"


def _find_newest(subject: Subject) -> date | None:
    """The day of the latest entry about the offer."""
    return subject.offers[-1].date if subject.offers else None


def _find_answer_day(subject: Subject, journal: Journal) -> date | None:
    """None where another offer was accepted: then all that is left is to decline this one (see `find_withdraw`)."""
    if subject.accepted and "withdraw" not in subject.done:
        return None
    return find_answer_day(subject.offers, journal)


def _find_figures_above(terms: Terms, settings: Settings) -> list[str]:
    """The figures of the writer's that the yearly base does not reach, in words."""
    figures = (
        ("walk_away", "the {} below which you walk away", terms.walk_away),
        ("target", "your target of {}", terms.target),
        ("market", "the {} at which the market begins", terms.market.low if terms.market else None),
    )
    under = {it.kind for it in find_limits(terms, settings) if it.stands == "under"}
    return [
        words.format(_say(find_yearly(figure, terms), settings))
        for kind, words, figure in figures
        if figure and kind in under
    ]


def _say(yearly: Money, settings: Settings) -> str:
    return say_amount(Money(yearly.amount, yearly.currency or settings.currency))


def _say_last(terms: Terms, last: date, day: date) -> str:
    if terms.last_day:
        return f"your last day in the present job is {say_weekday(last, day)}"
    return f"with your notice, the last day in the present job is {say_weekday(last, day)}"
