"""Laws of offers: merging, totals, the order of a comparison, and that the turning weight really turns."""

from decimal import Decimal

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from offer_text import comparison_of, journal_of, offer

from journal_tool.analysis.offers.scores import Scores
from journal_tool.analysis.offers.terms import merge_terms, merge_two
from journal_tool.analysis.offers.totals import find_totals
from journal_tool.analysis.offers.turning import find_lead, find_turns
from journal_tool.model.money import Money, Period, Worth
from journal_tool.model.offer import Terms
from journal_tool.settings import Settings

AMOUNTS = st.integers(0, 10**7).map(lambda cents: Decimal(cents) / 100)
SETTINGS = Settings(currency="USD", attainment=Decimal("0.9"), rates={"EUR": Decimal("1.08")})
CURRENCIES = st.sampled_from(["USD", "EUR", ""])
PERIODS: st.SearchStrategy[Period] = st.sampled_from(["year", "month", "week", "day", "hour"])
MONEY = st.builds(Money, AMOUNTS, CURRENCIES, PERIODS)
WORTHS = st.one_of(
    st.builds(
        lambda money, years: Worth("…", money, years=years), MONEY, st.sampled_from([None, Decimal(2), Decimal(5)])
    ),
    st.builds(lambda share: Worth("…", percent=Decimal(share)), st.integers(0, 40)),
    st.just(Worth("words")),
    st.just(Worth("none")),
    st.none(),
)
NUMBERS = st.sampled_from([None, Decimal(1), Decimal("37.5"), Decimal(40)])
VALUES = {
    "base": st.none() | MONEY,
    "bonus": WORTHS,
    "premiums": WORTHS,
    "allowances": WORTHS,
    "signing_bonus": WORTHS,
    "equity": WORTHS,
    "benefits": WORTHS,
    "pension": WORTHS,
    "vacation_days": NUMBERS,
    "hours_per_week": NUMBERS,
    "scores": st.dictionaries(st.sampled_from(["growth", "team"]), st.integers(1, 10)),
}


@st.composite
def some_terms(draw: st.DrawFn) -> Terms:
    stated = draw(st.lists(st.sampled_from(sorted(VALUES)), unique=True))
    return Terms(stated=tuple(stated), **{key: draw(VALUES[key]) for key in stated})


@given(some_terms(), some_terms(), some_terms())
def test_merging_is_associative_and_saying_nothing_changes_nothing(one: Terms, two: Terms, three: Terms) -> None:
    assert merge_two(merge_two(one, two), three) == merge_two(one, merge_two(two, three))
    assert merge_two(one, Terms()) == one == merge_two(Terms(), one)


@given(some_terms())
def test_saying_the_same_again_changes_nothing(terms: Terms) -> None:
    assert merge_two(terms, terms) == terms


@given(some_terms())
def test_totals_are_the_sum_of_their_parts_and_the_mean_of_their_years(terms: Terms) -> None:
    totals = find_totals(terms, SETTINGS)
    if totals.base is None:
        assert totals.years == () and totals.guaranteed is None
        return
    assert totals.first_year and totals.yearly and totals.guaranteed
    assert totals.first_year.amount == sum(it.first_year.amount for it in totals.parts if it.first_year)
    assert abs(totals.yearly.amount - sum(it.yearly.amount for it in totals.parts if it.yearly)) < Decimal("1e-15")
    assert {it.currency for it in totals.years} == {totals.currency}
    assert totals.guaranteed.amount <= min(it.amount for it in totals.years)


@given(
    some_terms(),
    st.sampled_from(["base", "bonus", "premiums", "allowances", "signing_bonus", "equity", "benefits", "pension"]),
    AMOUNTS,
)
def test_more_of_a_part_is_never_less_in_total(terms: Terms, part: str, more: Decimal) -> None:
    value = getattr(terms, part)
    money = value.money if isinstance(value, Worth) else value
    if money is None:
        return
    raised = msgspec.structs.replace(money, amount=money.amount + more)
    other = msgspec.structs.replace(value, money=raised) if isinstance(value, Worth) else raised
    before = find_totals(terms, SETTINGS)
    after = find_totals(msgspec.structs.replace(terms, **{part: other}), SETTINGS)
    assert len(before.years) == len(after.years)
    assert all(a.amount >= b.amount for a, b in zip(after.years, before.years, strict=True))
    if before.yearly and before.guaranteed and after.yearly and after.guaranteed:
        assert after.yearly.amount >= before.yearly.amount
        assert after.guaranteed.amount >= before.guaranteed.amount


@given(some_terms(), st.booleans())
def test_a_part_that_is_named_is_never_worth_less_than_one_that_is_not(terms: Terms, percent: bool) -> None:
    worth = Worth("…", percent=Decimal(5)) if percent else Worth("…", Money(Decimal(100), "USD"))
    without = msgspec.structs.replace(terms, pension=None)
    totals = find_totals(msgspec.structs.replace(terms, pension=worth), SETTINGS)
    assert all(a.amount >= b.amount for a, b in zip(totals.years, find_totals(without, SETTINGS).years, strict=True))


TEXTS = (
    offer("Aster", day="2026-04-01", base="50000 USD", scores="{growth: 8, team: 6}", respond_by="2026-04-20"),
    offer("Aster", day="2026-04-03", base="52000 USD", signing_bonus="2000 USD"),
    offer("Birch", day="2026-04-02", base="51000 USD", scores="{growth: 7, team: 8}"),
    offer("Birch", day="2026-04-06", pension="3%", bonus="none"),
)


@given(st.permutations(TEXTS))
def test_what_the_files_are_called_does_not_matter(texts: list[str]) -> None:
    found, usual = comparison_of(*texts), comparison_of(*TEXTS)
    assert [(it.name, it.terms, it.totals, it.scores) for it in found.offers] == [
        (it.name, it.terms, it.totals, it.scores) for it in usual.offers
    ]
    assert (found.lead, found.turns) == (usual.lead, usual.turns)


def test_merging_step_by_step_is_merging_all() -> None:
    entries = journal_of(*TEXTS[:2]).interviews
    (column,) = comparison_of(*TEXTS[:2]).offers
    assert column.offer is not None
    assert column.offer.steps[-1].after == merge_terms(entries) == column.terms


CRITERIA = ("money", "growth", "team", "commute")
SCORES = st.dictionaries(st.sampled_from(CRITERIA), st.fractions(0, 10, max_denominator=30)).map(
    lambda scores: Scores(by_criterion=scores)
)


@given(SCORES, SCORES, st.fixed_dictionaries({name: st.integers(0, 9) for name in CRITERIA}))
def test_on_the_two_sides_of_a_turn_another_is_ahead(one: Scores, other: Scores, weights: dict[str, int]) -> None:
    lead = find_lead(one, other, weights)
    for turn in find_turns(one, other, weights):
        assert lead is not None
        steps = (turn.weight,) if turn.weight is not None else ()
        for weight in steps:
            less, at, more = (
                _find_lead_at(one, other, weights, turn.criterion, weight + it * weight / 7) for it in (-1, 0, 1)
            )
            assert at == 0
            assert less * more < 0
            assert turn.of == weight + sum(weights[it] for it in _shared(one, other, weights) if it != turn.criterion)
            if lead:
                # The side that is not turned yet is the one on which the weight is now.
                assert (turn.now < weight) is turn.more
                assert (less if turn.more else more) * lead > 0
        if turn.weight is None and lead:
            for weight in (1, 7, 10**6):
                assert _find_lead_at(one, other, weights, turn.criterion, weight) * lead > 0


def _shared(one: Scores, other: Scores, weights: dict[str, int]) -> list[str]:
    return [it for it in weights if weights[it] and it in one.by_criterion and it in other.by_criterion]


def _find_lead_at(one, other, weights, criterion, weight):  # type: ignore[no-untyped-def]
    """The lead in the sum with another weight of one criterion, reckoned in the plainest way."""
    changed = {**weights, criterion: weight}
    return sum(changed[it] * (one.by_criterion[it] - other.by_criterion[it]) for it in _shared(one, other, weights))
