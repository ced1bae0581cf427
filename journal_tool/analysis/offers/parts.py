"""The parts of an offer: what each pays in each of four years, or why it counts nothing.

`find_parts(terms, settings) -> tuple[Part, ...]`, in the order of `PARTS`. Amounts are exact.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from journal_tool.analysis.offers.currency import bring_home
from journal_tool.analysis.offers.money import find_yearly_apart, find_yearly_base
from journal_tool.model.money import Money, Worth
from journal_tool.model.offer import Terms
from journal_tool.model.value import Value
from journal_tool.settings import Settings

YEARS = 4
"""How many years of an offer are looked at: equity comes over four as a rule."""

PARTS = ("base", "bonus", "premiums", "allowances", "benefits", "pension", "equity", "signing_bonus")
"""The parts that totals are made of, in the order of every list."""

ONCE = ("signing_bonus", "relocation")
"""What is paid once."""

EQUITY_YEARS = Decimal(4)
"""Over how many years shares are counted where the terms do not say it."""

NOTHING = frozenset(
    "none no nothing nil zero n/a na nein kein keine nichts aucun aucune non rien ninguno ninguna nada "
    "nenhum nenhuma não".split()
) | {""}
"""How a part is said not to be offered."""

Says = Literal["amount", "none", "words", "uncounted", "unstated"]


class Part(Value, frozen=True):
    """One part of an offer.

    `says` is `amount` where it is counted; `none` where they said that there is none; `words` where it has no money
    value; `uncounted` where it has one that cannot be counted, and `why` is then `base` (a percentage of nothing),
    `rate` (another currency, without a rate), `currency` (none written, where there are several) or `unread` (a
    mistake in it, see the problems of the entry). `text` is what the writer wrote of it, empty for the base. `years`
    is what it pays in each of four years, in the offer's currency; empty unless it is counted. `share` is the
    percentage of the base that it is, if it is one.
    """

    term: str
    says: Says
    text: str = ""
    years: tuple[Money, ...] = ()
    why: Literal["", "base", "rate", "currency", "unread"] = ""
    share: Decimal | None = None

    @property
    def first_year(self) -> Money | None:
        return self.years[0] if self.years else None

    @property
    def yearly(self) -> Money | None:
        """The mean of the four years."""
        return find_mean(self.years)


def find_mean(years: tuple[Money, ...]) -> Money | None:
    """What a year brings on average."""
    if not years:
        return None
    return Money(sum((it.amount for it in years), Decimal()) / len(years), years[0].currency)


def find_parts(terms: Terms, settings: Settings) -> tuple[Part, ...]:
    """All of them, also those that nobody has said anything about."""
    base = _count_base(terms, settings)
    return (base, *(_count(term, terms, base, settings) for term in PARTS[1:]))


def find_worth(terms: Terms, term: str, settings: Settings) -> Part:
    """One part for itself, like `relocation`, which is paid once and in no total."""
    return _count(term, terms, Part("base", "unstated"), settings)


def _count_base(terms: Terms, settings: Settings) -> Part:
    base = find_yearly_base(terms)
    if base is None:
        return Part("base", "uncounted", why="unread") if "base" in terms.stated else Part("base", "unstated")
    home = bring_home(base, terms, settings)
    return Part("base", "amount", years=_every_year(home)) if home else Part("base", "uncounted", why="currency")


def _count(term: str, terms: Terms, base: Part, settings: Settings) -> Part:
    worth: Worth | None = getattr(terms, term)
    if worth is None:
        return Part(term, "none" if term in terms.stated else "unstated")
    if worth.percent is not None:
        return _count_share(term, worth, base, settings)
    if worth.money is None:
        return Part(term, "none" if _is_none(worth.text) else "words", worth.text)
    money = bring_home(worth.money, terms, settings)
    if money is None:
        return Part(term, "uncounted", worth.text, why="rate" if worth.money.currency else "currency")
    return Part(term, "amount", worth.text, _scale(tuple(_pay(term, worth, money, terms)), term, settings))


def _count_share(term: str, worth: Worth, base: Part, settings: Settings) -> Part:
    share = worth.percent
    if share is None or base.first_year is None:
        return Part(term, "uncounted", worth.text, why="base", share=share)
    of_base = Money(base.first_year.amount * share / 100, base.first_year.currency)
    return Part(term, "amount", worth.text, _scale(_every_year(of_base), term, settings), share=share)


def _pay(term: str, worth: Worth, money: Money, terms: Terms) -> Iterator[Money]:
    """What is paid in each year: once, over some years at an even pace, or every year."""
    if (money.period != "year" or worth.yearly) and term not in ONCE:
        yield from _every_year(find_yearly_apart(money, terms))
        return
    over = worth.years or (Decimal(1) if term in ONCE else EQUITY_YEARS if term == "equity" else None)
    for year in range(YEARS):
        part = min(max(over - year, Decimal()), Decimal(1)) / over if over else Decimal(1)
        yield Money(money.amount * part, money.currency)


def _scale(years: tuple[Money, ...], term: str, settings: Settings) -> tuple[Money, ...]:
    if term != "bonus":
        return years
    return tuple(Money(it.amount * settings.attainment, it.currency) for it in years)


def _every_year(money: Money) -> tuple[Money, ...]:
    return (money,) * YEARS


def _is_none(text: str) -> bool:
    return text.strip(" .-").casefold() in NOTHING
