"""What was said about money, by whom, and whether the figure that was named changed."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from journal_tool.analysis.applications import group_applications
from journal_tool.analysis.money_said import find_changes, find_money_said
from journal_tool.analysis.offers.terms import find_stated_terms
from journal_tool.model.body import Body
from journal_tool.model.interview import Interview
from journal_tool.model.lesson import Ask, Counter
from journal_tool.model.money import Money, MoneyRange, Period
from journal_tool.model.offer import Terms
from journal_tool.model.place import START
from journal_tool.reading import load_journal

TODAY = date(2026, 3, 16)
SAMPLE = Path(__file__).parents[2] / "journal"


def usd(amount: int, period: Period = "year", currency: str = "USD") -> Money:
    return Money(Decimal(amount), currency, period)


def on(days: int, **rest: object) -> Interview:
    day = TODAY + timedelta(days=days)
    return Interview(f"{day}.md", date=day, **rest)  # type: ignore[arg-type]


def said(*interviews: Interview) -> list[tuple[str, int, int]]:
    return [
        (it.who, int(it.money.low.amount), interviews.index(it.interview)) for it in find_money_said(interviews, TODAY)
    ]


def test_figures_are_told_with_who_said_them_in_order() -> None:
    posted = MoneyRange(usd(80000), usd(90000))
    counter = Counter((Ask("98000 USD", START, usd(98000)), Ask("more vacation", START)))
    assert said(
        on(-9, pay_posted=posted, salary_named=usd(88000)),
        on(-5, pay_posted=posted),
        on(-3, stage="offer", terms=Terms(("base",), base=usd(85000)), body=Body(counter=counter)),
    ) == [("posting", 80000, 0), ("you", 88000, 0), ("offer", 85000, 2), ("ask", 98000, 2)]


def test_a_posting_that_changed_is_told_again_and_a_figure_noted_for_later_is_not_named_yet() -> None:
    low, high = MoneyRange(usd(80000), usd(90000)), MoneyRange(usd(85000), usd(90000))
    assert said(on(-9, pay_posted=low), on(5, pay_posted=high, salary_named=usd(88000))) == [
        ("posting", 80000, 0), ("posting", 85000, 1)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("figures", "changes"),
    [
        ((usd(96000),), 0),
        ((usd(96000), usd(96000)), 0),
        ((usd(96000), usd(8000, "month")), 0),
        ((usd(96000), usd(98000)), 1),
        ((usd(96000), usd(98000), usd(98000), usd(96000)), 2),
        ((usd(96000), usd(90000, currency="EUR")), 0),
    ],
)
def test_a_figure_changed_where_it_is_another_a_year_in_the_same_currency(
    figures: tuple[Money, ...], changes: int
) -> None:
    interviews = [on(number - 9, salary_named=figure) for number, figure in enumerate(figures)]
    assert len(find_changes(find_money_said(interviews, TODAY))) == changes


def test_the_sample_names_one_figure_to_each_and_asks_for_more_once() -> None:
    """Tamarack posts 86 to 104, is told 98, offers 92, is asked for 98, offers 96.

    Quillfoot posts 82 to 96, is told 94 and offers 88.
    """
    journal = load_journal(SAMPLE)
    of = {it.company: find_money_said(it.interviews, TODAY) for it in group_applications(journal)}

    def told(company: str) -> list[tuple[str, int]]:
        return [(it.who, int(it.money.low.amount / 1000)) for it in of[company]]

    assert told("Tamarack Mutual") == [("posting", 86), ("you", 98), ("offer", 92), ("ask", 98), ("offer", 96)]
    assert told("Quillfoot Foods") == [("posting", 82), ("you", 94), ("offer", 88)]
    assert not any(find_changes(figures) for figures in of.values())


def test_terms_are_told_by_the_entries_that_state_them_but_those_cancelled() -> None:
    first = on(-9, stage="offer", terms=Terms(("base", "bonus"), base=usd(85000)))
    second = on(-5, stage="offer", terms=Terms(("base",), base=usd(88000)))
    off = on(-3, stage="offer", outcome="cancelled", terms=Terms(("base",), base=usd(90000)))
    assert find_stated_terms([on(-20), first, second, off]) == {"base": (first, second), "bonus": (first,)}
