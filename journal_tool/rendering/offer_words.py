"""What a comparison of offers finds, in sentences that the page and `journal offers` share: only what holds."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from journal_tool.analysis.business_days import find_business_days
from journal_tool.analysis.offers.assumptions import EXPECTED
from journal_tool.analysis.offers.comparison import Column, Comparison, Difference, find_difference
from journal_tool.analysis.offers.money import convert
from journal_tool.analysis.offers.offer import Offer
from journal_tool.analysis.offers.parts import find_mean
from journal_tool.analysis.offers.scores import MONEY
from journal_tool.analysis.offers.turning import Turn
from journal_tool.analysis.offers.wording import NAMES, round_amount, say_amount, say_number, say_size
from journal_tool.likeness import fold
from journal_tool.model.journal import Journal
from journal_tool.model.money import Money
from journal_tool.phrases import begun, continued, counted, listed, worded
from journal_tool.rendering.dates import render_day
from journal_tool.rendering.words import STATES, render_number
from journal_tool.settings import Settings

LIMITS = {"walk_away": "The least you take", "target": "Your target", "market": "The market"}
"""The writer's own figures."""

HEAVIEST = 100
"""What journal.toml lets a criterion count at most: a weight above that turns nothing."""


def tell_pay(comparison: Comparison, settings: Settings) -> str:
    """The finding about money: of the offers that can still be chosen, or of the one that was."""
    columns = comparison.open
    if not columns:
        return _tell_decided(comparison)
    if len(columns) == 1:
        return _tell_one(columns[0])
    ranked = _rank(columns, settings)
    if ranked is None:
        return _tell_hindrance(columns)
    one, other = ranked[:2]
    words = _tell_two(one, other, find_difference(one, other, settings), len(columns) > 2)
    least = ", as far as both say what they pay" if is_part_of_it(one) or is_part_of_it(other) else ""
    return f"{f'Of {len(columns)} open offers, ' if len(columns) > 2 else ''}{words}{least}"


def is_part_of_it(column: Column) -> bool:
    """Whether an offer may well be worth more than its totals: something is not stated, or could not be counted."""
    return any(
        part.says in ("words", "uncounted") or (part.says == "unstated" and part.term in EXPECTED)
        for part in column.totals.parts
    )


def tell_unstated(column: Column) -> str:
    """`Quillfoot Foods says nothing about benefits and pension`; empty where nothing is left open."""
    parts = (part for part in column.totals.parts if part.says == "unstated")
    words = [NAMES[part.term] for part in parts if part.term in ("base", *EXPECTED)]
    return f"{column.name} says nothing about {listed(words, 'or')}" if words else ""


def tell_answer(column: Column, journal: Journal, day: date) -> str:
    """`Answer Quillfoot Foods by Fri 20 March: 4 business days left`; empty unless it is to be answered."""
    by = column.offer.answer_by if column.offer and column.offer.is_open else None
    if column.offer is None or by is None:
        return ""
    words = render_day(by, journal.settings.language, day)
    unnamed = tell_unnamed(column.offer, journal, day)
    named = f" ({unnamed})" if unnamed else ""
    if by < day:
        return f"Your answer to {column.name} was due on {words}{named}"
    left = find_business_days(journal).between(day, by + timedelta(days=1))
    when = "today" if by == day else f"{counted(left, 'business day')} left"
    return f"Answer {column.name} by {words}{named}: {when}"


def tell_unnamed(offer: Offer, journal: Journal, day: date) -> str:
    """Why the day for the answer is not theirs; empty where it is."""
    if offer.mistyped:
        noted = render_day(offer.mistyped, journal.settings.language, day)
        return f"{noted}, as noted, lies before their offer"
    return "" if offer.respond_by else "they named no day"


def _tell_decided(comparison: Comparison) -> str:
    accepted = [it.name for it in comparison.offers if it.offer and it.offer.state == "accepted"]
    if accepted:
        return f"You accepted {listed(accepted)}"
    if not comparison.offers:
        return "No offer to weigh yet"
    if len(comparison.offers) == 1 and comparison.offers[0].offer:
        ending = STATES[comparison.offers[0].offer.state][0]
        return f"No open offer; {comparison.offers[0].name}: {continued(ending)}"
    return f"No open offer; {counted(len(comparison.offers), 'offer')} decided"


def _tell_one(column: Column) -> str:
    totals, more = column.totals, column.against_now
    if totals.first_year is None or totals.yearly is None:
        return f"{column.name} has named no base, so there is nothing to add up yet"
    if more and more.years:
        so_far = ", as far as they say what they pay" if is_part_of_it(column) else ""
        return f"{_tell_against_now(column.name, more.years)}{so_far}"
    least = "at least " if is_part_of_it(column) else ""
    if totals.first_year == totals.yearly:
        return f"{column.name} pays {least}{say_amount(totals.first_year)} a year"
    mean = f"{say_amount(totals.yearly)} a year over four years"
    return f"{column.name} pays {least}{say_amount(totals.first_year)} in the first year, and {mean}"


def _tell_against_now(name: str, years: Sequence[Money]) -> str:
    first, later, when = _round(years)
    if not when:
        if not first.amount:
            return f"{name} pays what you have now"
        return f"{name} pays {say_size(first)} {_side(first)} a year than you have now"
    if not first.amount:
        return f"{name} pays what you have now in the first year, and {say_size(later)} {_side(later)} {when}"
    if not later.amount:
        return f"{name} pays {say_size(first)} {_side(first)} than you have now in the first year, and the same {when}"
    return (
        f"{name} pays {say_size(first)} {_side(first)} than you have now in the first year, "
        f"and {say_size(later)} {_side(later)} {when}"
    )


def _tell_two(one: Column, other: Column, more: Difference, several: bool) -> str:
    """Of two columns the first pays more over four years, but not in every year."""
    first, later, when = _round(more.years)
    if not when:
        if not first.amount:
            return f"{one.name} and {other.name} pay the same"
        return f"{one.name} pays {say_size(first)} more a year than {other.name}"
    if not first.amount:
        return (
            f"{one.name} and {other.name} pay the same in the first year, and {one.name} {say_size(later)} more {when}"
        )
    ahead, behind = (one, other) if first.amount > 0 else (other, one)
    words = f"{ahead.name} pays {say_size(first)} more in the first year"
    if several:
        words += f" than {behind.name}"
    if not later.amount:
        return f"{words}, and the same {when}"
    if (later.amount > 0) == (first.amount > 0):
        return f"{words}, and {say_size(later)} more {when}"
    return f"{words}, {behind.name} {say_size(later)} more {when}"


def _round(years: Sequence[Money]) -> tuple[Money, Money, str]:
    """The first of four years, and what follows on it, to the unit, as both are told.

    That is the same each year after, or else what the four come to on average; nothing more to tell is an empty word.
    """
    first, *rest = map(round_amount, years)
    mean = round_amount(find_mean(tuple(years)) or first)
    if all(it == rest[0] for it in rest):
        return first, rest[0], "" if rest[0] == first else "each year after"
    return first, mean, "a year over four years"


def _tell_hindrance(columns: Sequence[Column]) -> str:
    """Why the pay of several offers cannot be compared."""
    without = [it.name for it in columns if it.totals.base is None]
    if without:
        verb = "has" if len(without) == 1 else "have"
        return f"{listed(without)} {verb} named no base, so the pay cannot be compared yet"
    currencies = list(dict.fromkeys(it.totals.currency or "no currency" for it in columns))
    offers = counted(len(columns), "offer")
    return f"{offers} in {listed(currencies)}: journal.toml has no rate to compare them by"


def _rank(columns: Sequence[Column], settings: Settings) -> list[Column] | None:
    """By what four years bring, the most first; None where any of them cannot be compared with the first."""
    gaps = [find_difference(columns[0], it, settings).yearly for it in columns]
    known = [gap.amount for gap in gaps if gap]
    if len(known) < len(columns):
        return None
    # All gaps are in one currency, since each has the first column in it: the smaller, the more the other one pays.
    order = sorted(range(len(columns)), key=lambda place: known[place])
    return [columns[place] for place in order]


def _side(money: Money) -> str:
    return "more" if money.amount > 0 else "less"


def tell_rates(comparison: Comparison, settings: Settings) -> str:
    """By which rates columns in other currencies are held against each other; empty where all are in one."""
    used = dict.fromkeys(it.totals.currency for it in comparison.columns if it.totals.currency)
    if len(used) < 2:
        return ""
    rates = [(it, settings.rates[it]) for it in used if it in settings.rates]
    told = listed([f"1 {code} = {render_number(rate)} {settings.currency}" for code, rate in rates])
    how = f"compared at {told}" if told else "not compared, because journal.toml has no rates"
    return f"Each offer is in its own currency, {how}."


def tell_worth(money: Money | None, settings: Settings) -> str:
    """`worth 4,860 CAD`: of an amount in another currency than the journal's, where there is a rate."""
    if money is None or money.currency in ("", settings.currency):
        return ""
    home = convert(money, settings.currency, settings) if settings.currency else None
    return f"worth {say_amount(home)}" if home else ""


def tell_assumptions(columns: Sequence[Column]) -> Iterator[tuple[str, str]]:
    """What the totals rest on: each sentence once, with those whom it is about, or nothing where it is all of them."""
    whom: dict[str, list[str]] = {}
    for column in columns:
        for sentence in column.totals.assumptions:
            whom.setdefault(sentence, []).append(column.name)
    for sentence, names in whom.items():
        yield sentence, "" if len(names) == len(columns) else listed(names)


def tell_scores(comparison: Comparison) -> Iterator[str]:
    """Who is ahead by scores and weights, and at which weight of one criterion that would turn."""
    if not comparison.leaders or comparison.lead is None:
        return
    one, other = (column.name for column in comparison.leaders)
    if not comparison.lead:
        yield f"By scores and weights {one} and {other} are level."
        return
    yield f"By scores and weights {one} is ahead of {other}, by {say_number(comparison.lead)} of 10 points."
    turns = [turn for turn in comparison.turns if turn.weight is not None and turn.weight < HEAVIEST]
    if turns:
        yield f"{one} stays ahead unless {listed([_tell_turn(it) for it in turns], 'or')}."
    firm = [worded(it.criterion).lower() for it in comparison.turns if it not in turns]
    if firm:
        which = "No other" if turns else "No"
        yield f"{which} weight turns that: however much {listed(firm, 'or')} counts, it stays so."


def _tell_turn(turn: Turn) -> str:
    """The others' weights do not change, and so what it would be a part of changes with it."""
    weight, whole = (say_number(number or Fraction(), 1) for number in (turn.weight, turn.of))
    side = "more" if turn.more else "less"
    return f"{worded(turn.criterion).lower()} counts {side} than {weight} of {whole} (now {turn.now})"


def tell_weighing(comparison: Comparison) -> Iterator[str]:
    """How scores were made, and which are missing."""
    weighing = comparison.weighing
    scored = [column for column in comparison.columns if column.scores.by_criterion]
    if not scored:
        return
    if any(fold(name) == MONEY for name in weighing.weights):
        yield (
            "Money is scored by the mean of four years unless you score it yourself: 10 for the highest, "
            "and for another its share of that."
        )
    for column in scored:
        if column.scores.missing:
            names = [worded(it).lower() for it in column.scores.missing]
            yield f"{column.name} has no score for {listed(names)}, so {_it(names)} counts for nobody."
    if weighing.unweighted:
        names = [worded(it).lower() for it in weighing.unweighted]
        has = "has" if len(names) == 1 else "have"
        yield f"{begun(listed(names))} {has} no weight in journal.toml, and {_it(names)} counts nothing."


def _it(names: Sequence[str]) -> str:
    return "it" if len(names) == 1 else "each of them"
