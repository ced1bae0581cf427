"""What holds of an offer after several conversations about it."""

from datetime import date
from decimal import Decimal

from hand_made import TODAY, on

from journal_tool.analysis.offers.terms import find_offer_entries, merge_terms
from journal_tool.model.interview import Interview
from journal_tool.model.money import Money, Worth
from journal_tool.model.offer import Terms


def offer(day: str, outcome: str = "pending", **terms: object) -> Interview:
    return on(day, "offer", outcome, terms=Terms(stated=tuple(terms), **terms))  # type: ignore[arg-type]


def test_the_newest_value_of_each_term_holds() -> None:
    merged = merge_terms(
        [
            offer("03-09", base=Money(Decimal(92000)), vacation_days=Decimal(20), start=date(2026, 4, 13)),
            offer("03-11", respond_by=date(2026, 3, 19)),
            offer("03-13", base=Money(Decimal(96000)), vacation_days=Decimal(23)),
        ]
    )
    assert merged == Terms(
        stated=("base", "vacation_days", "start", "respond_by"),
        base=Money(Decimal(96000)),
        vacation_days=Decimal(23),
        start=date(2026, 4, 13),
        respond_by=date(2026, 3, 19),
    )


def test_none_takes_the_place_of_what_was_offered_and_silence_does_not() -> None:
    first = offer("03-09", bonus=Worth("10%", percent=Decimal(10)), equity=Worth("some"))
    merged = merge_terms([first, offer("03-11", bonus=None)])
    assert (merged.bonus, merged.equity) == (None, Worth("some"))
    assert merged.stated == ("bonus", "equity")


def test_scores_are_merged_criterion_by_criterion() -> None:
    merged = merge_terms([offer("03-09", scores={"growth": 6, "team": 8}), offer("03-11", scores={"growth": 8})])
    assert merged.scores == {"growth": 8, "team": 8}


def test_a_cancelled_conversation_states_nothing() -> None:
    first = offer("03-09", base=Money(Decimal(92000)))
    assert merge_terms([first, offer("03-11", "cancelled", base=Money(Decimal(1)))]) == first.terms
    assert merge_terms([]) == Terms()


def test_the_entries_of_an_offer_are_those_that_took_place() -> None:
    base = Money(Decimal(92000))
    with_terms, call = offer("03-18", base=base), on("03-19", "offer")
    found = find_offer_entries([on("03-02"), offer("03-09"), offer("03-10", "cancelled"), with_terms, call], TODAY)
    assert [it.date for it in found] == [date(2026, 3, 9), date(2026, 3, 18)]  # terms to come are known; a call is not
