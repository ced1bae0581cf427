"""The counter sheet of an offer: a card for the hand, on one printed page."""

from collections.abc import Mapping

import msgspec
from markupsafe import Markup

from journal_tool.analysis.applications import locate_application
from journal_tool.analysis.offers.counter import Negotiation, find_countered, find_negotiation, locate_counter
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.totals import find_totals
from journal_tool.analysis.offers.wording import say_amount, say_range
from journal_tool.model.money import Money
from journal_tool.phrases import worded
from journal_tool.rendering import urls
from journal_tool.rendering.material import Material
from journal_tool.rendering.offer_words import LIMITS
from journal_tool.rendering.pages.counter import fitting
from journal_tool.rendering.pages.counter.fitting import Room, clip, count_lines
from journal_tool.rendering.pages.counter.view import ArgumentLine, CounterView, CourseLine, Reply
from journal_tool.rendering.pages.counter.words import find_steps, say_first, say_last, tell_counter, tell_unasked
from journal_tool.rendering.pages.counter.writing import find_to_write
from journal_tool.rendering.pages.offers.deadline import tell_left
from journal_tool.rendering.pages.offers.links import link_letters_about
from journal_tool.rendering.pages.offers.scale import make_scale
from journal_tool.rendering.pages.offers.story import name_day, say_ask, tell_move
from journal_tool.rendering.pages.parts import make_shell
from journal_tool.rendering.view import Amount, Link, Scale

_SCALE_LINES, _SOURCE_LINES = 11, 3
LETTERS = ("time-to-decide", "questions-about-offer", "counteroffer", "thanks-for-considering")
CUT = "More is written than fits on one page: the entries have all of it."


def find_counters(material: Material) -> Mapping[str, Offer]:
    """The offer of each counter sheet, by the sheet's path in the site."""
    return {locate_counter(it.application.id): it for it in find_countered(material.journal, material.day)}


def view_counter(material: Material, path: str, offer: Offer) -> CounterView:
    """On the roomiest of the sheets that fits on one page."""
    found = find_negotiation(offer.entries, material.journal.settings)
    for limits in fitting.LEVELS:
        room = Room(material, path, limits)
        view = _make(offer, found, path, material, room)
        if _count_lines(view, room) <= limits.lines:
            break
    return view


def _make(offer: Offer, found: Negotiation, path: str, material: Material, room: Room) -> CounterView:
    limits = room.limits
    heading = tell_counter(clip(offer.name, fitting.NAME), offer, found)
    base = find_totals(offer.terms, material.journal.settings).base
    scale = _make_scale(base, found)
    pending = offer.is_open and not found.answered
    return CounterView(
        shell=make_shell(material, path, heading),
        dense=limits.dense,
        heading=heading,
        role=_link_role(offer, path),
        left=tell_left(offer, material) if offer.is_open else "",
        offers=Link("All offers", urls.link(path, urls.OFFERS)),
        opening=say_first(clip(offer.application.role, fitting.ROLE), found),
        asked="What you ask" if pending else "What you asked",
        asks=tuple(room.clip(say_ask(it.ask), limits.line) for it in room.choose(found.newest_asks, limits.asks)),
        unasked=tell_unasked(found) if offer.is_open else "",
        figures=_list_figures(base, found),
        scale=None if limits.dense else scale,
        finding=scale.finding if scale and limits.dense else "",
        source=clip(next((it.source for it in found.limits if it.source), ""), fitting.SOURCE),
        arguments=_make_arguments(found, room),
        contributions=tuple(
            room.show(it.passage, it.interview.path, limits.text)
            for it in room.choose(found.contributions, limits.contributions)
        ),
        strengths=_list_strengths(found, room) if pending else (),
        reply=_make_reply(found, path, material, room),
        course=_make_course(found, path, material, room),
        closing=say_last(offer, found, material),
        steps=tuple(find_steps(offer, found)),
        letters=link_letters_about(offer, LETTERS, path, material),
        cut=CUT if room.cut else "",
        to_write=find_to_write(offer, found, path, material),
    )


def _count_lines(view: CounterView, room: Room) -> int:
    """Of both columns, with headings and figures, and with what the head of the sheet takes beyond its usual lines."""
    parts = (view.asks or view.unasked, view.figures, view.arguments, view.contributions, view.strengths, view.reply)
    scale = _SCALE_LINES if view.scale else len(view.finding) // room.limits.letters + 1
    below = (sum(map(bool, parts)) + 1) * fitting.HEADING + len(view.figures) + scale + _SOURCE_LINES
    head = 4 * (count_lines(view.heading, 52) - 1) + 2 * count_lines(f"{view.role.words} {view.left} All offers", 75)
    told = 3 if view.shell.pretended else 0
    return room.lines + below + head + 2 * count_lines(view.opening, 90) + told


def _link_role(offer: Offer, page: str) -> Link:
    words = clip(offer.application.role or offer.application.company, fitting.ROLE)
    return Link(words, urls.link(page, locate_application(offer.application)))


def _list_figures(base: Money | None, found: Negotiation) -> tuple[Amount, ...]:
    own = (Amount(LIMITS[it.kind], say_range(it.range)) for it in found.limits)
    return ((Amount("They offer", say_amount(base)),) if base else ()) + tuple(own)


def _make_scale(base: Money | None, found: Negotiation) -> Scale | None:
    """Without its numbers, which stand beside it."""
    scale = make_scale("Where their base lies", base, found.limits)
    return msgspec.structs.replace(scale, numbers=(), source="") if scale else None


def _make_arguments(found: Negotiation, room: Room) -> tuple[ArgumentLine, ...]:
    lines = []
    for argument in room.choose(found.arguments, room.limits.arguments):
        claim, evidence = room.clip(argument.claim, room.limits.line), argument.evidence
        shown = room.show(evidence, argument.interview.path, room.limits.text) if evidence else Markup()
        missing = "" if evidence else "What can they check of this? Write it behind a colon."
        room.add(missing)
        lines.append(ArgumentLine(claim, shown, missing))
    return tuple(lines)


def _list_strengths(found: Negotiation, room: Room) -> tuple[str, ...]:
    chosen = room.choose(found.unused, room.limits.strengths)
    words = (f"{worded(it.kind)}: {it.text}" if it.kind else it.text for it in chosen)
    return tuple(room.clip(it, room.limits.line) for it in words)


def _make_reply(found: Negotiation, page: str, material: Material, room: Room) -> Reply | None:
    """The newest."""
    if not found.replies:
        return None
    newest = found.replies[-1]
    said = room.show(newest.passage, newest.interview.path, room.limits.quote)
    return Reply(said, name_day(newest.interview, page, material))


def _make_course(found: Negotiation, page: str, material: Material, room: Room) -> tuple[CourseLine, ...]:
    """The last moves, in short: the page of the offers has all of it."""
    lines = []
    for move in found.course[-room.limits.moves :]:
        day, words = name_day(move.interview, page, material), clip(tell_move(move, material), room.limits.move)
        room.add(f"{day.words} {words}")
        lines.append(CourseLine(day, words))
    return tuple(lines)
