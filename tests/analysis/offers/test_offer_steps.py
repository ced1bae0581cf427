"""The entries of an offer: which make one, what each changed, in which order offers stand, and when to answer."""

from datetime import date

from offer_text import TODAY, comparison_of, journal_of, offer

from journal_tool.analysis.offers.offer import find_offers

SEARCHES = '[[searches]]\nname = "Old"\nfrom = 2025-01-01\n\n[[searches]]\nname = "New"\nfrom = 2026-03-01\n'


def test_each_entry_says_what_is_new_and_what_it_changed() -> None:
    (found,) = find_offers(
        journal_of(
            offer(day="2026-04-01", base="50000 USD", bonus="5%", respond_by="2026-04-20"),
            offer(day="2026-04-03", base="52000 USD", bonus="5%", vacation_days=25),
            offer(day="2026-04-06", bonus="none"),
        ),
        TODAY,
    )
    assert [(it.interview.path, it.new, it.changed) for it in found.steps] == [
        ("1.md", ("base", "bonus", "respond_by"), ()),
        ("2.md", ("vacation_days",), ("base",)),  # the bonus was only said again
        ("3.md", (), ("bonus",)),
    ]
    assert [it.before.base and it.before.base.amount for it in found.steps] == [None, 50000, 52000]
    assert found.steps[-1].after == found.terms
    assert (found.came, found.newest, found.answer_by) == (date(2026, 4, 1), date(2026, 4, 6), date(2026, 4, 20))


def test_without_a_day_of_theirs_an_offer_is_to_be_answered_two_business_days_after_its_terms() -> None:
    (found,) = find_offers(journal_of(offer(day="2026-04-09", base="50000 USD")), TODAY)
    assert (found.respond_by, found.answer_by) == (None, date(2026, 4, 13))  # Thursday, Friday, Monday


def test_what_was_cancelled_or_lies_ahead_is_no_offer() -> None:
    entries = offer(outcome="cancelled", base="1 USD"), offer("Birch", day="2026-04-20")
    assert not find_offers(journal_of(*entries), TODAY)


def test_open_offers_come_first_and_among_them_the_first_to_answer() -> None:
    found = comparison_of(
        offer("Aster", outcome="declined", base="1 USD"),
        offer("Birch", base="1 USD", respond_by="2026-04-20"),
        offer("Cedar", base="1 USD", respond_by="2026-04-14"),
        offer("Dogwood", outcome="accepted", base="1 USD"),
        offer("Elm", base="1 USD", respond_by="2026-04-16"),
    )
    assert [column.name for column in found.offers] == ["Cedar", "Elm", "Birch", "Dogwood", "Aster"]
    assert [column.name for column in found.open] == ["Cedar", "Elm", "Birch"]


def test_the_newest_search_has_its_own_offers() -> None:
    old, new = offer("Aster", day="2025-06-02", outcome="declined"), offer("Birch")
    assert [column.name for column in comparison_of(old, new, settings=SEARCHES).offers] == ["Birch"]
    assert len(find_offers(journal_of(old, new, settings=SEARCHES), TODAY)) == 2


def test_two_offers_of_one_company_are_told_apart_by_their_role() -> None:
    one, other = offer("Aster"), offer("Aster").replace("Baker", "Miller")
    assert [column.name for column in comparison_of(one, other).offers] == ["Aster, Baker", "Aster, Miller"]


def test_one_offer_alone_no_offer_and_no_present_job() -> None:
    alone = comparison_of(offer(base="50000 USD", scores="{growth: 8}"))
    assert (alone.now, alone.leaders, alone.lead, alone.turns) == (None, (), None, ())
    assert alone.offers[0].against_now is None
    nothing = comparison_of(settings="[current]\nbase = 40000\n")
    assert nothing.now is not None
    assert (nothing.offers, nothing.now.totals.currency) == ((), "")
