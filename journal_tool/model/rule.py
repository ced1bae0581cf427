"""A kind of problem: its code, how grave it is, why it matters, and an example that has it and one that has not.

Each room that finds problems lists its rules in a tuple; `journal_tool.checking.CHECKS` gathers
them all. Codes are stable and never used twice, also when a rule is gone.
"""

from enum import StrEnum

from journal_tool.model.place import Span
from journal_tool.model.problem import Edit, Problem, Severity
from journal_tool.model.value import Value


class Kind(StrEnum):
    """What the text of an example is: how much of a journal has to be put around it."""

    FRONT = "front"  # lines of front matter, put in place of the same keys of a sound entry
    BODY = "body"  # a body under sound front matter
    ENTRY = "entry"  # a whole file
    SETTINGS = "settings"  # a journal.toml
    ROWS = "rows"  # an applications.csv
    JOURNAL = "journal"  # several files, each after a line `=== its/path`


class Rule(Value, frozen=True):
    """One kind of problem.

    `title` is a short name without a full stop; `why` one or more plain sentences for the person
    who asks `check --explain CODE`; `bad` is an example that has exactly this problem (it may have
    others of lower severity), `good` the same example mended. Both are executed as tests. What an
    example cannot hold as text (bytes, FIFOs) is told in `why` and tested by hand: `bad` is then
    empty, and `kind` says what file it is about.
    """

    code: str
    severity: Severity
    title: str
    why: str
    bad: str
    good: str
    kind: Kind = Kind.FRONT

    def at(self, path: str, span: Span, message: str, help: str = "", edits: tuple[Edit, ...] = ()) -> Problem:
        """A problem of this kind at a place."""
        return Problem(path, span, self.code, self.severity, message, help, edits)
