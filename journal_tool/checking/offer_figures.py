"""What keeps the figures of an offer from being reckoned, or lets them rest on a guess: each is named with its fix."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from journal_tool.analysis.offers.currency import find_amounts, find_currency
from journal_tool.analysis.offers.money import HOURS, convert
from journal_tool.analysis.offers.open_points import is_without_years
from journal_tool.analysis.offers.parts import EQUITY_YEARS
from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.analysis.offers.wording import say_amount, say_number
from journal_tool.checking.check import Subject
from journal_tool.checking.places import at_value
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money, Worth
from journal_tool.model.offer import Terms
from journal_tool.model.place import START, Span
from journal_tool.model.problem import Problem, Severity
from journal_tool.model.rule import Kind, Rule
from journal_tool.model.vocabulary import DECIDING
from journal_tool.phrases import listed
from journal_tool.settings import FILE_NAME, Settings

NO_BASE = Rule(
    "J512",
    Severity.HINT,
    "an offer without a base salary",
    "As long as no entry of the offer states `base`, it cannot be compared with others, with your limits, or with "
    "the job you have. If they have not named a figure, ask.",
    "stage: offer\nvacation_days: 25\n",
    "stage: offer\nvacation_days: 25\nbase: 92000 USD\n",
)
SHARE_OF_NOTHING = Rule(
    "J521",
    Severity.WARNING,
    "a percentage of nothing",
    "A bonus, a pension or a premium in % is a part of the base. As long as no entry of the offer states `base`, it "
    "counts nothing.",
    "stage: offer\nbonus: 10%\n",
    "stage: offer\nbonus: 10%\nbase: 92000 USD\n",
)
HOURS_UNKNOWN = Rule(
    "J522",
    Severity.HINT,
    "pay by the hour without the hours of a week",
    "What an hourly pay comes to in a year depends on how many hours a week it is paid for. Where nothing says that, "
    "40 are counted.",
    "stage: offer\nbase: 31 USD per hour\n",
    "stage: offer\nbase: 31 USD per hour\nhours_per_week: 36\n",
)
EQUITY_WITHOUT_YEARS = Rule(
    "J523",
    Severity.HINT,
    "shares without the time over which they come",
    "Shares seldom come all at once. Without the years they are counted over four, which is usual and may be wrong.",
    "stage: offer\nbase: 92000 USD\nequity: 40000 USD\n",
    "stage: offer\nbase: 92000 USD\nequity: 40000 USD over 3 years\n",
)
NO_RATE = Rule(
    "J524",
    Severity.WARNING,
    "a currency without a rate",
    "Amounts in several currencies are only added up and compared by rates that you give, in the part `[offers]` of "
    "journal.toml: what one unit of the currency is worth in the journal's own. Without a rate an amount counts "
    "nothing.",
    "stage: offer\nbase: 92000 USD\nsigning_bonus: 5000 EUR\n",
    "stage: offer\nbase: 92000 USD\nsigning_bonus: 5400 USD\n",
)
OTHER_CURRENCY = Rule(
    "J525",
    Severity.HINT,
    "an amount in the journal's currency beside a base in another",
    "An amount without a currency is in that of the journal. In an offer that is in another one, it was perhaps "
    "forgotten. Shares, a move and the way to work may well be paid in another currency, and are not asked about.",
    '=== journal.toml\ncurrency = "USD"\n\n[offers]\nrates = { CAD = 0.73 }\n'
    "=== 2026-03-12-northwind.md\n---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\nstage: offer\n"
    "base: 92000 CAD\ntarget: 99000\n---\n",
    '=== journal.toml\ncurrency = "USD"\n\n[offers]\nrates = { CAD = 0.73 }\n'
    "=== 2026-03-12-northwind.md\n---\ncompany: Northwind Labs\nrole: Data Analyst\ndate: 2026-03-12\nstage: offer\n"
    "base: 92000 CAD\ntarget: 99000 CAD\n---\n",
    Kind.JOURNAL,
)

ELSEWHERE = ("equity", "relocation", "commute_cost")
"""What may well be paid in another currency than the base."""


class Side(NamedTuple):
    """An offer that nothing has decided, or the present job: what it states, and where; `whose` is its name."""

    terms: Terms
    entries: tuple[Interview, ...]
    settings: Settings
    whose: str

    def place(self, term: str) -> tuple[str, Span]:
        """The file and the span of the newest statement of a term."""
        for interview in reversed(self.entries):
            if term in interview.terms.stated:
                return interview.path, at_value(interview, term)
        place = self.settings.places.get(f"current.{term}")
        return FILE_NAME, place.value if place else START


def find_sides(subject: Subject) -> Iterator[Side]:
    """The offers that are still to be weighed, and the present job where there are any."""
    journal, found = subject.journal, False
    for application in subject.offered:
        entries = find_offer_entries(application.interviews, subject.day)
        if entries and not any(it.outcome in DECIDING for it in application.interviews):
            found = True
            yield Side(merge_terms(entries), entries, journal.settings, "this offer")
    if found and journal.current:
        yield Side(journal.current, (), journal.settings, "`[current]`")


def find_shares_of_nothing(subject: Subject) -> Iterator[Problem]:
    """One problem for each offer, at the first part that is one. A base that cannot be read has its own."""
    for side in find_sides(subject):
        shares = _find_shares(side.terms)
        base = side.terms.base
        if shares and ("base" not in side.terms.stated or (base and not base.amount)):
            words = listed([f"`{term}` ({say_number(share)}%)" for term, share in shares])
            verb, what = ("are parts", "they count") if len(shares) > 1 else ("is a part", "it counts")
            message = f"{words} {verb} of a base that {_nobody(side)} states, so {what} nothing"
            help = "add a line like `base: 92000 USD`; if they have named no figure, ask for it"
            yield SHARE_OF_NOTHING.at(*side.place(shares[0][0]), message, help)


def find_offers_without_base(subject: Subject) -> Iterator[Problem]:
    """Where a part in % lacks it too, that is said instead."""
    for side in find_sides(subject):
        if side.entries and "base" not in side.terms.stated and not _find_shares(side.terms):
            message = "no entry of this offer states a `base` salary"
            help = "add a line like `base: 92000 USD`; if they have named no figure, ask for it"
            newest = side.entries[-1]
            yield NO_BASE.at(newest.path, at_value(newest, "stage"), message, help)


def _find_shares(terms: Terms) -> list[tuple[str, Decimal]]:
    """The parts in % of the base, in the order in which they were stated."""
    parts = ((term, getattr(terms, term)) for term in terms.stated)
    return [(term, it.percent) for term, it in parts if isinstance(it, Worth) and it.percent]


def find_unknown_hours(subject: Subject) -> Iterator[Problem]:
    for side in find_sides(subject):
        base = side.terms.base
        if base and base.period == "hour" and "hours_per_week" not in side.terms.stated:
            message = f"{say_amount(base)} is counted for {HOURS} hours a week, because {_nobody(side)} states them"
            yield HOURS_UNKNOWN.at(*side.place("base"), message, "add a line like `hours_per_week: 37.5`")


def find_equity_without_years(subject: Subject) -> Iterator[Problem]:
    for side in find_sides(subject):
        equity = side.terms.equity
        if equity and equity.money and equity.money.amount and is_without_years(equity):
            message = f"`{equity.text}` is counted over {EQUITY_YEARS} years, because nothing is said of the time"
            help = f"write the years behind it: `{equity.text} over 4 years`"
            yield EQUITY_WITHOUT_YEARS.at(*side.place("equity"), message, help)


def find_missing_rates(subject: Subject) -> Iterator[Problem]:
    """One problem for each amount that is in another currency than its base, and for each base that stands alone."""
    sides = list(find_sides(subject))
    settings = subject.journal.settings
    home = settings.currency or next((currency for side in sides if (currency := _find_currency(side))), "")
    for side in sides:
        currency = _find_currency(side)
        for term, money in find_amounts(side.terms):
            if money.currency and not _is_known(money.currency, currency, settings):
                message = f"`{term}` is in {money.currency} and {side.whose} in {currency}, and there is no rate for it"
                yield NO_RATE.at(*side.place(term), message, _advise(money.currency, currency, settings))
        others = any(_find_currency(it) != currency for it in sides)
        if side.terms.base and currency and others and not _is_known(currency, home, settings):
            message = f"{side.whose} is in {currency}, and there is no rate to compare it by with those in {home}"
            yield NO_RATE.at(*side.place("base"), message, _advise(currency, home, settings))


def _find_currency(side: Side) -> str:
    return find_currency(side.terms, side.settings)


def find_other_currencies(subject: Subject) -> Iterator[Problem]:
    own = subject.journal.settings.currency
    for side in find_sides(subject):
        base = side.terms.base
        if own and base and base.currency not in ("", own):
            for term, money in find_amounts(side.terms):
                if money.currency == own and term not in ELSEWHERE:
                    message = f"`{term}` is in {own}, the journal's currency, but the base is in {base.currency}"
                    help = f"if that was meant, write {base.currency} behind the amount; else all is well"
                    yield OTHER_CURRENCY.at(*side.place(term), message, help)


def _nobody(side: Side) -> str:
    return "no entry of this offer" if side.entries else "nothing in `[current]`"


def _is_known(one: str, other: str, settings: Settings) -> bool:
    return not other or convert(Money(Decimal(1), one), other, settings) is not None


def _advise(one: str, other: str, settings: Settings) -> str:
    own = settings.currency or other
    missing = next((it for it in (one, other) if it != own and it not in settings.rates), one)
    line = f"write `rates = {{ {missing} = 1.08 }}` under `[offers]` in journal.toml: what one {missing} is in {own}"
    return line if settings.currency else f'{line}; and `currency = "{own}"` above the first part'
