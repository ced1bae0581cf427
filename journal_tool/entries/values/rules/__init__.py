"""Every kind of problem that one value can have, J201 to J299, gathered from a module a subject."""

from journal_tool.entries.values.rules import dates, money
from journal_tool.model.rule import Rule

RULES: tuple[Rule, ...] = (*dates.RULES, *money.RULES)
