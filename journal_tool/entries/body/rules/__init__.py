"""Every kind of problem that a body can have, J301 to J399, gathered from a module a subject."""

from journal_tool.entries.body.rules import labels, pictures, questions, sections, steps
from journal_tool.model.rule import Rule

RULES: tuple[Rule, ...] = (*sections.RULES, *labels.RULES, *questions.RULES, *steps.RULES, *pictures.RULES)

__all__ = ["RULES"]
