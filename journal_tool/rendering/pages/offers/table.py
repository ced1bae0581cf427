"""The table of the offers: every part a row, the present job first, and how each offer differs from it in words."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from markupsafe import Markup, escape

from journal_tool.analysis.offers.comparison import Column, find_gap
from journal_tool.analysis.offers.conditions import find_conditions
from journal_tool.analysis.offers.limits import OWN
from journal_tool.analysis.offers.money import HOURS
from journal_tool.analysis.offers.parts import PARTS
from journal_tool.analysis.offers.wording import say_amount, say_count, say_size
from journal_tool.model.money import Money, Worth
from journal_tool.rendering.offer_words import tell_worth
from journal_tool.rendering.pages.interview.facts import name_term, show_term
from journal_tool.rendering.pages.offers.view import TermCell, TermGroup, TermRow
from journal_tool.settings import Settings

GROUPS = (
    ("Pay", (*PARTS, "salaries_per_year")),
    ("Time", ("hours_per_week", "vacation_days", "flexible_hours")),
    ("Place", ("work_days_onsite", "commute", "commute_cost", "relocation")),
    ("Other", ("conditions",)),
    ("Your own figures", (*OWN, "market_source")),
    ("Days", ("start", "respond_by", "answered", "notice_weeks", "resigned", "last_day")),
)
"""Every term but the scores, which have a table of their own."""

_UNCOUNTED = {
    "base": "counts nothing: a percentage of a base that is not stated",
    "rate": "not counted: journal.toml has no rate for it",
    "currency": "not counted: it has no currency",
    "unread": "not counted: it could not be read",
}


def make_groups(columns: Sequence[Column], settings: Settings) -> tuple[TermGroup, ...]:
    """The rows of which any column says something, group by group, after what it all comes to."""
    totals = TermGroup("What it comes to", tuple(_make_totals(columns, settings)))
    found = [TermGroup(title, tuple(_make_rows(terms, columns, settings))) for title, terms in GROUPS]
    return tuple(group for group in (totals, *found) if group.rows)


def _make_rows(terms: Sequence[str], columns: Sequence[Column], settings: Settings) -> Iterator[TermRow]:
    for term in terms:
        if any(term in column.terms.stated for column in columns):
            yield TermRow(name_term(term), tuple(_make_cell(term, it, columns, settings) for it in columns))
            if term == "base":
                yield from _make_full_week(columns)
            elif term == "vacation_days":
                worth = [it.totals.vacation_day for it in columns]
                yield from _make_derived("A vacation day is worth", [say_or(it) for it in worth])
            elif term == "commute":
                hours = [it.totals.commute_hours for it in columns]
                notes = [_tell_hours(it) for it in columns]
                yield from _make_derived("Commute a year", [_say_hours(it) for it in hours], notes)
            elif term == "commute_cost":
                yield from _make_derived("Commute, cost a year", [say_or(it.totals.commute_cost) for it in columns])


def _make_derived(label: str, words: Sequence[str], notes: Sequence[tuple[str, ...]] = ()) -> Iterator[TermRow]:
    """A row that is worked out, where anything can be."""
    if any(words):
        cells = zip(words, notes or [()] * len(words), strict=True)
        yield TermRow(label, tuple(TermCell(escape(one or "–"), more, False) for one, more in cells))


def _make_full_week(columns: Sequence[Column]) -> Iterator[TermRow]:
    """Only where somebody's week is another than 40 hours."""
    if any(column.totals.full_week for column in columns):
        whole = [it.totals.base if it.terms.hours_per_week == HOURS else it.totals.full_week for it in columns]
        yield from _make_derived("Base for 40 hours a week", [say_or(it) for it in whole])


def _make_cell(term: str, column: Column, columns: Sequence[Column], settings: Settings) -> TermCell:
    if term not in column.terms.stated:
        return TermCell(Markup(), (_tell_missing(term, column),), False)
    if term == "conditions" and column.offer:
        return TermCell(_show_conditions(column), (), False)
    shown = escape(show_term(term, column.terms, settings.language))
    return TermCell(shown, tuple(note for note in _find_notes(term, column, columns[0], settings) if note), False)


def _tell_missing(term: str, column: Column) -> str:
    own = term in (*OWN, "market_source")
    if column.offer:
        return "not noted" if own else "not stated"
    return "–" if own else "not noted"


def _tell_limit(kind: str, column: Column) -> str:
    limit = next((it for it in column.limits if it.kind == kind), None)
    if limit is None:
        return ""
    if limit.stands == "unknown":
        return "cannot be held against the base" + (": no rate" if column.totals.base else ", which is not stated")
    return (
        f"the base is {say_amount(limit.by)} {limit.stands}" if limit.by and limit.by.amount else "the base is within"
    )


def _show_conditions(column: Column) -> Markup:
    conditions = find_conditions(column.offer.application.interviews) if column.offer else ()
    return Markup("<br>").join(f"{it.text} ({'met' if it.met else 'open'})" for it in conditions) or Markup("none")


def _find_notes(term: str, column: Column, first: Column, settings: Settings) -> Iterator[str]:
    """What a value is worth, in the journal's currency and in a year, and how it differs from the present job."""
    stated = getattr(column.terms, term)
    money = stated.money if isinstance(stated, Worth) else stated
    yield tell_worth(money, settings) if isinstance(money, Money) else ""
    if term in PARTS:
        yield from _tell_part(term, column, first, settings)
        return
    if term in OWN:
        yield _tell_limit(term, column)
    more = column.against_now
    if more is None:
        return
    if term == "vacation_days" and more.vacation_days is not None:
        worth = f", worth {say_size(more.vacation)}" if more.vacation and more.vacation.amount else ""
        yield _tell(more.vacation_days, "day") + worth
    elif term == "hours_per_week" and more.hours_per_week is not None:
        yield _tell(more.hours_per_week, "hour")
    elif term in ("work_days_onsite", "commute"):
        one, other = getattr(column.terms, term), getattr(first.terms, term)
        if one is not None and other is not None:
            yield _tell(Decimal(one - other), "day" if term == "work_days_onsite" else "minute")
    elif term == "commute_cost" and more.commute_cost:
        yield tell_more(more.commute_cost, " a year")


def _tell_part(term: str, column: Column, first: Column, settings: Settings) -> Iterator[str]:
    part = column.totals.part(term)
    if part.says == "words":
        yield "counts nothing: no amount"
    elif part.says == "uncounted":
        yield _UNCOUNTED.get(part.why, "not counted")
    elif part.yearly and (part.share is not None or _is_worked_out(term, column)):
        mean = " on average over four years" if len(set(part.years)) > 1 else ""
        yield f"{say_amount(part.yearly)} a year{mean}"
    if term == "base" and column.against_now and column.against_now.base:
        yield tell_more(column.against_now.base)
    elif term != "base" and column.against_now and part.yearly:
        more = find_gap(part.yearly, first.totals.part(term).yearly, settings)
        if more:
            yield tell_more(more)


def _is_worked_out(term: str, column: Column) -> bool:
    """Whether the year's amount is another than the one that is written."""
    stated = getattr(column.terms, term)
    money = stated if isinstance(stated, Money) else stated.money
    return term in ("equity", "signing_bonus") or money is None or money.period != "year"


def _make_totals(columns: Sequence[Column], settings: Settings) -> Iterator[TermRow]:
    rows = (
        ("Guaranteed a year", [it.totals.guaranteed for it in columns], "guaranteed"),
        ("First year", [it.totals.first_year for it in columns], "first_year"),
        ("A year, over four years", [it.totals.yearly for it in columns], "yearly"),
    )
    for label, amounts, name in rows:
        if any(amounts):
            most = _find_most(columns, amounts)
            yield TermRow(
                label,
                tuple(
                    _make_total(column, amount, name, amount == most, settings)
                    for column, amount in zip(columns, amounts, strict=True)
                ),
            )


def _make_total(column: Column, amount: Money | None, name: str, most: bool, settings: Settings) -> TermCell:
    if amount is None:
        return TermCell(Markup(), ("cannot be told without a base",), False)
    least = "at least " if column.totals.uncounted and name != "guaranteed" else ""
    more = getattr(column.against_now, name) if column.against_now else None
    notes = (tell_worth(amount, settings), tell_more(more) if more else "")
    return TermCell(escape(least + _tie(say_amount(amount))), tuple(note for note in notes if note), most)


def _find_most(columns: Sequence[Column], amounts: Sequence[Money | None]) -> Money | None:
    """The highest among several offers, where all of them are in one currency."""
    known = [amount for column, amount in zip(columns, amounts, strict=True) if column.offer and amount]
    if len(known) < 2 or len({it.currency for it in known}) > 1 or len({it.amount for it in known}) == 1:
        return None
    return max(known, key=lambda it: it.amount)


def _tell_hours(column: Column) -> tuple[str, ...]:
    more = column.against_now.commute_hours if column.against_now else None
    return () if more is None else (_tell(more, "hour", places=0),)


def say_or(money: Money | None) -> str:
    return _tie(say_amount(money)) if money else ""


def _tie(words: str) -> str:
    """On one line, in the narrow columns of a table."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _say_hours(hours: Decimal | None) -> str:
    return say_count(hours, "hour", 0) if hours is not None else ""


def tell_more(money: Money, per: str = "") -> str:
    """`15,000 USD more than now`."""
    if not money.amount:
        return "the same as now"
    return f"{say_size(money)}{per} {'more' if money.amount > 0 else 'less'} than now"


def _tell(number: Decimal, noun: str, places: int = 2) -> str:
    if not number:
        return "the same as now"
    return f"{say_count(abs(number), noun, places)} {'more' if number > 0 else 'fewer'} than now"
