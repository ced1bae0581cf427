"""What is wrong with a template of a person's own, as a value."""

from journal_tool.model.problem import Severity
from journal_tool.model.value import Value


class TemplateMistake(Value, frozen=True):
    """`path` is seen from the journal; `line` counts from 1; `message` is one sentence without a full stop at its end.

    An error costs a page the look of one's own; a hint costs nothing. `help` says what to do.
    """

    path: str
    line: int
    message: str
    severity: Severity = Severity.ERROR

    @property
    def help(self) -> str:
        if self.severity is Severity.HINT:
            return "rename it or delete it"
        return "mend it, or take it away: until then the usual look is used instead"
