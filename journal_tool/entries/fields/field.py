"""One key of the front matter, and how each kind of value is read."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import msgspec

from journal_tool.entries.findings import Findings
from journal_tool.entries.node import Node
from journal_tool.entries.values import choices, dates, durations, lines, money, people, simple, thanks
from journal_tool.entries.values.counts import Unit, read_count
from journal_tool.entries.values.reading import Reading
from journal_tool.entries.values.rules import PRIVATE_UNCLEAR, WRONG_SHAPE
from journal_tool.model.vocabulary import Stage


class Context(msgspec.Struct):
    """What reading a value may need to know beside its text."""

    findings: Findings
    stages: tuple[Stage, ...]
    currency: str
    zone_stated: bool = False  # whether the entry has a `timezone` beside its date
    said_on: dt.date | None = None  # the day of the interview, once it is read: "two weeks" counts from it


class Kind(msgspec.Struct, frozen=True):
    """A kind of value: what the manual calls it, and how it is read.

    `read` takes the key, the node and the context and returns the value, or None after saying why.
    """

    name: str
    read: Callable[[str, Node, Context], Any]


class Field(msgspec.Struct, frozen=True):
    """A key: its canonical name, kind, meaning in one sentence, an example, and its other spellings.

    `stages` names the only stage it belongs to, or is empty for all. `needed` keys must be there.
    """

    name: str
    kind: Kind
    help: str
    example: str
    spellings: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    needed: bool = False


def _one(name: str, read: Callable[[str, Context], Reading[Any]]) -> Kind:
    """A kind that is one line of text."""

    def read_node(key: str, node: Node, context: Context) -> Any:
        if node.kind != "text":
            shape = "a list" if node.kind == "list" else "lines of their own"
            words = ", ".join(item.text for item in node.items) if all(item.text for item in node.items) else ""
            help = f"write `{key}: {words or '…'}`"
            context.findings.add(WRONG_SHAPE, node.span, f"`{key}` takes one value, not {shape}", help)
            return None
        return read(node.text, context).noted(context.findings, node.span)

    return Kind(name, read_node)


def _reply_by(text: str, context: Context) -> Reading[Any]:
    return dates.read_reply_by(text, context.said_on)


def _count(one: str, span: str = "") -> Kind:
    """A number of units that the name of the key tells, in a time that it tells too."""
    unit = Unit(one, span)
    return _one("number", lambda text, _: read_count(text, unit))


def _read_private(_: str, node: Node, context: Context) -> bool:
    """True for whatever is not a plain no, so that a slip of the finger publishes nothing."""
    if node.kind == "text":
        return simple.read_private(node.text).noted(context.findings, node.span) is not False
    if node.kind != "empty":
        message = "`private` takes yes or no and nothing else, so this entry is kept private"
        context.findings.add(PRIVATE_UNCLEAR, node.span, message, simple.PRIVATE_HELP)
    return True


TEXT = _one("text", lambda text, _: simple.read_text(text))
DATE = _one("date", lambda text, _: dates.read_date(text))
MOMENT = _one(
    "date, or date and time",
    lambda text, context: dates.settle_zone(dates.read_moment(text), context.zone_stated),
)
REPLY_BY = _one("date, or a time like `two weeks`", _reply_by)
MINUTES = _one("minutes", lambda text, _: durations.read_minutes(text))
DAYS_A_YEAR = _count("day", "year")
HOURS_A_WEEK = _count("hour", "week")
SALARIES_A_YEAR = _count("month", "year")
DAYS_A_WEEK = _count("day", "week")
WEEKS = _count("week")
RATING = _one("1 to 5", lambda text, _: simple.read_rating(text))
LINK = _one("link", lambda text, _: simple.read_link(text))
TIMEZONE = _one("time zone", lambda text, _: simple.read_timezone(text))
STAGE = _one("word", lambda text, context: choices.read_stage(text, context.stages))
OUTCOME = _one("word", lambda text, _: choices.read_outcome(text))
FORMAT = _one("word", lambda text, _: choices.read_format(text))
MONEY = _one("money", lambda text, context: money.read_money(text, context.currency))
MONEY_RANGE = _one("money, or a range", lambda text, context: money.read_money_range(text, context.currency))
WORTH = _one("money, % of the base, or words", lambda text, context: money.read_worth(text, context.currency))
WORTH_APART = _one("money, or words", lambda text, context: money.read_worth(text, context.currency, of_base=False))
MONTHLY = _one("money", lambda text, context: money.read_money(text, context.currency, bare="month"))
FEEDBACK = _one("date, or `no`", lambda text, _: lines.read_feedback_received(text))
TEXTS = Kind("text, or a list", lambda _, node, context: lines.read_texts(node, context.findings))
TAGS = Kind("words, or a list", lambda _, node, context: lines.read_tags(node, context.findings))
PEOPLE = Kind("list of people", lambda _, node, context: people.read_people(node, context.findings))
THANKS = Kind(
    "date, `yes`, `not needed`, or lines `name: date`",
    lambda _, node, context: thanks.read_thanked(node, context.findings),
)
DONE = Kind("lines `rule: date` or `rule: no`", lambda _, node, context: lines.read_done(node, context.findings))
SCORES = Kind("lines `criterion: 1 to 10`", lambda _, node, context: lines.read_scores(node, context.findings))
PRIVATE = Kind("yes or no", _read_private)
