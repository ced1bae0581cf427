"""What the totals of an offer rest on, in plain sentences: what was taken to be so, and what counts nothing."""

from collections.abc import Iterator, Sequence

from journal_tool.analysis.offers.currency import find_amounts
from journal_tool.analysis.offers.money import DAYS, HOURS, SALARIES, WEEKS
from journal_tool.analysis.offers.open_points import is_without_years
from journal_tool.analysis.offers.parts import EQUITY_YEARS, ONCE, YEARS, Part
from journal_tool.analysis.offers.wording import NAMES, say_amount, say_count, say_number
from journal_tool.model.money import Money, Worth
from journal_tool.model.offer import Terms
from journal_tool.phrases import begun, listed
from journal_tool.settings import Settings

EXPECTED = ("bonus", "equity", "benefits", "pension")
"""What an offer has or has not, and should say; the other parts are extras that nobody misses."""

_WHY = {
    "base": "a percentage of a base that is not stated",
    "currency": "without a currency, and there are several",
}
_MANY = ("premiums", "allowances", "benefits")
"""The names that are plurals."""


def find_assumptions(parts: Sequence[Part], terms: Terms, currency: str, settings: Settings) -> tuple[str, ...]:
    """In the order in which a reader needs them: how the year was made, then each part, then what is left out."""
    counted = {part.term: part for part in parts if part.says == "amount"}
    return (
        *_say_base(counted, terms),
        *_say_currencies(counted, terms, currency, settings),
        *_say_bonus(counted, settings),
        *_say_premiums(counted, terms),
        *_say_years(counted, terms),
        *_say_uncounted(parts, terms, currency),
        *_say_left_out(parts),
    )


def _say_base(counted: dict[str, Part], terms: Terms) -> Iterator[str]:
    if "base" not in counted or terms.base is None:
        yield "No base is stated, so there are no totals."
        return
    base, salaries = terms.base, terms.salaries_per_year
    if base.period == "hour":
        hours = say_number(terms.hours_per_week or HOURS)
        how = f"counts for {hours} hours a week and {WEEKS} weeks a year"
        yield f"{begun(say_amount(base))} {how}{'' if terms.hours_per_week else '; no hours a week are stated'}."
    elif base.period == "month":
        yield f"{say_amount(base)} counts {say_number(salaries or SALARIES)} times a year."
    elif base.period == "week":
        yield f"{say_amount(base)} counts {WEEKS} times a year."
    elif base.period == "day":
        yield f"{say_amount(base)} counts {DAYS} times a year."


def _say_currencies(counted: dict[str, Part], terms: Terms, currency: str, settings: Settings) -> Iterator[str]:
    """By which rate amounts came into the currency of the base."""
    amounts = [money for term, money in find_amounts(terms) if term in counted]
    if currency and not settings.currency and any(not money.currency for money in amounts):
        yield f"Amounts without a currency count as {currency}."
    for other in dict.fromkeys(it.currency for it in amounts if it.currency not in ("", currency)):
        yield f"{other} is turned into {currency} by the rates in journal.toml."


def _say_bonus(counted: dict[str, Part], settings: Settings) -> Iterator[str]:
    if "bonus" in counted:
        share = settings.attainment * 100
        yield (
            "The bonus counts in full." if share == 100 else f"The bonus counts {say_number(share)}% of what it can be."
        )


def _say_premiums(counted: dict[str, Part], terms: Terms) -> Iterator[str]:
    if "premiums" in counted and terms.premiums:
        money = terms.premiums.money
        hourly = f"; {say_amount(money)} counts for every hour of the week" if money and money.period == "hour" else ""
        yield f"Premiums are expected and not promised{hourly}."


def _say_years(counted: dict[str, Part], terms: Terms) -> Iterator[str]:
    for term in counted:
        worth = getattr(terms, term)
        if not isinstance(worth, Worth) or worth.money is None or worth.money.period != "year":
            continue
        if term == "equity" and is_without_years(worth):
            yield f"Equity counts over {EQUITY_YEARS} years, because none are stated; at its value of today."
        elif worth.years and (term not in ONCE or worth.years > 1):
            come, end = ("come", "end") if term in _MANY else ("comes", "ends")
            ends = f", and {end} within these {YEARS}" if worth.years < YEARS else ""
            today = "; at its value of today" if term == "equity" else ""
            yield f"{begun(NAMES[term])} {come} over {say_count(worth.years, 'year')}{ends}{today}."


def _say_uncounted(parts: Sequence[Part], terms: Terms, currency: str) -> Iterator[str]:
    for part in parts:
        if part.says != "uncounted" or part.term == "base":
            continue
        why = _WHY.get(part.why) or f"in {_currency_of(part.term, terms)}, and journal.toml has no rate to {currency}"
        verb, what = ("are", "they count") if part.term in _MANY else ("is", "it counts")
        yield f"The {NAMES[part.term]} ({part.text}) {verb} {why}: {what} nothing."


def _currency_of(term: str, terms: Terms) -> str:
    worth = getattr(terms, term)
    return worth.money.currency if isinstance(worth, Worth) and isinstance(worth.money, Money) else ""


def _say_left_out(parts: Sequence[Part]) -> Iterator[str]:
    words = [f"{NAMES[part.term]} ({part.text})" for part in parts if part.says == "words"]
    if words:
        yield f"In words only, and counted as nothing: {listed(words)}."
    unstated = [NAMES[part.term] for part in parts if part.says == "unstated" and part.term in EXPECTED]
    if unstated:
        yield f"Not stated, and counted as nothing: {listed(unstated)}."
