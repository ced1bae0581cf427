"""The course of an offer in words: what they offered, what was asked, what they answered, and which day moved."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from journal_tool.analysis.offers.course import Change, Move
from journal_tool.analysis.offers.offer import Offer, Step
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Ask
from journal_tool.phrases import listed
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.facts import TERMS
from journal_tool.rendering.pages.offers.view import History, Said, Talk
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import render_money

WHO = {"offered": "They offered", "asked": "You asked for", "answered": "They answered"}
_SHOWN = {key: (label, show) for key, label, show in TERMS}
_OWN = ("walk_away", "target", "market")
"""The writer's own figures: what one does not say aloud, and still wants to see when it was set."""


def make_history(offer: Offer, moves: Sequence[Move], head: Link, page: str, material: Material) -> History:
    talks = []
    for step in offer.steps:
        own = [move for move in moves if move.interview is step.interview]
        said = (*(_say(move, page, material) for move in own), *_tell_days(step, material))
        if said:
            talks.append(Talk(name_day(step.interview, page, material), _with_whom(step.interview), said))
    return History(head, tuple(talks))


def tell_move(move: Move, material: Material) -> str:
    """`They offered: base 92,000 USD, vacation 20 days`; of an answer without terms only who speaks."""
    language = material.journal.settings.language
    parts = [say_ask(ask) for ask in move.asks] or [_tell_change(change, language) for change in move.changes]
    return f"{WHO[move.who]}: {'; '.join(parts)}" if parts else WHO[move.who]


def say_ask(ask: Ask) -> str:
    """An amount as amounts are written, else the writer's words."""
    return render_money(ask.money) if ask.money else ask.text


def name_day(interview: Interview, page: str, material: Material) -> Link:
    day = interview.date
    words = render_day(day, material.journal.settings.language) if day else "Without a date"
    return Link(words, link(page, material.pages[interview.path]))


def _say(move: Move, page: str, material: Material) -> Said:
    quote = material.prose.render(move.reply, move.interview.path, page, 3) if move.reply else Markup()
    return Said(tell_move(move, material), quote)


def _tell_change(change: Change, language: str) -> str:
    label, show = _SHOWN[change.term]
    now = _show(getattr(change.after, change.term), show, language)
    if change.before is None:
        return f"{label[:1].lower()}{label[1:]} {now}"
    return f"{label[:1].lower()}{label[1:]} {now}, before {_show(getattr(change.before, change.term), show, language)}"


def _show(value: object, show, language: str) -> str:  # type: ignore[no-untyped-def]
    if value in (None, "", (), {}):
        return "none"
    return ", ".join(value) if isinstance(value, tuple) else str(show(value, language))


def _tell_days(step: Step, material: Material) -> Iterator[Said]:
    """What moved beside the terms: the day of the answer, and the writer's own figures."""
    language, after, before = material.journal.settings.language, step.after, step.before
    if after.respond_by and ("respond_by" in step.new or "respond_by" in step.changed):
        was = f", before {render_day(before.respond_by, language)}" if before.respond_by else ""
        yield Said(f"Your answer is due by {render_day(after.respond_by, language)}{was}", Markup())
    own = [
        f"{_SHOWN[term][0].lower()} {_show(getattr(after, term), _SHOWN[term][1], language)}"
        for term in _OWN
        if term in step.new or term in step.changed
    ]
    if own:
        yield Said(f"You noted for yourself: {listed(own)}", Markup())


def _with_whom(interview: Interview) -> str:
    return f"with {listed([person.name for person in interview.people])}" if interview.people else ""
