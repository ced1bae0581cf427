"""Where something stands in a file: lines and columns, 1-based, counted in characters."""

from journal_tool.model.value import Value


class Span(Value, frozen=True, gc=False):
    """A stretch of a file from its first character to just behind its last.

    Lines and columns count from 1; a column is a code point; the end is exclusive, so an empty
    span has `(end_line, end_column) == (line, column)`.
    """

    line: int
    column: int
    end_line: int
    end_column: int


START = Span(1, 1, 1, 1)
"""Where problems of a whole file stand."""


class KeyPlace(Value, frozen=True, gc=False):
    """Where a key of the front matter and its value stand."""

    key: Span
    value: Span


class Passage(Value, frozen=True, gc=False):
    """A piece of Markdown as it stands in the file, less the indentation that its place gave it.

    `line` is the line of the file (1-based) on which `text` begins; `text` has no blank lines at
    its ends and uses `\\n` whatever the file uses.
    """

    text: str
    line: int
