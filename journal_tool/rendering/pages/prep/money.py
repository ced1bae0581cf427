"""What was said about money, so that one names the same figure again; and the offers that wait elsewhere."""

from collections.abc import Iterator

from journal_tool.analysis.money_said import Said
from journal_tool.analysis.prep import Prep, find_planned
from journal_tool.analysis.standing import Standing
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.money import WHO
from journal_tool.rendering.pages.application.now import find_answer_by
from journal_tool.rendering.pages.application.way import name_round
from journal_tool.rendering.pages.prep.room import Room, count_lines, cut
from journal_tool.rendering.words import render_money, render_range

MOST = 2
"""Of each kind of figure, the newest."""


def make_alarms(prep: Prep, material: Material, room: Room) -> tuple[str, ...]:
    """The newest change of one's own figure: they will have noted the first."""
    return tuple(
        words
        for old, new in prep.changes[-1:]
        if room.take(count_lines(words := _tell_change(old, new, prep, material)) + 1.5)
    )


def make_money(prep: Prep, material: Material, room: Room) -> tuple[str, ...]:
    return tuple(words for words in _tell_money(prep, material) if room.take(count_lines(words) + 0.3))


def _tell_change(old: Said, new: Said, prep: Prep, material: Material) -> str:
    ahead = new.interview.path == prep.interview.path
    then = "mean to name" if ahead else "named"
    when = "this time" if ahead else _when(new, material)
    return (
        f"You named {render_money(old.money.low)} {_when(old, material)}, and {then} {render_money(new.money.low)} "
        f"{when}. They will have noted the first figure: have a reason ready for the other."
    )


def _tell_money(prep: Prep, material: Material) -> Iterator[str]:
    for who in ("you", "posting", "offer", "ask"):
        said = [it for it in prep.said if it.who == who]
        yield from (f"{WHO[who]}: {render_range(it.money)} {_when(it, material)}." for it in said[-MOST:])
        if who == "you":
            yield from _tell_named_before(prep, material)
    if planned := find_planned(prep.interview):
        yield f"You noted for this time: {render_money(planned.money.low)}."
    terms = prep.terms
    if terms.target:
        yield f"Your target: {render_money(terms.target)}."
    if terms.walk_away:
        yield f"You walk away below {render_money(terms.walk_away)}."
    if prep.offers:
        yield cut(f"Offers elsewhere: {'; '.join(_tell_offer(it, material) for it in prep.offers)}.", 4)


def _tell_named_before(prep: Prep, material: Material) -> Iterator[str]:
    """What one named there on another way, or that one named nothing so far."""
    before = prep.named_before[-MOST:]
    for it in before:
        role = f" for {it.interview.role}" if it.interview.role else ""
        yield cut(f"You named here before: {render_range(it.money)}{role} {_when(it, material)}.", 3)
    if not any(it.who == "you" for it in prep.said) and not prep.first:
        yield "This time you have named none yet." if before else "You have named no figure yet."


def _when(said: Said, material: Material) -> str:
    day = said.interview.date
    on = f" on {material.render_day(day)}" if day else ""
    return f"({name_round(said.interview, material).lower()}{on})"


def _tell_offer(standing: Standing, material: Material) -> str:
    by = find_answer_by(standing)
    return standing.application.company + (f", answer by {material.render_day(by)}" if by else "")
