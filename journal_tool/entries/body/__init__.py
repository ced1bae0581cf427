"""The body of an entry: sections, questions and their labels, lessons, next steps, counter and reflection."""

from journal_tool.entries.body.parse import parse_body
from journal_tool.entries.body.rules import RULES
from journal_tool.entries.body.words import WORDS, Words

__all__ = ["RULES", "WORDS", "Words", "parse_body"]
