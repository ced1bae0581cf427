"""A mistake in a journal, as a value: where it is, what is wrong and how it can be mended."""

from enum import StrEnum

from journal_tool.model.place import Span
from journal_tool.model.value import Value


class Severity(StrEnum):
    """How grave a problem is.

    error: the report would be wrong or lack something; warning: probably a mistake, or read in
    spite of its form; hint: style.
    """

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Edit(Value, frozen=True):
    """Put `text` in place of the characters of `span`. `\\n` in `text` becomes the file's own line end."""

    span: Span
    text: str


class Problem(Value, frozen=True):
    """One mistake at one place.

    `path` is relative to the journal, with `/`. `message` is one sentence, without the place and
    without a full stop at its end; `help` says what to do, or is empty.
    `edits` mend it when applied together (`check --fix`); empty where only the writer can.
    """

    path: str
    span: Span
    code: str
    severity: Severity
    message: str
    help: str = ""
    edits: tuple[Edit, ...] = ()

    @property
    def fixable(self) -> bool:
        return bool(self.edits)
