"""Every kind of problem that one value can have, J201 to J299, gathered from a module a subject."""

from journal_tool.entries.values.rules import choices, dates, money, people, simple
from journal_tool.entries.values.rules.simple import PRIVATE_UNCLEAR, WRONG_SHAPE
from journal_tool.model.rule import Rule

RULES: tuple[Rule, ...] = (*dates.RULES, *money.RULES, *choices.RULES, *simple.RULES, *people.RULES)

__all__ = ["PRIVATE_UNCLEAR", "RULES", "WRONG_SHAPE"]
