"""What to write so that the page of the offers can say more, each with a small example."""

from collections.abc import Iterator, Sequence

from journal_tool.analysis.offers.comparison import Column, Comparison
from journal_tool.rendering.pages.offers.view import Need

FIRST = """---
company: Northwind Labs
role: Data Analyst
date: 2026-04-02
stage: offer
base: 92000 USD
bonus: 6%
vacation_days: 25
work_days_onsite: 2
commute: 35 min
start: 2026-06-01
respond_by: 2026-04-08
---"""
NOW = """[current]
base = 81000
vacation_days = 22
work_days_onsite = 4
commute = "25 min\""""
FIGURES = """walk_away: 88000 USD
target: 98000 USD
market: 89000-103000 USD
market_source: two salary surveys, Denver, 2026"""
SCORES = """scores:
  growth: 8
  team: 9
  commute: 6"""
WEIGHTS = "[offers]\nweights = { money = 5, growth = 3, team = 3, commute = 2 }"


def find_needs(comparison: Comparison, columns: Sequence[Column]) -> Iterator[Need]:
    """Given the offers that the page shows."""
    if not columns:
        if not comparison.offers:
            yield Need("The entry of an offer, as far as they said it:", FIRST)
        if comparison.now is None and not comparison.offers:
            yield Need("What you have now, in journal.toml:", NOW)
        return
    if comparison.now is None:
        yield Need("What you have now, in journal.toml, and each offer is held against it:", NOW)
    if any(not column.limits for column in columns):
        yield Need("What you want, the least you take, and what the market pays, in the entry of the offer:", FIGURES)
    if len(columns) > 1 and not any(column.terms.scores for column in columns):
        yield Need("From 1 to 10 what has no price, in the entry of each offer:", SCORES)
        if not comparison.weighing.weights:
            yield Need("And how much each of it counts for you, in journal.toml:", WEIGHTS)
