"""A place in an entry that refers to something that is not on the web."""

from journal_tool.model.place import Span
from journal_tool.model.value import Value


class FileLink(Value, frozen=True, gc=False):
    """A link or a picture. `address` is as Markdown reads it; `span` where it stands.

    `shown` tells whether it is a picture that is to be shown in its place, `![board](board.jpg)`, or
    linked to, `[board](board.jpg)`.
    """

    address: str
    span: Span
    shown: bool
