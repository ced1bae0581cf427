"""The entry format: the only room that knows how a file of the journal is written."""

from journal_tool.entries import rules
from journal_tool.entries.body import RULES as BODY_RULES
from journal_tool.entries.entry import parse_entry, parse_terms
from journal_tool.entries.fields import FIELDS, Field
from journal_tool.entries.values.rules import RULES as VALUE_RULES

RULES = (*rules.RULES, *VALUE_RULES, *BODY_RULES)
"""Everything that can be wrong with one entry."""

__all__ = ["FIELDS", "RULES", "Field", "parse_entry", "parse_terms"]
