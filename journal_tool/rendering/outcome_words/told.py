"""What one section tells: a sentence with the finding, how it was counted, and the table behind it."""

from collections.abc import Iterable

from journal_tool.analysis.shares import ENOUGH, Share, is_apart
from journal_tool.model.application import Application
from journal_tool.model.interview import Interview
from journal_tool.model.value import Value
from journal_tool.rendering.words import render_interval, render_share

MOST_NAMED = 8


class Column(Value, frozen=True):
    """`number` for columns whose digits should stand below each other."""

    title: str
    number: bool = False


class Named(Value, frozen=True):
    """An application or an interview that a row is about, so that a page can link to it."""

    words: str
    about: Application | Interview


class ToldRow(Value, frozen=True):
    """`cells` are those behind `head`, one for each further column; `named` belong to the last of them.

    `more` says how many are not named, or nothing.
    """

    head: str
    cells: tuple[str, ...]
    named: tuple[Named, ...] = ()
    more: str = ""


class Told(Value, frozen=True):
    """`id` is its place on the page, `short` the word that leads there.

    Without rows `finding` says what to write so that there will be some.
    """

    id: str
    short: str
    title: str
    finding: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[ToldRow, ...]


def share_cells(share: Share | None) -> tuple[str, str]:
    """A share and its range."""
    return render_share(share), render_interval(share) if share else ""


def name_some(named: Iterable[Named]) -> tuple[tuple[Named, ...], str]:
    """The first of them, and how many more there are, in words."""
    named = tuple(named)
    rest = len(named) - MOST_NAMED
    return (named, "") if rest <= 1 else (named[:MOST_NAMED], f"and {rest} more")


def find_extremes(shares: dict[str, Share]) -> tuple[str, str] | None:
    """The names of the highest and the lowest of several shares, where one may say that they differ."""
    ranked = rank_enough(shares)
    if len(ranked) < 2 or not is_apart(shares[ranked[0]], shares[ranked[-1]]):
        return None
    return ranked[0], ranked[-1]


def rank_enough(shares: dict[str, Share]) -> list[str]:
    """The names of those that are of enough to be compared, the highest share first."""
    enough = [name for name, share in shares.items() if share.of >= ENOUGH]
    return sorted(enough, key=lambda name: -shares[name].count / shares[name].of)
