"""The sentences about offers: whatever the offers are there is one, and it says only what holds."""

import re
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from journal_tool.analysis.offers.comparison import compare, find_difference
from journal_tool.model.interview import Entry, Interview
from journal_tool.model.journal import Journal
from journal_tool.model.money import Money, Period, Worth
from journal_tool.model.offer import Terms
from journal_tool.rendering.offer_words import tell_answer, tell_pay, tell_scores, tell_unstated, tell_weighing
from journal_tool.settings import Settings

DAY = date(2026, 4, 10)
AMOUNTS = st.one_of(st.integers(0, 10**15).map(Decimal), st.integers(0, 300).map(lambda it: Decimal(it) / 3))
PERIODS: st.SearchStrategy[Period] = st.sampled_from(["year", "month", "hour"])
MONEY = st.builds(Money, AMOUNTS, st.sampled_from(["USD", "EUR", "CAD", ""]), PERIODS)
WORTHS = st.one_of(
    st.none(),
    st.builds(lambda money, years: Worth("…", money, years=years), MONEY, st.sampled_from([None, Decimal(3)])),
    st.builds(lambda share: Worth("…", percent=Decimal(share)), st.integers(0, 1000)),
)
SCORES = st.dictionaries(st.sampled_from(["growth", "team", "canteen"]), st.integers(1, 10))
SETTINGS = st.builds(
    Settings,
    currency=st.sampled_from(["", "USD"]),
    rates=st.sampled_from([{}, {"EUR": Decimal("1.07")}]),
    weights=st.sampled_from([{}, {"money": 5, "growth": 3, "team": 100}]),
)


@st.composite
def some_terms(draw: st.DrawFn) -> Terms:
    values = {
        "base": draw(st.none() | MONEY),
        "bonus": draw(WORTHS),
        "equity": draw(WORTHS),
        "signing_bonus": draw(WORTHS),
        "scores": draw(SCORES),
    }
    stated = tuple(key for key, value in values.items() if value)
    return Terms(stated=stated, **{key: values[key] for key in stated})


def journal_of(offers: list[Terms], current: Terms | None, settings: Settings) -> Journal:
    found = [
        Interview(f"{number}.md", f"Company {'ABCD'[number]}", "Baker", date(2026, 4, 8), stage="offer", terms=terms)
        for number, terms in enumerate(offers)
    ]
    return Journal(settings, tuple(Entry(it.path, it) for it in found), current=current)


@given(st.lists(some_terms(), max_size=4), st.none() | some_terms(), SETTINGS)
def test_there_is_a_sentence_whatever_the_offers_are(
    offers: list[Terms], current: Terms | None, settings: Settings
) -> None:
    comparison = compare(journal_of(offers, current, settings), DAY)
    told = [tell_pay(comparison, settings), *tell_scores(comparison), *tell_weighing(comparison)]
    told += [tell_unstated(column) for column in comparison.columns]
    told += [tell_answer(column, journal_of(offers, current, settings), DAY) for column in comparison.open]
    assert told[0]
    assert not any(re.search(r"None|Money\(|  |\bnan\b", sentence) for sentence in told)
    assert "0 USD more" not in re.sub(r"\d,?0 USD", "", told[0])


@given(some_terms(), some_terms())
def test_what_is_said_of_two_is_the_difference_between_them(one: Terms, other: Terms) -> None:
    settings = Settings(currency="USD", rates={"EUR": Decimal("1.07"), "CAD": Decimal("0.7")})
    comparison = compare(journal_of([one, other], None, settings), DAY)
    more = find_difference(*comparison.offers, settings)
    words = tell_pay(comparison, settings)
    if not more.years or more.first_year is None:
        assert words.endswith("so the pay cannot be compared yet")
    elif "more in the first year" in words:
        ahead = comparison.offers[0 if more.first_year.amount > 0 else 1]
        assert words.startswith(f"{ahead.name} pays")
