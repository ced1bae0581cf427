"""What comes of reading one value: the value, or a complaint, or both (read in spite of its form)."""

from typing import Generic, TypeVar

import msgspec

from journal_tool.entries.findings import Findings
from journal_tool.model.place import Span
from journal_tool.model.problem import Edit
from journal_tool.model.rule import Rule

T = TypeVar("T")
U = TypeVar("U")


class Reading(msgspec.Struct, Generic[T], frozen=True):
    """`value` is None where nothing could be read. `rule` is None where nothing is to be said.

    `message` is the sentence, `help` the advice. `better` is what should stand in place of the
    whole text, where that is certain: it becomes the fix.
    """

    value: T | None
    rule: Rule | None = None
    message: str = ""
    help: str = ""
    better: str | None = None

    def with_value(self, value: U | None) -> "Reading[U]":
        """The same complaint, about a text that means `value`."""
        return Reading(value, self.rule, self.message, self.help, self.better)

    def without_fix(self, value: U | None) -> "Reading[U]":
        """The same complaint, about a text of which `better` is only a part."""
        return Reading(value, self.rule, self.message, self.help)

    def noted(self, findings: Findings, span: Span) -> T | None:
        """The value, after putting the complaint (if any) at `span` into `findings`."""
        if self.rule is not None:
            edits = () if self.better is None else (Edit(span, self.better),)
            findings.add(self.rule, span, self.message, self.help, edits)
        return self.value
