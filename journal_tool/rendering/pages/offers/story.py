"""The course of an offer in words: what they offered, what was asked, what they answered, and which day moved."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from journal_tool.analysis.offers.course import Change, Move
from journal_tool.analysis.offers.limits import OWN
from journal_tool.analysis.offers.offer import Offer, Step
from journal_tool.analysis.offers.terms import find_respond_by
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Ask
from journal_tool.model.offer import Terms
from journal_tool.phrases import continued, listed
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.interview.facts import name_term, show_term
from journal_tool.rendering.pages.offers.view import History, Said, Talk
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import render_money

WHO = {"offered": "They offered", "asked": "You asked for", "answered": "They answered"}


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
    words = material.render_day(day) if day else "Without a date"
    return Link(words, link(page, material.pages[interview.path]))


def _say(move: Move, page: str, material: Material) -> Said:
    quote = material.prose.render(move.reply, move.interview.path, page, 3) if move.reply else Markup()
    return Said(tell_move(move, material), quote)


def _tell_change(change: Change, language: str) -> str:
    words = f"{continued(name_term(change.term))} {_show(change.term, change.after, language)}"
    return f"{words}, before {_show(change.term, change.before, language)}" if change.before else words


def _show(term: str, terms: Terms, language: str) -> str:
    """On one line."""
    value = getattr(terms, term)
    return ", ".join(value) if value and isinstance(value, tuple) else show_term(term, terms, language)


def _tell_days(step: Step, material: Material) -> Iterator[Said]:
    """What moved beside the terms: the day of the answer, and the writer's own figures."""
    language, after, before = material.journal.settings.language, step.after, step.before
    answer_by = find_respond_by((step.interview,))
    if answer_by and ("respond_by" in step.new or "respond_by" in step.changed):
        was = f", before {material.render_day(before.respond_by)}" if before.respond_by else ""
        yield Said(f"Your answer is due by {material.render_day(answer_by)}{was}", Markup())
    own = [
        f"{continued(name_term(term))} {_show(term, after, language)}"
        for term in OWN
        if term in step.new or term in step.changed
    ]
    if own:
        yield Said(f"You noted for yourself: {listed(own)}", Markup())


def _with_whom(interview: Interview) -> str:
    return f"with {listed([person.name for person in interview.people])}" if interview.people else ""
