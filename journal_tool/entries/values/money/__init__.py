"""Money: amounts, ranges, percentages and the worth of a part of an offer; text in, a reading out."""

from journal_tool.entries.values.money.amounts import read_money, read_money_range
from journal_tool.entries.values.money.worth import read_percent, read_worth
from journal_tool.entries.values.written import show_money

__all__ = ["read_money", "read_money_range", "read_percent", "read_worth", "show_money"]
