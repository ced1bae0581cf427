"""Where the parsers of one file put the problems they find."""

from journal_tool.model.place import Span
from journal_tool.model.problem import Edit, Problem
from journal_tool.model.rule import Rule


class Findings:
    """The problems of one file, in the order they were found.

    The only thing in this room that changes: parsing is a function of text that returns a value and
    these; a caller makes one `Findings`, hands it down, and takes `problems` at the end.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def add(self, rule: Rule, span: Span, message: str, help: str = "", edits: tuple[Edit, ...] = ()) -> None:
        self.problems.append(rule.at(self.path, span, message, help, edits))
