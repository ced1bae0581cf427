"""What was said about money on the way of an application, and the terms of the offer as they were last stated."""

from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup, escape

from journal_tool.analysis.money_said import Said, find_changes
from journal_tool.analysis.offers.terms import find_stated_terms
from journal_tool.model.interview import Interview
from journal_tool.rendering.material import Material
from journal_tool.rendering.pages.application.view import MoneyRow, TermRow
from journal_tool.rendering.pages.application.way import make_round, name_round
from journal_tool.rendering.pages.interview.facts import TERMS
from journal_tool.rendering.urls import link
from journal_tool.rendering.view import Link
from journal_tool.rendering.words import render_money, render_range

WHO = {"posting": "Their posting", "you": "You named", "offer": "They offered", "ask": "You asked for"}


def make_money(said: Sequence[Said], page: str, material: Material) -> tuple[MoneyRow, ...]:
    return tuple(MoneyRow(WHO[it.who], render_range(it.money), make_round(it.interview, page, material)) for it in said)


def tell_changes(said: Sequence[Said], material: Material) -> tuple[str, ...]:
    """A sentence for each time that you named another figure than before."""
    return tuple(
        f"You named {_named(old, material)} and {_named(new, material)}. They will have noted the first figure: "
        "have a reason ready for the other."
        for old, new in find_changes(said)
    )


def make_terms(interviews: Sequence[Interview], page: str, material: Material) -> tuple[TermRow, ...]:
    """The newest statement of each term, in the order in which facts show them."""
    return tuple(_find_terms(interviews, page, material))


def _find_terms(interviews: Sequence[Interview], page: str, material: Material) -> Iterator[TermRow]:
    language = material.journal.settings.language
    stating = find_stated_terms(interviews)
    for key, label, show in TERMS:
        if key in stating:
            *earlier, newest = stating[key]
            value = _show(getattr(newest.terms, key), show, language)
            before = _show(getattr(earlier[-1].terms, key), show, language) if earlier else value
            changed = before if before != value else Markup("")
            yield TermRow(label, value, changed, _link(newest, page, material))


def _show(value: Any, show: Any, language: str) -> Markup:
    return escape(show(value, language)) if value not in (None, "", (), {}) else Markup("none")


def _link(interview: Interview, page: str, material: Material) -> Link:
    """A link to the entry that says when it was, kept on one line: the table has many of them."""
    day = interview.date
    words = material.render_day(day) if day else name_round(interview, material)
    return Link(words.replace(" ", "\N{NO-BREAK SPACE}"), link(page, material.pages[interview.path]))


def _named(said: Said, material: Material) -> str:
    day = said.interview.date
    on = f" on {material.render_day(day)}" if day else ""
    return f"{render_money(said.money.low)}{on}"
